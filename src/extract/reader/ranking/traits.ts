/** What a closer look at a mention tells, beyond `looks.ts`: asked of those few pairs that the first ranking leaves. */
import { singularOf } from "../../mentions/nouns.js";
import type { Places, Span } from "../links.js";
import { type Numbers, numbersOf } from "../matches.js";
import type { Words } from "../words.js";
import type { Look } from "./looks.js";

export interface Trait {
  /** number of the head in the singular: equal ones are equal words; how many mentions before it have the same, and how many all of them */
  singular: number;
  before: number;
  count: number;
  /** the sort of its first word: 0 no determiner, see {@link determiners} */
  determiner: number;
  /** its type as the reader tells it, an index into `mentionTypes` */
  type: number;
  words: ReadonlySet<string>;
  /** first letters of its words without the small ones: “who” of “World Health Organization” */
  initials: string;
  /** its only word besides “the”, else empty */
  single: string;
  paragraph: number;
  /** number of the word that governs it, whatever its case; -1 for none */
  governing: number;
  isNested: boolean;
  /** ends in a number: “2012” */
  isNumeral: boolean;
  /** what comes behind it, see {@link behind} */
  next: number;
}

/** Words that open a noun phrase, by sorts; the numbers are places in the weights' tables. */
const determiners = new Map(
  [
    "the",
    "this these",
    "that those",
    "my your his her its our their",
    "a an",
    "such same both each all every any some no another other",
  ].flatMap((words, sort) => words.split(" ").map((word): [string, number] => [word, sort + 1])),
);
export const determinerCount = 7;

/** What may come behind a mention, by sorts; the numbers are places in the weights' tables. */
const behind = new Map(
  ["of", ",", "' ’ 's", ". ? !", "who which that"].flatMap((words, sort) =>
    words.split(" ").map((word): [string, number] => [word, sort + 1]),
  ),
);
export const behindCount = 6;

/** Words that give no letter to a name's short form. */
const small = new Set("of the and for in s".split(" "));

const initialsOf = (words: readonly string[]): string =>
  words.flatMap((word) => (/^\p{L}/u.test(word) && !small.has(word) ? [[...word][0]] : [])).join("");

const singleOf = ([first = "", second = "", ...rest]: readonly string[]): string => {
  if (second === "") return first;
  return first === "the" && rest.length === 0 ? second : "";
};

/** Mentions before one among which it is looked for one that holds it. */
const NEAR = 6;

const isNestedIn = (spans: readonly Span[], i: number): boolean => {
  const [a, b] = spans[i] as Span;
  return spans.slice(Math.max(0, i - NEAR), i).some(([c, d]) => c <= a && b <= d);
};

/** @param types of the mentions, as indices into `mentionTypes` */
export function traitsOf(
  words: Words,
  { paragraph }: Places,
  looks: readonly Look[],
  spans: readonly Span[],
  types: readonly number[],
): Trait[] {
  const numbers = numbersOf();
  const seen = new Map<number, number>();
  const traits = looks.map((look, i) => {
    const trait = traitOf(words, look, spans, i, types[i] as number, numbers);
    trait.before = seen.get(trait.singular) ?? 0;
    trait.paragraph = paragraph[(spans[i] as Span)[0]] as number;
    seen.set(trait.singular, trait.before + 1);
    return trait;
  });
  for (const trait of traits) trait.count = seen.get(trait.singular) as number;
  return traits;
}

function traitOf({ surface }: Words, look: Look, spans: readonly Span[], i: number, type: number, numbers: Numbers): Trait {
  const [a, b] = spans[i] as Span;
  const low = surface.slice(a, b).map((word) => word.toLowerCase());
  const governing = surface[look.governor];
  return {
    singular: numbers(singularOf(look.headWord)),
    before: 0,
    count: 0,
    determiner: determiners.get(low[0] as string) ?? 0,
    type,
    words: new Set(low),
    initials: initialsOf(low),
    single: singleOf(low),
    paragraph: 0,
    governing: governing === undefined ? -1 : numbers(governing.toLowerCase()),
    isNested: isNestedIn(spans, i),
    isNumeral: /\d/.test(low.at(-1) as string),
    next: behind.get(surface[b]?.toLowerCase() ?? "") ?? 0,
  };
}
