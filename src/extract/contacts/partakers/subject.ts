import { objectControl } from "../../language/en/contact-words.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { joinedLeft } from "./joined.js";
import { phraseOf } from "./meant.js";
import { canTakePart } from "./participants.js";

const leading =
  /^(?:of|with|to|by|in|from|for|at|on|about|between|against|into|after|before|during|including|than|like|as|through|via|among|around|near|under|over)$/;

/** How many verbs back a shared subject is followed (“flew to Oslo, rented a car and drove to meet …”). */
const CHAIN = 4;

/** All who do what the verb at `at` says, joined ones together: “Berg, Lund and Holm met”. */
export const subjectsOf = (reading: Reading, sentence: Sentence, at: number): Phrase[] => {
  const subject = subjectBefore(reading, sentence, at);
  if (subject === undefined) return [];
  // “Berg, the minister,” is one person, whatever stands before her
  const all = subject.pair ? [subject] : joinedLeft(reading, subject, sentence.first - 1);
  // “officials, including mayors and clerks,”: those named among others are not the whole
  const lead = all[0] && reading.document.tokens[all[0].first - 1]?.lower;
  if (lead === "including") return [];
  return all.length > 0 ? all : [subject];
};

/**
 * Who does what the verb at `at` says. In this order: the antecedent of a relative pronoun; for an infinitive the one
 * who is to act (“asked B to meet C”: B; “agreed to meet C”: the subject of “agreed”); for a participle the subject of
 * the main clause, which may follow (“After meeting C, B left”); the phrase right before; and where the verb shares its
 * subject with an earlier one, that one's.
 */
export const subjectBefore = (reading: Reading, sentence: Sentence, at: number, depth = 0): Phrase | undefined => {
  const { tokens } = reading.document;
  const left = verbGroupStart(reading, sentence, at);
  const lead = tokens[left - 1]?.lower ?? "";
  if (left <= sentence.first) return /ing$/.test((tokens[at] as Token).lower) ? behindComma(reading, sentence, at) : undefined;
  if (/^(?:who|whom|that|which)$/.test(lead) && left - 1 > sentence.first) {
    const comma = tokens[left - 2]?.text === "," ? 1 : 0;
    const antecedent = reading.phrases.ending(left - 1 - comma);
    const described = antecedent && comma === 1 && lead === "who" ? describedByClause(reading, at, left - 1) : undefined;
    if (described && described.first >= sentence.first && !(antecedent && isWithin(described.head, antecedent))) return described;
    const outer = antecedent && lead === "who" ? personBefore(reading, sentence, antecedent) : undefined;
    if (outer) return outer;
    if (antecedent && antecedent.first >= sentence.first && canTakePart(reading, antecedent, true)) return antecedent;
    if (lead === "which") return undefined;
  }
  const infinitive = tokens.slice(left, at).some((token) => token.lower === "to");
  if (infinitive && depth < CHAIN && isCommanded(reading, sentence, left)) return undefined;
  if (infinitive && depth < CHAIN) return ofInfinitive(reading, sentence, left, depth) ?? nearby(reading, sentence, left);
  const participle = /ing$/.test((tokens[at] as Token).lower) && left === at;
  if (participle && /^(?:after|before|while|when|by|upon|without|following|since)$/.test(lead)) {
    const earlier = subjectOfVerbBefore(reading, sentence, left - 1, depth);
    return earlier ?? behindComma(reading, sentence, at);
  }
  const acting = actingBefore(reading, sentence, left);
  if (acting === "thing") return undefined;
  return acting ?? subjectOfVerbBefore(reading, sentence, left, depth) ?? beforeQuote(reading, sentence, at, depth);
};

/** “A, an adviser to B and C, who met D”: whom the clause describes by the reader's syntax, if it is somebody before the one named last. */
const describedByClause = (reading: Reading, verb: number, pronoun: number): Phrase | undefined => {
  const tree = treeOf(reading);
  if (tree === undefined || tree.relation(verb) !== "acl:relcl" || tree.head(pronoun) !== verb) return undefined;
  const noun = tree.head(verb);
  const phrase = noun < pronoun ? phraseOf(reading, noun) : undefined;
  return phrase && phrase.referent?.type === "person" ? phrase : undefined;
};

const isWithin = (token: number, { first, last }: Phrase): boolean => first <= token && token < last;

/** “people outside the government who …”: those who act are people, and not the body next to them. */
const personBefore = (reading: Reading, sentence: Sentence, body: Phrase): Phrase | undefined => {
  if (body.referent?.type !== "organization" && body.referent?.type !== "place") return undefined;
  if (!/^(?:of|in|at|from|outside|inside|within|for|with)$/.test(reading.document.tokens[body.first - 1]?.lower ?? "")) return undefined;
  const person = reading.phrases.ending(body.first - 1);
  return person && person.first >= sentence.first && /^(?:group|role|name)$/.test(person.kind) ? person : undefined;
};

