/** Whatever comes in: it is named with its reason and what to do, it is counted, and the rest goes on. */
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { RefusalForm } from "../../src/vocabulary/forms.js";
import { jsonLines, onrecord, scratch } from "../support/program.js";
import { expectForm, fixture, story } from "./support.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 }); // whole runs of the program

const { folder, remove } = scratch();
afterAll(remove);

interface Outcome {
  path: string;
  outcome: string;
  refusal?: { reason: string; message: string; advice: string };
}
let records = 0;
const freshDb = () => join(folder, `bad-${records++}.db`);
const add = (...args: string[]) => onrecord(["--db", freshDb(), "add", "--json", ...args]);

describe("a refused input has a reason, and exit code 1", () => {
  test.each([
    ["an empty file", fixture("bad/empty.txt"), "empty"],
    ["white space alone", fixture("bad/blank.txt"), "empty"],
    ["a picture named .txt", fixture("bad/picture-named.txt"), "binary"],
    ["UTF-16 that breaks off", fixture("bad/cut-utf16.txt"), "encoding"],
    ["a page without an article", fixture("bad/no-article.html"), "no_article"],
    ["a format that is not read", fixture("bad/report.pdf"), "binary"],
    ["a file that is not there", fixture("bad/nowhere.txt"), "not_found"],
    ["a private address", "http://169.254.169.254/latest/meta-data", "forbidden_address"],
    ["the machine itself", "http://127.0.0.1:9/story.html", "forbidden_address"],
  ])("%s", (_, path, reason) => {
    const { code, stdout, stderr } = add(path);
    const outcomes = jsonLines<Outcome>(stdout);
    expect(outcomes.map(({ path, outcome, refusal }) => [path, outcome, refusal?.reason])).toEqual([[path, "refused", reason]]);
    expectForm(
      RefusalForm,
      outcomes.map(({ refusal }) => refusal),
    );
    expect(code).toBe(1);
    const name = path.split("/").at(-1) as string;
    expect(stderr).toContain(name);
    expect(stderr).toContain(outcomes[0]?.refusal?.advice.slice(0, 20));
  });

  test("a broken line of JSON Lines does not stop the others", () => {
    const outcomes = jsonLines<Outcome>(add(fixture("bad/broken.jsonl")).stdout);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["added", "refused"]);
    expect(outcomes[1]?.refusal?.reason).toBe("malformed");
  });

  test("a file too large", () => {
    const path = join(folder, "large.txt");
    writeFileSync(path, "The minister met the owner, the paper said. ".repeat(600_000));
    expect(jsonLines<Outcome>(add(path).stdout)[0]?.refusal?.reason).toBe("too_large");
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("a folder that cannot be read", () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o000);
    const outcomes = jsonLines<Outcome>(add(closed).stdout);
    chmodSync(closed, 0o700);
    expect(outcomes[0]?.refusal?.reason).toBe("unreadable");
  });

  test("an empty folder", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const { code, stderr } = add(empty);
    expect(code).toBe(1);
    expect(stderr).toContain(empty);
  });
});

test("all together: the good ones are in, the bad ones are counted by reason", () => {
  const mixed = join(folder, "mixed");
  cpSync(fixture("bad"), mixed, { recursive: true });
  cpSync(fixture("articles"), mixed, { recursive: true });
  const db = freshDb();
  const { code, stdout, stderr } = onrecord(["--db", db, "add", mixed]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^6 added .*, 1 kept without extraction \(Language not read: 1\), \d+ refused \(.*Empty: 2.*\)\.\n$/);
  expect(stderr.split("\n").filter((line) => line.startsWith("refused")).length).toBeGreaterThanOrEqual(6);
  expect(onrecord(["--db", db, "check"]).code).toBe(0);
});

describe("an unknown language", () => {
  test("is named and counted; the article is kept, and that is no failure", () => {
    const db = freshDb();
    const { code, stdout, stderr } = onrecord(["--db", db, "add", fixture("bad/finnish.txt")]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 kept without extraction (Language not read: 1)");
    expect(stderr).toMatch(/^kept .*finnish\.txt/);
    const [article] = jsonLines<{ notExtracted: { reason: string }; language: string }>(
      onrecord(["--db", db, "articles", "--json"]).stdout,
    );
    expect(article).toMatchObject({ language: "fi", notExtracted: { reason: "language" } });
    expect(onrecord(["--db", db, "status"]).stdout).toMatch(/Language not read +1/);
  });

  test("gives no line of `extract`, and exit code 1", () => {
    const { code, stdout, stderr } = onrecord(["extract", fixture("bad/finnish.txt")]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("finnish.txt");
  });
});

describe("records that cannot be used", () => {
  const notARecord = join(folder, "notes.txt");
  writeFileSync(notARecord, story(1));

  test.each([
    ["there is none", ["--db", join(folder, "none.db"), "contacts"], /there is no record/],
    ["the file is something else", ["--db", notARecord, "contacts"], /notes\.txt/],
    ["adding to something else", ["--db", notARecord, "add", fixture("articles")], /notes\.txt/],
    ["a folder", ["--db", folder, "people"], /not a file/],
    ["a place that does not exist", ["--db", join(folder, "no/such/folder/x.db"), "add", fixture("articles")], /no\/such\/folder/],
  ])("%s", (_, args, message) => {
    const { code, stdout, stderr } = onrecord(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.split("\n").length).toBeGreaterThan(1);
  });

  test("looking makes no file", () => expect(existsSync(join(folder, "none.db"))).toBe(false));

  test("a record of a newer version is left alone", async () => {
    const { default: Database } = await import("better-sqlite3");
    const db = freshDb();
    onrecord(["--db", db, "add", fixture("articles/post-reyes.txt")]);
    const raw = new Database(db);
    raw.pragma("user_version = 9999");
    raw.close();
    for (const args of [["add", fixture("articles")], ["contacts"], ["check"], ["rebuild"]]) {
      const { code, stderr } = onrecord(["--db", db, ...args]);
      expect(code).toBe(1);
      expect(stderr).toContain("9999");
    }
  });
});
