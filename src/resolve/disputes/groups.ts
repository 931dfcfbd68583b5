import type { DisputableClaim } from "../types.js";

/** A group of whom it is said that none of them, or that they as such, did: “any Russian officials”, “Trump officials”. */
const isGeneral = (words: readonly string[]): boolean =>
  words.some((text) => /^(?:any|no|all|every)\b|(?:s|people|men|women|staff|team|campaign|government|side)$/iu.test(text));

/** Is it denied of groups on two sides? */
export const deniesGroups = (described: readonly (readonly string[])[]): boolean => described.filter(isGeneral).length >= 2;

/** Capitalized words, less endings: “Russian” and “Russia” are one, “Trump’s” and “Trump”. */
const properWords = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap((text) => text.match(/\p{Lu}[\p{L}’'.-]{2,}/gu) ?? [])
      .map((word) =>
        word
          .toLowerCase()
          .replace(/['’]s$/u, "")
          .replace(/(?:ian|ean|an|ish|ese|ia|ey|y|n|i)$/u, ""),
      ),
  );

const share = (a: readonly string[], b: readonly string[]): boolean => {
  const words = properWords(b);
  return [...properWords(a)].some((word) => words.has(word));
};

/**
 * Does a denial that speaks of groups (“no contact with any Russian officials”) cover a claim of the same article: is each
 * of those denied of a group to which, by the article's own words, somebody who takes part belongs?
 */
export const coversByGroup = (denial: DisputableClaim, claim: DisputableClaim): boolean => {
  const [groups, people] = [denial.described ?? [], claim.described ?? []];
  if (denial.article !== claim.article || groups.length < 2 || people.length < 2) return false;
  const left = [...people];
  return groups.every((group) => {
    const at = isGeneral(group) ? left.findIndex((person) => share(group, person)) : -1;
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};
