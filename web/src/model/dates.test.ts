import { describe, expect, it } from "vitest";
import { formatDate, formatMonth, type Precision, precisionOf } from "./dates.js";

describe("formatDate", () => {
  it.each<[date: string, language: string, long: string, short: string]>([
    ["2016", "en-GB", "2016", "2016"],
    ["2016-12", "en-GB", "December 2016", "Dec 2016"],
    ["2016-12-01", "en-GB", "1 December 2016", "1 Dec 2016"],
    ["2016-12-01", "en-US", "December 1, 2016", "Dec 1, 2016"],
    ["2016-12-01", "de", "1. Dezember 2016", "1. Dez. 2016"],
    ["2016/2017-03", "en-GB", "2016 – March 2017", "2016 – Mar 2017"],
    ["some day", "en-GB", "some day", "some day"],
    ["2016-99", "en-GB", "2016-99", "2016-99"],
  ])("%s in %s", (date, language, long, short) => {
    expect(formatDate(date, language)).toBe(long);
    expect(formatDate(date, language, "short")).toBe(short);
  });
});

it.each<[date: string, precision: Precision]>([
  ["2016", "year"],
  ["2016-12", "month"],
  ["2016-12-01", "day"],
  ["2016-12/2017-01", "interval"],
])("%s is known to the %s", (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});

it("names a month", () => {
  expect(formatMonth("2017-01-03", "en-GB")).toBe("January");
});
