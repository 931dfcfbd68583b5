import type { EntityType } from "../../vocabulary/kinds.js";
import { calendarWords } from "../language/en/calendar.js";
import { nameParticles, nameSuffixes } from "../language/en/names.js";
import { foreignOrganizationWords, organizationWords } from "../language/en/organizations.js";
import { directions, nationalities, placeKinds } from "../language/en/places.js";
import { groupNouns, roleNouns, titlesByCase } from "../language/en/roles.js";
import { speakingVerbs } from "../language/en/speaking.js";
import { thingWords } from "../language/en/things.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isArticle, isCompoundTitle, isHonour, isInitials, titleWords } from "./beside.js";
import { isShownFirm } from "./firms.js";
import { isGiven, type KnownName } from "./lexicon.js";
import { isAdded, isCapitalized, isNickname, type NounPhrase } from "./phrases.js";
import { trimmed } from "./trim.js";
import { isLinked, wholeBody } from "./whole-bodies.js";

/** A name within a noun phrase; `type` is absent where nothing tells what it names. */
export interface Name {
  first: number;
  last: number;
  type?: EntityType;
  /** the name of the table, for outlets under another spelling */
  known?: string;
}

/** What a first reading of the article has taught about its names. */
export interface Hints {
  /** surnames that it (also) writes in lower case */
  loose: ReadonlySet<string>;
  /** single words that somewhere in it are plainly a person's name */
  personal: ReadonlySet<string>;
  /** words that somewhere in it are plainly a company's or another body's name: “Norvik's shareholders”, “Norvik Steel” of “Norvik Steel Corp” */
  corporate: ReadonlySet<string>;
}

/** Names in one noun phrase, left to right. */
export const namesIn = (document: Document, phrase: NounPhrase, known: ReadonlyMap<number, KnownName>, hints: Hints): Name[] => {
  const { tokens } = document;
  const names: Name[] = [];
  if (isLabel(document, phrase.first, known)) return names;
  let i = phrase.first;
  while (i < phrase.last) {
    if (!belongs(tokens, i, hints) || isArticle(document, i) || isHonour(tokens, i)) {
      i++;
      continue;
    }
    let end = i;
    while (
      end < phrase.last &&
      !endsName(tokens, end, i, hints) &&
      (belongs(tokens, end, hints) || joins(tokens, end, i, phrase.last, hints))
    )
      end++;
    for (const name of split(document, i, end, known, hints)) names.push(...trimmed(document, name));
    i = end;
  }
  return names;
};

/** A label has so many words at most. */
const labelWords = 2;

/** Is all of the sentence a word or two in capitals that no table has as a name: “ABSTRACT.”, “FULL TEXT:”? */
const isLabel = (document: Document, at: number, known: ReadonlyMap<number, KnownName>): boolean => {
  const { first, last } = document.sentences[document.sentenceOf[at] as number] as Sentence;
  if (known.has(first)) return false;
  let words = 0;
  for (let i = first; i < last; i++) {
    const { text } = document.tokens[i] as Token;
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (++words > labelWords || !/^\p{Lu}{3,}$/u.test(text) || isGiven(text)) return false;
  }
  return true;
};

/** A surname in lower case ends its name: “Roman sessions | Kislyak” are two. */
const endsName = (tokens: readonly Token[], i: number, first: number, hints: Hints): boolean =>
  i > first && hints.loose.has((tokens[i - 1] as Token).text) && !nameParticles.has((tokens[i - 1] as Token).lower);

const LONG_NAME = 7;

const belongs = (tokens: readonly Token[], i: number, hints: Hints): boolean => {
  const token = tokens[i] as Token;
  // “Karl Lund, D-Ohio,”: party and state of a member of Congress (Associated Press style book)
  if (/^[DRI]-\p{Lu}[\p{L}.]*$/u.test(token.text)) return false;
  if (isCapitalized(token))
    return (
      token.pos === "PROPN" ||
      (token.pos === "ADJ" && nationalities.has(token.text)) ||
      token.pos === "X" ||
      (isInitials(token.text) && isCapitalized(tokens[i + 1]))
    );
  // “met alexander Bulatov”: scanning lowers the first letter; only long given names are nothing but names
  if (token.text.length >= LONG_NAME && isGiven(token.text) && isCapitalized(tokens[i + 1]) && tokens[i + 1]?.pos === "PROPN") return true;
  if (token.named === "person" && /^(?:NOUN|PROPN|ADJ|X|VERB)$/.test(token.pos)) return true;
  return hints.loose.has(token.text) && /^(?:NOUN|PROPN|ADJ|X)$/.test(token.pos) && !/^(?:DET|ADJ|NUM)$/.test(nounBefore(tokens, i));
};

