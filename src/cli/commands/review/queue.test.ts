import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Made } from "../../../../bench/made.js";
import { openRecord } from "../../../record/open.js";
import { runCli } from "../../testing/run.js";

let folder: string;
let db: string;

/** Two articles, in each a person who may or may not be the one in the other. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-queue-"));
  db = join(folder, "queue.db");
  const store = await openRecord(db);
  await store.add(new Made("Anna Lindqvist met nobody, she said.", { outlet: "Harbour Post" }).entity("e1", "Anna Lindqvist").addition());
  await store.add(new Made("Lindqvist left the room at noon.", { outlet: "Evening Wire" }).entity("e1", "Lindqvist").addition());
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const queue = (keys?: string) =>
  runCli(["--db", db, "--no-color", "review", "queue", "--reviewer", "Ida"], keys === undefined ? {} : { input: keys, terminal: 100 });
const people = async () => {
  const { out } = await runCli(["--db", db, "people", "--json"]);
  return out.trim().split("\n").length;
};
const log = async () => {
  const { out } = await runCli(["--db", db, "review", "log", "--json"]);
  return out.trim() === ""
    ? []
    : out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { action: string }).action)
        .reverse();
};

describe("on a terminal, one key answers", () => {
  test("the question shows both in context, and why it is asked", async () => {
    const { code, out } = await queue("q");
    expect(code).toBe(0);
    expect(out).toMatch(/Lindqvist and .*Lindqvist one and the same\?/);
    expect(out).toContain("**Anna Lindqvist** met nobody");
    expect(out).toContain("**Lindqvist** left the room");
    expect(out).toContain("y same   n different   s skip   u undo   q quit");
  });

  test.each([
    ["y: they are one", "y", ["merge"], 1],
    ["n: they are two", "n", ["split"], 2],
    ["s: not now", "s", [], 2],
    ["q: enough", "q", [], 2],
    ["Ctrl-C: enough", "\u0003", [], 2],
    ["the end of input: enough", "", [], 2],
    ["a key that means nothing is passed over", "xy", ["merge"], 1],
    ["u after a skip asks again", "suy", ["merge"], 1],
    ["u with nothing to take back", "uy", ["merge"], 1],
  ])("%s", async (_, keys, actions, left) => {
    expect((await queue(keys)).code).toBe(0);
    expect(await log()).toEqual(actions);
    expect(await people()).toBe(left);
  });

  test("the last answer of all can be taken back too", async () => {
    expect((await queue("yuq")).err).toContain("#1 is taken back.");
    expect(await log()).toEqual(["merge", "undo"]);
    expect(await people()).toBe(2);
  });
});

describe("elsewhere it lists", () => {
  test("a table", async () => expect((await queue()).out).toMatch(/^Question +Ids/));

  test("an empty queue is no failure", async () => {
    await queue("y");
    const { code, out, err } = await queue();
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("Nothing is in doubt.");
  });
});
