import { calendarWords, deicticDays } from "../language/en/calendar.js";
import { cues } from "../language/en/cues.js";
import { nationalities } from "../language/en/places.js";
import { describingParticiples, groupNouns } from "../language/en/roles.js";
import { capitalsOf } from "../text/capitals.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { kindOfNoun } from "./nouns.js";
import { isDayApart, isParticleWithin, nameBehindOffice, officeOfSeveral } from "./titled.js";

/** A noun phrase without what hangs on it: `tokens[first]` up to, not including, `tokens[last]`. */
export interface NounPhrase {
  first: number;
  last: number;
  /** the noun that carries it: the last one */
  head: number;
  pronoun: boolean;
  /** an `'s` follows: it stands within a larger one */
  possessive: boolean;
}

export const personalPronouns: ReadonlySet<string> = new Set("i he she we they you him her them me us who".split(" "));
export const possessives: ReadonlySet<string> = new Set("his her their its my our your".split(" "));
const pronounHeads = new Set(
  "he she they we i you him them me us who it others many some most those this all both everyone everybody anyone nobody none few one somebody someone several".split(
    " ",
  ),
);

/** Whether a token is written with a capital. */
export const isCapitalized = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  const unit = token.text.charCodeAt(0);
  // asked of every token many times: the letters of ASCII are told without the pattern
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(token.text);
};

/**
 * Takes a capitalized word in running text for a name, whatever the tagger says: it knows no Sands, Page or Sessions.
 * In a line where most words are capitalized (a heading) capitals say nothing, and the tags stand.
 */
export const retag = (document: Document): void => {
  for (const sentence of document.sentences) {
    const { words, capitals } = capitalsOf(document, sentence);
    const heading = words >= 4 && capitals / words > 0.75;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = document.tokens[i] as Token;
      const before = document.tokens[i - 1];
      if (token.text === "&" && isCapitalized(before) && isCapitalized(document.tokens[i + 1])) token.pos = "SYM";
      const opens = i === sentence.first || (before !== undefined && /^["“„«'`(:—–…]/.test(before.text));
      if (token.named && token.named !== "misc" && isCapitalized(token) && /^(?:VERB|NOUN|ADV|AUX|X|INTJ)$/.test(token.pos))
        token.pos = "PROPN";
      else if (
        isCapitalized(token) &&
        !opens &&
        !heading &&
        /^(?:VERB|NOUN|ADJ|ADV|AUX|ADP|X|INTJ)$/.test(token.pos) &&
        token.text !== "I"
      ) {
        token.pos = nationalities.has(token.text) ? "ADJ" : "PROPN";
      } else if (!isCapitalized(token) && token.pos === "NOUN" && cues.has(token.lower) && /(?:ed|said|told|wrote)$/.test(token.lower))
        token.pos = "VERB";
      else if (token.pos === "ADJ" && token.lower === "chief" && endsPhrase(document.tokens[i + 1])) token.pos = "NOUN";
      else if (
        token.lower === "general" &&
        token.pos === "ADJ" &&
        /^(?:attorney|secretary|director|solicitor|surgeon|inspector|consul)$/.test(before?.lower ?? "")
      )
        token.pos = "NOUN";
      else if (i > sentence.first && isContactVerb(document.tokens, i)) token.pos = "VERB";
      else if (isDescribingParticiple(document.tokens, i)) token.pos = "ADJ";
      else if (opens && isCapitalized(token) && token.pos === "NOUN" && isKoreanGiven(document.tokens[i + 1])) token.pos = "PROPN";
    }
  }
};

/** “Park | Ji-hoon”: two syllables joined by a hyphen are a given name, behind the surname. */
const isKoreanGiven = (token: Token | undefined): boolean => token?.named === "person" && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.text);

/** “met | visiting Norwegian ministers”, “talks with | striking miners”: participles that tell, right behind a verb or preposition, what people are. */
const isDescribingParticiple = (tokens: readonly Token[], i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i] as Token];
  if (token.pos !== "VERB" || !describingParticiples.has(token.lower)) return false;
  const isBehind = before?.pos === "VERB" || /^(?:with|to|between|from|and)$/.test(before?.lower ?? "");
  if (!isBehind && !(isCapitalized(before) && calendarWords.has((before as Token).lower))) return false;
  for (let at = i + 1; at < i + 4; at++) {
    const noun = tokens[at];
    if (noun === undefined || !/^(?:ADJ|NOUN|PROPN)$/.test(noun.pos)) return false;
    if (noun.pos === "NOUN" && /^(?:group|role)$/.test(kindOfNoun(noun.lower))) return true;
  }
  return false;
};