const nounBefore = (tokens: readonly Token[], i: number): string => {
  const before = tokens[i - 1];
  return before === undefined || isCapitalized(before) ? "" : before.pos;
};

const joins = (tokens: readonly Token[], i: number, first: number, last: number, hints: Hints): boolean => {
  const token = tokens[i] as Token;
  if (isAdded(tokens, i, first)) return true;
  // “Delmar plc”: the one legal form in small letters
  if (i > first && token.text === "plc") return true;
  if (i > first && i + 1 < last && (isNickname(tokens, i) || isNickname(tokens, i - 1) || isNickname(tokens, i - 2))) return true;
  if (i === first || i + 1 >= last) return i > first && nameSuffixes.has(token.lower);
  if (token.text === "&") return belongs(tokens, i + 1, hints);
  let next = i;
  // “Carlos | de la | Torre”
  while (next < last - 1 && nameParticles.has((tokens[next] as Token).lower)) next++;
  return next > i && belongs(tokens, next, hints);
};

/** Cuts a run of capitalized words where titles, peoples and names of the tables end. */
function* split(document: Document, first: number, last: number, known: ReadonlyMap<number, KnownName>, hints: Hints): Generator<Name> {
  const { tokens } = document;
  const word = (i: number) => (tokens[i] as Token).lower;
  const whole = known.get(first);
  if (whole?.last === last) {
    yield { first, last, type: whole.type, known: whole.name };
    return;
  }
  if (last - first > 1 && organizationWords.has(word(last - 1)) && !titleWords.has(word(last - 1))) {
    let start = first;
    while (start < last - 1 && calendarWords.has(word(start))) start++;
    yield { first: start, last, type: "organization" };
    return;
  }
  let start = first;
  for (let i = first; i < last; i++) {
    if (isLinked(tokens, i, first, last)) continue;
    const body = i === start ? wholeBody(tokens, i, last, known) : undefined;
    if (body !== undefined && isCutWithin(tokens, i, body, known)) {
      yield { first: i, last: body, type: "organization" };
      start = body;
      i = body - 1;
      continue;
    }
    const found = known.get(i);
    if (found && found.last <= last && !isSurname(tokens, start, i, found)) {
      // “Washington Sergey Kislyak”: a place, then a person; “Jordan Smith” is no country
      const restIsPerson = found.last < last && isGiven((tokens[found.last] as Token).text);
      const startsName =
        found.type === "place" && found.last < last && (isGiven((tokens[i] as Token).text) || isOnePerson(tokens, i, found.last));
      if (!startsName && (found.last === last || restIsPerson || found.type === "outlet" || i === first)) {
        const whole =
          found.type === "place"
            ? wholePlace(tokens, start, { first: i, last: found.last }, last)
            : { first: i, last: found.type === "organization" ? bodyEnd(tokens, found.last, last) : found.last };
        if (whole.first > start) yield named(document, start, whole.first, hints);
        const longer = whole.last - whole.first > found.last - i;
        yield { ...whole, type: found.type, ...(longer ? {} : { known: found.name }) };
        start = whole.last;
        i = whole.last - 1;
        continue;
      }
    }
    // “justice Department Jeff”: a body's name ends where a given name begins, or somebody's to the reader
    if (i > start && organizationWords.has(word(i - 1)) && (isGiven((tokens[i] as Token).text) || beginsPerson(tokens, i))) {
      yield named(document, start, i, hints);
      start = i;
    }
    // “Julie Bishop”: what ends a name that began with a given one is a surname
    const surname = (i === last - 1 && i === start + 1 && isGiven((tokens[start] as Token).text)) || goesOnAsPerson(tokens, start, i);
    if (!surname && describes(tokens, i, i + 1 < last)) {
      // “Transport Secretary”: a branch of office is no name
      if (i > start && !isBranch(tokens, start, i, hints) && !isDirection(tokens, start, i)) yield named(document, start, i, hints);
      start = i + 1;
    }
  }
  if (start < last) yield named(document, start, last, hints);
}

const isCutWithin = (tokens: readonly Token[], first: number, last: number, known: ReadonlyMap<number, KnownName>): boolean => {
  for (let i = first; i < last; i++) if (known.has(i) || describes(tokens, i, i + 1 < last)) return true;
  return false;
};

/** Does the reader see one person's name go on with the word, behind one before it: “Maria | King | Holm”? */
const goesOnAsPerson = (tokens: readonly Token[], start: number, i: number): boolean =>
  i > start &&
  tokens[i]?.named === "person" &&
  !tokens[i]?.begins &&
  tokens[i - 1]?.named === "person" &&
  !titleWords.has(word(tokens, i - 1));

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** Does the reader see one person's name over both words: “Paris Lund”? */
const isOnePerson = (tokens: readonly Token[], i: number, next: number): boolean =>
  tokens[i]?.named === "person" && tokens[i]?.begins === true && tokens[next]?.named === "person" && !tokens[next]?.begins;

