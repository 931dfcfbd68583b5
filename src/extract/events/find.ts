import type { EventKind } from "../../vocabulary/kinds.js";
import { canTakePart, joinedLeft, joinedRight } from "../contacts/participants.js";
import { subjectBefore } from "../contacts/subject.js";
import { type DatedSpan, datesIn } from "../contacts/when.js";
import { type EventTrigger, eventTriggers } from "../language/en/events.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";

export interface FoundEvent extends Span {
  kind: EventKind;
  sentence: number;
  participants: Phrase[];
  when?: DatedSpan | undefined;
}

interface Wording {
  words: string[];
  trigger: EventTrigger;
}

const byFirst = new Map<string, Wording[]>();
for (const trigger of eventTriggers) {
  for (const text of trigger.words) {
    const words = text.split(" ");
    const list = byFirst.get(words[0] as string) ?? [];
    list.push({ words, trigger });
    list.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(words[0] as string, list);
  }
}

/** Events of the table, each with those concerned; one without anybody named is left out, but publications. */
export const findEvents = (reading: Reading): FoundEvent[] => {
  const { tokens, sentences } = reading.document;
  const found: FoundEvent[] = [];
  sentences.forEach((sentence, number) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const wording = byFirst
        .get((tokens[i] as Token).lower)
        ?.find(({ words }) => i + words.length <= sentence.last && words.every((word, k) => (tokens[i + k] as Token).lower === word));
      if (wording === undefined || negated(tokens, i, sentence) || isAdjective(tokens, i)) continue;
      const participants = concerned(reading, sentence, i, i + wording.words.length, wording.trigger.who);
      if (participants.length > 0 || wording.trigger.kind === "published") {
        const span = { start: (tokens[i] as Token).start, end: (tokens[i + wording.words.length - 1] as Token).end };
        found.push({ ...span, kind: wording.trigger.kind, sentence: number, participants, when: nearestDate(reading, sentence, span) });
      }
      i += wording.words.length - 1;
    }
  });
  return found;
};

const negated = (tokens: readonly Token[], i: number, sentence: Sentence): boolean => {
  for (let k = i - 1; k >= Math.max(sentence.first, i - 3); k--)
    if (/^(?:not|n't|never|if|would|could)$/.test((tokens[k] as Token).lower)) return true;
  return false;
};

/** “the fired director”, “has been appointed” is caught by its own wording. */
const isAdjective = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === "DET" && /(?:ed|en)$/.test((tokens[i] as Token).lower);

const concerned = (reading: Reading, sentence: Sentence, first: number, last: number, who: EventTrigger["who"]): Phrase[] => {
  const { tokens } = reading.document;
  const found: Phrase[] = [];
  if (who !== "after") {
    const subject = subjectBefore(reading, sentence, first);
    if (subject) found.push(...joinedLeft(reading, subject, sentence.first - 1));
  }
  if (who !== "before") {
    let at = last;
    while (at < sentence.last && /^(?:of|from|the|that|and|resignation)$/.test((tokens[at] as Token).lower)) {
      const here = reading.phrases.starting(at);
      if (here && canTakePart(reading, here, false)) break;
      at++;
    }
    const object = reading.phrases.starting(at);
    if (object && object.last <= sentence.last && canTakePart(reading, object, false))
      found.push(...joinedRight(reading, object, sentence.last));
  }
  return found.filter((p, i) => p.referent !== undefined && found.findIndex((q) => q.referent === p.referent) === i);
};

const nearestDate = (reading: Reading, sentence: Sentence, span: Span): DatedSpan | undefined => {
  const far = (date: DatedSpan): number => Math.max(date.start - span.end, span.start - date.end);
  return datesIn(reading.document, sentence, undefined)
    .filter((date) => far(date) < 120)
    .sort((a, b) => far(a) - far(b))[0];
};
