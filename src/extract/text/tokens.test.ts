import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens.js";

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["Dragan Milutinović met Şahin.", ["Dragan", "Milutinović", "met", "Şahin", "."]],
    ["Wałęsa and Jiří Dvořák wrote", ["Wałęsa", "and", "Jiří", "Dvořák", "wrote"]],
    ["Čapek’s Łódź-Warsaw train", ["Čapek", "’s", "Łódź-Warsaw", "train"]],
  ])("keeps names whole whose letters the tagger does not know: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("takes such a name for a name, also where the tagger knows only pieces of it", () => {
    expect(tokenize("He met Şahin.").find(({ text }) => text === "Şahin")?.pos).toBe("PROPN");
  });

  it("leaves contractions apart", () => {
    expect(words("They cannot say, he didn't")).toEqual(["They", "can", "not", "say", ",", "he", "did", "n't"]);
  });

  it("cuts a word in two whatever was read before it", () => {
    const before = words("the Norvik's plan");
    words("The plan is the Norvik's.");
    expect(words("the Norvik's plan")).toEqual(before);
  });
});
