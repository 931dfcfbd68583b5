import { femaleTitles, groupNouns, maleTitles, roleNouns, titles } from "../language/en/roles.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import type { Typed } from "./model.js";

/** An office said of a named person in the same breath. */
export interface SaidRole {
  person: Typed;
  role: Span;
  /** the noun that carries it, lower case */
  head: string;
}

const plainTitles: ReadonlySet<string> = new Set(
  "mr mr. mister mrs mrs. ms ms. miss madam sir dr dr. lord lady hon hon. honorable honourable rt rt. shri smt smt.".split(" "),
);
const titleWords: ReadonlySet<string> = new Set(titles.flatMap((title) => title.split(" ")));

export const genderOf = (document: Document, phrase: Typed): "m" | "f" | undefined => {
  if (phrase.name === undefined) return undefined;
  for (let i = phrase.first; i < phrase.name.first; i++) {
    const word = (document.tokens[i] as Token).lower;
    if (maleTitles.has(word)) return "m";
    if (femaleTitles.has(word)) return "f";
  }
  return undefined;
};

/** Offices of the persons of one sentence: before the name, behind it between commas, or chained before it. */
export const saidRoles = (document: Document, phrases: readonly Typed[]): SaidRole[] => {
  const { tokens } = document;
  const found: SaidRole[] = [];
  const say = (person: Typed, first: number, last: number, head: number): void => {
    const start = (tokens[first] as Token).pos === "DET" ? first + 1 : first;
    if (start >= last) return;
    found.push({
      person,
      role: { start: (tokens[start] as Token).start, end: (tokens[last - 1] as Token).end },
      head: (tokens[head] as Token).lower,
    });
  };
  for (const phrase of phrases) {
    if (phrase.kind !== "name" || phrase.named?.type !== "person" || phrase.name === undefined) continue;
    const leading = rolesLeadingTo(document, phrases, phrase);
    const articled = leading.some((role) => role.last === phrase.last && role.last > phrase.first);
    const before = articled ? undefined : beforeName(document, phrase);
    if (before !== undefined) say(phrase, phrase.first, phrase.name.first, before);
    for (const role of leading) say(phrase, role.first, role.last > phrase.first ? phrase.name.first : role.last, role.head);
    const behind = roleBehind(document, phrases, phrase);
    if (behind) say(phrase, behind.first, behind.last, behind.head);
  }
  return found;
};

/** The office within the phrase: “Kremlin spokesman Dmitry Peskov”. */
const beforeName = (document: Document, phrase: Typed): number | undefined => {
  for (let i = (phrase.name?.first ?? phrase.first) - 1; i >= phrase.first; i--) {
    const word = (document.tokens[i] as Token).lower;
    if (plainTitles.has(word)) return undefined;
    if (roleNouns.has(word) || titleWords.has(word)) return i;
  }
  return undefined;
};

/**
 * Offices that end where the person's phrase begins: “Russian Ambassador in Washington | Sergey Kislyak”, “son-in-law of
 * Donald Trump, | Jared Kushner”, “Press Secretary of | the President Dmitry Peskov”. English puts no article before title
 * and name, so the article of the last form shows that the name belongs to the office before.
 */
const rolesLeadingTo = (document: Document, phrases: readonly Typed[], person: Typed): Typed[] => {
  const { tokens } = document;
  const found: Typed[] = [];
  let at = person.first;
  const articled = (tokens[person.first] as Token).lower === "the" && (person.name?.first ?? 0) > person.first + 1;
  for (let guard = 0; guard < 4; guard++) {
    // the widest first: “adviser of the President of the USA”, not “the President of the USA”
    const role = phrases.find(
      (phrase) =>
        phrase.kind === "role" &&
        !phrase.possessive &&
        phrase.first < at &&
        ((articled && at === person.first && phrase.last === person.last) ||
          phrase.last === at ||
          (phrase.last === at - 1 &&
            tokens[at - 1]?.text === "," &&
            isBareOrDefinite(document, phrase) &&
            !opensClause(document, phrase, person) &&
            !isListed(document, phrases, phrase))),
    );
    if (role === undefined) break;
    found.push(role);
    at = role.first;
  }
  return found;
};

/** “to speak with his mother, | Lund was …”: behind the comma a clause begins, and the name is its subject. */
const opensClause = (document: Document, role: Typed, person: Typed): boolean =>
  /^(?:with|to|by|from|for|of|at|on|about)$/.test(document.tokens[role.first - 1]?.lower ?? "") &&
  /^(?:his|her|their)$/.test((document.tokens[role.first] as Token).lower) &&
  /^(?:VERB|AUX)$/.test(document.tokens[person.last]?.pos ?? "");

const isBareOrDefinite = (document: Document, phrase: Typed): boolean =>
  !/^(?:a|an|some|any|no|another)$/.test((document.tokens[phrase.first] as Token).lower);

/** “a senator, the ambassador, Jared Kushner and others” lists; then no office is said of the name. */
const isListed = (document: Document, phrases: readonly Typed[], phrase: Typed): boolean => {
  const before = document.tokens[phrase.first - 1]?.text;
  return before === "," && phrases.some((p) => p.last === phrase.first - 1 && p.kind === "name" && p.named?.type === "person");
};

/** “Sergey Kislyak, the Russian ambassador to the United States,” */
const roleBehind = (document: Document, phrases: readonly Typed[], person: Typed): Typed | undefined => {
  const { tokens } = document;
  if (tokens[person.last]?.text !== ",") return undefined;
  const skip = /^(?:then|now|currently|formerly)$/.test(tokens[person.last + 1]?.lower ?? "") ? 1 : 0;
  const role = phrases
    .filter(
      (p) => !p.possessive && p.first === person.last + 1 + skip && (p.kind === "role" || groupNouns.has((tokens[p.head] as Token).lower)),
    )
    .sort((a, b) => b.last - a.last)[0];
  if (role === undefined || role.kind !== "role") return undefined;
  const next = tokens[role.last];
  const ends =
    next === undefined ||
    role.last >= (document.sentences[person.sentence]?.last ?? 0) ||
    /^[,.;:)—–"”]$/.test(next.text) ||
    /^(?:who|and|whom|at|in)$/.test(next.lower);
  // “Flynn, Attorney General Jeff Sessions” goes on with another person
  return ends &&
    !phrases.some(
      (p) =>
        p.first > person.first &&
        p.first <= role.last &&
        p.first >= role.last - 1 &&
        p.kind === "name" &&
        p.named?.type === "person" &&
        p.last > role.last,
    )
    ? role
    : undefined;
};
