import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { canTakePart } from "./participants.js";

const leading =
  /^(?:of|with|to|by|in|from|for|at|on|about|between|against|into|after|before|during|including|than|like|as|through|via|among|around|near|under|over)$/;

/**
 * Who does what the verb at `at` says: the phrase right before it, or, where the verb shares its subject with an earlier
 * one (“travelled to Moscow and met …”, “declined to meet …”), the nearest phrase before it that is followed by a verb.
 */
export const subjectBefore = (reading: Reading, sentence: Sentence, at: number): Phrase | undefined => {
  const { tokens, quoteOf } = reading.document;
  const level = quoteOf[at];
  const level0 = (i: number): boolean => quoteOf[i] === level;
  let left = at;
  while (left > sentence.first && /^(?:AUX|ADV|PART)$/.test((tokens[left - 1] as Token).pos) && (tokens[left - 1] as Token).lower !== "'s")
    left--;
  const who = tokens[left - 1]?.lower;
  if ((who === "who" || who === "whom") && left - 1 > sentence.first) {
    const comma = tokens[left - 2]?.text === "," ? 1 : 0;
    const antecedent = reading.phrases.ending(left - 1 - comma);
    if (antecedent && antecedent.first >= sentence.first && canTakePart(reading, antecedent, false)) return antecedent;
  }
  for (let end = left; end > sentence.first; end--) {
    const phrase = reading.phrases.ending(end);
    if (phrase === undefined || phrase.first < sentence.first || !level0(phrase.first)) continue;
    const adjacent = end === left || (end === left - 1 && tokens[end]?.text === ",");
    const governed = leading.test(tokens[phrase.first - 1]?.lower ?? "");
    if (!canTakePart(reading, phrase, false)) {
      if (adjacent && phrase.kind === "pronoun" && !governed)
        return /^(?:it|this|that|which)$/.test((tokens[phrase.first] as Token).lower) ? undefined : unresolved(tokens, phrase);
      continue;
    }
    if (governed && !(adjacent && tokens[phrase.first - 1]?.lower === "by")) {
      // “the head of the agency met”: the whole phrase is asked for when its turn comes
      const whole = adjacent ? wholeOf(reading, sentence, phrase) : undefined;
      if (whole) return whole;
      continue;
    }
    if (adjacent || actsNext(reading, sentence, phrase)) return phrase;
  }
  return undefined;
};

/** “they” and “we” stay unresolved here; their sentence has no subject that could be named. */
const unresolved = (_tokens: readonly Token[], _phrase: Phrase): undefined => undefined;

const wholeOf = (reading: Reading, sentence: Sentence, phrase: Phrase): Phrase | undefined => {
  const outer = reading.phrases.ending(phrase.first - 1);
  return outer &&
    outer.first >= sentence.first &&
    canTakePart(reading, outer, false) &&
    !leading.test(reading.document.tokens[outer.first - 1]?.lower ?? "")
    ? outer
    : undefined;
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
