import { kept } from "../kept.js";
import { negations, stem, stopWords } from "./words.js";

/** One clause of a quotation, as far as it can be compared with another wording. */
interface Clause {
  stems: ReadonlySet<string>;
  /** capitalized words within it, as stems: names, mostly */
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  negated: boolean;
}

const numerals: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  hundred: "100",
  thousand: "1000",
  million: "1000000",
  billion: "1000000000",
};

/** “one” is as often a pronoun as a number. */
const isNumber = (word: string): boolean => /^\d/.test(word) || (word in numerals && word !== "one");

const clauseOf = (text: string): Clause => {
  const stems = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  let negated = false;
  const words = text.replace(/[’‘ʼ]/gu, "'").match(/[\p{L}\p{N}]+(?:['.,]\p{L}*\p{N}*)*/gu) ?? [];
  words.forEach((written, i) => {
    const word = written
      .toLowerCase()
      .replace(/[.,]+$/u, "")
      .replace(/'s$/u, "");
    if (negations.has(word) || word.endsWith("n't")) {
      negated = true;
      return;
    }
    if (isNumber(word)) numbers.add(numerals[word] ?? word.replaceAll(",", ""));
    if (stopWords.has(word) || word.length < 2) return;
    const stemmed = stem(word);
    stems.add(stemmed);
    if (i > 0 && /^\p{Lu}/u.test(written)) names.add(stemmed);
  });
  return { stems, names, numbers, negated };
};

/** The clauses of a quotation: its sentences, cut further before “but” and “however”, and at semicolons and ellipses. */
const clausesOf = (content: string): Clause[] =>
  content
    .normalize("NFKC")
    .split(/(?<=[.!?…][”"']?)\s+(?=\p{Lu})|\.\.\.|…|[;]|,?\s+(?:but|however)\s+/u)
    .map(clauseOf)
    .filter(({ stems }) => stems.size > 0);

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => b.has(word));

const countCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
};

/** Fewer words in common than these say nothing. */
const enough = 4;
/** Share of the words of the shorter that must stand in the longer. */
const share = 0.6;
/** The same for what is known to be from one interview, a clause at a time. */
const enoughInOne = 3;
const shareInOne = 0.5;

const union = (clauses: readonly Clause[]): Clause => ({
  stems: new Set(clauses.flatMap(({ stems }) => [...stems])),
  names: new Set(clauses.flatMap(({ names }) => [...names])),
  numbers: new Set(clauses.flatMap(({ numbers }) => [...numbers])),
  negated: clauses.some(({ negated }) => negated),
});

/** A quotation made ready for comparing. */
interface Content {
  clauses: readonly Clause[];
  whole: Clause;
}

/** What is compared with many others is made ready once; so many are kept. */
const most = 16_384;

const contentOf = kept(most, (text): Content => {
  const clauses = clausesOf(text);
  return { clauses, whole: union(clauses) };
});

/** Those clauses of the longer in which words of the shorter stand: only they have to agree with it. */
const aligned = (short: Clause, long: readonly Clause[]): Clause =>
  union(long.filter((clause) => common(short.stems, clause.stems).length > 0));

const numbersAgree = (a: Clause, b: Clause): boolean => {
  const [few, many] = a.numbers.size <= b.numbers.size ? [a, b] : [b, a];
  return [...few.numbers].every((number) => many.numbers.has(number));
};

export interface Sense {
  /** how much of the shorter stands in the longer, 0 to 1 */
  share: number;
  /** how much all that the two say has in common, 0 to 1: which of several is the nearest */
  overlap: number;
  why: string;
}

/**
 * Do two wordings say the same, word forms, order and function words apart: another translation, a paraphrase, indirect
 * speech? Their content words must agree, and with them negation and numbers.
 *
 * @param oneVenue both are known to be from one interview: then less of them has to agree, a clause with a clause, but a
 *   name (a capitalized word) or a whole clause must be in common
 * @returns how much is in common and the reason in words; undefined where they differ
 */
export function sameSense(a: string, b: string, oneVenue: boolean): Sense | undefined {
  const [x, y] = [contentOf(a), contentOf(b)];
  const [short, long] = x.whole.stems.size <= y.whole.stems.size ? [x, y] : [y, x];
  const whole = short.whole;
  const all = countCommon(whole.stems, long.whole.stems);
  // of most pairs this is all that need be looked at
  if (all < (oneVenue ? enoughInOne : Math.max(enough, Math.floor(share * whole.stems.size)))) return undefined;
  const against = aligned(whole, long.clauses);
  const shared = common(whole.stems, against.stems);
  const found = shared.length / Math.max(1, whole.stems.size);
  const overlap = all / Math.max(1, whole.stems.size + long.whole.stems.size - all);
  if (shared.length >= enough && found >= share && whole.negated === against.negated && numbersAgree(whole, against))
    return { share: found, overlap, why: reason(shared.length, whole.stems.size) };
  if (!oneVenue) return undefined;
  let best: Sense | undefined;
  for (const one of x.clauses) {
    for (const other of y.clauses) {
      const least = Math.min(one.stems.size, other.stems.size);
      const words = common(one.stems, other.stems);
      const part = words.length / Math.max(1, least);
      const named = words.some((word) => one.names.has(word) || other.names.has(word));
      if (words.length < enoughInOne || part < shareInOne || one.negated !== other.negated || !numbersAgree(one, other)) continue;
      if (!named && part < 1) continue;
      if (best === undefined || part > best.share)
        best = { share: part, overlap, why: `both from one interview, ${reason(words.length, least)}` };
    }
  }
  return best;
}

const reason = (shared: number, of: number): string =>
  `another wording: ${shared} of ${of} content words of the shorter stand in the longer, negation and numbers agree`;

/** “This is his job”, “It's his job”: the same words but for what points and “is”. */
export const bareWords = (content: string): string => bareOf(content).text;

const bareOf = kept(most, (content) => ({
  text: (
    content
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’‘ʼ]/gu, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  )
    .map((word) => word.replace(/'s$/u, ""))
    .filter((word) => !/^(?:it|this|that|is|was|be|the|a|an|and|so|well)$/u.test(word))
    .join(" "),
}));
