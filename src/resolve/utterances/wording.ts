import { percent } from "../../vocabulary/percent.js";
import { kept } from "../kept.js";

/** The words of each passage of a quotation, lower-case, without marks: an ellipsis ends a passage. */
const cut = (content: string): string[][] =>
  content
    .normalize("NFKC")
    .toLowerCase()
    .split(/\.\.\.|…|\[[^\]]*\]/u)
    .map((part) => part.replace(/[’‘ʼ]/gu, "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [])
    .filter((words) => words.length > 0);

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);

/** A quotation made ready for comparing. */
interface Wording {
  /** all words, in order */
  words: readonly string[];
  /** the same as one text, and each passage, with a blank at both ends */
  text: string;
  parts: readonly string[];
  /** the pairs of neighbouring words within its passages, and those of all words */
  pairs: readonly string[];
  allPairs: ReadonlySet<string>;
}

/** What is compared with many others is made ready once; so many are kept. */
const most = 16_384;

const wordingOf = kept(most, (content): Wording => {
  const passages = cut(content);
  const words = passages.flat();
  return {
    words,
    text: ` ${words.join(" ")} `,
    parts: passages.map((part) => ` ${part.join(" ")} `),
    pairs: passages.flatMap(pairsOf),
    allPairs: new Set(pairsOf(words)),
  };
});

/** All words of a quotation, in order. Not to be changed by who gets them. */
export const fullWords = (content: string): readonly string[] => wordingOf(content).words;

/** Fewer words than these say too little to be known again inside a longer quotation. */
const enoughWords = 4;

/** Share of the word pairs of the shorter that must stand in the longer. */
const enoughShared = 0.6;

/**
 * Does the wording of one stand in the other, whole, cut short or nearly?
 * @returns how much of the shorter stands in the longer (0 to 1) and the reason in words; undefined where they differ
 */
export function sameWording(a: string, b: string): { share: number; why: string } | undefined {
  const [x, y] = [wordingOf(a), wordingOf(b)];
  if (x.words.length === 0 || y.words.length === 0) return undefined;
  if (x.text === y.text) return { share: 2, why: "the same words" };
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  if (short.words.length < enoughWords) return undefined;
  const ofShort = short.pairs;
  let inLong = 0;
  for (const pair of ofShort) if (long.allPairs.has(pair)) inLong++;
  // where all its words stand there, so do all pairs of them
  if (inLong === ofShort.length && short.parts.every((part) => long.text.includes(part)))
    return { share: 1, why: "all words of the shorter stand in the longer" };
  if (ofShort.length === 0) return undefined;
  const share = inLong / ofShort.length;
  if (share < enoughShared) return undefined;
  return { share, why: `${percent(share)} of the word pairs of the shorter stand in the longer` };
}
