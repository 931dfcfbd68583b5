/** Of what sort an article tells its bodies to be: Chase Manhattan Bank a bank, “Norvik, a Danish maker of pumps,” a maker. */
import { anyFirm, initialSorts, legalForms, ofUnions, sortWords, tellsOf } from "../language/en/body-sorts.js";
import { firmProperty } from "../language/en/organizations.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Phrase, Referent } from "./model.js";
import { fold } from "./told-names.js";

/** What an article tells of its bodies. */
export interface Sorts {
  /** the words that tell what sort a body is, lower case */
  words(body: Referent): ReadonlySet<string>;
  /** a body by its fuller name: Norvik Inc for Norvik */
  whole(body: Referent): Referent;
}

/** How surely a body is of the sort that a noun says: told so, of no sort that is told, or told to be of another. */
export type Suits = "told" | "open" | "other";

export const suits = (sorts: Sorts, referent: Referent, noun: string): Suits => {
  const words = sorts.words(referent);
  const tells = tellsOf(noun);
  if ([...words].some((word) => tells.has(word))) return "told";
  return words.size === 0 && anyFirm.has(noun) && !isShout.test(referent.name) ? "open" : "other";
};

/** A word of a heading rather than initials. */
const isShout = /^\p{Lu}{6,}$/u;

/** {@link sortsOf}, once and where it is asked for. */
export const sortsWhenAsked = (document: Document, bySentence: readonly (readonly Phrase[])[]): (() => Sorts) => {
  let known: Sorts | undefined;
  return () => {
    known ??= sortsOf(document, bySentence);
    return known;
  };
};

/** What an article tells of the sorts of its bodies, by their names and what is said beside them. */
export const sortsOf = (document: Document, bySentence: readonly (readonly Phrase[])[]): Sorts => {
  const found = new Map<Referent, Set<string>>();
  for (const phrases of bySentence)
    for (const phrase of phrases) {
      const { referent } = phrase;
      if (referent === undefined || !isBody(referent) || (phrase.kind !== "name" && phrase.kind !== "body")) continue;
      const words = found.get(referent) ?? new Set();
      found.set(referent, words);
      for (const word of toldAt(document, phrase, phrases)) words.add(word);
    }
  for (const [referent, words] of found)
    for (const word of (initialSorts.get(referent.name) ?? "").split(" ").filter(Boolean)) words.add(word);
  const whole = wholeNames([...found.keys()], singleNames(bySentence));
  for (const [short, full] of whole) for (const word of found.get(short) ?? []) found.get(full)?.add(word);
  const none: ReadonlySet<string> = new Set();
  return { words: (body) => found.get(whole.get(body) ?? body) ?? none, whole: (body) => whole.get(body) ?? body };
};

/** Names of one word that are taken for a person's without anything that tells of one: “Norvik” for Norvik Inc. */
const singleNames = (bySentence: readonly (readonly Phrase[])[]): Referent[] => [
  ...new Set(
    bySentence.flatMap((phrases) =>
      phrases.flatMap(({ kind, referent }) =>
        kind === "name" &&
        referent?.type === "person" &&
        referent.given === undefined &&
        !/ /.test(referent.name) &&
        referent.roles.length === 0 &&
        referent.gender === undefined
          ? [referent]
          : [],
      ),
    ),
  ),
];

/** Names that are the first words of one other name: “Norvik” of “Norvik Inc”. */
const wholeNames = (bodies: readonly Referent[], singles: readonly Referent[]): Map<Referent, Referent> => {
  const found = new Map<Referent, Referent>();
  for (const body of [...bodies, ...singles]) {
    const start = `${fold(body.name)} `;
    const fuller = bodies.filter((other) => other !== body && fold(other.name).startsWith(start) && /\p{Ll}/u.test(other.name));
    const [full] = fuller.sort((a, b) => b.name.length - a.name.length);
    if (full && fuller.every((other) => fold(full.name).startsWith(fold(other.name)))) found.set(body, full);
  }
  return found;
};

/** A body, also one that is taken for a person in spite of its legal form: “Norvik Co”. */
export const isBody = ({ type, name }: Referent): boolean =>
  type === "organization" || (type === "person" && / /.test(name) && legalForms.has(fold(name).split(" ").at(-1) as string));

