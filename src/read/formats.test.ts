import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { formatOfBeginning, formatOfMediaType, formatOfName } from "./formats.js";
import { defaultAdvice } from "./refusals.js";
import { headerKeys } from "./text.js";

describe("format", () => {
  it.each([
    ["a.txt", "text"],
    ["a.HTML", "html"],
    ["folder.csv/a.ndjson", "jsonl"],
    ["a", undefined],
    ["a.md", undefined],
    ["no.1 of 2", undefined],
  ])("by name: %s", (name, format) => expect(formatOfName(name)).toBe(format));
  it.each(["a.json", "a.xml", "a.csv", "a.eml"])("refuses %s", (name) =>
    expect(() => formatOfName(name)).toThrow(expect.objectContaining({ reason: "unsupported" })),
  );

  it.each([
    ["text/html", "html"],
    ["text/plain", "text"],
    ["application/x-ndjson", "jsonl"],
    ["application/octet-stream", undefined],
    [undefined, undefined],
  ])("by media type: %s", (type, format) => expect(formatOfMediaType(type)).toBe(format));

  it.each([
    ["<!DOCTYPE html><p>", "html"],
    ["\ufeff\n<html lang=en>", "html"],
    ["<?xml version='1.0'?><!-- x --><html>", "html"],
    ['{"body":"x"}', "jsonl"],
    ["{ a brace } in a text", "text"],
    ["< 5 % of voters", "text"],
    ["Text", "text"],
    ["", "text"],
  ])("by beginning: %s", (beginning, format) => {
    for (const encoding of ["utf-8", "utf-16le", "utf-16be"]) expect(formatOfBeginning(iconv.encode(beginning, encoding))).toBe(format);
  });
});

describe("docs/formats.md", () => {
  const docs = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
  const later = ["language", "extraction_failed", "store"];
  it.each(Object.keys(defaultAdvice).filter((reason) => !later.includes(reason)))("has the refusal %s", (reason) =>
    expect(docs).toContain(`| \`${reason}\` |`),
  );
  it.each(Object.keys(headerKeys))("has the header key %s", (key) => expect(docs).toMatch(new RegExp(`^ {4}${key}: `, "im")));
});
