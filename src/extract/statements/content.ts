import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import type { Block, FoundStatement, Reading, Region } from "./model.js";

const pauses = /^[,—–:-]$/;

/** The statement that a verb of saying makes with what stands around it, or nothing where there is nothing said. */
export const statementOf = (reading: Reading, region: Region, blocks: readonly Block[], n: number): FoundStatement | undefined => {
  const block = blocks[n] as Block;
  const content =
    quotedContent(reading, region, blocks, n) ??
    clauseBehind(reading, region, blocks, n) ??
    clauseBefore(reading, region, blocks, n) ??
    objectBehind(reading, region, blocks, n);
  if (content === undefined || content.length === 0) return undefined;
  const span = (first: number, last: number): Span => spanOf(reading, first, last);
  return {
    content,
    cue: [span(block.cueFirst, block.cueLast)],
    source: block.source ? [span(block.source.first, block.source.last)] : [],
    verb: block.verb,
    level: region.quote,
    ...(block.speaker?.referent ? { speaker: block.speaker.referent } : {}),
  };
};

/** UTF-16 span of tokens. */
export const spanOf = (reading: Reading, first: number, last: number): Span => ({
  start: (reading.document.tokens[first] as Token).start,
  end: (reading.document.tokens[Math.max(first, last - 1)] as Token).end,
});

/** Number of the quotation that token `i` lies in, where it is another than the region's own; else -1. */
const quoteAt = (reading: Reading, region: Region, i: number): number => {
  if (i < region.first || i >= region.last) return -1;
  const quote = reading.document.quoteOf[i] ?? -1;
  return quote === region.quote ? -1 : quote;
};

/** “…,” said X, “…”: quotations that touch the block. */
const quotedContent = (reading: Reading, region: Region, blocks: readonly Block[], n: number): Span[] | undefined => {
  const { tokens, quotes } = reading.document;
  const block = blocks[n] as Block;
  let left = block.first - 1;
  while (left >= region.first && pauses.test((tokens[left] as Token).text) && quoteAt(reading, region, left) < 0) left--;
  let right = block.last;
  while (
    right < region.last &&
    (pauses.test((tokens[right] as Token).text) || (tokens[right] as Token).lower === "that") &&
    quoteAt(reading, region, right) < 0
  )
    right++;
  const before = block.borrowed ? -1 : quoteAt(reading, region, left);
  const after = quoteAt(reading, region, right);
  if (before < 0 && after < 0) return undefined;
  const pieces: Span[] = [];
  if (before >= 0) {
    const quote = quotes[before] as Span;
    pieces.push({ start: mixedStart(reading, region, blocks, n, before), end: quote.end });
  }
  if (after >= 0) {
    const quote = quotes[after] as Span;
    const that = tokens[right - 1]?.lower === "that" && right > block.last ? right - 1 : right;
    const end = before >= 0 ? quote.end : Math.max(quote.end, clauseEnd(reading, region, blocks, n, right));
    pieces.push({ start: (tokens[before >= 0 ? right : that] as Token).start, end });
  }
  return pieces;
};

/** Where the quotation is the end of a clause, the content begins with the clause: The report is “a hoax,” he said. */
const mixedStart = (reading: Reading, region: Region, blocks: readonly Block[], n: number, quote: number): number => {
  const { tokens, quoteOf, quotes } = reading.document;
  const start = (quotes[quote] as Span).start;
  const earlier = blocks[n - 1];
  const from = earlier ? Math.max(earlier.last, region.first) : region.first;
  let first = from;
  while (first < region.last && (tokens[first] as Token).start < start && quoteOf[first] !== region.quote) first++;
  const opening = tokens[from];
  if (opening === undefined || opening.start >= start) return start;
  const lead = tokens.slice(from, region.last).filter((t) => t.start < start);
  if (earlier || lead.length === 0 || !lead.some((t) => /^(?:VERB|AUX)$/.test(t.pos)))
    return lead.length > 0 && lead.length <= 3 && !earlier && !/^[,:.]$/.test(lead.at(-1)?.text ?? "") ? opening.start : start;
  return opening.start;
};

