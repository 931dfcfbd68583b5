import { timeWords } from "../language/en/calendar.js";
import type { Phrase } from "../mentions/model.js";
import type { Token } from "../text/tokens.js";
import type { Reading, Region } from "./model.js";

/** Tokens of a source, and the phrase in it that names or describes who speaks. */
export interface FoundSource {
  first: number;
  last: number;
  phrase?: Phrase | undefined;
}

/** How far left an apposition or a relative clause between source and verb may reach, in tokens. */
const REACH = 35;

/** The source that ends before token `at`: “the ambassador, who has served since 2008,” | said. */
export const inwardSource = (reading: Reading, region: Region, at: number): FoundSource | undefined => {
  const { tokens, quoteOf } = reading.document;
  if (at <= region.first) return undefined;
  const before = tokens[at - 1] as Token;
  if (quoteOf[at - 1] !== region.quote) return undefined;
  if (before.lower === "who" || before.lower === "which" || before.lower === "that") return relative(reading, region, at - 1);
  if (before.text === ")") {
    let open = at - 2;
    while (open > region.first && at - open < 12 && (tokens[open] as Token).text !== "(") open--;
    const phrase = reading.phrases.ending(open);
    return phrase && phrase.first >= region.first ? { ...widen(reading, region, phrase), last: at } : undefined;
  }
  const direct = reading.phrases.ending(at);
  if (direct && direct.first >= region.first && quoteOf[direct.first] === region.quote) return widen(reading, region, direct);
  if (before.text === "," || before.text === "—" || before.text === "–") return acrossComma(reading, region, at - 1);
  if (timeWords.has(before.lower)) {
    let skip = at - 1;
    while (skip > region.first && (timeWords.has((tokens[skip - 1] as Token).lower) || (tokens[skip - 1] as Token).lower === "on")) skip--;
    const phrase = reading.phrases.ending(skip);
    return phrase && phrase.first >= region.first ? widen(reading, region, phrase) : undefined;
  }
  return undefined;
};

const relative = (reading: Reading, region: Region, who: number): FoundSource | undefined => {
  const { tokens } = reading.document;
  const comma = tokens[who - 1]?.text === "," ? 1 : 0;
  const phrase = reading.phrases.ending(who - comma);
  if (phrase === undefined || phrase.first < region.first) return undefined;
  // “the report that said” and “the man who said”, but not “… that says a lot”
  if ((tokens[who] as Token).lower === "that" && phrase.kind === "pronoun") return undefined;
  return { first: who, last: who + 1, phrase };
};

/** “A study by the university” is one source: the phrase grows to the left over prepositions. */
const widen = (reading: Reading, region: Region, phrase: Phrase): FoundSource => {
  const { tokens, quoteOf } = reading.document;
  let first = phrase.first;
  let carrier = phrase;
  for (let guard = 0; guard < 3; guard++) {
    const link = tokens[first - 1]?.lower ?? "";
    if (first - 1 <= region.first || !/^(?:of|by|from|in|at|for|with|on|to|about|and|&)$/.test(link)) break;
    const outer = reading.phrases.ending(first - 1);
    if (outer === undefined || outer.first < region.first || outer.kind === "pronoun" || quoteOf[outer.first] !== region.quote) break;
    if (link === "and" && (outer.kind !== "name" || carrier.kind !== "name")) break;
    // “after months of debate in Congress, … ” is no source
    if (
      /^(?:in|at|for|with|on|to|about)$/.test(link) &&
      /^(?:in|at|on|after|before|during|for|with|of)$/.test(tokens[outer.first - 1]?.lower ?? "")
    )
      break;
    first = outer.first;
    if (link !== "and") carrier = outer;
  }
  return { first, last: phrase.last, phrase: carrier };
};

