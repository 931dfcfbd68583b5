/** How far the words reach by which a text calls those whom it does not name: “59 of the 75 witnesses”, “Senate Republicans”. */
import { approximators, singleQuantities, wholeQuantities } from "../../language/en/quantities.js";
import { groupNouns } from "../../language/en/roles.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { described, isQuantity, madeAs, withDescription } from "./described.js";

/**
 * A phrase with all the words that say who is meant where no name does, those of how many among them. “one of the aides” and “some of
 * the aides” are others than the aides, and “Senate Republicans” others than the Republicans; what names somebody stays as it is.
 */
export const inWords = (reading: Reading, phrase: Phrase): Phrase => {
  if (phrase.pair !== undefined || phrase.referent === undefined) return phrase;
  if (phrase.kind === "name") return ofPeople(reading, phrase);
  if (phrase.kind !== "group" && phrase.kind !== "role") return phrase;
  if (phrase.words !== undefined) return counted(reading, phrase);
  const whole = withDescription(reading, phrase);
  // what the tables hang on a noun is told apart further: “representatives of A and B”
  const last = phrase.last > phrase.head + 1 ? phrase.last : whole.last;
  return whole.words === undefined ? phrase : counted(reading, { ...whole, ...described(reading, whole.first, last) });
};

const articles = /^(?:the|an?)$/;

/** With how many are meant: “more than | 3 million households”, “59 of | the 75 witnesses”. */
const counted = (reading: Reading, phrase: Phrase): Phrase => {
  const { tokens } = reading.document;
  const own = sureFrom(tokens, { ...phrase, first: ownFrom(reading, phrase) });
  const part = quantityOf(tokens, own);
  const first = approximated(tokens, part ?? own);
  const words = { first, words: described(reading, first, phrase.last).words };
  if (part === undefined || wholeQuantities.has((tokens[part] as Token).lower)) return { ...phrase, ...words };
  const referent = madeAs(reading, words.words, singleQuantities.has((tokens[part] as Token).lower) ? "role" : "group");
  return { ...phrase, ...words, referent };
};

/** What hangs on a verb and not on the noun behind it: “although”, “privately”. */
const ofClause = /^(?:mark|cc|advmod|aux|cop|discourse|obl:unmarked)$/;

/**
 * Where the words of a phrase begin without what the reader's syntax gives to the clause: the verb that has it as its object, a
 * conjunction or an adverb. “is | briefing | opposition leaders”, “met | privately | senior bankers”
 */
const ownFrom = (reading: Reading, { first, head, possessive }: Phrase): number => {
  const { tokens } = reading.document;
  const tree = treeOf(reading);
  if (tree === undefined) return first;
  const verb = tree.head(head);
  const isGoverned =
    verb >= first &&
    verb < head &&
    tree.upos(verb) === "VERB" &&
    (tokens[verb] as Token).pos !== "ADJ" &&
    /^i?obj$/.test(tree.relation(head));
  if (isGoverned) return verb + 1;
  // “at the | first | Republican candidates' debate”: the debate is the first
  let at = first;
  if (possessive) for (let k = first; k < head; k++) if (/^(?:amod|nummod)$/.test(tree.relation(k)) && tree.head(k) > head) at = k + 1;
  while (at < head && ofClause.test(tree.relation(at)) && (tree.head(at) < first || tree.head(at) > head)) at++;
  return at;
};

/** Where the words of a phrase begin without a number that is no sure one: “between six and 12 | ambassadors”, “at least one | official”. */
const sureFrom = (tokens: readonly Token[], { first, head }: Phrase): number => {
  const at = /^(?:least|than)$/.test((tokens[first] as Token).lower) ? first + 1 : first;
  const isRange = /^(?:and|or|to)$/.test(tokens[at - 1]?.lower ?? "") && isQuantity(tokens[at - 2]);
  const isAny = tokens[at]?.lower === "one" && tokens[at - 1]?.lower === "least";
  return at < head && isQuantity(tokens[at]) && (isRange || isAny) ? at + 1 : at;
};

/** The quantity of which a phrase is the whole: “59 | of the 75 witnesses”. */
const quantityOf = (tokens: readonly Token[], first: number): number | undefined => {
  if (tokens[first - 1]?.lower !== "of" || !isQuantity(tokens[first - 2])) return undefined;
  let at = first - 2;
  while (isQuantity(tokens[at - 1])) at--;
  return articles.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
};

/** Where the words before a number begin that make it less than sure: “at least | 100 people”, “about | a hundred others”. */
const approximated = (tokens: readonly Token[], first: number): number => {
  const number = articles.test(tokens[first]?.lower ?? "") ? first + 1 : first;
  if (!isQuantity(tokens[number]) || (tokens[number] as Token).lower === "one") return first;
  const words = approximating.find((list) => list.every((word, k) => tokens[first - list.length + k]?.lower === word));
  return first - (words?.length ?? 0);
};

const approximating = approximators.map((text) => text.split(" "));

/** “Republicans” with what describes them are a group of these. */
const ofPeople = (reading: Reading, phrase: Phrase): Phrase => {
  const { tokens } = reading.document;
  const { name } = phrase;
  if (name === undefined || name.last - name.first !== 1 || !isPeople((tokens[name.first] as Token).text)) return phrase;
  const opening = articles.test((tokens[phrase.first] as Token).lower) ? phrase.first + 1 : phrase.first;
  const { name: _, ...group } = { ...phrase, kind: "group" as const, head: name.first };
  const whole = counted(reading, { ...group, ...described(reading, phrase.first, name.last) });
  if (opening === name.first && whole.first === phrase.first) return phrase;
  return { ...whole, referent: madeAs(reading, whole.words ?? "", "group") };
};

/** Names of many, as “Democrats” is: of a party in the plural. */
const isPeople = (word: string): boolean => /^\p{Lu}.*s$/u.test(word) && groupNouns.has(word);