/** “Norvik's chief called”, “the chief of the guard”: what follows makes no noun phrase of an adjective. */
const endsPhrase = (next: Token | undefined): boolean => next === undefined || /^(?:ADP|VERB|AUX|PUNCT|CCONJ|ADV)$/.test(next.pos);

const pastForms =
  /^(?:spoke|met|told|emailed|phoned|telephoned|texted|contacted|informed|briefed|urged|warned|lobbied|visited|hosted|invited|advised|asked|called|talked|chatted|dined)$/;
const participles = /^(?:meeting|visiting|calling|emailing|phoning|contacting|inviting|telling|greeting|hosting|briefing)$/;

/** “The two spoke”, “Berg informed Lund”, “deny meeting Lund”: verbs of contact that the tagger takes for nouns or adjectives. */
const isContactVerb = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (!/^(?:NOUN|ADJ)$/.test(token.pos) || before === undefined || next === undefined) return false;
  const open = isCapitalized(next) || /^(?:DET|PRON)$/.test(next.pos);
  if (pastForms.test(token.lower))
    return /^(?:two|both|they|he|she|who|later|also|and)$/.test(before.lower) || (before.pos === "PROPN" && (open || next.pos === "ADP"));
  if (!participles.test(token.lower) || /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before.pos)) return false;
  return open && next.pos !== "DET"
    ? before.lower !== "'s" && !possessives.has(before.lower)
    : before.text === "," && next.lower === "with";
};

const inside = (token: Token): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(token.pos) || possessives.has(token.lower);

/** Noun phrases of a sentence in order, none within another, but possessors (`Trump` in “Trump's son-in-law”) beside the whole. */
export const nounPhrases = (document: Document, sentence: Sentence): NounPhrase[] => {
  const { tokens } = document;
  const found: NounPhrase[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    if (token.lower === "her" && nextIsNominal(tokens[i + 1])) {
      i = chunk(document, sentence, i, found);
    } else if (
      token.lower === "her" ||
      (pronounHeads.has(token.lower) && !(/^(?:DET|ADJ|NUM)$/.test(token.pos) && nextIsNominal(tokens[i + 1])))
    ) {
      found.push({ first: i, last: i + 1, head: i, pronoun: true, possessive: false });
      i++;
    } else if (inside(token) || (isCapitalized(token) && token.pos === "X")) i = chunk(document, sentence, i, found);
    else i++;
  }
  return found;
};

const nextIsNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(token.pos) && !cues.has(token.lower);

const chunk = (document: Document, sentence: Sentence, from: number, into: NounPhrase[]): number => {
  const { tokens } = document;
  const start = from;
  let head = -1;
  let i = from;
  while (i < sentence.last) {
    const token = tokens[i] as Token;
    if (
      token.lower === "'s" ||
      (/^['’]$/.test(token.text) && head === i - 1 && tokens[head]?.lower.endsWith("s") && tokens[head]?.end === token.start)
    ) {
      const next = tokens[i + 1];
      if (head < 0 || next === undefined || i + 1 >= sentence.last || !/^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV)$/.test(next.pos)) break;
      into.push({ first: start, last: head + 1, head, pronoun: false, possessive: true });
      i++;
      continue;
    }
    if (head === i - 1 && isNickname(tokens, i)) {
      i += 3;
      continue;
    }
    if (isAdded(tokens, i, start)) {
      i++;
      continue;
    }
    if (token.lower === "of" && head === i - 1) {
      const name = nameBehindOffice(tokens, i, sentence.last);
      if (name !== undefined) {
        i = name;
        continue;
      }
    }
    // “Carlos | de | la Torre”
    if (head >= 0 && isParticleWithin(tokens, i)) {
      i++;
      continue;
    }
    // “Trade | and Industry Secretary”
    const joint = head === i - 1 ? officeOfSeveral(tokens, i, sentence.last) : undefined;
    if (joint !== undefined) {
      i = joint;
      continue;
    }
    // “on Monday | Foreign Minister Lund”: a day begins no name
    if (i === start + 1 && isDayApart(tokens, start)) break;
    if (!inside(token) && !attributive(tokens, i, start, sentence.last)) break;
    if ((token.pos === "DET" || possessives.has(token.lower)) && i > start) break;
    // “met Karl Lund last month”: a time behind a name is no part of it
    if (
      head >= 0 &&
      head === i - 1 &&
      tokens[head]?.pos === "PROPN" &&
      /^(?:last|next|this|early|late|earlier|several|two|three|twice)$/.test(token.lower)
    )
      break;
    // “texted Nina Brand 14 times”: how often is no part of a name
    if (head >= 0 && head === i - 1 && token.pos === "NUM" && counted.test(tokens[i + 1]?.lower ?? "")) break;
    // “approached by officers several years before”: a measure of time begins a phrase of its own
    if (head >= 0 && head === i - 1 && measure.test(token.lower) && /^(?:NUM|ADJ|DET)$/.test(token.pos)) break;
    // “emailed officials offering his thoughts”: the tagger takes the participle behind a noun of persons for a noun
    if (head >= 0 && head === i - 1 && isParticipleBehind(tokens, i)) {
      token.pos = "VERB";
      break;
    }
    // “officials | today opened talks”
    if (head >= 0 && head === i - 1 && deicticDays.has(token.text)) break;
    // a day or month ends a phrase and begins none that names anybody
    if (calendarWords.has(token.lower) && isCapitalized(token) && head >= 0 && token.named !== "person") break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) head = i;
    i++;
  }
  if (head < 0) {
    if (
      /^(?:NUM|ADJ|DET)$/.test((tokens[start] as Token).pos) &&
      /^(?:others|two|three|many|several|some|few|pair)$/.test((tokens[i - 1] as Token).lower)
    ) {
      into.push({ first: start, last: i, head: i - 1, pronoun: true, possessive: false });
    }
    return Math.max(i, from + 1);
  }
  into.push({ first: start, last: head + 1, head, pronoun: false, possessive: false });
  return Math.max(head + 1, from + 1);
};

