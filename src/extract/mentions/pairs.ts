import { goingOn } from "../language/en/body-sorts.js";
import { cues } from "../language/en/cues.js";
import { groupNouns, officeSynonyms } from "../language/en/roles.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Referent, Typed } from "./model.js";
import { isPersonNoun, singularOf } from "./nouns.js";
import { isBodyByName, type Sorts, suits } from "./told-sorts.js";

/** For how many sentences those named before stay in mind for “the two”. */
const REACH = 4;

/** Whom the text has named lately, the last at the end. */
export interface Lately {
  recent: readonly { referent: Referent; sentence: number }[];
  /** those whom “and” joined in the sentence before */
  joined?: readonly Referent[] | undefined;
  /** what the text tells of the sorts of its bodies */
  sorts: () => Sorts;
}

type Sort = "person" | "man" | "woman" | "body" | "state" | "any";

const bodies = /^(?:governments|rivals|clubs)$/;
const states = /^(?:countries|nations|states|capitals|neighbors|neighbours|powers)$/;

/** How many “the two men”, “both companies”, “the three ministers” are, and of which sort; undefined where a phrase says no such thing. */
const counted = (document: Document, phrase: Typed): { count: number; sort: Sort; noun?: string } | undefined => {
  const words = document.tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  const before = document.tokens[phrase.first - 1]?.lower;
  const said = words[0] === "two" && before === "the" ? `the ${words.join(" ")}` : words.join(" ");
  if (/^(?:the two|both|the pair|the duo|the couple|the two of them|both of them)$/.test(said)) return { count: 2, sort: "person" };
  const match = /^(?:(?:the|these|those|both) )?(?:(both|two|three|pair of) )?([\p{L}-]+ )?([\p{L}-]+)$/u.exec(
    said.replace(/^both /, "the both "),
  );
  if (match === null || match[1] === undefined) return undefined;
  if (!/^(?:the|these|those|both)\b/.test(said)) return undefined;
  const noun = match[3] ?? "";
  const sort = sortOf(noun);
  return sort && { count: match[1] === "three" ? 3 : 2, sort, ...((sort === "person" || sort === "body") && { noun: singularOf(noun) }) };
};

const sortOf = (noun: string): Sort | undefined => {
  if (noun === "men") return "man";
  if (noun === "women") return "woman";
  if (bodies.test(noun) || (noun !== singularOf(noun) && goingOn.has(singularOf(noun)))) return "body";
  if (states.test(noun)) return "state";
  if (noun === "sides" || noun === "parties") return "any";
  const one = singularOf(noun);
  return one !== noun && (isPersonNoun(one) || groupNouns.has(noun)) ? "person" : undefined;
};

const fits = (referent: Referent, sort: Sort): boolean => {
  const personal = referent.type === "person" || referent.type === "role";
  switch (sort) {
    case "man":
      return personal && referent.gender !== "f";
    case "woman":
      return personal && referent.gender !== "m";
    case "person":
      return personal;
    case "body":
      return referent.type === "organization";
    case "state":
      return referent.type === "place";
    case "any":
      return referent.type !== "outlet";
  }
};

/**
 * Whom “the two”, “both men”, “the three ministers” or “the two companies” mean: those joined by “and” in the sentence
 * before, else the last so many named, those first who are not the ones that say it. A state is meant only where it was joined with another.
 */
export const pairAt = (
  document: Document,
  phrase: Typed,
  phrases: readonly Typed[],
  sentence: number,
  { recent, joined, sorts }: Lately,
): Referent[] | undefined => {
  const asked = counted(document, phrase);
  if (asked === undefined) return undefined;
  const { count, sort, noun } = asked;
  if (sort === "body" && noun !== undefined && goingOn.has(noun))
    return bodiesMeant({ document, phrase, phrases, sentence, recent, joined, sorts: sorts() }, noun, count);
  const acts = isActed(document, phrase) ? subjectBefore(document, phrase, phrases) : undefined;
  const together = joined?.filter((referent) => referent !== acts && fits(referent, sort)) ?? [];
  if (together.length === count) return together;
  if (sort === "state") return undefined;
  const here = phrases.filter(
    (p) => p.last <= phrase.first && p.referent && p.referent !== acts && fits(p.referent, sort) && p.kind !== "pronoun",
  );
  const others = here.filter((p) => !p.possessive && !speaks(document, p));
  const before = recent
    .filter((r) => sentence - r.sentence <= REACH && r.referent !== acts && fits(r.referent, sort))
    .map((r) => r.referent);
  const ordered = [...before, ...(before.length >= count ? others : here).flatMap((p) => (p.referent ? [p.referent] : []))];
  const persons = new Set(ordered.filter((referent) => referent.type !== "role"));
  const known = persons.size >= count ? ordered.filter((referent) => persons.has(referent)) : ordered;
  const meant = noun === undefined ? known : calledSo(known, noun, count);
  const last = [...new Set([...meant].reverse())].slice(0, count).reverse();
  return last.length === count ? last : undefined;
};

