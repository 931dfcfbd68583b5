import { describe, expect, test } from "vitest";
import { CodePointText } from "../../vocabulary/codepoints.js";
import { passagesOf, renderPassage } from "./quote.js";
import { createStyle } from "./style.js";

/** A body with its evidence between brackets. */
const parse = (marked: string) => {
  const evidence: { start: number; end: number }[] = [];
  let body = "";
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const text = piece.replace(/^\[|\]$/g, "");
    const start = [...body].length;
    if (piece.startsWith("[")) evidence.push({ start, end: start + [...text].length });
    body += text;
  }
  return { body: new CodePointText(body), evidence };
};

const quote = (marked: string, around = 20, width = 200) => {
  const { body, evidence } = parse(marked);
  return passagesOf(body, evidence, around).map((p) => renderPassage(p, width, "", createStyle(false)));
};

describe("evidence in its context", () => {
  test.each([
    ["a whole short paragraph", "Ann said [she met Bob] in May.", ["Ann said **she met Bob** in May."]],
    ["only its own paragraph", "First.\nAnn [met] Bob.\nThird.", ["Ann **met** Bob."]],
    [
      "cut between words",
      "one two three four five six [met] seven eight nine ten eleven",
      ["… three four five six **met** seven eight nine …"],
    ],
    ["pieces close together share a passage", "[“It is]” he said, “[his job].”", ["**“It is**” he said, “**his job**.”"]],
    [
      "pieces far apart stand alone",
      `[met] ${"x ".repeat(40)}[denied]`,
      ["**met** x x x x x x x x x x …", "… x x x x x x x x x x **denied**"],
    ],
    ["evidence inside other evidence is marked once", "[met]", ["**met**"]],
    ["code points outside the first plane", "😀😀 Ann [met 😀] Bob", ["😀😀 Ann **met 😀** Bob"]],
    ["evidence over two paragraphs", "a [b\nc] d", ["a **b c** d"]],
    ["at both ends of the body", "[all of it]", ["**all of it**"]],
    ["controls are shown", "Ann \u001b(x[met\u202e] Bob", ["Ann ␛(x**met<U+202E>** Bob"]],
    ["no evidence", "nothing here", []],
  ])("%s", (_, marked, expected) => expect(quote(marked)).toEqual(expected));

  test("overlapping evidence is marked once", () => {
    const body = new CodePointText("Ann met Bob in May");
    const passages = passagesOf(
      body,
      [
        { start: 0, end: 7 },
        { start: 4, end: 11 },
      ],
      50,
    );
    expect(renderPassage(passages[0] as (typeof passages)[0], 80, "  ", createStyle(false))).toBe("  **Ann met Bob** in May");
  });

  test("lines are wrapped and indented", () =>
    expect(quote("aaaa bbbb cccc [dddd] eeee ffff", 100, 20)).toEqual(["aaaa bbbb cccc\n**dddd** eeee ffff"]));
});
