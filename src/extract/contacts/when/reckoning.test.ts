import { describe, expect, it } from "vitest";
import { articleId } from "../../../vocabulary/ids.js";
import { readDocument } from "../../text/document.js";
import { countsFrom, toldBefore, yearAfter } from "./reckoning.js";

const published = "2020-10-22";
const documentOf = (body: string) => readDocument({ id: articleId(body), body, language: "en", published });

describe("what the dates of a text count from", () => {
  it.each([
    ["news: its day", "Anna Berg met Karl Lund on Thursday. They had met in March 2019.", published],
    ["news of few dates: its day", "Anna Berg met Karl Lund on 3 February.", published],
    ["a report of earlier years: itself", "In January 2017 Anna Berg wrote to the bank. On 3 February the bank replied.", undefined],
    ["a weekday of a date counts from nothing", "On Monday, 3 May 2017, Anna Berg met Karl Lund.", undefined],
    ["words that are quoted are another's", "In May 2017 Anna Berg wrote “see you on Monday” to Karl Lund.", undefined],
  ])("%s", (_, body, from) => {
    expect(countsFrom(documentOf(body))).toBe(from);
  });

  it("goes on from the month told last, into the next year", () => {
    const body = "In November 2017 Anna Berg wrote to the bank. On 3 January it replied. Its founder died in 1994. In May they met.";
    const document = documentOf(body);
    expect([0, 1, 2, 3].map((sentence) => toldBefore(document, sentence))).toEqual([
      { year: "2017", month: 11 },
      { year: "2018", month: 1 },
      { year: "2018", month: 1 },
      { year: "2018", month: 5 },
    ]);
  });

  it("keeps the year within it", () => {
    expect(yearAfter({ year: "2017", month: 3 }, 5)).toBe(2017);
    expect(yearAfter({ year: "2017", month: 12 }, 1)).toBe(2018);
    expect(yearAfter({ year: "2017" }, 1)).toBe(2017);
  });
});
