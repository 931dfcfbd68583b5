import type { Phrase, Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf, withJoined } from "../../text/tree.js";
import { describing, withDescription } from "./described.js";
import { inFull } from "./full-names.js";
import { phraseOf } from "./meant.js";
import { byPronoun } from "./owners.js";
import type { SpeakerAt } from "./participants.js";
import { namedByChain, spokenOfBefore } from "./seen.js";
import { spokenForBy } from "./spoken-for.js";
import { bodyMeant, sayersOf } from "./spoken-of.js";
import { turnOf } from "./turns.js";

/** What words that stand for somebody, and name and describe nobody, mean as those who take part. */

const relative = /^(?:who|whom|whose|that|which)$/;
const reflexive = /^(?:him|her|it|my|your)self$|^(?:them|our|your)selves$/;
const owning = /^(?:his|her|their|its)$/;
const several = /^(?:they|them|they['’](?:d|re|ve|ll))$/;
const firstPerson = /^(?:i|i['’]m|i['’]d|i['’]ve|i['’]ll|me|my|we|us|our)$/;

/**
 * The phrase that a word expresses, and whom it means: as {@link phraseOf}, and further for “who” the one whom its clause is about,
 * for “his” and “its” whose something is, for “himself” the one who acts, for “I” the one who says it.
 */
export const standingFor = (reading: Reading, token: number, speakerAt: SpeakerAt): Phrase | undefined => {
  const tree = treeOf(reading);
  if (tree === undefined) return undefined;
  const { lower, start } = reading.document.tokens[token] as Token;
  if (relative.test(lower)) {
    const noun = describedByClause(tree, token);
    return noun === undefined ? undefined : standingFor(reading, noun, speakerAt);
  }
  const weighed = reading.mentions.whom.get(token);
  if (firstPerson.test(lower)) {
    const sayer = sayerAt(reading, token, speakerAt(start));
    const body = sayer && /^(?:we|us|our)$/.test(lower) ? spokenForBy(reading, sayer) : undefined;
    return pronounAt(reading, token, body ?? sayer);
  }
  if (weighed && (reflexive.test(lower) || owning.test(lower))) return pronounAt(reading, token, weighed);
  if (reflexive.test(lower)) {
    const own = actingWith(tree, token);
    return own === undefined ? pronounAt(reading, token, namedByChain(reading, token)) : standingFor(reading, own, speakerAt);
  }
  if (owning.test(lower) && tree.relation(token) === "nmod:poss") return ownerAt(reading, token, lower);
  const saying = several.test(lower) ? severalSaying(reading, tree, token) : undefined;
  if (saying) return saying;
  if (lower === "it") return pronounAt(reading, token, bodyMeant(reading, token));
  const phrase = pairAt(reading, token) ?? phraseOf(reading, token);
  if (several.test(lower) && phrase?.pair === undefined && phrase?.referent === undefined) return severalAt(reading, tree, token);
  return inFull(reading, token, phrase && withDescription(reading, phrase));
};

/** How far a relative pronoun is looked for above it. */
const DEPTH = 6;

/** The noun that a relative clause describes: of “Anna Berg, a lawyer, who met Lund” Berg. */
const describedByClause = (tree: Tree, pronoun: number): number | undefined => {
  let at = pronoun;
  for (let guard = 0; guard < DEPTH && at >= 0; guard++) {
    if (/^acl/.test(tree.relation(at))) {
      const noun = tree.head(at);
      return noun >= 0 && noun < pronoun ? whomApposed(tree, noun) : undefined;
    }
    at = tree.head(at);
  }
  return undefined;
};

const whomApposed = (tree: Tree, noun: number): number => {
  const above = tree.head(noun);
  return tree.relation(noun) === "appos" && above >= 0 ? above : noun;
};

/** The subject of the verb that a reflexive hangs on. */
const actingWith = (tree: Tree, reflexive: number): number | undefined => {
  let at = tree.head(reflexive);
  for (let guard = 0; guard < DEPTH && at >= 0; guard++) {
    const subject = tree.children(at).find((c) => /^nsubj/.test(tree.relation(c)) && c !== reflexive);
    if (subject !== undefined) return subject;
    at = tree.head(at);
  }
  return undefined;
};

/** The one who says a quotation; else, as outside of one, whose turn it is, or whom “I” is weighed to mean. */
const sayerAt = (reading: Reading, token: number, speaker: Referent | undefined): Referent | undefined =>
  speaker !== undefined && speaker.type !== "group" ? speaker : (turnOf(reading, token) ?? reading.mentions.whom.get(token) ?? speaker);

const ownerAt = (reading: Reading, token: number, word: string): Phrase | undefined => {
  if (word === "its") return pronounAt(reading, token, bodyMeant(reading, token));
  const owners = byPronoun(reading, token, word);
  const referents = [...new Set(owners?.flatMap((p) => p.pair ?? (p.referent ? [p.referent] : [])) ?? [])];
  if (referents.length > 1) return { ...pronounAt(reading, token, undefined), pair: referents };
  return pronounAt(reading, token, referents[0] ?? namedByChain(reading, token));
};

/** Several who say what “they” do: “Peruvian officials said they would meet Delmar”. One person is not they. */
const severalSaying = (reading: Reading, tree: Tree, token: number): Phrase | undefined => {
  const subjects = sayersOf(reading, tree, token);
  const pronoun = pronounAt(reading, token, undefined);
  if (subjects === undefined || several.test((reading.document.tokens[subjects[0] as number] as Token).lower)) return undefined;
  const referents = meantBy(reading, subjects);
  if (referents.length > 1) return { ...pronoun, pair: referents };
  return referents[0]?.type === "group" ? pronounAt(reading, token, referents[0]) : undefined;
};

/** Those of whom the reader's chain spoke last before “they” with a noun. */
const severalAt = (reading: Reading, tree: Tree, token: number): Phrase => {
  const pronoun = pronounAt(reading, token, undefined);
  const noun = spokenOfBefore(reading, token);
  if (noun === undefined) return pronoun;
  const referents = meantBy(reading, withJoined(tree, noun));
  return referents.length > 1 ? { ...pronoun, pair: referents } : pronounAt(reading, token, referents[0]);
};

/** Whom nouns mean that “and” joins, each once. */
const meantBy = (reading: Reading, nouns: readonly number[]): Referent[] => {
  const meant = nouns.flatMap((one) => {
    const phrase = phraseOf(reading, one);
    const { pair, referent } =
      (phrase && (phrase.pair ?? phrase.referent) ? withDescription(reading, phrase) : describing(reading, one)) ?? {};
    return pair ?? (referent && referent.type !== "place" ? [referent] : []);
  });
  return [...new Set(meant)];
};

/** “the two”, “both”: those whom the tables find. */
const pairAt = (reading: Reading, token: number): Phrase | undefined =>
  (reading.mentions.bySentence[reading.document.sentenceOf[token] ?? 0] ?? []).find((p) => p.head === token && p.pair !== undefined);

const pronounAt = (reading: Reading, token: number, referent: Referent | undefined): Phrase => ({
  first: token,
  last: token + 1,
  head: token,
  kind: "pronoun",
  possessive: false,
  sentence: reading.document.sentenceOf[token] ?? 0,
  ...(referent && { referent }),
});
