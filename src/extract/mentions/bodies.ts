/** Names of bodies that go on behind a preposition or “and”: “Department of Justice”, “Citizens for Responsibility and Ethics”. */
import { calendarWords } from "../language/en/calendar.js";
import { knownOrganizations, organizationWords } from "../language/en/organizations.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Typed } from "./model.js";
import type { Name } from "./names.js";
import { isCapitalized } from "./phrases.js";

/** “Department of Justice”, “Committee on Foreign Relations”: a body whose name goes on after a preposition. */
export const joinBodies = (document: Document, phrases: Typed[]): void => {
  const { tokens } = document;
  for (let i = 0; i + 1 < phrases.length; ) {
    const phrase = phrases[i] as Typed;
    const next = phrases[i + 1] as Typed;
    if (!goesOn(tokens, phrase, next)) {
      i++;
      continue;
    }
    const last = tokens[phrase.last]?.lower === "on" ? fieldsEnd(tokens, next.last) : pairEnd(tokens, next.last);
    const named: Name = { first: phrase.name?.first ?? phrase.first, last, type: "organization" };
    phrases.splice(i, 2, { ...phrase, last, kind: "name", name: named, named });
    for (let k = phrases.length - 1; k > i; k--) {
      const p = phrases[k] as Typed;
      if (p.first >= next.last && p.last <= last) phrases.splice(k, 1);
    }
    beginWith(phrases, named);
  }
};

/** What goes on behind a body's name and began within it begins with it: “Bank of England officials”, “Bank of Japan governor Satoshi Sumi”. */
const beginWith = (phrases: readonly Typed[], { first, last }: Name): void => {
  for (const phrase of phrases) if (phrase.first > first && phrase.first < last && phrase.head >= last) phrase.first = first;
};

/** What, in the plural of a number, makes a name: “the Group of Seven”, “the Group of 77”. */
const numbered = /^(?:group|gang|committee|club|council)$/;

/** “Group of Seven”: a body whose name ends in a number, also where that number is read with the noun behind it (“Group of Seven ministers”). */
export const joinNumbered = ({ tokens }: Document, phrases: Typed[]): void => {
  for (const phrase of [...phrases]) {
    const end = phrase.last + 2;
    const number = tokens[phrase.last + 1];
    const isBody = phrase.name?.last === phrase.last && numbered.test((tokens[phrase.last - 1] as Token).lower) && !phrase.possessive;
    if (!isBody || phrase.name === undefined || tokens[phrase.last]?.lower !== "of" || number?.pos !== "NUM" || !isNumeral(number.text))
      continue;
    const named: Name = { first: phrase.name.first, last: end, type: "organization" };
    const behind = phrases.filter((p) => p.first === phrase.last + 1);
    phrases[phrases.indexOf(phrase)] = { ...phrase, last: end, head: phrase.last - 1, kind: "name", name: named, named };
    for (const p of behind) {
      if (p.last <= end) phrases.splice(phrases.indexOf(p), 1);
      else p.first = phrase.first;
    }
  }
};

const isNumeral = (text: string): boolean => /^(?:\p{Lu}\p{Ll}+|\d+)$/u.test(text);

const goesOn = (tokens: readonly Token[], { last, name }: Typed, next: Typed): boolean => {
  const body = tokens[last - 1] as Token;
  return (
    name !== undefined &&
    /^(?:of|for|on)$/.test(tokens[last]?.lower ?? "") &&
    next.first === last + 1 &&
    organizationWords.has(body.lower) &&
    isCapitalized(body) &&
    isCapitalized(tokens[next.last - 1]) &&
    // “the Budget Committee on Thursday”
    !calendarWords.has((tokens[next.first] as Token).lower)
  );
};

/** Where the fields of a committee end: “on Science | , Space and Technology”. */
const fieldsEnd = (tokens: readonly Token[], end: number): number => {
  let last = end;
  while (tokens[last]?.text === "," && isWord(tokens[last + 1])) last += 2;
  const and = tokens[last]?.text === "," ? last + 1 : last;
  if (!/^(?:and|&)$/.test(tokens[and]?.lower ?? "") || !isWord(tokens[and + 1]) || tokens[and + 1]?.named !== "organization") return end;
  let field = and + 2;
  while (isWord(tokens[field]) && tokens[field]?.named === "organization") field++;
  return field;
};

