import { type EventTrigger, eventTriggers } from "../language/en/events.js";
import type { Token } from "../text/tokens.js";

interface Wording {
  /** each a choice of words; `optional` ones may be left out */
  parts: { words: ReadonlySet<string>; optional: boolean }[];
  trigger: EventTrigger;
}

const wordingOf = (trigger: EventTrigger): Wording => ({
  trigger,
  parts: trigger.words.split(" ").map((part) => ({ words: new Set(part.replace(/\?$/, "").split("|")), optional: part.endsWith("?") })),
});

const byFirst = new Map<string, Wording[]>();
for (const wording of eventTriggers.map(wordingOf)) {
  for (const first of wording.parts[0]?.words ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), wording]);
}

/** Number of the token behind the words of a trigger that begin at `at`; undefined where they do not stand there. */
const endOf = (tokens: readonly Token[], at: number, limit: number, { parts }: Wording): number | undefined => {
  let i = at;
  for (const { words, optional } of parts) {
    if (words.has("…")) {
      const from = i;
      // names and what belongs to them: “left Trump's campaign”
      while (i < limit && i < from + 3 && /^(?:PROPN|PART|DET|ADJ)$/.test((tokens[i] as Token).pos)) i++;
      if (i === from) return undefined;
      continue;
    }
    // an adverb may stand between: “was formally charged”
    if (i > at && i < limit && tokens[i]?.pos === "ADV" && /ly$/.test(tokens[i]?.lower ?? "")) i++;
    if (i < limit && words.has((tokens[i] as Token).lower)) i++;
    else if (!optional) return undefined;
  }
  return i;
};

export interface TriggerAt {
  trigger: EventTrigger;
  first: number;
  last: number;
}

/** The triggers whose words begin at a token, in the order of the table. */
export const triggersAt = (tokens: readonly Token[], at: number, limit: number): TriggerAt[] =>
  byFirst.get((tokens[at] as Token).lower)?.flatMap((wording) => {
    const last = endOf(tokens, at, limit, wording);
    return last === undefined ? [] : [{ trigger: wording.trigger, first: at, last }];
  }) ?? [];