/** A body that has a name, and not only a noun: neither “the company” nor “the Company” of a contract. */
export const isBodyByName = (referent: Referent): boolean =>
  isBody(referent) && referent.name.split(" ").some((word) => /^\p{Lu}/u.test(word) && !sortWords.has(word.toLowerCase()));

const toldAt = ({ tokens }: Document, phrase: Phrase, phrases: readonly Phrase[]): string[] => {
  const { first, last } = phrase.name ?? { first: phrase.first, last: phrase.head + 1 };
  const own = tokens.slice(first, last);
  const known = initialSorts.get(own.map(({ text }) => text).join(" "));
  if (known) return known.split(" ");
  // “the airline | TWA”
  const before =
    first > phrase.first ? tokens.slice(first - 1, first).filter(({ pos, lower }) => pos === "NOUN" && sortWords.has(lower)) : [];
  return [
    ...nameSorts(own),
    ...before.map(({ lower }) => lower),
    ...apposed(tokens, phrase, last, phrases),
    ...(isListed(tokens, last) || ownsFirmly(tokens, last) ? ["company"] : []),
  ];
};

/** What a name tells by its noun: the last word of a sort before “of”, and behind a legal form what stands before it, too. */
const nameSorts = (name: readonly Token[]): string[] => {
  const of = name.findIndex(({ lower }, i) => i > 0 && /^(?:of|for|on)$/.test(lower));
  const told = (of < 0 ? name : name.slice(0, of)).map(({ lower }) => lower).filter((word) => sortWords.has(word));
  const members =
    of < 0
      ? []
      : name
          .slice(of)
          .map(({ lower }) => lower)
          .filter((word) => ofUnions.has(word));
  const [last] = told.slice(-1);
  if (last === undefined) return members;
  return legalForms.has(last) ? told : [last, ...members];
};

/** “Norvik, | a Danish maker of pumps,”, “Norvik is | a bank”, “its parent, | Norvik,” */
const apposed = (tokens: readonly Token[], { first }: Phrase, last: number, phrases: readonly Phrase[]): string[] => {
  const isCopula = /^(?:is|was|became)$/.test(tokens[last]?.lower ?? "");
  const said =
    isCopula || tokens[last]?.text === "," ? phrases.filter((p) => p.first === last + 1 && !p.possessive && p.kind !== "name") : [];
  const ends = (p: Phrase): boolean => /^(?:[,.;:)]|of|in|that|which|based|with|and)$/.test(tokens[p.last]?.lower ?? ".");
  const before =
    tokens[first - 1]?.text === "," && /^[,.;:)]$/.test(tokens[last]?.text ?? ".")
      ? phrases.filter((p) => p.last === first - 1 && !p.possessive && p.kind !== "name")
      : [];
  return (
    [...said.filter((p) => ends(p) || isCopula), ...before]
      // “Norvik, the company said” apposes nothing
      .filter((p) => p.last - p.first > 2 || (tokens[p.first] as Token).lower !== "the")
      .filter((p) => /^(?:a|an|the|its|one)$/.test((tokens[p.first] as Token).lower) || (tokens[p.first] as Token).pos === "ADJ")
      .map(({ head }) => (tokens[head] as Token).lower)
      .filter((word) => sortWords.has(word))
  );
};

/** A sign of listed shares behind a name: “Norvik <NVK>”, “Norvik (NYSE: NVK)”, “Norvik (NVK.N)” */
const isListed = (tokens: readonly Token[], last: number): boolean =>
  (tokens[last]?.text === "<" && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? "")) ||
  (tokens[last]?.text === "(" && /^(?:NYSE|NASDAQ|Nasdaq|LSE|\p{Lu}{2,5}\.\p{Lu}{1,2})$/u.test(tokens[last + 1]?.text ?? ""));

const ownsFirmly = (tokens: readonly Token[], last: number): boolean =>
  /^['’]s?$/.test(tokens[last]?.text ?? "") && firmProperty.has(tokens[last + 1]?.lower ?? "");