/** Where the second of two fields ends that “and” joins: “for Economic Cooperation | and Development”. What has a name of its own is another. */
const pairEnd = (tokens: readonly Token[], end: number): number => {
  const field = tokens[end + 1];
  const isField = /^(?:and|&)$/.test(tokens[end]?.lower ?? "") && isWord(field) && field?.pos === "PROPN" && isPartOfName(field);
  if (!isField || knownOrganizations.has(field.text)) return end;
  let last = end + 2;
  while (isWord(tokens[last]) && isPartOfName(tokens[last]) && tokens[last]?.pos === "PROPN") last++;
  return last;
};

const isPartOfName = (token: Token | undefined): boolean => token?.named === undefined || (token.named === "organization" && !token.begins);

const isWord = (token: Token | undefined): boolean => isCapitalized(token) && token?.named !== "person" && token?.named !== "place";

/** A name has so many tokens at most. */
const LONGEST = 10;

/** What joins the words of a name. */
const links = /^(?:of|for|and|on|to|the|&|in|['’]s?)$/;

/**
 * What the trained reader takes for one body's name over such a link, as one: “Citizens for Responsibility and Ethics”. What stands
 * before it in its phrase describes it: “the watchdog group Citizens for …”.
 */
export const joinRead = ({ tokens }: Document, { first, last }: Sentence, phrases: Typed[]): void => {
  for (let start = first; start < last; start++) {
    if (tokens[start]?.named !== "organization" || !tokens[start]?.begins || !isCapitalized(tokens[start])) continue;
    const end = readEnd(tokens, start, last);
    if (end - start > LONGEST || !tokens.slice(start + 1, end - 1).some(({ text }) => links.test(text))) continue;
    const at = phrases.findIndex((p) => p.first <= start && p.last > start && p.last <= end && !p.possessive && p.kind !== "pronoun");
    const phrase = phrases[at];
    if (phrase === undefined || phrases.some((p) => p.first < end && p.last > end && (p.first <= start || p.head < end))) continue;
    if (phrase.named?.type === "outlet" || (phrase.name && phrase.name.first < start)) continue;
    const named: Name = { first: start, last: end, type: "organization" };
    const whole: Typed = { ...phrase, last: end, head: end - 1, kind: "name", name: named, named };
    for (let i = phrases.length - 1; i >= 0; i--) {
      const p = phrases[i] as Typed;
      if (p !== phrase && p.last > start && p.last <= end) phrases.splice(i, 1);
    }
    phrases[phrases.indexOf(phrase)] = whole;
    beginWith(phrases, named);
  }
};

/** Where a body's name ends that the reader sees begin: with it, or with the name behind a link that it takes for part of it. */
const readEnd = (tokens: readonly Token[], start: number, last: number): number => {
  let end = runEnd(tokens, start, last);
  // “People | 's Party”, where the reader takes both for one
  if (end < last && /^['’]s?$/.test(tokens[end]?.text ?? "") && tokens[end]?.named === "organization") end = runEnd(tokens, end, last);
  while (/^(?:of|for)$/.test(tokens[end - 1]?.text ?? "")) {
    // “YMCA of | the Suncoast”, “Municipality of | Livorno”
    const on = tokens[end]?.text === "the" ? end + 1 : end;
    if (on >= last || !isCapitalized(tokens[on]) || !tokens[on]?.begins || tokens[on]?.named === "person") return end - 1;
    end = runEnd(tokens, on, last);
  }
  // “National Association of Criminal Defense | Lawyers”
  while (end < last && isUnread(tokens[end]) && isCapitalized(tokens[end - 1])) end++;
  return end;
};

/** A capitalized word that the reader is silent on, and no day. */
const isUnread = (token: Token | undefined): boolean =>
  token?.pos === "PROPN" && token.named === undefined && isCapitalized(token) && !calendarWords.has(token.lower);

const runEnd = (tokens: readonly Token[], start: number, last: number): number => {
  let end = start + 1;
  while (end < last && tokens[end]?.named === tokens[start]?.named && !tokens[end]?.begins) end++;
  return end;
};
