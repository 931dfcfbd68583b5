import { expect, it } from "vitest";
import { relativeDays } from "../../language/en/calendar.js";
import { moved } from "./shift.js";

/** The date that words reach from one told before, by the first pattern that they fit. */
const reached = (from: string, words: string, notAfter?: string): string | undefined => {
  for (const { pattern, shift } of relativeDays) {
    const match = pattern.exec(words);
    if (match) return moved(from, shift(match), notAfter);
  }
  return undefined;
};

it.each([
  ["2016-08-10", "the same evening", "2016-08-10"],
  ["2016-08-31", "The next day", "2016-09-01"],
  ["2016-08-10", "Two days earlier", "2016-08-08"],
  ["2016-08", "two days later", undefined],
  // a Saturday
  ["1991-08-10", "On the Sunday", "1991-08-11"],
  ["1991-08-10", "that Saturday", "1991-08-17"],
  ["1991-08-10", "the previous Friday", "1991-08-09"],
  ["2016-08-10", "a week later", "2016-08"],
  ["2016-08-29", "the following week", "2016-09"],
  ["2016-08-24", "the following week", "2016"],
  ["2016-12", "Two weeks later", undefined],
  ["2016-11", "Two weeks later", "2016"],
  ["2016-12-05", "the next month", "2017-01"],
  ["2016", "the following year", "2017"],
  ["2016-08-10", "on the 12th", "2016-08-12"],
  ["2016-02-10", "on the evening of the 30th", undefined],
])("%s, %s", (from, words, date) => {
  expect(reached(from, words)).toBe(date);
});

it("takes a day of a month in the news as one that was", () => {
  expect(reached("2024-07-19", "on the 9th", "2024-07-19")).toBe("2024-07-09");
  expect(reached("2024-07-19", "on the 29th", "2024-07-19")).toBe("2024-06-29");
});
