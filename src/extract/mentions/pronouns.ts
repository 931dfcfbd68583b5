import { publicListeners } from "../language/en/contact-words.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isGiven } from "./lexicon.js";
import type { Referent, Typed } from "./model.js";
import { type Lately, pairAt } from "./pairs.js";
import type { Sorts } from "./told-sorts.js";

const he = new Set(["he", "him", "his"]);
const she = new Set(["she", "her"]);

/** For how many sentences without a person a pronoun may still mean the one before them. */
const REACH = 3;

/** What the sentences so far have left in mind. */
interface Memory {
  /** the person whom the last sentence with a person was about */
  subject?: Referent | undefined;
  /** persons of that sentence, the last mentioned at the end */
  persons: Referent[];
  /** persons whom “and” joined in it */
  joined?: Referent[] | undefined;
  /** the same for names of any sort: “Norway and Russia” */
  together?: Referent[] | undefined;
  /** the group that it was about */
  group?: Referent | undefined;
  age: number;
}

/** So many of those named last are kept in mind for “the two”. */
const KEPT = 8;

/**
 * He, she and “the two”, where it is plain: the first person of the sentence before the pronoun, else of the sentences
 * before it, of fitting sex where known. An object pronoun never means the subject of its own clause; it means rather
 * the one mentioned last. What is less plain stays open.
 */
export const resolvePronouns = (document: Document, bySentence: readonly (readonly Typed[])[], sorts: () => Sorts): void => {
  let memory: Memory = { persons: [], age: 0 };
  const plain = plainPersons(document, bySentence);
  let recent: Lately["recent"] = [];
  bySentence.forEach((phrases, sentence) => {
    let couple: Referent[] | undefined;
    let subject: Referent | undefined;
    const persons: Referent[] = [];
    let group: Referent | undefined;
    for (const phrase of phrases) {
      const word = (document.tokens[phrase.first] as Token).lower;
      if (phrase.kind === "pronoun" && (he.has(word) || she.has(word)))
        phrase.referent = resolve(document, phrase, phrases, word, memory, plain);
      else if (phrase.kind !== "name" && !phrase.possessive) {
        couple = pairAt(document, phrase, phrases, sentence, { recent, joined: memory.together, sorts });
        if (couple) phrase.pair = couple;
      }
      if (phrase.pair === undefined && phrase.kind === "pronoun" && /^(?:they|them)$/.test(word))
        several(document, phrase, phrases, memory);
      if (
        phrase.referent?.type === "group" &&
        phrase.kind === "group" &&
        !phrase.possessive &&
        !publicListeners.has(phrase.referent.name.toLowerCase())
      )
        group ??= phrase.referent;
      if (!phrase.referent || !isPersonal(phrase.referent)) continue;
      if (!persons.includes(phrase.referent)) persons.push(phrase.referent);
      if (!phrase.possessive && document.quoteOf[phrase.first] === -1) subject ??= phrase.referent;
    }
    const joined = joinedPersons(document, phrases) ?? pairOf(phrases);
    const together = joinedNames(document, phrases) ?? joined;
    memory =
      persons.length > 0 || joined
        ? { subject: subject ?? memory.subject, persons: persons.length > 0 ? persons : memory.persons, joined, together, group, age: 0 }
        : { ...memory, group: group ?? memory.group, together: together ?? memory.together, age: memory.age + 1 };
    const named = phrases
      .flatMap((p) => p.pair ?? (p.referent ? [p.referent] : []))
      .filter((r) => r.type !== "group" && r.type !== "outlet");
    const ordered = [...recent.map((r) => r.referent), ...named];
    const last = [...new Set([...ordered].reverse())].slice(0, KEPT).reverse();
    const fresh = new Set(named);
    recent = last.map((referent) => ({
      referent,
      sentence: fresh.has(referent) ? sentence : (recent.find((r) => r.referent === referent)?.sentence ?? sentence),
    }));
  });
};

/** “They met in Oslo. They agreed …”: the second they means the same. */
const pairOf = (phrases: readonly Typed[]): Referent[] | undefined => phrases.find((p) => (p.pair?.length ?? 0) > 1)?.pair;

const isPersonal = (referent: Referent): boolean => referent.type === "person" || referent.type === "role";

/** “a Trump campaign adviser”: Trump stands within, and is not whom the sentence is about. */
const isWithin = (inner: Typed, phrases: readonly Typed[]): boolean =>
  phrases.some((p) => p !== inner && p.kind !== "name" && !p.possessive && p.first <= inner.first && inner.last < p.last);

const isPerson = (phrase: Typed): boolean => phrase.referent !== undefined && isPersonal(phrase.referent) && phrase.kind !== "pronoun";

/** Persons who are more than a capitalized word: by a title, a given name or an office, or because the trained reader sees one. */
const plainPersons = ({ tokens }: Document, bySentence: readonly (readonly Typed[])[]): Set<Referent> =>
  new Set(
    bySentence.flat().flatMap(({ referent, name }) => {
      if (referent?.type !== "person" || name === undefined) return [];
      const told = referent.gender !== undefined || referent.heads.size > 0 || isGiven(referent.given ?? "");
      return told || tokens.slice(name.first, name.last).some(({ named }) => named === "person") ? [referent] : [];
    }),
  );

