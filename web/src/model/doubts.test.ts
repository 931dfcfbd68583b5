import { describe, expect, it } from "vitest";
import type { Doubt } from "../../../src/vocabulary/forms.js";
import { answerOf, decisionOf } from "./doubts.js";

const doubt = (id: string, kind: Doubt["kind"]): Doubt => ({
  id,
  kind,
  question: "?",
  identities: [
    { identity: "e-1", name: "A" },
    { identity: "e-2", name: "B" },
  ],
  score: 0.4,
  why: "",
  weight: 1,
  evidence: [],
});

describe("an answer in the review queue", () => {
  it.each([
    ["s", "identity", { action: "merge", target: "e-1", other: "e-2" }],
    ["d", "identity", { action: "split", target: "e-1", other: "e-2" }],
    ["a", "contact", { action: "accept", target: "c-1" }],
    ["r", "contact", { action: "reject", target: "c-1" }],
    ["k", "contact", undefined],
  ] as const)("%s about a doubt of kind %s decides", (key, kind, decision) => {
    const given = answerOf(kind, key);
    expect(given && decisionOf(doubt(kind === "contact" ? "c-1" : "q-1", kind), given)).toEqual(decision);
  });
  it("is given by no key of another kind", () => {
    expect([answerOf("contact", "s"), answerOf("identity", "a"), answerOf("contact", "x")]).toEqual([undefined, undefined, undefined]);
  });
});