/** “he had ‘spent a week in Rome and been in talks with B’”: the subject stands before the quotation. */
const beforeQuote = (reading: Reading, sentence: Sentence, at: number, depth: number): Phrase | undefined => {
  const { quoteOf } = reading.document;
  const quote = quoteOf[at] ?? -1;
  if (quote < 0 || depth >= CHAIN) return undefined;
  let first = at;
  while (first > sentence.first && quoteOf[first - 1] === quote) first--;
  return first > sentence.first ? nearby(reading, sentence, verbGroupStart(reading, sentence, first)) : undefined;
};

/** The first token of the verb with its auxiliaries and adverbs: “had also briefly | met”. */
const verbGroupStart = (reading: Reading, sentence: Sentence, at: number): number => {
  const { tokens } = reading.document;
  let left = at;
  while (left > sentence.first) {
    const before = tokens[left - 1] as Token;
    const floating = /^(?:both|all|each|never|not|also|later|then|once|twice|again)$/.test(before.lower);
    if (!(/^(?:AUX|ADV|PART)$/.test(before.pos) || floating) || before.lower === "'s") break;
    if (before.lower === "both" && left - 1 === sentence.first) break;
    left--;
  }
  return left;
};

/** “asked the crowd to welcome B”: the one who is to act is nobody identified, and it is not the one who asks. */
const isCommanded = (reading: Reading, sentence: Sentence, left: number): boolean => {
  const { tokens } = reading.document;
  const object = reading.phrases.ending(left);
  if (object === undefined || object.first - 1 < sentence.first || canTakePart(reading, object, false)) return false;
  return objectControl.has((tokens[object.first - 1] as Token).lower) && object.kind !== "other";
};