interface Named {
  document: Document;
  phrase: Typed;
  phrases: readonly Typed[];
  sentence: number;
  recent: Lately["recent"];
  joined: readonly Referent[] | undefined;
  sorts: Sorts;
}

/**
 * The bodies that “the two companies” mean: of those that the text tells to be of that sort (else also those of which it tells nothing) the
 * only ones named lately, or else the only ones of the last sentence that names so many.
 */
const bodiesMeant = (
  { document, phrase, phrases, sentence, recent, joined, sorts }: Named,
  noun: string,
  count: number,
): Referent[] | undefined => {
  if (joined?.length === count && joined.every((one) => isBodyByName(one) && suits(sorts, one, noun) !== "other")) return [...joined];
  const isTicker = ({ name }: Typed): boolean => document.tokens[(name?.first ?? 0) - 1]?.text === "<";
  const here = phrases
    .filter((p) => p.kind === "name" && p.last <= phrase.first && p.referent && !isTicker(p))
    .flatMap((p) => (p.referent ? [{ referent: p.referent, sentence }] : []));
  const lately = [...recent.filter((r) => sentence - r.sentence <= REACH), ...here].map((r) => ({
    ...r,
    referent: sorts.whole(r.referent),
  }));
  for (const wanted of [["told"], ["told", "open"]]) {
    const fit = lately.filter(({ referent }) => isBodyByName(referent) && wanted.includes(suits(sorts, referent, noun)));
    const all = new Set(fit.map(({ referent }) => referent));
    if (all.size === count) return [...all];
    for (let s = sentence; s >= sentence - REACH && all.size > count; s--) {
      const named = new Set(fit.filter((r) => r.sentence === s).map(({ referent }) => referent));
      if (named.size === count) return [...named];
      if (named.size > count) return undefined;
    }
    if (all.size > count) return undefined;
  }
  return undefined;
};

/**
 * Of those, the ones that the text calls by the noun, if these are enough; else the ones that it calls nothing, if they are just so many:
 * “both candidates” are no spokesman, and no two of four senators.
 */
const calledSo = (all: readonly Referent[], noun: string, count: number): Referent[] => {
  const nouns = officeSynonyms.find((set) => set.includes(noun)) ?? [noun];
  const called = all.filter(({ heads }) => nouns.some((one) => heads.has(one)));
  if (new Set(called).size >= count) return called;
  const open = all.filter((one) => called.includes(one) || one.heads.size === 0);
  return new Set(open).size === count ? open : [];
};

/** Whether a phrase stands right behind a verb, so that somebody else acts: “Berg called both candidates”. */
const isActed = ({ tokens }: Document, { first }: Typed): boolean => {
  const at = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return tokens[at]?.pos === "VERB" || (tokens[at]?.pos === "ADP" && tokens[at - 1]?.pos === "VERB");
};

const subjectBefore = ({ tokens }: Document, { first }: Typed, phrases: readonly Typed[]): Referent | undefined =>
  phrases.findLast(
    (p) => p.last < first && !p.possessive && p.referent?.type === "person" && /^(?:VERB|AUX|ADV)$/.test(tokens[p.last]?.pos ?? ""),
  )?.referent;

/** “Lund said the two had met”: whether a phrase names the one who says something. */
const speaks = ({ tokens }: Document, phrase: Typed): boolean =>
  [phrase.last, phrase.last + 1, phrase.first - 1].some((i) => {
    const token = tokens[i] as Token | undefined;
    return token !== undefined && token.pos === "VERB" && cues.has(token.lower);
  });