const acrossComma = (reading: Reading, region: Region, comma: number): FoundSource | undefined => {
  const { tokens, quoteOf } = reading.document;
  const floor = Math.max(region.first, comma - REACH);
  for (let i = comma - 1; i > floor; i--) {
    if (quoteOf[i] !== region.quote || !/^[,—–]$/.test((tokens[i] as Token).text)) continue;
    const phrase = reading.phrases.ending(i);
    if (phrase === undefined || phrase.first < region.first || phrase.kind === "other") continue;
    const next = tokens[i + 1] as Token;
    const apposed =
      /^(?:who|whose|which|a|an|the|one|now|then|himself|herself|in|on|at|speaking|for|himself)$/.test(next.lower) ||
      next.pos === "NUM" ||
      (reading.phrases.starting(i + 1)?.kind ?? "other") !== "other" ||
      next.pos === "NOUN";
    if (apposed) return { ...widen(reading, region, phrase), last: comma };
  }
  return undefined;
};

/** The source that follows the verb at `v`: said | Peskov; said in an interview with CNN, | the press secretary. */
export const outwardSource = (reading: Reading, region: Region, v: number): FoundSource | undefined => {
  const { tokens, quoteOf } = reading.document;
  const at = v + 1;
  if (at >= region.last || quoteOf[at] !== region.quote) return undefined;
  const phrase = reading.phrases.starting(at);
  if (phrase)
    return phrase.last <= region.last &&
      !(phrase.kind === "pronoun" && /^(?:it|this|that|him|them|me|us)$/.test((tokens[at] as Token).lower))
      ? apposed(reading, region, phrase)
      : undefined;
  if (!/^(?:in|on|at|to|during)$/.test((tokens[at] as Token).lower)) return undefined;
  for (let i = at + 1; i < Math.min(region.last - 1, at + 14); i++) {
    if ((tokens[i] as Token).pos === "VERB" || quoteOf[i] !== region.quote) return undefined;
    if ((tokens[i] as Token).text !== ",") continue;
    const behind = reading.phrases.starting(i + 1);
    if (behind && (behind.kind === "name" || behind.kind === "role")) return apposed(reading, region, behind);
  }
  return undefined;
};

/** Takes in what is said of the speaker behind the name: “Jones, 25, a teacher from Tulsa”. */
const apposed = (reading: Reading, region: Region, phrase: Phrase): FoundSource => {
  const { tokens, quoteOf } = reading.document;
  let last = phrase.last;
  if (tokens[last]?.text === "(") {
    let close = last + 1;
    while (close < region.last && close - last < 10 && (tokens[close] as Token).text !== ")") close++;
    if (tokens[close]?.text === ")") last = close + 1;
  }
  for (let guard = 0; guard < 4; guard++) {
    const mark = tokens[last];
    if (last + 1 >= region.last || quoteOf[last + 1] !== region.quote || mark === undefined) break;
    if (mark.text === "," || /^(?:of|for|at|with|from|and)$/.test(mark.lower)) {
      const next = reading.phrases.starting(last + 1);
      const age = /^\d{1,3}$/.test((tokens[last + 1] as Token).text) ? last + 2 : undefined;
      const end = age ?? next?.last;
      if (end === undefined || end > region.last || (mark.text === "," && next?.kind === "pronoun")) break;
      if (mark.text === "," && age === undefined && next?.kind !== "role" && next?.kind !== "name") break;
      if (phrase.kind === "pronoun") break;
      last = end;
    } else break;
  }
  // a role before the name: “the White House spokesman, Josh Earnest”
  return { first: phrase.first, last, phrase: nameWithin(reading, phrase, last) };
};

const nameWithin = (reading: Reading, phrase: Phrase, last: number): Phrase => {
  if (phrase.kind === "name" || phrase.kind === "pronoun") return phrase;
  return (
    reading.phrases
      .within(phrase.first, last)
      .find((p) => p.kind === "name" && p.referent?.type === "person" && p.referent === phrase.referent) ?? phrase
  );
};
