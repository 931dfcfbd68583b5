import { menNames, womenNames } from "../language/en/names.js";
import { nationalities } from "../language/en/places.js";
import { officeSynonyms } from "../language/en/roles.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isBareName, isCapitals, isFamily, placeKey, withoutArticles } from "./alone.js";
import { familiarNames } from "./familiar.js";
import { bodyKey, firmsInFull } from "./firms-in-full.js";
import { namesByInitials } from "./initials.js";
import { isNamedAsKin, kinKnown } from "./kin.js";
import { isGiven } from "./lexicon.js";
import { apartByMiddles } from "./middles.js";
import type { Phrase, Referent, Typed } from "./model.js";
import { kindOfNoun } from "./nouns.js";
import { genderOf, saidRoles } from "./roles.js";
import { bearersTold, isSingledOut, ofOthers } from "./surnames.js";
import {
  firmsByWord,
  fold,
  fullNames,
  furtherWords,
  generationOf,
  generationsOf,
  isFullPerson,
  isPlainlyPerson,
  nameText,
  nameWords,
  ofGeneration,
  wordsInFull,
} from "./told-names.js";

/**
 * Gives each phrase its referent: names first, since they alone are sure, then offices, bodies and groups. Two names are
 * one referent when they are the same, or when a surname (or a given name) alone fits a single person of the article;
 * where two could be meant, neither is.
 * @param corporate single names that are a body's in this article
 * @param withApostrophe names that are one with “'s” behind them: “Sotheby”
 */
