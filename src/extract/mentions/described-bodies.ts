/** Which body of an article “the company”, “the bank”, “the panel” mean that name none. */
import { goingOn } from "../language/en/body-sorts.js";
import { cues } from "../language/en/cues.js";
import type { Reading } from "../reader/reading.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Phrase, Referent, Typed } from "./model.js";
import { kindOfNoun } from "./nouns.js";
import { isNamed, type Scene, saidIn, sayingBody, type Told } from "./saying-bodies.js";
import { type Sorts, suits } from "./told-sorts.js";

/**
 * Gives “the company”, “the bank”, “the committee” the body that they go on about: the one that says it or for which the one speaks who
 * does (“Norvik's spokesman said the company …”), else the one that the sentences before speak most of, among those that the text tells
 * to be of that sort. Where another is nearly as much spoken of, they stay as they are.
 */
export const resolveBodies = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  read: Pick<Reading, "statements">,
  sortsIn: () => Sorts,
): void => {
  const asked = new Set(bySentence.flat().filter((phrase) => goesOn(document, phrase)));
  const own = new Map([...asked].map((phrase) => [phrase, phrase.referent]));
  if (asked.size === 0) return;
  const scene: Scene = { document, bySentence, sorts: sortsIn(), said: saidIn(document, read), told: new Map(), principals: new Map() };
  bySentence.forEach((phrases, s) => {
    if (isShouted(document, document.sentences[s] as Sentence)) return;
    for (const phrase of phrases) {
      if (asked.has(phrase)) {
        const meant = bySaying(scene, phrase) ?? bySalience(scene, phrase);
        if (meant) {
          phrase.referent = meant;
          phrase.kind = "body";
        }
      }
      const referent = phrase.referent && scene.sorts.whole(phrase.referent);
      if (referent && (asked.has(phrase) ? phrase.referent !== own.get(phrase) : isNamed(scene, phrase)))
        tell(scene, referent, s, weightOf(document, phrase, phrases));
    }
  });
};

/** Adds a place where the text speaks of a body to what it has told. */
const tell = (scene: Scene, referent: Referent, sentence: number, weight: number): void => {
  const before = scene.told.get(referent);
  scene.told.set(referent, { thought: weight + (before ? thoughtIn(before, sentence) : 0), sentence });
  if (weight < SUBJECT || (scene.opening && scene.opening.sentence < sentence)) return;
  scene.opening ??= { sentence, subjects: new Set() };
  scene.opening.subjects.add(referent);
};

/** How much a sentence makes one think of what was told before it. */
const thoughtIn = ({ thought, sentence }: Told, now: number): number => thought * FADING ** (now - sentence);

/** Whether nearly all words of a sentence are in capitals: a heading, whose words are no sure names. */
const isShouted = ({ tokens }: Document, { first, last }: Sentence): boolean => {
  const words = tokens.slice(first, last).filter(({ text }) => /\p{L}{2}/u.test(text));
  return words.length > 2 && words.filter(({ text }) => !/\p{Ll}/u.test(text)).length > SHOUTED * words.length;
};
const SHOUTED = 0.7;

/** “the company”, “that bank”: with nothing more said. */
const isBare = ({ tokens }: Document, phrase: Phrase): boolean =>
  phrase.last - phrase.first === 2 &&
  phrase.head === phrase.last - 1 &&
  /^(?:the|that|this)$/.test((tokens[phrase.first] as Token).lower) &&
  /^\p{Ll}/u.test((tokens[phrase.head] as Token).text);

const isGoingOn = (noun: string): boolean => goingOn.has(noun) || kindOfNoun(noun) === "body";

/** What behind a noun tells which one is meant, so that it need not have been spoken of. */
const restricting = /^(?:of|for|that|which|who|whose|with|whom|where|called|named|known|behind|from)$/;

const goesOn = (document: Document, phrase: Typed): boolean => {
  const { tokens } = document;
  return (
    isBare(document, phrase) &&
    (phrase.kind === "body" || phrase.kind === "other") &&
    isGoingOn((tokens[phrase.head] as Token).lower) &&
    (phrase.referent === undefined || phrase.referent.name.toLowerCase() === (tokens[phrase.head] as Token).lower) &&
    (phrase.possessive || !restricting.test(tokens[phrase.last]?.lower ?? "")) &&
    !/^(?:NOUN|PROPN)$/.test(phrase.possessive ? "" : (tokens[phrase.last]?.pos ?? ""))
  );
};

