/** What an answer to a question of the review queue decides, wherever it is asked. */
import type { Doubt } from "./forms.js";

interface Decided {
  action: "merge" | "split" | "accept" | "reject";
  target: string;
  other?: string;
}

/**
 * The decision that yes or no is: of an unsure contact whether it is accepted, of two identities whether they are one.
 * @returns nothing where a question about identities names no two
 */
export const decisionOn = ({ id, kind, identities: [one, other] }: Doubt, yes: boolean): Decided | undefined => {
  if (kind === "contact") return { action: yes ? "accept" : "reject", target: id };
  return one && other && { action: yes ? "merge" : "split", target: one.identity, other: other.identity };
};
