/** What a mention's words and its place in the tree say of whom or what it may mean. */
import { menNames, womenNames } from "../../language/en/names.js";
import { femaleTitles, maleTitles } from "../../language/en/roles.js";
import { genderOfNoun } from "../../mentions/nouns.js";
import type { Span } from "../links.js";
import type { Numbers } from "../matches.js";
import type { Syntax } from "../syntax.js";

/** Forms of a mention. Pronouns first; the numbers are places in the weights' tables. */
export const forms = ["i", "we", "you", "he", "she", "it", "they", "who", "this", "name", "definite", "indefinite", "bare"] as const;
export type Form = number;
const formOf = (name: (typeof forms)[number]): Form => forms.indexOf(name);

const pronouns = new Map<string, Form>(
  Object.entries({
    i: "i me my mine myself",
    we: "we us our ours ourselves",
    you: "you your yours yourself yourselves",
    he: "he him his himself",
    she: "she her hers herself",
    it: "it its itself",
    they: "they them their theirs themselves",
    who: "who whom whose which that",
    this: "this these those here there then both one",
  }).flatMap(([name, words]) => words.split(" ").map((word): [string, Form] => [word, formOf(name as (typeof forms)[number])])),
);

/** Parts of a mention in its sentence, by relations of Universal Dependencies; the numbers are places in the weights' tables. */
export const parts = ["subject", "object", "owner", "oblique", "apposed", "other"] as const;
export const partOf = (relation: string): number => {
  if (/^[nc]subj/.test(relation)) return 0;
  if (/^(?:obj|iobj)/.test(relation)) return 1;
  if (relation === "nmod:poss") return 2;
  if (/^(?:obl|nmod)/.test(relation)) return 3;
  return /^(?:appos|conj)/.test(relation) ? 4 : 5;
};

export const UNKNOWN = 0;
export const MALE = 1;
export const FEMALE = 2;
export const SINGULAR = 1;
export const PLURAL = 2;

export interface Look {
  form: Form;
  part: number;
  /** number of the word that carries it, and of that which governs this one */
  head: number;
  governor: number;
  headWord: string;
  /** content words in lower case, without the head */
  modifiers: readonly string[];
  /** the words of a name, lower case */
  first: string;
  last: string;
  /** numbers of `headWord`, `first` and `last`: equal words of an article have equal ones */
  headNumber: number;
  firstNumber: number;
  lastNumber: number;
  sentence: number;
  gender: number;
  number: number;
  /** 0 person, 1 organization, 2 place, 3 anything else */
  type: number;
  length: number;
  isFirst: boolean;
  isJoined: boolean;
}

/** What of an article the looks are taken from. */
export interface Source {
  surface: readonly string[];
  syntax: readonly Syntax[];
  /** number of the sentence of each word */
  sentenceOf: Int32Array;
}

const definite = new Set("the this that these those my your his her its our their".split(" "));
const indefinite = new Set("a an some any another no each every one two three four five many several few".split(" "));

const headOf = ({ syntax }: Source, [a, b]: Span): number => {
  for (let i = a; i < b; i++) {
    const { head, relation, upos } = syntax[i] as Syntax;
    if ((head < a || head >= b) && relation !== "part" && !/^(?:PUNCT|DET|ADP)$/.test(upos)) return i;
  }
  return b - 1;
};

const genderOf = (form: Form, words: readonly string[], headWord: string, isPerson: boolean): number => {
  if (form === formOf("he")) return MALE;
  if (form === formOf("she")) return FEMALE;
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  if (maleTitles.has(first)) return MALE;
  if (femaleTitles.has(first)) return FEMALE;
  const noun = genderOfNoun(headWord);
  if (noun !== undefined) return noun === "m" ? MALE : FEMALE;
  if (!isPerson || form !== formOf("name")) return UNKNOWN;
  const named = words.find((word) => menNames.has(word) || womenNames.has(word));
  if (named === undefined || (named === last && words.length > 1)) return UNKNOWN;
  if (menNames.has(named) === womenNames.has(named)) return UNKNOWN;
  return menNames.has(named) ? MALE : FEMALE;
};

const numberOf = (form: Form, xpos: string, isJoined: boolean): number => {
  if (form === formOf("we") || form === formOf("they") || isJoined) return PLURAL;
  if (form === formOf("i") || form === formOf("he") || form === formOf("she") || form === formOf("it")) return SINGULAR;
  if (xpos === "NNS" || xpos === "NNPS") return PLURAL;
  return xpos === "NN" || xpos === "NNP" ? SINGULAR : UNKNOWN;
};

/** The look of the mention of words `span`, whose type has the number `type` in the model's list. */
export function lookOf(source: Source, span: Span, type: number, numbers: Numbers): Look {
  const { surface, syntax, sentenceOf } = source;
  const [a, b] = span;
  const low = surface.slice(a, b).map((word) => word.toLowerCase());
  const head = headOf(source, span);
  const { upos, xpos, relation, head: governor } = syntax[head] as Syntax;
  const headWord = (surface[head] as string).toLowerCase();
  const isJoined = syntax.slice(a, b).some((word) => word.relation === "conj" && word.head === head);
  const pronoun = b - a === 1 ? pronouns.get(low[0] as string) : undefined;
  const isName = upos === "PROPN" || (xpos === "NNP" && /^\p{Lu}/u.test(surface[head] as string));
  const opening = low[0] as string;
  const plain = isName ? "name" : definite.has(opening) ? "definite" : indefinite.has(opening) ? "indefinite" : "bare";
  const form = pronoun ?? formOf(low.some((word) => word === "'s" || word === "’") && !isName ? "definite" : plain);
  const isContent = (i: number) => /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test((syntax[i] as Syntax).upos);
  const inside = low.flatMap((word, k) => (a + k !== head && isContent(a + k) ? [word] : []));
  const named = low.filter((_, k) => (syntax[a + k] as Syntax).upos === "PROPN");
  const coarse = Math.min(type, 3);
  const first = named[0] ?? low[0] ?? "";
  const last = named.at(-1) ?? headWord;
  return {
    form,
    part: partOf(relation),
    head,
    governor,
    headWord,
    modifiers: inside,
    first,
    last,
    headNumber: numbers(headWord),
    firstNumber: numbers(first),
    lastNumber: numbers(last),
    sentence: sentenceOf[a] as number,
    gender: genderOf(form, form === formOf("name") ? named : low, headWord, coarse === 0),
    number: numberOf(form, xpos, isJoined),
    type: coarse,
    length: b - a,
    isFirst: a === 0 || sentenceOf[a] !== sentenceOf[a - 1],
    isJoined,
  };
}