export const chain = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  corporate: ReadonlySet<string>,
  withApostrophe: ReadonlySet<string>,
): Referent[] => {
  const referents: Referent[] = [];
  const byKey = new Map<string, Referent>();
  const phrases = bySentence.flat();
  const make = (key: string, build: () => Referent): Referent => {
    const existing = byKey.get(key);
    if (existing) return existing;
    const created = build();
    byKey.set(key, created);
    referents.push(created);
    return created;
  };

  const people = phrases.filter((phrase) => isFullPerson(document, phrase));
  const sure = people.filter((phrase) => isPlainlyPerson(document, phrase));
  const whole = new Map([...familiarNames(document, people), ...fullNames(document, people, sure)]);
  const generations = generationsOf(document, people, whole);
  const middles = apartByMiddles(people.map((phrase) => wordsInFull(document, phrase, whole)));
  for (const phrase of people) phrase.referent = person(document, phrase, make, whole, generations, middles);
  for (const phrase of phrases) {
    const shared = withSurnameOf(document, phrase, people);
    if (shared) phrase.referent = make(`person:${shared.given} ${shared.surname}`, () => shared);
  }
  const surnames = index(referents, (r) => r.surname);
  withoutArticles(surnames);
  const estranged = ofOthers(document, phrases);
  const givens = index(referents, (r) => r.given);
  const further = furtherWords(document, sure);
  const firms = firmsByWord(document, phrases, corporate);
  const inFull = firmsInFull(document, phrases, namesByInitials(document, phrases));
  const told = bearersTold();
  const isKnownKin = kinKnown(document, people, surnames);
  const kinAlone = new Set<string>();
  for (const phrase of [...phrases].sort((a, b) => nameStart(a) - nameStart(b))) {
    if (phrase.kind === "name" && phrase.referent) told.tell(phrase.referent, phrase, false);
    if (phrase.kind !== "name" || phrase.referent || phrase.name === undefined) continue;
    const full = inFull.get(bodyKey(nameText(document, phrase)));
    if (full !== undefined) {
      phrase.referent = make(`name:${bodyKey(full)}`, () => newReferent(full, "organization"));
      continue;
    }
    const bearer = bornAs(document, phrase, phrases);
    if (bearer) {
      phrase.referent = bearer;
      continue;
    }
    const [word, ...rest] = nameWords(document, phrase);
    // “Karl Lund, | Jr.”: told with the name before
    if (word === undefined) continue;
    const single = rest.length === 0;
    const titled = genderOf(document, phrase);
    const type = phrase.named?.type;
    const known = (estranged.has(word) ? undefined : surnames.get(word)) ?? (isGiven(word) ? givens.get(word) : undefined);
    const isOpenType = type === undefined || type === "person" || isBareName(document, phrase);
    const named = single ? (known ?? (isOpenType ? further.get(word) : undefined)) : undefined;
    const isKin = single && !surnames.has(word) && (kinAlone.has(word) || isNamedAsKin(document, phrase));
    // “Mr. Obama” is not Michelle Obama, nor is “his son Karl” Karl Lund
    const agreeing = named?.filter(
      (r) => (titled === undefined || r.gender === undefined || r.gender === titled) && (!isKin || isKnownKin(r, phrase)),
    );
    if (isKin && agreeing?.length === 0) kinAlone.add(word);
    const fits = agreeing && ofGeneration(agreeing, generationOf(document, phrase));
    const isOpen = known === surnames.get(word) && !isSingledOut(document, phrase);
    const meant = fits && fits.length > 1 ? (isOpen ? told.meant(fits) : undefined) : fits?.[0];
    if (meant && type !== "outlet" && (type !== "place" || isBareName(document, phrase))) {
      phrase.referent = meant;
      told.tell(meant, phrase, meant.surname === word);
    } else if (type !== undefined) {
      const name = (single && type === "organization" ? firms.get(word) : undefined) ?? phrase.named?.known ?? nameText(document, phrase);
      const own = type === "organization" && withApostrophe.has(name) ? `${name}'s` : name;
      const isSeveral = single && surnames.has(word.replace(/s$/, "")) && isFamily(document, phrase);
      const key = type === "person" ? `person:${fold(name).replace(/^the /, "")}` : `name:${placeKey(bodyKey(name))}`;
      phrase.referent = make(key, () => newReferent(own, isSeveral ? "group" : type));
      if (type !== "person" && isCapitals(phrase.referent.name) && !isCapitals(own)) phrase.referent.name = own;
    }
    const gender = genderOf(document, phrase);
    if (gender && phrase.referent) phrase.referent.gender ??= gender;
  }
  for (const sentence of bySentence) {
    for (const { person: said, role, head } of saidRoles(document, sentence)) {
      const referent = said.referent;
      if (referent?.type !== "person" || referent.roles.some((r) => r.start === role.start)) continue;
      referent.roles.push(role);
      referent.heads.add(head);
    }
  }
  const byRole = new Map<string, Referent[]>();
  for (const referent of referents) for (const head of referent.heads) byRole.set(head, [...(byRole.get(head) ?? []), referent]);
  const lately = new Map<string, Referent>();
  const bodies = index(referents, (r) => (r.type === "organization" ? fold(r.name).split(" ").at(-1) : undefined));
  for (const phrase of phrases) {
    if (phrase.referent || phrase.kind === "pronoun" || phrase.kind === "name" || phrase.kind === "other") continue;
    const head = (document.tokens[phrase.head] as Token).lower;
    const meant = isBareDefinite(document, phrase) ? lately.get(head) : undefined;
    if (phrase.kind === "role") phrase.referent = role(document, phrase, bySentence[phrase.sentence] ?? [], byRole, make, meant);
    else phrase.referent = meant ?? described(document, phrase, bodies, make);
    if (phrase.kind !== "body") lately.set(head, phrase.referent);
  }
  return referents;
};

const nameStart = ({ first, name }: Phrase): number => name?.first ?? first;

const newReferent = (name: string, type: Referent["type"]): Referent => ({ name, type, roles: [], heads: new Set() });

/** The words of a phrase without its article, white space made plain. */
export const describedAs = (document: Document, phrase: Phrase): string => {
  const { tokens } = document;
  const opening = (tokens[phrase.first] as Token).lower;
  const skip = /^(?:the|a|an|this|that|some|several|one|\d+)$/.test(opening) && phrase.last - phrase.first > 1 ? 1 : 0;
  return document.text.slice((tokens[phrase.first + skip] as Token).start, (tokens[phrase.last - 1] as Token).end).replace(/\s+/g, " ");
};

