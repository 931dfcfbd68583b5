/** What the words of two mentions have in common, as the reader was taught it. `training/reader/coreference.py` is the same in Python. */
import type { Description } from "./model.js";

/** What a mention's words say. Words are numbers, since each mention is compared with hundreds. */
export interface Look {
  pronoun: number;
  core: readonly number[];
  /** bits of the words of `core`: two mentions without a common bit have no word in common */
  bits: number;
  /** the words of `core` as one */
  whole: number;
  head: number;
  name: boolean;
}

/** Numbers of words: equal words have equal ones. */
export type Numbers = (word: string) => number;

export function numbersOf(): Numbers {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    known.set(word, known.size);
    return known.size - 1;
  };
}

export function look(words: string[], { pronouns, idle, cuts }: Description["coreference"], numbers: Numbers): Look {
  const low = words.map((w) => w.toLowerCase());
  const coreOf = (list: string[]) => list.filter((w) => !idle.includes(w));
  const core = coreOf(low);
  const cut = low.findIndex((w, i) => i > 0 && cuts.includes(w));
  const before = coreOf(cut < 0 ? low : low.slice(0, cut));
  const last = words[words.length - 1] ?? "";
  const capital = last.slice(0, 1);
  const numbered = core.map(numbers);
  return {
    pronoun: words.length === 1 ? (pronouns[low[0] as string] ?? 0) : 0,
    core: numbered,
    bits: numbered.reduce((bits, word) => bits | (1 << (word & 31)), 0),
    whole: numbers(core.join("\0")),
    head: numbers((before.length > 0 ? before : core).at(-1) ?? ""),
    name: capital !== capital.toLowerCase() && core.includes(last.toLowerCase()),
  };
}

/** How many of some words others have. */
const sharedBy = (some: readonly number[], others: readonly number[]): number => {
  let shared = 0;
  for (const word of some) if (others.includes(word)) shared++;
  return shared;
};

/** The feature of an antecedent and a later mention: a number from 0 to 23. */
export function match(before: Look, after: Look, overlap: boolean): number {
  if (overlap) return 12;
  if (before.pronoun && after.pronoun) return before.pronoun === after.pronoun ? 0 : 1;
  if (after.pronoun) return 12 + after.pronoun;
  if (before.pronoun) return after.name ? 3 : 2;
  if (before.core.length === 0 || after.core.length === 0) return 11;
  if (before.whole === after.whole) return after.name ? 4 : 5;
  if (before.head === after.head) return after.name ? 6 : 7;
  if ((before.bits & after.bits) !== 0) {
    const isShorter = before.core.length <= after.core.length;
    const small = isShorter ? before.core : after.core;
    const shared = sharedBy(small, isShorter ? after.core : before.core);
    if (shared === small.length) return 8;
    if (shared > 0) return 9;
  }
  if (before.name && after.name) return 20;
  return after.name ? 10 : 11;
}