/** “said (that) the report was wrong” */
const clauseBehind = (reading: Reading, region: Region, blocks: readonly Block[], n: number): Span[] | undefined => {
  const { tokens } = reading.document;
  const block = blocks[n] as Block;
  if (block.inverted) return undefined;
  let at = block.last;
  if (tokens[at]?.text === "," && /^(?:though|however|too|in|on)$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  if (tokens[at]?.text === ":" && at + 1 < region.last) at++;
  if (at >= region.last) return undefined;
  const next = tokens[at] as Token;
  const end = clauseEnd(reading, region, blocks, n, at);
  const conjoined = /^(?:that|if|whether|how|why|when|where|what|who|which)$/.test(next.lower);
  const asks =
    block.classes.has("ask") ||
    /^(?:say|tell|know|explain|wonder|decide|discuss|learn|understand|describe|reveal|question|show|see)$/.test(block.verb);
  if (next.lower === "that" && block.classes.size > 0) return [{ start: next.start, end }];
  if (conjoined && asks) return [{ start: next.start, end }];
  if (!block.classes.has("say") && !block.classes.has("tell") && !block.classes.has("think")) return undefined;
  if (/^[,.;]$/.test(next.text)) return undefined;
  return startsClause(reading, region, at, end) ? [{ start: next.start, end }] : undefined;
};

/** A subject and a finite verb follow: “he would go”, “talks were held”. */
const startsClause = (reading: Reading, region: Region, at: number, end: number): boolean => {
  const { tokens } = reading.document;
  const next = tokens[at] as Token;
  if (
    /^(?:ADP|CCONJ|PUNCT)$/.test(next.pos) &&
    !/^(?:while|because|after|before|if|in|on|at|for|by|as|during|despite|with|under|since|from|among|of|to|about)$/.test(next.lower)
  )
    return false;
  if (next.lower === "to") return false;
  let seenNoun = false;
  for (let i = at; i < region.last && (tokens[i] as Token).start < end; i++) {
    const token = tokens[i] as Token;
    if (i > at && /^[.;:]$/.test(token.text)) break;
    if (/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(token.pos)) seenNoun = true;
    if (seenNoun && (token.pos === "AUX" || (token.pos === "VERB" && !token.lower.endsWith("ing") && tokens[i - 1]?.lower !== "to")))
      return true;
  }
  return false;
};

/** “The report was wrong, he said” and “The report, he said, was wrong” */
const clauseBefore = (reading: Reading, region: Region, blocks: readonly Block[], n: number): Span[] | undefined => {
  const { tokens, quoteOf } = reading.document;
  const block = blocks[n] as Block;
  if (block.borrowed || !(block.classes.has("say") || block.classes.has("think") || block.classes.has("tell"))) return undefined;
  const comma = tokens[block.first - 1];
  if (block.first - 1 <= region.first || comma === undefined || !/^[,—–]$/.test(comma.text) || quoteOf[block.first - 1] !== region.quote)
    return undefined;
  const after = tokens[block.last];
  const stops =
    block.last >= region.last ||
    after === undefined ||
    /^[.,;!?—–)]$/.test(after.text) ||
    /^(?:in|on|at|during|to|as|after|while|when|last|this|earlier|and|but|before|adding|citing|referring|of|via)$/.test(after.lower);
  if (!stops) return undefined;
  const earlier = blocks[n - 1];
  const from = earlier && earlier.last < block.first - 2 && earlier.source !== undefined && !earlier.inverted ? -1 : region.first;
  if (from < 0) return undefined;
  const first = leadIn(tokens, from, block.first - 1);
  if (block.first - 1 - first < 2) {
    // “America, he said, is …”
    if (after?.text !== ",") return undefined;
  }
  const pieces: Span[] = [spanOf(reading, first, block.first - 1)];
  if (
    after?.text === "," &&
    block.last + 1 < region.last &&
    !/^(?:and|but|who|which|adding|saying|noting|citing|while|as|according)$/.test((tokens[block.last + 1] as Token).lower)
  ) {
    pieces.push({ start: (tokens[block.last + 1] as Token).start, end: clauseEnd(reading, region, blocks, n, block.last + 1) });
  }
  const words = tokens.slice(first, block.first - 1);
  return pieces.length > 1 || words.some((t) => /^(?:VERB|AUX)$/.test(t.pos)) ? pieces : undefined;
};

