import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../testing/run.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));
const pairs = (text: string | Buffer): string => {
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

  test("heads and types in any case, with blanks; a name with a comma that is not quoted is no pair; a quote never closed is said", async () => {
    const path = pairs('Type, Name1 ,NAME2\nPerson,Ann Lee,Ann Lee\n\nperson,Lee, Ann,Ann Lee\nperson,Bo Li,Bo Li\nperson,"Ann,x\n');
    const { code, out, err } = await runCli(["compare", "--json", "--pairs", path]);
    expect(code).toBe(1);
    expect(parsed(out).map(({ name1 }) => name1)).toEqual(["Ann Lee", "Bo Li"]);
    expect(err).toContain(`${path}:4: the row has more or fewer cells`);
    expect(err).toContain(`${path}:6: a double quote is opened and never closed`);
  });

  test("no pairs are said to be none", async () => {
    const { code, out, err } = await runCli(["compare", "--pairs", pairs("type,name1,name2\n")]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "It holds no pairs.\n" });
  });

  test.each([
    ["a column is missing", () => pairs("type,name1\nperson,Ann\n"), /no column “name2”[\s\S]*here it is “type”, “name1”/],
    ["there is nothing", () => pairs(""), /it is empty/],
    ["it is no text", () => pairs(Buffer.from("type,name1,name2\nperson,Jos\xe9,Jose\n", "latin1")), /not UTF-8 text/],
    ["no such file", () => join(folder, "none.csv"), /none\.csv: there is no such file/],
    ["a folder", () => folder, /it is a folder/],
  ])("%s", async (_, path, message) => {
    const { code, err } = await runCli(["compare", "--json", "--pairs", path()]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});