const bySaying = (scene: Scene, phrase: Typed): Referent | undefined => {
  const { document, sorts } = scene;
  const noun = (document.tokens[phrase.head] as Token).lower;
  const holding = scene.said.filter(({ content }) => content.some(([a, b]) => a <= phrase.head && phrase.head < b));
  const [said] = holding.sort((a, b) => a.length - b.length);
  const body = said && sayingBody(scene, said);
  if (body === undefined) return undefined;
  const suited = suits(sorts, body, noun);
  const others = [...scene.told.keys()].some((other) => other !== body && suits(sorts, other, noun) === "told");
  return suited === "told" || (suited === "open" && !others) ? body : undefined;
};

/*
 * The numbers below were tried on 357 places in annotated news where a noun means one named body of its text, on those alone: of several
 * values the ones with most right for few wrong.
 */

/** What of the thought of a body is left in the next sentence. */
const FADING = 0.85;
/** So many times as much as of any other one must be thought of whom a noun means. */
const MARGIN = 2.5;

/** So many times as much is thought of whom the text has called by the noun. */
const CALLED = 1.5;
/** What whom an article is about is thought of beside that: the one subject of the first sentence with a body as subject. */
const TOPIC = 1;

const bySalience = (scene: Scene, phrase: Typed): Referent | undefined => {
  const { document, sorts, told, opening } = scene;
  const noun = (document.tokens[phrase.head] as Token).lower;
  const thoughtOf = (body: Referent, one: Told): number =>
    (sorts.words(body).has(noun) ? CALLED : 1) * thoughtIn(one, phrase.sentence) +
    (opening?.subjects.size === 1 && opening.subjects.has(body) ? TOPIC : 0);
  const all = [...told].map(([body, one]) => ({ body, suited: suits(sorts, body, noun), thought: thoughtOf(body, one) }));
  const ofSort = all.some(({ suited }) => suited === "told") ? "told" : "open";
  const [best, next] = all
    .filter(({ suited, body }) => suited === ofSort && !isBeside(scene, phrase, body))
    .sort((one, other) => other.thought - one.thought);
  return best && best.thought >= MARGIN * (next?.thought ?? 0) ? best.body : undefined;
};

const isOwner = ({ tokens }: Document, { possessive, last }: Phrase): boolean => possessive || /^['’]s?$/.test(tokens[last]?.text ?? "");

/** Of whom a clause says something to or of a body, that is another: “Norvik told | the company”, “the company and | Norvik”. */
const isBeside = ({ document, bySentence, sorts }: Scene, phrase: Typed, referent: Referent): boolean =>
  !phrase.possessive &&
  (bySentence[phrase.sentence] ?? []).some(
    (p) =>
      p.referent !== undefined &&
      sorts.whole(p.referent) === referent &&
      !isOwner(document, p) &&
      p !== phrase &&
      p.kind !== "pronoun" &&
      !document.tokens.slice(Math.min(p.last, phrase.last), Math.max(p.first, phrase.first)).some((token) => opensClause(token)),
  );

const opensClause = ({ lower, pos, text }: Token): boolean =>
  pos === "SCONJ" ||
  cues.has(lower) ||
  /^[,;:“”"—–()]$/.test(text) ||
  /^(?:who|which|that|whose|when|where|after|before|if|because)$/.test(lower);

/** The subject of a sentence is thought of most, and most of all who says something; least who is told only as the owner of something or as part of a description. */
const weightOf = (document: Document, phrase: Phrase, phrases: readonly Phrase[]): number => {
  const within = phrases.some(
    (p) => p !== phrase && p.first <= phrase.first && p.last >= phrase.last && p.last - p.first > phrase.last - phrase.first,
  );
  if (within || isOwner(document, phrase)) return WITHIN;
  const behind = document.tokens[phrase.last];
  if (behind && cues.has(behind.lower)) return SAYING;
  return /^(?:VERB|AUX)$/.test(behind?.pos ?? "") || isBeforeVerb(document, phrase) ? SUBJECT : 1;
};
const WITHIN = 0.6;
const SUBJECT = 1.5;
const SAYING = 2;

/** Whether no verb stands before a phrase in its sentence. */
const isBeforeVerb = ({ tokens, sentences }: Document, { first, sentence }: Phrase): boolean =>
  !tokens.slice(sentences[sentence]?.first ?? first, first).some(({ pos }) => /^(?:VERB|AUX|ADP)$/.test(pos));
