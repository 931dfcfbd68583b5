/** `export`, `check`, `rebuild`, `people import`, `compare` and `serve` as the built program does them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Person } from "../../src/vocabulary/forms.js";
import { jsonLines, onrecord, scratch } from "../support/program.js";
import { ended, fixture, start, until } from "./support.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 }); // whole runs of the program

const { folder, remove } = scratch();
const db = join(folder, "keep.db");
const run = (...args: string[]) => onrecord(["--db", db, ...args]);

beforeAll(() => {
  const { code, stderr } = run("add", fixture("articles"));
  expect(code, stderr).toBe(0);
});
afterAll(remove);

describe("export", () => {
  test.each([
    ["csv", (text: string) => expect(text).toMatch(/^id,kind,status/)],
    ["jsonld", (text: string) => expect(JSON.parse(text)).toBeTypeOf("object")],
    ["ftm", (text: string) => expect(jsonLines<{ schema: string }>(text).map(({ schema }) => schema)).toContain("Person")],
    ["gexf", (text: string) => expect(text).toContain("<gexf")],
    ["html", (text: string) => expect(text).toMatch(/^<!doctype html>/i)],
    ["markdown", (text: string) => expect(text).toMatch(/^# /)],
  ])("%s, to standard output and to a file alike", (format, look) => {
    const { code, stdout, stderr } = run("export", "--format", format);
    expect(code, stderr).toBe(0);
    look(stdout);
    const out = join(folder, `out.${format}`);
    expect(run("export", "--format", format, "--out", out)).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(out, "utf8").length).toBe(stdout.length);
  });

  test("a table that is not the first, filtered", () => {
    const { stdout } = run("export", "--format", "csv", "--table", "claims", "--person", "Reyes");
    expect(stdout).toMatch(/^id,contact,participants/);
    expect(stdout).toContain("Reyes");
  });

  test("a folder that does not exist", () => {
    const { code, stderr } = run("export", "--format", "csv", "--out", join(folder, "no/out.csv"));
    expect(code).toBe(1);
    expect(stderr).toContain("there is no such file or folder");
  });
});

test("check and rebuild: all holds, before and after, and the record is the same", () => {
  const before = run("contacts", "--json").stdout;
  expect(run("check")).toMatchObject({ code: 0, stdout: "", stderr: expect.stringMatching(/^All holds: 5 articles/) });
  const { code, stdout } = run("rebuild");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Derived anew: 5 articles/);
  expect(run("contacts", "--json").stdout).toBe(before);
  expect(run("check").code).toBe(0);
});

test("check names what is violated, and exits with 1", async () => {
  const { default: Database } = await import("better-sqlite3");
  const broken = join(folder, "broken.db");
  onrecord(["--db", broken, "add", fixture("articles/post-reyes.txt")]);
  const raw = new Database(broken);
  raw.exec("update evidence set text = 'never said' where number = (select min(number) from evidence)");
  raw.close();
  const { code, stdout } = onrecord(["--db", broken, "check", "--json"]);
  expect(code).toBe(1);
  expect(jsonLines<{ rule: string; message: string }>(stdout)[0]).toMatchObject({
    rule: "evidence",
    message: expect.stringContaining("never said"),
  });
});

describe("people import", () => {
  test("FollowTheMoney: who is on the list is found; a broken line is named, counted, and exits with 1", () => {
    const { code, stdout, stderr } = run("people", "import", fixture("lists/ministers.ftm.json"));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ministers\.ftm\.json: 3 added, 0 already there; [12] match/);
    expect(stderr).toContain("ministers.ftm.json:5: the line is not valid JSON");
    expect(stderr).toContain("1 of other kinds (addresses, links) left out");
    const found = jsonLines<Person>(run("people", "--watchlist", "--json").stdout);
    const marsh = found.find(({ name }) => name.includes("Marsh"));
    expect(marsh?.watchlist?.[0]).toMatchObject({ entry: "lt-marsh", list: "ministers.ftm.json", identifiers: ["wikidata:Q99999901"] });
    expect(onrecord(["--db", db, "people", "--watchlist"], { env: { COLUMNS: "200" } }).stdout).toContain("ministers.ftm.json: Olga Marsh");
  });

  test("again: already there", () =>
    expect(run("people", "import", fixture("lists/ministers.ftm.json")).stdout).toContain("0 added, 3 already there"));

  test("CSV with a map", () => {
    const args = [
      "people",
      "import",
      fixture("lists/staff.csv"),
      "--map",
      "id=Nr,name=Who,alias=Also,role=Post",
      "--list",
      "staff",
      "--json",
    ];
    expect(jsonLines(run(...args).stdout)).toEqual([
      { list: "staff", entries: 2, added: 2, present: 0, matched: 2, undecided: [], others: 0, faults: 0 },
    ]);
  });

  test("CSV without one says which columns there are", () => {
    const { code, stderr } = run("people", "import", fixture("lists/staff.csv"));
    expect(code).toBe(1);
    expect(stderr).toContain("“Nr”, “Who”, “Also”, “Post”");
  });
});

test("compare", () => {
  const { code, stdout } = onrecord(["compare", "--json", "Olga Marsh", "Marsh, Olga"]);
  expect(code).toBe(0);
  expect(jsonLines(stdout)[0]).toMatchObject({ name1: "Olga Marsh", name2: "Marsh, Olga", type: "person", same: true });
});

test("serve prints its address, answers, and ends on a signal", async () => {
  const child = start(["--db", db, "serve", "--port", "0"]);
  const url = await until(() => /^http:\/\/127\.0\.0\.1:\d+/.exec(child.output().out)?.[0]);
  const status = (await (await fetch(`${url}/api/status`)).json()) as { articles: number };
  expect(status.articles).toBe(5);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});

test("a port that is taken is said, with what to do", async () => {
  const child = start(["--db", db, "serve", "--port", "0", "--json"]);
  const out = await until(() => child.output().out.includes("\n") && child.output().out);
  const { port } = new URL((JSON.parse(out) as { url: string }).url);
  const { code, stderr } = run("serve", "--port", port);
  child.kill("SIGTERM");
  await ended(child);
  expect(code).toBe(1);
  expect(stderr).toContain(port);
  expect(stderr).toContain("--port");
});

test("help, versions and misuse through the built program", () => {
  expect(onrecord(["--help"]).code).toBe(0);
  expect(onrecord(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { code, stderr } = onrecord(["tmeline"]);
  expect(code).toBe(2);
  expect(stderr).toContain("Did you mean timeline?");
});
