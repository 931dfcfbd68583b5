import { expect, it } from "vitest";
import { articleId } from "../../vocabulary/ids.js";
import { readDocument } from "./document.js";
import { writtenOn } from "./written.js";

const on = (body: string, published?: string): string | undefined =>
  writtenOn(readDocument({ id: articleId(body), body, language: "en", ...(published ? { published } : {}) }));

it.each([
  ["a dateline", "Old rivals meet\n\nTALLINN, 3 February 2011 (BNW) — Two ministers held a lunch on Thursday.", "2011-02-03"],
  ["a dateline of an agency", "ASTANA, February 14, 2024. /Silk/. The ministers spoke.", "2024-02-14"],
  ["a line under the byline", "Who lost the port?\n\nBy Anna Berg\nJuly 15, 2022\n\nSince June 30 the port is closed.", "2022-07-15"],
  ["a running head", "THE EVENING TRIBUNE, THURSDAY, MAY 17, 1973\n\nThe mayor spoke.", "1973-05-17"],
  ["a line in brackets, the day first", "The file is open\n\n(Haber, 04.05.2023)\n\nThe minister spoke.", "2023-05-04"],
  ["no date within a sentence", "On 3 May 2016 Anna Berg met Karl Lund.", undefined],
  ["no date that a heading tells about", "What happened on May 3, 2016\n\nAnna Berg met Karl Lund.", undefined],
  ["no date without a year", "SANTIAGO, Nov 30 — A merger fell apart on Friday.", undefined],
])("finds %s", (_, body, date) => {
  expect(on(body)).toBe(date);
});

it("takes the publication date before all", () => {
  expect(on("TALLINN, 3 February 2011 — Two ministers met.", "2011-02-04")).toBe("2011-02-04");
});