const beginsPerson = (tokens: readonly Token[], i: number): boolean => tokens[i]?.named === "person" && tokens[i - 1]?.named !== "person";

/** Is the name of a place the surname behind a given name, and no place to the reader: “Anna Jordan”? */
const isSurname = (tokens: readonly Token[], start: number, i: number, { type, last }: KnownName): boolean =>
  type === "place" && i > start && last === i + 1 && isGiven((tokens[i - 1] as Token).text) && (tokens[i] as Token).named !== "place";

/** A place of the tables with the words that make another place of it: “South | America”, “Oklahoma | City”. */
function wholePlace(tokens: readonly Token[], start: number, { first, last }: { first: number; last: number }, end: number) {
  const word = (i: number) => (tokens[i] as Token).lower;
  let [from, until] = [first, last];
  while (from > start && directions.has(word(from - 1))) from--;
  while (until < end && placeKinds.has(word(until))) until++;
  return { first: from, last: until };
}

/** Where a body of the tables ends with the words that make another body of it: “Federal Reserve | Board”. */
const bodyEnd = (tokens: readonly Token[], from: number, last: number): number => {
  let end = from;
  while (end < last && organizationWords.has((tokens[end] as Token).lower)) end++;
  return end;
};

/** Do words say of what part a people is: “South | Korean”? */
const isDirection = (tokens: readonly Token[], first: number, people: number): boolean =>
  nationalities.has((tokens[people] as Token).text) && tokens.slice(first, people).every(({ lower }) => directions.has(lower));

/** One word before a title in capitals, and nothing says that it is a name: “Health | Secretary”, “Home | Secretary”. */
const isBranch = (tokens: readonly Token[], first: number, title: number, hints: Hints): boolean => {
  const word = tokens[first] as Token;
  return (
    title - first === 1 &&
    isCapitalized(tokens[title]) &&
    /^(?:secretary|minister|ministers|commissioner|director|officer|editor|correspondent|justice|attorney|chief|ambassador)$/.test(
      (tokens[title] as Token).lower,
    ) &&
    !isGiven(word.text) &&
    !hints.personal.has(word.text) &&
    !/^\p{Lu}+$/u.test(word.text)
  );
};

/** Titles, offices, peoples and days stand beside a name and are not part of it. */
const describes = (tokens: readonly Token[], i: number, goesOn: boolean): boolean => {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  return (
    nationalities.has(token.text) ||
    // “the Oslo-based Norvik Group”
    /\p{L}-(?:based|born|backed|led|owned|run|elect|designate)$/u.test(token.text) ||
    (calendarWords.has(token.lower) && token.named !== "person" && (!isGiven(token.text) || /^\d{1,2}$/.test(tokens[i - 1]?.text ?? ""))) ||
    titlesByCase.has(token.text) ||
    // “the Right | Honourable”
    (/^(?:right|most|very)$/.test(token.lower) && /^(?:hon|rev)(?:$|\.|ou?rable|erend)/.test(next?.lower ?? "")) ||
    isCompoundTitle(token.lower) ||
    ((titleWords.has(token.lower) ||
      roleNouns.has(token.lower) ||
      groupNouns.has(token.lower) ||
      roleNouns.has(token.lower.replace(/s$/, "")) ||
      // “Vice-Premiers Berg and Lund”
      roleNouns.has(token.lower.replace(/^(?:vice|deputy|under|co|ex|then)-/, "").replace(/s$/, "")) ||
      /^(?:former|then|acting|deputy|vice)$/.test(token.lower)) &&
      !(isGiven(token.text) && goesOn && next !== undefined && isCapitalized(next) && !titleWords.has(token.lower)))
  );
};

const named = (document: Document, first: number, last: number, hints: Hints): Name => {
  const { tokens } = document;
  const type = isDateline(document, first, last) ? "place" : typeOf(tokens, first, last, hints);
  return type === undefined ? { first, last } : { first, last, type };
};

/** “Iyad ag Bahedi” is no stock corporation: short legal forms are written in capitals. */
const isParticle = ({ text }: Token): boolean => /^\p{Ll}{2,3}$/u.test(text);

/** So far into the text a dateline reaches, in tokens: “LOMÉ, Togo, June 4 (Reuters) —”. */
const DATELINE = 12;

