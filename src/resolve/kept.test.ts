import { describe, expect, it } from "vitest";
import { kept } from "./kept.js";

describe("a function that keeps its values", () => {
  it("makes each once while it is in use, and forgets what is not", () => {
    const made: string[] = [];
    const length = kept(2, (text) => {
      made.push(text);
      return { length: text.length };
    });
    for (const text of ["a", "bb", "a", "ccc", "a", "dddd", "a", "eeeee", "bb"]) expect(length(text)).toEqual({ length: text.length });
    expect(made).toEqual(["a", "bb", "ccc", "dddd", "eeeee", "bb"]);
  });
});
