import { accordingTo } from "../language/en/cues.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { spanOf } from "./content.js";
import type { FoundStatement, Reading, Region } from "./model.js";

/** “According to X, …” and “…, according to X.” */
export const accordingIn = (reading: Reading, region: Region): FoundStatement[] => {
  const found: FoundStatement[] = [];
  for (let i = region.first; i < region.last - 1; i++) {
    if (reading.document.quoteOf[i] !== region.quote) continue;
    const words = cueAt(reading, i, region);
    if (words === 0) continue;
    const statement = build(reading, region, i, words);
    if (statement) found.push(statement);
  }
  return found;
};

const cueWords = accordingTo.map((cue) => cue.split(" "));

const cueAt = (reading: Reading, at: number, region: Region): number => {
  const { tokens } = reading.document;
  const first = (tokens[at] as Token).lower;
  for (const words of cueWords) {
    if (words[0] === first && at + words.length < region.last && words.every((word, k) => (tokens[at + k] as Token).lower === word)) {
      // “per” counts before a name: “per USA Today's report”, not “per year”
      if (first === "per" && reading.phrases.starting(at + 1)?.kind !== "name") return 0;
      return words.length;
    }
  }
  return 0;
};

const build = (reading: Reading, region: Region, at: number, words: number): FoundStatement | undefined => {
  const { tokens, quoteOf, quotes } = reading.document;
  const from = at + words;
  const source = sourceEnd(reading, region, from);
  if (source === undefined) return undefined;
  const { last, speaker } = source;
  const content: Span[] = [];
  const leads =
    at - region.first <= 2 &&
    tokens.slice(region.first, at).every((t) => /^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(t.pos) || t.lower === "and" || t.lower === "but");
  const trailing = Math.min(region.last, trimEnd(tokens, region));
  // “reported that, according to X, …”: set in at the head of a clause
  const setIn = tokens[at - 1]?.text === "," && /^(?:that|but|and|while|when|because)$/.test(tokens[at - 2]?.lower ?? "");
  if (leads || setIn) {
    const start = tokens[last]?.text === "," ? last + 1 : last;
    if (start >= trailing) return undefined;
    content.push(spanOf(reading, start, trailing));
  } else {
    let end = at;
    while (end > region.first && /^[,—–(-]$/.test((tokens[end - 1] as Token).text)) end--;
    const quote = quoteOf[end - 1] ?? -1;
    if (end <= region.first) return undefined;
    const start = beginning(reading, region, end);
    content.push(
      quote >= 0 && quote !== region.quote
        ? { start: spanOf(reading, start, end).start, end: quotes[quote]?.end ?? 0 }
        : spanOf(reading, start, end),
    );
    if (
      tokens[last]?.text === "," &&
      last + 1 < trailing &&
      !/^(?:and|but|who|which|while)$/.test((tokens[last + 1] as Token).lower) &&
      tokens[at - 1]?.text === ","
    )
      content.push(spanOf(reading, last + 1, trailing));
  }
  return {
    content,
    cue: [spanOf(reading, at, from)],
    source: [spanOf(reading, from, last)],
    verb: "according to",
    level: region.quote,
    ...(speaker ? { speaker } : {}),
  };
};

/** The clause goes back to the sentence's start, or to a “that”, “but” or “and” behind a comma if near. */
const beginning = (reading: Reading, region: Region, end: number): number => {
  const { tokens } = reading.document;
  for (let i = end - 1; i > region.first; i--) {
    const token = tokens[i] as Token;
    if (token.text === ";" || (tokens[i - 1]?.text === "," && /^(?:but|while|and)$/.test(token.lower) && i < end - 5))
      return token.text === ";" ? i + 1 : i + 1;
  }
  return region.first;
};

const trimEnd = (tokens: readonly Token[], region: Region): number => {
  let last = region.last;
  while (last > region.first + 1 && /^[.!?]$/.test((tokens[last - 1] as Token).text)) last--;
  return last;
};

const sourceEnd = (reading: Reading, region: Region, from: number) => {
  const { tokens } = reading.document;
  const phrase = reading.phrases.starting(from);
  if (phrase === undefined || phrase.last > region.last) return undefined;
  let last = phrase.last;
  let named = phrase;
  for (let guard = 0; guard < 5 && last + 1 < region.last; guard++) {
    const link = (tokens[last] as Token).lower;
    const next = reading.phrases.starting(last + 1);
    if (next === undefined || next.last > region.last) break;
    if (
      /^(?:of|by|from|in|at|for|with|on|to|about|and)$/.test(link) ||
      (link === "," && next.kind === "role" && named.referent?.type === "person" && /^[,.]$/.test(tokens[next.last]?.text ?? "."))
    ) {
      last = next.last;
      // “an analysis by Lily Batchelder” speaks for her
      if (/^(?:by|from)$/.test(link) && named.referent === undefined) named = next;
    } else break;
  }
  const inside = reading.phrases.within(from, last);
  const carrier = named.referent
    ? named
    : inside.find((p) => p.referent?.type === "outlet" || p.referent?.type === "person" || p.referent?.type === "organization");
  return { last, speaker: carrier?.referent };
};
