import { InvalidArgumentError } from "commander";
import { describe, expect, test } from "vitest";
import { parseDate, parseGrade, parseLanguage, parseText, parseUrl, parseWhole } from "./values.js";

describe("what is allowed is taken as it is meant", () => {
  test.each([
    [parseDate, "2016", "2016"],
    [parseDate, "2016-12", "2016-12"],
    [parseDate, "2016-02-29", "2016-02-29"],
    [parseWhole(1), "12", 12],
    [parseWhole(0, 65535), "65535", 65535],
    [parseLanguage, "EN", "en"],
    [parseLanguage, "pt-br", "pt-BR"],
    [parseUrl, "https://example.org", "https://example.org/"],
    [parseGrade, "B2", { source: "B", information: "2" }],
    [parseGrade, "f", { source: "F" }],
    [parseGrade, "6", { information: "6" }],
    [parseText, " Sergey ", "Sergey"],
  ] as [(value: string) => unknown, string, unknown][])("%# %s", (parse, value, expected) => expect(parse(value)).toEqual(expected));
});

describe("what is not allowed is refused", () => {
  test.each([
    [parseDate, "yesterday"],
    [parseDate, "2016-13"],
    [parseDate, "2016-00"],
    [parseDate, "2017-02-29"],
    [parseDate, "16-12-01"],
    [parseDate, "2016-12-01T10:00"],
    [parseDate, ""],
    [parseWhole(1), "0"],
    [parseWhole(1), "1.5"],
    [parseWhole(1), "-3"],
    [parseWhole(1), "1e3"],
    [parseWhole(0, 65535), "65536"],
    [parseLanguage, "english, I think"],
    [parseUrl, "example.org"],
    [parseUrl, "javascript:alert(1)"],
    [parseUrl, "file:///etc/passwd"],
    [parseGrade, "G1"],
    [parseGrade, "2B"],
    [parseGrade, ""],
    [parseText, "  "],
  ] as [(value: string) => unknown, string][])("%# %s", (parse, value) => expect(() => parse(value)).toThrow(InvalidArgumentError));
});
