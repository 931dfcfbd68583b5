import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../testing/run.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));
const pairs = (text: string): string => {
  const path = join(folder, "pairs.csv");
  writeFileSync(path, text);
  return path;
};
const parsed = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("compare", () => {
  test("two names, for a person who reads", async () => {
    const { code, out } = await runCli(["compare", "Sergey Kislyak", "Kislyak Sergey"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^same {2}[01]\.\d{3} {2}Sergey Kislyak \/ Kislyak Sergey: ./);
  });

  test("two names, as JSON", async () => {
    const { out } = await runCli(["compare", "--json", "--type", "organization", "Blue Ferry Ltd", "Red Harbour Inc"]);
    expect(parsed(out)).toEqual([
      {
        name1: "Blue Ferry Ltd",
        name2: "Red Harbour Inc",
        type: "organization",
        same: false,
        score: expect.any(Number),
        why: expect.any(String),
      },
    ]);
  });

  test("pairs of a file: one line each, in order, by the names of the columns", async () => {
    const path = pairs('name2,category,name1,type\n"Lee, Ann",x,Ann Lee,person\nBob,y,Ann Lee,person\n');
    const { code, out } = await runCli(["compare", "--json", "--pairs", path]);
    expect(code).toBe(0);
    expect(parsed(out).map(({ name1, name2, same }) => [name1, name2, same])).toEqual([
      ["Ann Lee", "Lee, Ann", true],
      ["Ann Lee", "Bob", false],
    ]);
  });

  test("what is no pair is named, the others are compared, exit code 1", async () => {
    const path = pairs("type,name1,name2\nship,A,B\nperson,Ann Lee,\nperson,Ann Lee,Ann Lee\n");
    const { code, out, err } = await runCli(["compare", "--json", "--pairs", path]);
    expect(code).toBe(1);
    expect(parsed(out)).toHaveLength(1);
    expect(err).toBe(`${path}:2: the type is person or organization, not “ship”\n${path}:3: it has not two names\n`);
  });

  test.each([
    ["a column is missing", () => pairs("type,name1\nperson,Ann\n"), /no column “name2”/],
    ["no such file", () => join(folder, "none.csv"), /none\.csv: there is no such file/],
    ["a folder", () => folder, /it is a folder/],
  ])("%s", async (_, path, message) => {
    const { code, err } = await runCli(["compare", "--json", "--pairs", path()]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});
