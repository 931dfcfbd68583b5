import { describe, expect, it } from "vitest";
import { mentionedIn } from "../read.js";
import { type CloserFeature, closerNames, closerValues } from "./closer.js";

/** The value of a feature of two mentions of a text, each given by its words. */
const valueIn = async (body: string, feature: CloserFeature, before: string, after: string): Promise<number | undefined> => {
  const { pairs, places } = await mentionedIn(body);
  const words = places.map(([start, end]) => [...body].slice(start, end).join(""));
  const values = new Uint8Array(closerNames.length);
  closerValues(pairs, words.indexOf(before), words.lastIndexOf(after), values, 0);
  return values[closerNames.indexOf(feature)];
};

describe("a closer look", () => {
  it("sees what is said to be what", async () => {
    expect(await valueIn("Anna Berg is the owner of the shop.", "arc", "Anna Berg", "the owner of the shop")).toBe(3);
    expect(await valueIn("Anna Berg called the owner of the shop.", "arc", "Anna Berg", "the owner of the shop")).toBe(0);
  });

  it("sees a name's short form", async () => {
    const body = "The World Health Organization met in Oslo on Monday. On Tuesday the WHO said that it had agreed.";
    expect(await valueIn(body, "initials", "The World Health Organization", "the WHO")).toBe(1);
  });

  it("tells a noun from its plural and from another", async () => {
    const body = "A horse stood in the yard. Two horses and a cow came.";
    expect(await valueIn(body, "lemma", "A horse", "Two horses")).toBe(2);
    expect(await valueIn(body, "lemma", "A horse", "a cow")).toBe(0);
  });

  it("counts paragraphs between", async () => {
    expect(await valueIn("Are you well?\n\nYes, I am.\n\nGood, said the doctor.", "paragraphs", "you", "the doctor")).toBe(2);
  });
});
