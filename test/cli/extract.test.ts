/** `extract`: one line of JSON an article, in order, with no record. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { CodePointText } from "../../src/vocabulary/codepoints.js";
import { type Extraction, ExtractionForm } from "../../src/vocabulary/forms.js";
import { jsonLines, onrecord, root } from "../support/program.js";
import { expectForm, fixture } from "./support.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 }); // whole runs of the program

const extract = (args: string[], input?: string) => {
  const { code, stdout, stderr } = onrecord(["extract", ...args], { input });
  return { code, stderr, found: jsonLines<Extraction>(stdout) };
};

test("every line has the form that the vocabulary fixes, in the order of the inputs, with the path as given", () => {
  const paths = [fixture("articles/post-reyes.txt"), fixture("articles/courier-copy.html"), fixture("articles/herald-marsh-hale.txt")];
  const { code, found } = extract(paths);
  expect(code).toBe(0);
  expectForm(ExtractionForm, found);
  expect(found.map(({ path }) => path)).toEqual(paths);
  expect(found.map(({ outlet }) => outlet)).toEqual(["The Linden Post", "Harbour Courier", "The Dockside Herald"]);
});

test("a folder: all that is in it; the same answer every time, with one thread or four", () => {
  const one = onrecord(["extract", "--threads", "1", fixture("articles"), join(root, "examples")]);
  const four = onrecord(["extract", "--threads", "4", fixture("articles"), join(root, "examples")]);
  expect(jsonLines(one.stdout).length).toBeGreaterThanOrEqual(8);
  expect(four.stdout).toBe(one.stdout);
});

test("offsets are code points of the body", () => {
  for (const { body, entities, mentions, contacts } of extract([fixture("articles")]).found) {
    const text = new CodePointText(body);
    for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe("");
    for (const role of entities.flatMap(({ roles }) => roles)) expect(text.slice(role.start, role.end)).toBe(role.text);
    for (const { start, end, text: words } of contacts.flatMap(({ when }) => when ?? [])) expect(text.slice(start, end)).toBe(words);
  }
});

test("standard input, with what it does not say itself", () => {
  const body = readFileSync(fixture("articles/post-reyes.txt"), "utf8").split("\n\n").slice(1).join("\n\n");
  const { code, found } = extract(
    ["-", "--outlet", "The Linden Post", "--published", "2019-04", "--language", "en", "--title", "A title"],
    body,
  );
  expect(code).toBe(0);
  expect(found[0]).toMatchObject({ path: "-", outlet: "The Linden Post", published: "2019-04", language: "en", title: "A title" });
});

test("a refused input is named, the others go on, exit code 1", () => {
  const { code, stderr, found } = extract([fixture("bad/empty.txt"), fixture("articles/post-reyes.txt")]);
  expect(code).toBe(1);
  expect(found).toHaveLength(1);
  expect(stderr).toMatch(/^refused .*empty\.txt/);
});