const person = (
  document: Document,
  phrase: Typed,
  make: (key: string, build: () => Referent) => Referent,
  whole: ReadonlyMap<string, readonly string[]>,
  generations: ReadonlyMap<string, ReadonlySet<string>>,
  middles: ReadonlyMap<string, string>,
): Referent => {
  const words = wordsInFull(document, phrase, whole);
  const given = words[0] as string;
  const surname = words.at(-1) as string;
  const name = nameText(document, phrase);
  const generation = generationOf(document, phrase);
  const key = `${given} ${surname}`;
  const apart = (generations.get(key)?.size ?? 0) > 1 ? ` ${generation}` : "";
  const byGiven = menNames.has(given) === womenNames.has(given) ? undefined : menNames.has(given) ? "m" : "f";
  // “Mrs. Karl Lund” is not Karl Lund, but his wife
  const wife = byGiven === "m" && /^mrs\.?$/.test(document.tokens[(phrase.name?.first ?? 0) - 1]?.lower ?? "") ? "Mrs. " : "";
  const referent = make(`person:${wife}${middles.get(words.join(" ")) ?? key}${apart}`, () => ({
    ...newReferent(`${wife}${name}`, "person"),
    ...(wife ? { gender: "f" as const } : { given }),
    surname,
    generation,
  }));
  // “Michael T. Flynn” is fuller than “Michael Flynn”, “Trump” in capitals better than “trump”
  if (!wife && nameScore(name) > nameScore(referent.name)) referent.name = name;
  const gender = genderOf(document, phrase) ?? byGiven;
  if (gender) referent.gender ??= gender;
  return referent;
};

/** “Karl and Anna Lund”: a given name that nobody else of the article bears, with the surname of the one that “and” joins to it. */
const withSurnameOf = (document: Document, phrase: Typed, people: readonly Typed[]): Referent | undefined => {
  const { tokens } = document;
  const { name, last } = phrase;
  if (name === undefined || phrase.referent || name.last - name.first > 1 || !/^(?:and|&)$/.test(tokens[last]?.lower ?? ""))
    return undefined;
  const given = (tokens[name.first] as Token).lower;
  const other = people.find((p) => p.name?.first === last + 1 && isGiven((tokens[last + 1] as Token).text))?.referent;
  if (!isGiven(given) || other?.surname === undefined || people.some(({ referent }) => referent?.given === given)) return undefined;
  const surname = other.name.split(/\s+/).slice(1).join(" ");
  // in damaged text a word in small letters is no sure surname of two: “the head of the department Karl and Anna fields”
  if (!/\p{Lu}/u.test(surname)) return undefined;
  return { ...newReferent(`${nameText(document, phrase)} ${surname}`, "person"), given, surname: other.surname };
};

/** “Anna Berg, née Holm”: whose other name this is. */
const bornAs = ({ tokens }: Document, phrase: Typed, phrases: readonly Typed[]): Referent | undefined => {
  const at = (phrase.name?.first ?? phrase.first) - 1;
  if (!/^(?:n[ée]e|aka)$/.test(tokens[at]?.lower ?? "")) return undefined;
  return phrases.find((p) => p.kind === "name" && p.referent?.type === "person" && p.last <= at && at - p.last <= 1)?.referent;
};

const nameScore = (name: string): number => (name.match(/(?:^|\s)\p{Lu}/gu) ?? []).length * 100 + name.length;

const index = (referents: readonly Referent[], key: (r: Referent) => string | undefined): Map<string, Referent[]> => {
  const found = new Map<string, Referent[]>();
  for (const referent of referents) {
    const k = key(referent);
    if (k !== undefined) found.set(k, [...(found.get(k) ?? []), referent]);
  }
  return found;
};

const peoplesIn = (text: string): string[] => text.split(/[\s-]+/).filter((word) => nationalities.has(word));