/** “GENEVA —”, “LOMÉ, June 4 (”: capitals at the beginning of the text, before what closes a dateline. */
const isDateline = ({ tokens }: Document, first: number, last: number): boolean =>
  last <= DATELINE / 2 &&
  tokens.slice(0, last).every(({ text }) => /^(?:\p{Lu}{2,}[\p{Lu}'’.-]*|\p{P})$/u.test(text)) &&
  tokens.slice(last, DATELINE).some(({ text }) => /^(?:[—–-]|--|\()$/.test(text)) &&
  first < last;

const typeOf = (tokens: readonly Token[], first: number, last: number, hints: Hints): EntityType | undefined => {
  const words = tokens.slice(first, last).filter(({ text }) => !/^[[\]]$/.test(text));
  const count = words.length;
  const final = words.at(-1) as Token;
  if (count > 1 && words.some((token) => organizationWords.has(token.lower) && !isParticle(token)) && !isGiven((words[0] as Token).text))
    return "organization";
  if (count > 1 && hints.corporate.has(words.map(({ text }) => text).join(" "))) return "organization";
  if (count === 1 && organizationWords.has(final.lower)) return "organization";
  if (words.some(({ text }) => text === "&") || (count > 1 && words.some(({ lower }) => foreignOrganizationWords.has(lower))))
    return "organization";
  if (words.some((token) => thingWords.has(token.lower)) && !titled(tokens, first)) return undefined;
  if (count > 1 && count <= 5 && (isGiven((words[0] as Token).text) || isInitials((words[0] as Token).text)) && !isInitials(final.text))
    return "person";
  if (titled(tokens, first)) return "person";
  // “the head of the federation, Karl Lund,”: what a body's noun stands beside is a person where the reader sees one
  const isSeenPerson = count > 1 && words.every(({ named }) => named === "person");
  if (!isSeenPerson && isShownFirm(tokens, first, last)) return "organization";
  if (!isSeenPerson && count === 2 && words.some(({ text }) => hints.corporate.has(text))) return "organization";
  if (count === 1 && hints.corporate.has(final.text) && !isGiven(final.text)) return "organization";
  // “De los Angeles”: a surname with its particles
  const isSurname = words.slice(0, -1).every(({ lower }) => nameParticles.has(lower));
  if (isSurname && (hints.personal.has(final.text) || hints.loose.has(final.text))) return "person";
  if (/^\p{Lu}{2,}$/u.test(final.text) && count === 1) return final.named === "place" ? "place" : "organization";
  const read = words.some((token) => token.named === "person") && final.named === "organization" ? "person" : final.named;
  if (read !== undefined && read !== "misc") return read;
  if (speaks(tokens, first, last)) return "person";
  if (count === 2 || count === 3) return words.every((token) => /^\p{L}[\p{L}'’.-]*$/u.test(token.text)) ? "person" : undefined;
  return undefined;
};

/** A title or office stands right before: “Sen.”, “spokesman”. */
const titled = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return before !== undefined && (titleWords.has(before.lower) || roleNouns.has(before.lower)) && before.pos !== "VERB";
};

const withSomebody =
  /^(?:met|meets?|meeting|meetings|spoke|spoken|speak|talked|call|calls|conversations?|lunch|dinner|wrote|email|emails|letter)$/;

/** It is what speaks: “Landrum recalled”, “said Sands”. */
const speaks = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (calendarWords.has((tokens[first] as Token).lower)) return false;
  let next = last;
  while (/^(?:ADV|AUX)$/.test(tokens[next]?.pos ?? "") && next < last + 3) next++;
  if (speakingVerbs.has(tokens[next]?.lower ?? "") || speakingVerbs.has(tokens[first - 1]?.lower ?? "")) return true;
  // “met with Espinoza”, “a call with Comey”
  return /^(?:with|to)$/.test(tokens[first - 1]?.lower ?? "") && withSomebody.test(tokens[first - 2]?.lower ?? "");
};

/**
 * Surnames that the article (also) writes in lower case, as machine translation and scanning do: “sessions” where
 * “Sessions” stands elsewhere, or “Donald trump”, a given name and a word that recurs.
 */
export const looseSurnames = (document: Document, persons: ReadonlySet<string>): ReadonlySet<string> => {
  const { tokens } = document;
  const counts = new Map<string, number>();
  const found = new Set<string>();
  for (const token of tokens) if (/^\p{Ll}{3,}$/u.test(token.text)) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  for (const person of persons) if (counts.has(person.toLowerCase())) found.add(person.toLowerCase());
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (!isCapitalized(before) || !isGiven(before.text) || thingWords.has(before.lower)) continue;
    if (token.pos !== "NOUN" || (counts.get(token.text) ?? 0) < 2) continue;
    if (
      roleNouns.has(token.text) ||
      groupNouns.has(token.text) ||
      organizationWords.has(token.text) ||
      thingWords.has(token.text) ||
      calendarWords.has(token.text)
    )
      continue;
    found.add(token.text);
  }
  return found;
};
