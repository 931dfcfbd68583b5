import { expect, it } from "vitest";
import { findWords } from "./found.js";

it.each<[query: string, text: string, shown: string]>([
  ["meeting", "No Meeting was held", "No [Meeting] was held"],
  ["meet", "No meeting", "No meeting"],
  ["meet*", "No meeting", "No [meeting]"],
  ['"witch hunt"', "a witch hunt, a hunt", "a [witch hunt], a hunt"],
  ["witch -hunt", "a witch hunt", "a [witch] hunt"],
  ["one OR two", "one or two", "[one] or [two]"],
  ["Юшков", "сказал Юшков.", "сказал [Юшков]."],
  ["a.c", "abc a.c", "abc [a.c]"],
  ["(", "a ( b", "a ( b"],
  ["", "text", "text"],
  ["x", "", ""],
])("%s in “%s”", (query, text, shown) => {
  expect(
    findWords(text, query)
      .map((p) => (p.found ? `[${p.text}]` : p.text))
      .join(""),
  ).toBe(shown);
});