/** “the ambassador” is the one person of whom that office is said; with two such persons it is nobody known. */
const role = (
  document: Document,
  phrase: Typed,
  sentence: readonly Typed[],
  byRole: ReadonlyMap<string, Referent[]>,
  make: (key: string, build: () => Referent) => Referent,
  meant: Referent | undefined,
): Referent => {
  const { tokens } = document;
  const text = describedAs(document, phrase);
  const inBreath = sentence.find(
    (p) =>
      p.referent?.type === "person" &&
      p.referent.roles.some(
        (r) =>
          r.start >= (tokens[phrase.first] as Token).start &&
          r.start <= (tokens[phrase.head] as Token).start &&
          r.end >= (tokens[phrase.head] as Token).end,
      ),
  );
  if (inBreath?.referent) return inBreath.referent;
  const opening = (tokens[phrase.first] as Token).lower;
  const definite =
    !/^(?:a|an|another|some|any|one|no|every|each|two|three|several)$/.test(opening) &&
    !/^(?:other|another|new|next|second|third)$/.test(tokens[phrase.first + 1]?.lower ?? "");
  const head = (tokens[phrase.head] as Token).lower;
  if (definite) {
    const peoples = peoplesIn(text);
    for (const heads of [[head], sameOffice(head)]) {
      const fits = heads
        .flatMap((h) => byRole.get(h) ?? [])
        .filter((r) => r.type === "person" && agrees(document, r, peoples) && isSaid(document, r, phrase));
      if (new Set(fits).size === 1) return fits[0] as Referent;
      if (fits.length > 1) break;
    }
    if (meant) return meant;
  }
  return make(definite ? `role:${fold(text)}` : `role:${fold(text)}@${phrase.first}`, () => newReferent(text, "role"));
};

/** “the official”, “the officials”, with nothing more said: those of whom the text spoke last by that noun. Or “the other officer” behind “another”. */
const isBareDefinite = (document: Document, phrase: Typed): boolean =>
  phrase.kind !== "body" &&
  phrase.last - phrase.first === 2 &&
  phrase.head === phrase.last - 1 &&
  /^(?:the|that|those|these)$/.test((document.tokens[phrase.first] as Token).lower);

/** “the intelligence officer” is no “chief financial officer”: what specifies the office must have been said of the person. */
const isSaid = (document: Document, person: Referent, phrase: Phrase): boolean => {
  const before = document.tokens[phrase.head - 1];
  if (before === undefined || phrase.head - 1 < phrase.first) return true;
  if (officesOfKinds.has((document.tokens[phrase.head] as Token).lower) && kindsOfOffice.has(before.lower))
    return person.roles.some((r) => document.text.slice(r.start, r.end).toLowerCase().includes(before.lower));
  if (phrase.head - 1 === phrase.first || before.pos !== "NOUN") return true;
  return person.roles.some((r) => document.text.slice(r.start, r.end).toLowerCase().includes(before.lower));
};

/** “the foreign minister” is not the prime minister: offices that one word before them sets apart. */
const officesOfKinds = new Set(["minister", "secretary", "president", "general", "director", "chief", "adviser", "advisor"]);
const kindsOfOffice = new Set(
  "foreign prime interior defense defence finance justice trade energy oil health education agriculture culture environment press deputy vice assistant treasury home".split(
    " ",
  ),
);

/** Other words for the office: “the envoy” is the ambassador named before. */
const sameOffice = (head: string): readonly string[] => officeSynonyms.find((set) => set.includes(head))?.filter((h) => h !== head) ?? [];

const agrees = (document: Document, person: Referent, peoples: readonly string[]): boolean => {
  if (peoples.length === 0) return true;
  const said = person.roles.flatMap((r) => peoplesIn(document.text.slice(r.start, r.end)));
  return said.length === 0 || peoples.some((people) => said.includes(people));
};

const described = (
  document: Document,
  phrase: Typed,
  bodies: ReadonlyMap<string, Referent[]>,
  make: (key: string, build: () => Referent) => Referent,
): Referent => {
  const text = describedAs(document, phrase);
  const type = kindOfNoun((document.tokens[phrase.head] as Token).lower) === "body" || phrase.kind === "body" ? "organization" : "group";
  if (
    type === "organization" &&
    phrase.head === phrase.last - 1 &&
    phrase.last - phrase.first <= 2 &&
    /^(?:the|its|his|her|their)$/.test((document.tokens[phrase.first] as Token).lower)
  ) {
    const head = (document.tokens[phrase.head] as Token).lower;
    const fits = (bodies.get(head) ?? []).filter((r) => fold(r.name) !== head);
    if (fits.length === 1) return fits[0] as Referent;
  }
  return make(`${type}:${fold(text)}`, () => newReferent(text, type));
};
