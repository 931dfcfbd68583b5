import { describe, expect, it } from "vitest";
import { parseDate } from "./dates.js";

describe("parseDate", () => {
  it.each([
    ["2017", "2017"],
    ["2017-03", "2017-03"],
    ["2017-03-11", "2017-03-11"],
    ["2017-03-11T23:30:00-05:00", "2017-03-11"],
    ["2017-03-11T10:05:00.000Z", "2017-03-11"],
    ["2017-03-11 10:00:00", "2017-03-11"],
    ["20170311", "2017-03-11"],
    ["March 11, 2017", "2017-03-11"],
    ["Mar. 11, 2017", "2017-03-11"],
    ["11 March 2017", "2017-03-11"],
    ["March 2017", "2017-03"],
    ["Sat, 11 Mar 2017 10:05:00 GMT", "2017-03-11"],
    ["Published 10:23 AM EST March 11, 2017", "2017-03-11"],
    ["Updated on March 11, 2017 at 3:05 p.m.", "2017-03-11"],
    ["11.03.2017", "2017-03-11"],
    ["13/11/2017", "2017-11-13"],
    ["11 марта 2017 года", "2017-03-11"],
    ["11. März 2017", "2017-03-11"],
    ["11 de marzo de 2017", "2017-03-11"],
  ])("%s → %s", (text, date) => expect(parseDate(text)).toBe(date));

  it.each([
    "",
    "yesterday",
    "3 days ago",
    "March 11",
    "03/11/2017",
    "2017-13-01",
    "2017-02-30",
    "February 30, 2017",
    "11 Mar 17",
    "March 11-13, 2017",
    "see March 2017 issue",
    "Spring 2017",
    "2017 was a year",
    "9".repeat(100_000),
  ])("no date: %s", (text) => expect(parseDate(text)).toBeUndefined());
});