const fitsGender = (referent: Referent, word: string): boolean =>
  referent.gender === undefined || (referent.gender === "f") === she.has(word);

const resolve = (
  document: Document,
  phrase: Typed,
  phrases: readonly Typed[],
  word: string,
  memory: Memory,
  plain: ReadonlySet<Referent>,
): Referent | undefined => {
  const object = word === "him" || word === "her";
  const inQuote = document.quoteOf[phrase.first] ?? -1;
  const own = object ? clauseSubjects(document, phrase, phrases) : [];
  const fits = (referent: Referent): boolean =>
    !own.includes(referent) && fitsGender(referent, word) && (referent.type !== "person" || plain.has(referent));
  const earlier = phrases.filter(
    (p) =>
      p.last <= phrase.first &&
      isPerson(p) &&
      p.referent &&
      !(p.kind === "role" && /^(?:as|than|like)$/.test(document.tokens[p.first - 1]?.lower ?? "")) &&
      fits(p.referent) &&
      (document.quoteOf[p.first] === -1 || document.quoteOf[p.first] === inQuote),
  );
  const here = earlier.find((p) => !p.possessive && !isWithin(p, phrases))?.referent;
  if (here) return here;
  if (memory.age > REACH) return undefined;
  const before = object ? [...memory.persons].reverse().find(fits) : memory.subject;
  return before && fits(before) ? before : earlier[0]?.referent;
};

/** Persons before the pronoun's verb, back to the clause's start. */
const clauseSubjects = (document: Document, phrase: Typed, phrases: readonly Typed[]): Referent[] => {
  let verb = phrase.first - 1;
  const floor = Math.max(0, phrase.first - 8);
  while (verb > floor && (document.tokens[verb] as Token).pos !== "VERB") verb--;
  const nearest = phrases.filter((p) => p.last <= verb && p.referent && isPersonal(p.referent)).at(-1)?.referent;
  return nearest ? [nearest] : [];
};

/**
 * They: those joined by “and” before it in the sentence, else those of the sentence before; else the group or the two
 * persons whom that was about. With three or more persons and no “and” it stays open.
 */
const several = (document: Document, phrase: Typed, phrases: readonly Typed[], memory: Memory): void => {
  if (memory.age > 1) return;
  const here = joinedPersons(
    document,
    phrases.filter((p) => p.last <= phrase.first),
  );
  // “emailed supporters, telling them”: the group named last before
  const told = phrases.filter((p) => p.last <= phrase.first && p.kind === "group" && !p.possessive && p.referent).at(-1)?.referent;
  if (told && (document.tokens[phrase.first] as Token).lower === "them" && (document.quoteOf[phrase.first] ?? -1) === -1) {
    phrase.pair = [told];
    return;
  }
  const two = here ?? bothBefore(document, phrase, phrases);
  const meant = two ?? memory.joined ?? (memory.group ? [memory.group] : memory.persons.length === 2 ? memory.persons : undefined);
  if (meant && (document.quoteOf[phrase.first] ?? -1) === -1) phrase.pair = meant;
};

/** “invited Lund to Oslo, where they met”: the two persons before it in the sentence, where there are just two. */
const bothBefore = (document: Document, phrase: Typed, phrases: readonly Typed[]): Referent[] | undefined => {
  if (!/^(?:where|when|before|as|while|after|and|since|that|until)$/.test(document.tokens[phrase.first - 1]?.lower ?? "")) return undefined;
  const before = phrases.filter((p) => p.last <= phrase.first && !p.possessive && p.referent !== undefined);
  if (before.some((p) => p.referent?.type === "group")) return undefined;
  const persons = [...new Set(before.flatMap((p) => (p.referent && isPersonal(p.referent) ? [p.referent] : [])))];
  return persons.length === 2 ? persons : undefined;
};

/** The persons of the first phrases that “and” joins: “Berg and Lund”, “Berg, Lund and Holm”. */
const joinedPersons = (document: Document, phrases: readonly Typed[]): Referent[] | undefined =>
  joinedAmong(
    document,
    phrases.filter((p) => isPerson(p) && !p.possessive),
  );

/** “Norway and Russia”, “Norvik and Delmar” */
const joinedNames = (document: Document, phrases: readonly Typed[]): Referent[] | undefined =>
  joinedAmong(
    document,
    phrases.filter((p) => p.kind === "name" && p.referent && !p.possessive && !isPersonal(p.referent) && p.referent.type !== "outlet"),
  );

const joinedAmong = (document: Document, persons: readonly Typed[]): Referent[] | undefined => {
  for (let i = 0; i + 1 < persons.length; i++) {
    const found = [persons[i] as Typed];
    for (let k = i + 1; k < persons.length; k++) {
      const [last, next] = [found.at(-1) as Typed, persons[k] as Typed];
      const between = document.tokens.slice(last.last, next.first).map((token) => token.lower);
      if (!(between.length <= 2 && between.every((word) => word === "and" || word === ","))) break;
      found.push(next);
    }
    const referents = [...new Set(found.flatMap((p) => (p.referent ? [p.referent] : [])))];
    const hasAnd = found.length > 1 && document.tokens.slice(found[0]?.last, found.at(-1)?.first).some((t) => t.lower === "and");
    if (referents.length > 1 && hasAnd) return referents;
  }
  return undefined;
};
