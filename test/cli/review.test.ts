/** Decisions of people: appended, taken back, never overwritten by a rebuild. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Contact, DoubtForm, type Person, type Review, ReviewForm } from "../../src/vocabulary/forms.js";
import { jsonLines, onrecord, scratch } from "../support/program.js";
import { expectForm, fixture } from "./support.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 }); // whole runs of the program

const { folder, remove } = scratch();
const db = join(folder, "review.db");
const run = (...args: string[]) => onrecord(["--db", db, ...args], { env: { ONRECORD_REVIEWER: "Ida" } });
const review = (...args: string[]) => {
  const { code, stdout, stderr } = run("review", "--json", ...args);
  expect(code, stderr).toBe(0);
  return jsonLines<Review>(stdout)[0] as Review;
};
const people = (...args: string[]) => jsonLines<Person>(run("people", "--json", ...args).stdout);
const person = (name: string) => people("--person", name, "--status", "person")[0] as Person;

beforeAll(() => {
  const { code, stderr } = run("add", fixture("articles"));
  expect(code, stderr).toBe(0);
});
afterAll(remove);

test("merge makes two one, undo takes them apart", () => {
  const [hale, okafor] = [person("Victor Hale"), person("Tom Okafor")];
  const merged = review("merge", hale.id, okafor.id, "--note", "for the test");
  expectForm(ReviewForm, [merged]);
  expect(merged).toMatchObject({ action: "merge", reviewer: "Ida", note: "for the test", undone: false });
  expect(person("Okafor").id).toBe(person("Hale").id);
  review("undo", String(merged.id));
  expect(person("Okafor").id).not.toBe(person("Hale").id);
});

test("split keeps two apart", () => {
  const [hale, okafor] = [person("Victor Hale"), person("Tom Okafor")];
  review("split", hale.id, okafor.id);
  expect(person("Okafor").id).not.toBe(person("Hale").id);
  review("undo");
});

test("rename sets the name that is shown, and a rebuild keeps it", () => {
  review("rename", person("Anna Reyes").id.slice(0, 14), "Anna Maria Reyes");
  expect(people("--person", "Reyes").map(({ name }) => name)).toContain("Anna Maria Reyes");
  expect(run("rebuild").code).toBe(0);
  expect(people("--person", "Reyes").map(({ name }) => name)).toContain("Anna Maria Reyes");
});

describe("on contacts", () => {
  const contact = () => jsonLines<Contact>(run("contacts", "--json", "--person", "Hale", "--with", "Reyes").stdout)[0] as Contact;

  test("accept and grade stand beside the claim", () => {
    const { id } = contact();
    review("accept", id);
    review("grade", id, "b2");
    expect(contact().claims[0]?.review).toMatchObject({ decision: "accept", source: "B", information: "2" });
    expect(run("show", id).stdout).toContain("accepted, graded B2");
  });

  test("correct replaces one field", () => {
    const claim = contact().claims[0]?.id as string;
    review("correct", claim, "status", "denied");
    expect(contact().claims.find(({ id }) => id === claim)?.status).toBe("denied");
    review("undo");
    expect(contact().claims.find(({ id }) => id === claim)?.status).not.toBe("denied");
  });

  test("reject sets aside, undo brings back", () => {
    const { id } = contact();
    const { id: number } = review("reject", id);
    expect(jsonLines<Contact>(run("contacts", "--json").stdout).map((c) => c.id)).not.toContain(id);
    review("undo", `#${number}`);
    expect(contact().id).toBe(id);
  });
});

test("the log holds everything, the newest first, and what was taken back is marked", () => {
  const log = jsonLines<Review>(run("review", "log", "--json").stdout);
  expectForm(ReviewForm, log);
  expect(log.map(({ id }) => id)).toEqual(log.map(({ id }) => id).sort((a, b) => b - a));
  expect(log.find(({ action }) => action === "merge")?.undone).toBe(true);
  expect(run("review", "log").stdout).toMatch(/Merge \(taken back\)/);
});

test("the queue lists what is in doubt where there is no terminal", () => {
  const { code, stdout } = run("review", "queue", "--json");
  expect(code).toBe(0);
  const doubts = jsonLines(stdout);
  if (doubts.length > 0) expectForm(DoubtForm, doubts);
});

describe("what cannot be decided is said", () => {
  test.each([
    ["an entry that there is not", ["accept", "c-0000000000000000"], 1, /c-0000000000000000/],
    ["two of different kinds", ["merge", "e-0000000000000000", "c-0000000000000000"], 1, /./],
    ["a field that cannot be corrected", ["correct", "c-0000000000000000", "colour", "red"], 1, /kind, status, when, where/],
    ["a decision that there is not", ["undo", "4711"], 1, /4711/],
    ["a grade that there is not", ["grade", "c-0000000000000000", "Z"], 2, /such as B2/],
  ])("%s", (_, args, code, message) => {
    const done = run("review", ...args);
    expect(done.code).toBe(code);
    expect(done.stderr).toMatch(message);
  });
});