const leadIn = (tokens: readonly Token[], from: number, to: number): number => {
  const second = tokens[from + 1];
  return from + 2 < to &&
    second?.text === "," &&
    /^(?:and|but|so|also|meanwhile|however|still|then|thus|moreover|instead|now)$/.test((tokens[from] as Token).lower)
    ? from + 2
    : from;
};

/** “criticized the plan”, “vowed to fight it”, “urged the Senate to act” */
const objectBehind = (reading: Reading, region: Region, blocks: readonly Block[], n: number): Span[] | undefined => {
  const { tokens, quoteOf } = reading.document;
  const block = blocks[n] as Block;
  if (block.inverted) return undefined;
  let at = block.last;
  const next = tokens[at];
  if (at >= region.last || next === undefined || (quoteOf[at] === region.quote && /^[,.;:!?)]$/.test(next.text))) return undefined;
  const end = clauseEnd(reading, region, blocks, n, at);
  const toVerb = next.lower === "to" || (next.lower === "not" && tokens[at + 1]?.lower === "to");
  if (block.classes.has("intend") && toVerb) return [{ start: next.start, end }];
  if (block.classes.has("judge") || block.classes.has("urge") || block.classes.has("ask") || nounly.has(block.verb)) {
    if (toVerb && !block.classes.has("ask")) return undefined;
    if (/^(?:for|on|to|at|about|of|against|out)$/.test(next.lower)) {
      if (!particles.get(block.verb)?.includes(next.lower)) return undefined;
      at++;
    }
    if (at >= region.last || tokens[at]?.pos === "ADP") return undefined;
    return [{ start: (tokens[at] as Token).start, end }];
  }
  return undefined;
};

/** Verbs of saying that also take what is said as a plain object: “announced a new policy”, “denied the report”. */
const nounly = new Set(
  "announce deny acknowledge reveal confirm cite mention reiterate predict reject note recall echo disclose recount explain repeat report suggest propose claim show find".split(
    " ",
  ),
);

const particles = new Map<string, string[]>([
  ["call", ["for", "on", "out"]],
  ["point", ["to", "out"]],
  ["complain", ["about", "of"]],
  ["warn", ["of", "about", "against"]],
  ["ask", ["about", "for"]],
  ["press", ["for"]],
  ["rail", ["against"]],
  ["refer", ["to"]],
  ["joke", ["about"]],
  ["comment", ["on"]],
  ["speculate", ["about"]],
]);

/**
 * Where what follows a block ends (UTF-16): at the sentence's end, before another's words joined by “and”, “but” or
 * “while”, or before a further verb of the same speaker (“, adding that …”).
 */
export const clauseEnd = (reading: Reading, region: Region, blocks: readonly Block[], n: number, from: number): number => {
  const { tokens } = reading.document;
  for (const other of blocks.slice(n + 1, n + 6)) {
    const edge = other.borrowed ? other.cueFirst : other.first;
    if (edge <= from) continue;
    const before = tokens[edge - 1];
    if (before === undefined) continue;
    const comma = tokens[edge - 2]?.text === ",";
    const participle = other.borrowed && before.text === ",";
    const joined = other.borrowed && /^(?:and|but)$/.test(before.lower);
    const anotherSays = !other.borrowed && comma && /^(?:and|but|while|though|as|although|yet)$/.test(before.lower);
    const trailing = !other.borrowed && before.text === "," && (other.inverted || other.last >= region.last - 1);
    if (participle || trailing || before.text === ";") return (tokens[Math.max(from, edge - 2)] as Token).end;
    if (joined || anotherSays) return (tokens[Math.max(from, comma ? edge - 3 : edge - 2)] as Token).end;
  }
  let last = region.last;
  while (last > from + 1 && /^[.!?]$/.test((tokens[last - 1] as Token).text)) last--;
  return (tokens[last - 1] as Token).end;
};
