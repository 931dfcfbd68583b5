import type { VerbTrigger } from "../../language/en/contacts.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { joinedRight } from "./joined.js";
import { numbered } from "./numbered.js";
import { canTakePart } from "./participants.js";

/** How far behind the verb its other side is looked for, in tokens. */
const NEAR = 9;
const FAR = 22;

/** The other side: the object, or what follows “with” or “to” within a few words. */
export const objectsAfter = (reading: Reading, sentence: Sentence, from: number, trigger: VerbTrigger, passive: boolean): Phrase[] => {
  const { tokens } = reading.document;
  const links = passive ? ["by"] : trigger.links;
  let at = from;
  while (links.includes("") && /^(?:ADV|X)$/.test(tokens[at]?.pos ?? "") && at < from + 3) at++;
  const first = objectAt(reading, sentence, at);
  // a comma that belongs to nothing, as OCR and machine translation leave it: “Kislyak, met senior adviser”
  if (links.includes("") && first)
    return trigger.plainObject === true && complement(reading, first, sentence) ? [] : joinedRight(reading, first, sentence.last);
  const limit = trigger.far || passive ? FAR : NEAR;
  for (let guard = 0; guard < limit && at < sentence.last; guard++, at++) {
    const token = tokens[at] as Token;
    if (/^[.;:]$/.test(token.text) || (token.pos === "VERB" && !/^(?:including|regarding|concerning|held)$/.test(token.lower))) break;
    if (token.pos === "AUX" && /^(?:had|has|have|was|were|is|are|will|would)$/.test(token.lower)) break;
    if (/^(?:who|whom|that|which|and|but)$/.test(token.lower) && !trigger.far && !passive) break;
    if (!links.includes(token.lower) || token.lower === "") continue;
    let next = at + 1;
    while (next < sentence.last && /^(?:both|either|at|least|between|only|directly|with|by)$/.test((tokens[next] as Token).lower)) next++;
    const object = objectAt(reading, sentence, next);
    if (object) return joinedRight(reading, object, sentence.last);
  }
  return [];
};

export const objectAt = (reading: Reading, sentence: Sentence, at: number): Phrase | undefined => {
  if (at >= sentence.last) return undefined;
  const phrase = reading.phrases.starting(at) ?? numbered(reading, at);
  // “met ‘top world leaders’”
  if (phrase === undefined && /^["“‘']$/.test(reading.document.tokens[at]?.text ?? "")) return objectAt(reading, sentence, at + 1);
  if (phrase === undefined || phrase.last > sentence.last || /^['’]s?$/.test(reading.document.tokens[phrase.last]?.text ?? ""))
    return undefined;
  if (canTakePart(reading, phrase, false) || phrase.kind === "group") return phrase;
  return numbered(reading, at);
};

/** “called him a liar”: what follows the object names it, and nobody was telephoned. */
const complement = (reading: Reading, object: Phrase, sentence: Sentence): boolean => {
  const { tokens } = reading.document;
  const next = tokens[object.last];
  if (next === undefined || object.last >= sentence.last) return false;
  const joint = joinedRight(reading, object, sentence.last).at(-1)?.last ?? object.last;
  if (/^["“‘]$/.test(tokens[joint]?.text ?? "") && joint > object.last) return true;
  // “called the chairman, Karl Lund, ‘reckless’”
  const behind = reading.document.text.slice(tokens[object.last - 1]?.end ?? 0, sentence.end);
  if (/^(?:, (?:\p{Lu}[\p{L}.'’-]*,? ?){1,4})?,? ?(?:''|["“‘])/u.test(behind)) return true;
  return !(
    /^[.,;)—]$/.test(next.text) ||
    /^(?:on|to|in|from|at|after|before|and|about|again|back|last|this|several|twice|that|late|early|for|during|when|while|over|by|personally|directly)$/.test(
      next.lower,
    ) ||
    /day$/.test(next.lower)
  );
};

/** “the banker whom Berg met”, “ambassadors he had met”: what the clause hangs on is the object that it lacks. */
export const relativeObject = (reading: Reading, sentence: Sentence, subject: Phrase): Phrase | undefined => {
  const { tokens } = reading.document;
  let at = subject.first;
  const pronoun = /^(?:whom|who|that|which)$/.test(tokens[at - 1]?.lower ?? "");
  if (pronoun) at--;
  if (pronoun && tokens[at - 1]?.lower === "with") at--;
  if (pronoun && tokens[at - 1]?.text === ",") at--;
  const phrase = at > sentence.first ? reading.phrases.ending(at) : undefined;
  if (phrase === undefined || phrase.first < sentence.first || phrase.kind === "pronoun") return undefined;
  if (!pronoun && phrase.kind === "name") return undefined;
  return canTakePart(reading, phrase, false) ? phrase : undefined;
};
