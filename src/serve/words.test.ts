import { describe, expect, it } from "vitest";
import { dateInWords, listInWords, oneLine, quoted, vouchers } from "./words.js";

describe("words", () => {
  it.each([
    ["2016", "2016"],
    ["2016-12", "December 2016"],
    ["2016-12-01", "1 December 2016"],
    ["2016-03/2016-04-02", "between March 2016 and 2 April 2016"],
  ])("writes the date %s as %s", (date, words) => expect(dateInWords(date)).toBe(words));

  it.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("lists %j as %s", (names, words) => expect(listInWords(names)).toBe(words));

  it.each([
    ["Gazette", [], "Gazette"],
    ["Gazette", ["Courier", "two officials"], "Gazette, citing Courier, citing two officials"],
    ["Gazette", ["Gazette", "Courier"], "Gazette, citing Courier"],
    [undefined, ["Courier"], "an unnamed outlet, citing Courier"],
  ])("names those who vouch: %s, %j", (outlet, holders, words) => expect(vouchers(outlet, holders)).toBe(words));

  it("marks the gaps between pieces of evidence", () => {
    const piece = (text: string) => ({ article: "a", start: 0, end: text.length, text });
    expect(quoted([piece("one"), piece("two")])).toBe("one […] two");
  });

  it("puts text on one line", () => expect(oneLine(" a\r\n  b\tc ")).toBe("a b c"));
});