const ofInfinitive = (reading: Reading, sentence: Sentence, left: number, depth: number): Phrase | undefined => {
  const { tokens } = reading.document;
  // “invited B ‘to have lunch with C’”: the quotation begins with the infinitive
  const object = reading.phrases.ending(/^(?:["“‘]|``|'')$/.test(tokens[left - 1]?.text ?? "") ? left - 1 : left);
  const before = object && object.first >= sentence.first ? object.first : left;
  const verb = verbBefore(reading, sentence, before);
  if (object && object.first >= sentence.first && object.kind !== "other" && canTakePart(reading, object, false)) {
    const listed = joinedLeft(reading, object, sentence.first - 1)[0] ?? object;
    const governing = tokens[listed.first - 1]?.lower ?? "";
    const calledOn = governing === "on" && /^call/.test(tokens[object.first - 2]?.lower ?? "");
    if (objectControl.has(governing) || governing === "for" || calledOn) return object;
    // “Berg's request to meet”: handled below; “Berg is to meet”: the phrase is the subject
    if (verb === undefined || tokens[left]?.pos === "AUX") return object;
  }
  const owner = possessorAt(reading, sentence, left);
  if (owner) return owner;
  return verb === undefined ? undefined : subjectBefore(reading, sentence, verb, depth + 1);
};

/** “Berg's plan | to meet”: Berg. */
const possessorAt = (reading: Reading, sentence: Sentence, end: number): Phrase | undefined => {
  const whole = reading.phrases.ending(end);
  if (whole === undefined || whole.kind !== "other" || whole.first < sentence.first) return undefined;
  return (reading.mentions.bySentence[whole.sentence] ?? []).find(
    (p) => p.possessive && p.first === whole.first && canTakePart(reading, p, false),
  );
};

/** The verb before `at` within the clause chain: not one within a noun phrase. */
const verbBefore = (reading: Reading, sentence: Sentence, at: number): number | undefined => {
  const { tokens, quoteOf } = reading.document;
  const level = quoteOf[at];
  for (let k = at - 1; k >= sentence.first; k--) {
    const token = tokens[k] as Token;
    if (quoteOf[k] !== level) continue;
    if (/^[;:]$/.test(token.text)) return undefined;
    if (token.pos === "VERB" && !/^(?:DET|ADJ)$/.test(tokens[k - 1]?.pos ?? "")) return k;
    if (token.pos === "AUX" && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[k + 1]?.pos ?? "")) return k;
  }
  return undefined;
};

const subjectOfVerbBefore = (reading: Reading, sentence: Sentence, at: number, depth: number): Phrase | undefined => {
  if (depth >= CHAIN) return undefined;
  const verb = verbBefore(reading, sentence, at);
  return verb === undefined ? undefined : subjectBefore(reading, sentence, verb, depth + 1);
};

/** “After meeting C in Vienna, B flew home”: what acts behind the comma. */
export const behindComma = (reading: Reading, sentence: Sentence, at: number): Phrase | undefined => {
  const { tokens } = reading.document;
  for (let i = at + 1; i < Math.min(sentence.last, at + 40); i++) {
    if ((tokens[i] as Token).text !== ",") continue;
    let next = i + 1;
    while (/^(?:ADV|CCONJ)$/.test(tokens[next]?.pos ?? "")) next++;
    const phrase = reading.phrases.starting(next);
    if (phrase && phrase.last < sentence.last && canTakePart(reading, phrase, true) && actsNext(reading, sentence, phrase)) return phrase;
  }
  return undefined;
};

/** The phrase right before the verb, or the nearest one before it that is followed by a verb. */
const nearby = (reading: Reading, sentence: Sentence, left: number): Phrase | undefined => {
  const found = actingBefore(reading, sentence, left);
  return found === "thing" ? undefined : found;
};

/** “last week”, “this year” say when; all other things before a verb are what acts, and no person does. */
const isTime = (reading: Reading, phrase: Phrase): boolean => {
  const { tokens } = reading.document;
  return /(?:day|week|month|year|morning|evening|night|afternoon|time|times|years|weeks|months|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    (tokens[phrase.head] as Token).lower,
  );
};

const actingBefore = (reading: Reading, sentence: Sentence, left: number): Phrase | "thing" | undefined => {
  const { tokens, quoteOf } = reading.document;
  const level = quoteOf[left];
  let adjoining = left;
  for (let end = left; end > sentence.first; end--) {
    const phrase = reading.phrases.ending(end);
    if (phrase === undefined || phrase.first < sentence.first || quoteOf[phrase.first] !== level) continue;
    const comma = end === adjoining - 1 && /^[,)—–]$/.test(tokens[end]?.text ?? "");
    const adjacent = end === adjoining || comma;
    const before = tokens[phrase.first - 1]?.lower ?? "";
    if (comma) {
      const named = apposedTo(reading, sentence, end);
      if (named) return named;
    }
    if (adjacent && leading.test(before) && before !== "by") {
      // “two of the advisers”, “an official from the embassy”: what stands before the preposition is the subject
      const outer = reading.phrases.ending(phrase.first - 1);
      if (before === "of" && outer?.kind === "pronoun" && canTakePart(reading, phrase, false)) return phrase;
      if (outer && outer.first >= sentence.first) adjoining = phrase.first - 1;
      continue;
    }
    const described = adjacent && before === "by" ? describedByAgent(reading, sentence, phrase) : undefined;
    if (described) {
      if (described.kind === "other") return "thing";
      adjoining = described.last;
      end = described.last + 1;
      continue;
    }
    if (end === left && phrase.kind === "other" && phrase.pair === undefined && !isTime(reading, phrase)) return "thing";
    if (!canTakePart(reading, phrase, false) && !(adjacent && canTakePart(reading, phrase, true))) {
      if (adjacent && phrase.kind === "pronoun") return undefined;
      continue;
    }
    if (leading.test(before) && !adjacent) continue;
    if (adjacent || actsNext(reading, sentence, phrase)) return phrase;
  }
  return undefined;
};

/** “A group led by B | met C”, “A, owned by B, | met C”: what B's participle describes. */
const describedByAgent = (reading: Reading, sentence: Sentence, agent: Phrase): Phrase | undefined => {
  const { tokens } = reading.document;
  const participle = agent.first - 2;
  if (participle <= sentence.first || tokens[participle]?.pos !== "VERB" || !/(?:ed|en|wn|un)$/.test(tokens[participle]?.lower ?? ""))
    return undefined;
  const end = tokens[participle - 1]?.text === "," ? participle - 1 : participle;
  const phrase = reading.phrases.ending(end);
  return phrase && phrase.first >= sentence.first ? phrase : undefined;
};

/** “Jared Kushner, the president's son-in-law and now an adviser,” at the comma before `end`: the person named first. */
const apposedTo = (reading: Reading, sentence: Sentence, end: number): Phrase | undefined => {
  const { tokens } = reading.document;
  let found: Phrase | undefined;
  for (let i = end - 1; i > Math.max(sentence.first, end - 30); i--) {
    const token = tokens[i] as Token;
    if (/^(?:VERB|AUX)$/.test(token.pos) && !/(?:ed|ing)$/.test(token.lower)) break;
    if (token.text !== ",") continue;
    const phrase = reading.phrases.ending(i);
    const inner = reading.phrases.starting(i + 1);
    if (phrase?.kind !== "name" || phrase.referent?.type !== "person" || phrase.first < sentence.first) continue;
    if (inner?.kind === "name" && inner.name?.first === inner.first) break;
    if (!leading.test(tokens[phrase.first - 1]?.lower ?? "")) found = phrase;
    break;
  }
  return found;
};

const actsNext = (reading: Reading, sentence: Sentence, phrase: Phrase): boolean => {
  const { tokens } = reading.document;
  let next = phrase.last;
  if (tokens[next]?.text === ",") {
    // an apposition or a relative clause: look behind its second comma
    for (let i = next + 1; i < Math.min(sentence.last, next + 30); i++)
      if ((tokens[i] as Token).text === ",") return /^(?:VERB|AUX|ADV)$/.test(tokens[i + 1]?.pos ?? "");
    return /^(?:who|VERB)$/.test(tokens[next + 1]?.lower ?? "");
  }
  while (next < sentence.last && (tokens[next] as Token).pos === "ADV") next++;
  return /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? "") || tokens[next]?.lower === "also";
};
