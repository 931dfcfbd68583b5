import { describe, expect, it } from "vitest";
import { genderOfNoun, kindOfNoun, singularOf } from "./nouns.js";

describe("a common noun", () => {
  it.each([
    ["woman", "role"],
    ["lad", "role"],
    ["ex-wife", "role"],
    ["brunch-goers", "group"],
    ["superdelegates", "group"],
    ["families", "group"],
    ["children", "group"],
    ["wives", "group"],
    ["bosses", "group"],
    ["company", "body"],
    // whose first or commonest sense is a thing
    ["page", "other"],
    ["subject", "other"],
    ["cast", "other"],
    ["plant", "other"],
    ["national", "other"],
  ])("%s is a %s", (noun, kind) => {
    expect(kindOfNoun(noun)).toBe(kind);
  });

  it.each([
    ["wives", "wife"],
    ["families", "family"],
    ["witnesses", "witness"],
    ["fishermen", "fisherman"],
    ["boss", "boss"],
  ])("%s in the singular is %s", (noun, one) => {
    expect(singularOf(noun)).toBe(one);
  });

  it.each([
    ["spokeswoman", "f"],
    ["widow", "f"],
    ["mother", "f"],
    ["lad", "m"],
    ["chairman", "m"],
    ["woman", "f"],
    ["man", "m"],
    ["human", undefined],
    ["officer", undefined],
  ])("%s has the gender %s", (noun, gender) => {
    expect(genderOfNoun(noun)).toBe(gender);
  });
});
