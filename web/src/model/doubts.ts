/** The questions of the review queue: how each is answered, and what decision an answer is. */
import type { Doubt } from "../../../src/vocabulary/forms.js";

type Kind = Doubt["kind"];
type Decided = "same" | "different" | "accepted" | "rejected";
export type Answer = Decided | "skip";

/** Each answer to a question of that kind: the key, the button and the decision that it makes. */
export const answers: Record<
  Kind,
  readonly { answer: Decided; key: string; label: string; action: "merge" | "split" | "accept" | "reject" }[]
> = {
  identity: [
    { answer: "same", key: "s", label: "Same", action: "merge" },
    { answer: "different", key: "d", label: "Different", action: "split" },
  ],
  contact: [
    { answer: "accepted", key: "a", label: "Accept", action: "accept" },
    { answer: "rejected", key: "r", label: "Reject", action: "reject" },
  ],
};

/** What a key answers to a question of that kind. */
export const answerOf = (kind: Kind, key: string): Answer | undefined =>
  key === "k" ? "skip" : answers[kind].find((one) => one.key === key)?.answer;

/** The decision that an answer is; `undefined` where nothing is decided. */
export const decisionOf = ({ id, kind, identities: [one, other] }: Doubt, given: Answer) => {
  const action = answers[kind].find(({ answer }) => answer === given)?.action;
  if (action === undefined) return undefined;
  if (kind === "contact") return { action, target: id };
  return one && other && { action, target: one.identity, other: other.identity };
};

/** The kinds of questions as a reviewer chooses among them. */
export const doubtLabels: readonly (readonly [Kind, string])[] = [
  ["identity", "Whether two are one"],
  ["contact", "Unsure readings of contacts"],
];
