/** The questions of the review queue: how each is answered, and what decision an answer is. */
import { decisionOn } from "../../../src/vocabulary/doubts.js";
import type { Doubt } from "../../../src/vocabulary/forms.js";

type Kind = Doubt["kind"];
type Decided = "same" | "different" | "accepted" | "rejected";
export type Answer = Decided | "skip";

/** Each answer to a question of that kind: the key, the button and whether it says yes. */
export const answers: Record<Kind, readonly { answer: Decided; key: string; label: string; yes: boolean }[]> = {
  identity: [
    { answer: "same", key: "s", label: "Same", yes: true },
    { answer: "different", key: "d", label: "Different", yes: false },
  ],
  contact: [
    { answer: "accepted", key: "a", label: "Accept", yes: true },
    { answer: "rejected", key: "r", label: "Reject", yes: false },
  ],
};

/** What a key answers to a question of that kind. */
export const answerOf = (kind: Kind, key: string): Answer | undefined =>
  key === "k" ? "skip" : answers[kind].find((one) => one.key === key)?.answer;

/** The decision that an answer is; `undefined` where nothing is decided. */
export const decisionOf = (doubt: Doubt, given: Answer) => {
  const chosen = answers[doubt.kind].find(({ answer }) => answer === given);
  return chosen && decisionOn(doubt, chosen.yes);
};

/** The kinds of questions as a reviewer chooses among them. */
export const doubtLabels: readonly (readonly [Kind, string])[] = [
  ["identity", "Whether two are one"],
  ["contact", "Unsure readings of contacts"],
];