const counted = /^(?:times|occasions|minutes|hours|days|weeks|months|years)$/;

const measure = /^(?:several|many|two|three|four|five|six|seven|eight|nine|ten|some|few|twice|again|last)$/;

const marks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["‘", "’"],
  ["'", "'"],
  ["(", ")"],
]);

/** Is this the mark that opens a nickname within a name: “Robert | "Bob" Holm”, “William (Bill) Berg”? Then it, the word and the other mark are three tokens. */
export const isNickname = (tokens: readonly Token[], i: number): boolean => {
  const close = marks.get(tokens[i]?.text ?? "");
  return (
    close !== undefined &&
    tokens[i + 2]?.text === close &&
    [i - 1, i + 1, i + 3].every((k) => /^\p{Lu}\p{Ll}+/u.test(tokens[k]?.text ?? "")) &&
    tokens[i - 1]?.pos === "PROPN" &&
    tokens[i + 3]?.pos === "PROPN"
  );
};

/** How many words editors add to a name at most. */
const ADDED = 3;

/** Is this a bracket about what an editor added to a name, one that goes on: “Joni | [Ernst]”, “[Bob | ] Corker”? */
export const isAdded = (tokens: readonly Token[], i: number, start: number): boolean => {
  const isName = (k: number): boolean => tokens[k]?.pos === "PROPN" && /^\p{Lu}\p{Ll}+/u.test(tokens[k]?.text ?? "");
  if (i <= start || !isName(i - 1) || !isName(i + 1)) return false;
  if (tokens[i]?.text === "[") return tokens.slice(i + 2, i + 2 + ADDED).some(({ text }) => text === "]");
  return tokens[i]?.text === "]" && tokens[start - 1]?.text === "[";
};

const isParticipleBehind = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    before?.pos === "NOUN" &&
    token?.pos === "NOUN" &&
    /.{3}ing$/.test(token.lower) &&
    (groupNouns.has(before.lower) || groupNouns.has(before.lower.replace(/s$/, "")) || /(?:ers|ors|als|ists|ents)$/.test(before.lower)) &&
    (next?.pos === "DET" || possessives.has(next?.lower ?? ""))
  );
};

/** A participle between article and noun: “the leaked documents”, “an elected official”. */
const attributive = (tokens: readonly Token[], i: number, start: number, end: number): boolean => {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    i > start &&
    i + 1 < end &&
    (token.pos === "VERB" || token.pos === "ADV") &&
    /(?:ed|ing|en|ly)$/.test(token.lower) &&
    before !== undefined &&
    /^(?:DET|ADJ|NUM)$/.test(before.pos) &&
    next !== undefined &&
    /^(?:NOUN|ADJ)$/.test(next.pos)
  );
};
