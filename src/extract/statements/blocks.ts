import { timeWords } from "../language/en/calendar.js";
import { type Cue, cues } from "../language/en/cues.js";
import type { Phrase } from "../mentions/model.js";
import type { Token } from "../text/tokens.js";
import type { Block, Reading, Region } from "./model.js";
import { type FoundSource, inwardSource, outwardSource } from "./sources.js";

const auxiliaries = /^(?:AUX|ADV)$/;
const light = new Set("not n't never also then later once just still only even again to".split(" "));

/** Every verb of saying in a region with whom it belongs to, in order. */
export const blocksOf = (reading: Reading, region: Region): Block[] => {
  const { tokens, quoteOf } = reading.document;
  const blocks: Block[] = [];
  for (let v = region.first; v < region.last; v++) {
    if (quoteOf[v] !== region.quote) continue;
    const cue = cues.get((tokens[v] as Token).lower);
    if (cue === undefined || !isVerb(tokens, v, region)) continue;
    const block = blockAt(reading, region, v, cue, blocks.at(-1));
    if (block) blocks.push(block);
  }
  return blocks;
};

const sure = new Set("said says told wrote added asked tweeted".split(" "));

const isVerb = (tokens: readonly Token[], v: number, region: Region): boolean => {
  const token = tokens[v] as Token;
  const before = v > region.first ? tokens[v - 1] : undefined;
  if (/^\p{Lu}/u.test(token.text) && v > region.first && !/^[,“”"'‘’—–-]$/.test(before?.text ?? "")) return false;
  if (before && (before.pos === "DET" || /^(?:his|her|their|its|my|our|'s)$/.test(before.lower))) return false;
  return sure.has(token.lower) || token.pos === "VERB";
};

const blockAt = (reading: Reading, region: Region, v: number, cue: Cue, previous: Block | undefined): Block | undefined => {
  const { tokens } = reading.document;
  const token = tokens[v] as Token;
  let left = v;
  let passive = false;
  while (left > region.first && (auxiliaries.test((tokens[left - 1] as Token).pos) || light.has((tokens[left - 1] as Token).lower))) {
    left--;
    if (/^(?:is|are|was|were|been|be|being)$/.test((tokens[left] as Token).lower)) passive = true;
  }
  if (passive && /(?:ed|en|told|said|known|found|shown)$/.test(token.lower)) return undefined;
  const infinitive = (tokens[v - 1] as Token | undefined)?.lower === "to";
  let cueFirst = left === v ? v : firstWord(tokens, left, v);
  const participle = token.lower.endsWith("ing") && !passive;
  if (infinitive) {
    const governor = tokens[left - 1];
    if (!governor || !/^(?:going|went|continued|continues|declined|refused|proceeded|on)$/.test(governor.lower)) return undefined;
    cueFirst = left - 1;
    left = left - 1;
  }
  let source: FoundSource | undefined;
  let inverted = false;
  if (!participle && !infinitive) {
    const outward = speaksAfter(tokens, v, left, region) ? outwardSource(reading, region, v) : undefined;
    source = outward ?? inwardSource(reading, region, left);
    inverted = outward !== undefined;
  }
  const borrowed = source === undefined;
  if (borrowed) {
    const joined = participle || infinitive || /^(?:and|but|or|then)$/.test((tokens[left - 1] as Token | undefined)?.lower ?? "");
    if (!joined || previous === undefined || previous.source === undefined) return undefined;
    if (
      participle &&
      !/^(?:say|add|note|argue|suggest|claim|insist|warn|explain|call|tell|write|describe|cite|refer|accuse|predict|recall|tweet|ask|acknowledge|announce|declare|state|assert|conclude|allege|urge|contend|praise|criticize|quote|promise|vow|stress|emphasize|remark|observe|reiterate|admit|concede|boast|joke|quip|complain|maintain|respond|reply|vow|denounce|dismiss|blame)$/.test(
        cue.verb,
      )
    )
      return undefined;
  }
  const block: Block = {
    first: source && !inverted ? source.first : cueFirst,
    last: inverted && source ? source.last : v + 1,
    cueFirst: inverted ? v : cueFirst,
    cueLast: v + 1,
    verb: cue.verb,
    classes: cue.classes,
    inverted,
    borrowed,
    speaker: borrowed ? previous?.speaker : source?.phrase,
  };
  const from = borrowed ? previous?.source : source;
  if (from) block.source = { first: from.first, last: from.last };
  if (!inverted) addAddressee(reading, region, block);
  skipTime(reading, region, block);
  return block;
};

const firstWord = (tokens: readonly Token[], left: number, v: number): number => {
  let i = left;
  while (
    i < v &&
    /^(?:AUX)$/.test((tokens[i] as Token).pos) === false &&
    !light.has((tokens[i] as Token).lower) &&
    (tokens[i] as Token).pos !== "ADV"
  )
    i++;
  return i;
};

/** The verb stands right behind what is said, so who says it may follow: “…”, said Peskov. */
const speaksAfter = (tokens: readonly Token[], v: number, left: number, region: Region): boolean => {
  if (left !== v) return false;
  const before = v > region.first ? (tokens[v - 1] as Token).text : "";
  return v === region.first || /^[,“”"»'’—–-]|''$/.test(before);
};

/** “told reporters on Friday that …” */
const addAddressee = (reading: Reading, region: Region, block: Block): void => {
  const { tokens } = reading.document;
  let at = block.last;
  if ((tokens[at] as Token | undefined)?.lower === "to" && block.classes.has("say")) at++;
  else if (!block.classes.has("tell") && !block.classes.has("ask") && !block.classes.has("urge")) return;
  if (at >= region.last) return;
  const phrase: Phrase | undefined = reading.phrases.starting(at);
  if (phrase === undefined || phrase.last > region.last) return;
  // “asked questions” and “said to be” have nobody who is spoken to
  if (phrase.kind === "other" && !block.classes.has("tell")) return;
  if (block.classes.has("urge") && !block.classes.has("tell")) return;
  block.addressee = { first: phrase.first, last: phrase.last };
  block.last = phrase.last;
};

/** Moves the block's end over “on Friday”, “in an interview with CNN”, “in a statement” when “that” or a mark follows. */
const skipTime = (reading: Reading, region: Region, block: Block): void => {
  const { tokens, quoteOf } = reading.document;
  let at = block.last;
  for (let guard = 0; guard < 4; guard++) {
    while (at < region.last && timeWords.has((tokens[at] as Token).lower)) at++;
    const word = tokens[at]?.lower ?? "";
    if (!/^(?:in|on|at|during|to|via|before|after|through|from|with|by)$/.test(word) || quoteOf[at] !== region.quote) break;
    const phrase = reading.phrases.starting(at + 1);
    const end = phrase?.last ?? (timeWords.has(tokens[at + 1]?.lower ?? "") || /^\d+$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : -1);
    if (end < 0 || end > region.last) break;
    at = end;
  }
  const stop = tokens[at];
  const ends =
    at >= region.last ||
    (stop !== undefined &&
      (/^[,.:;—–“"„«]|^``|^''/.test(stop.text) || /^(?:that|if|whether|how|why|when|where|as|while|and|but|after)$/.test(stop.lower)));
  const timeOnly =
    at > block.last &&
    Array.from({ length: at - block.last }, (_, k) => tokens[block.last + k] as Token).every(
      (t) => timeWords.has(t.lower) || /^(?:on|in)$/.test(t.lower),
    );
  if (ends || timeOnly) block.last = at;
};
