import type { EventKind } from "../../vocabulary/kinds.js";
import { type DatedSpan, datesIn, yearsIn } from "../contacts/when/when.js";
import { beforeGerund, causative, due, notSo, nounNotSo } from "../language/en/events.js";
import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { concerned } from "./concerned.js";
import { type TriggerAt, triggersAt } from "./wordings.js";

export interface FoundEvent extends Span {
  kind: EventKind;
  sentence: number;
  participants: Phrase[];
  when?: DatedSpan | undefined;
}

/** Events of the table, each with those concerned; one without anybody named is left out, but publications. */
export const findEvents = (reading: Reading): FoundEvent[] => {
  const { tokens, sentences } = reading.document;
  const found: FoundEvent[] = [];
  sentences.forEach((sentence, number) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      for (const at of triggersAt(tokens, i, sentence.last)) {
        if (!isTold(tokens, at, sentence) || isAdjective(tokens, at)) continue;
        const participants = concerned(reading, sentence, at);
        if (participants === undefined || (participants.length === 0 && at.trigger.kind !== "published")) continue;
        const span = { start: (tokens[i] as Token).start, end: (tokens[at.last - 1] as Token).end };
        found.push({ ...span, kind: at.trigger.kind, sentence: number, participants, when: nearestDate(reading, sentence, span) });
        i = at.last - 1;
        break;
      }
    }
  });
  return found;
};

/** How many tokens before the words are read for what takes them back. */
const BEFORE = 4;

/** Is it told as having been, being, or going to be: not denied, wished, put as a condition or left open? */
const isTold = (tokens: readonly Token[], { first, trigger }: TriggerAt, sentence: Sentence): boolean => {
  const before = (k: number): string => (first - k >= sentence.first ? (tokens[first - k]?.lower ?? "") : "");
  const nominal = trigger.who === "object";
  if (nominal) return ![1, 2, 3].some((k) => nounNotSo.test(before(k)));
  const word = (tokens[first] as Token).lower;
  if (trigger.kind !== "demanded") for (let k = 1; k <= BEFORE; k++) if (notSo.test(before(k))) return false;
  if (trigger.kind === "demanded") return !notSo.test(before(1)) && !(before(1) === "to" && !causedBefore(tokens, first, sentence));
  if (conditional(tokens, first, sentence) || (word.endsWith("ing") && beforeGerund.test(before(1)))) return false;
  if (trigger.kind === "published" && before(1) === "to") return due.test(before(2));
  if (before(1) === "to") return causedBefore(tokens, first, sentence);
  // a bare form tells of nothing, but with “will”
  return !isBare(word) || [1, 2].some((k) => /^(?:will|'ll|’ll|did|does|do|to)$/.test(before(k)));
};

const bare = /^(?:resign|step|stand|fire|dismiss|sack|oust|suspend|recuse|plead|give|testify|open|launch|order|impose|lift|be|get)$/;
const isBare = (word: string): boolean => bare.test(word);

/** “prompted Berg to open”, “agreed to resign”: the verb before “to” makes it so. */
const causedBefore = (tokens: readonly Token[], first: number, sentence: Sentence): boolean => {
  for (let k = first - 2; k >= Math.max(sentence.first, first - 8); k--) {
    const token = tokens[k] as Token;
    if (causative.test(token.lower)) return true;
    if (token.pos === "VERB") return false;
  }
  return false;
};

/** “If she were charged, …”, “denied that he had resigned”. */
const conditional = (tokens: readonly Token[], first: number, sentence: Sentence): boolean => {
  for (let k = first - 1; k >= Math.max(sentence.first, first - 10); k--) {
    const { lower, text } = tokens[k] as Token;
    if (/^[,;:]$/.test(text)) return false;
    if (/^(?:if|unless|whether|denied|denies|denying)$/.test(lower)) return true;
  }
  return false;
};

/** “the fired director”, “the appointed hour”, “the demands”: it describes, or is a noun. */
const isAdjective = (tokens: readonly Token[], { first, last, trigger }: TriggerAt): boolean => {
  if (last - first > 1 || trigger.who === "object" || !/^(?:DET|ADJ)$/.test(tokens[first - 1]?.pos ?? "")) return false;
  const { lower, pos } = tokens[first] as Token;
  return /(?:ed|en)$/.test(lower) || pos === "NOUN";
};

const nearestDate = (reading: Reading, sentence: Sentence, span: Span): DatedSpan | undefined => {
  const far = (date: DatedSpan): number => Math.max(date.start - span.end, span.start - date.end) + (date.date === undefined ? 200 : 0);
  const all = [...datesIn(reading.document, sentence), ...yearsIn(reading.document, sentence)];
  return all.filter((date) => far(date) < 320 && far(date) % 200 < 120).sort((a, b) => far(a) - far(b))[0];
};
