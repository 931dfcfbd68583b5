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

describe("an unsure contact is asked about", () => {
  beforeEach(async () => {
    const store = await openRecord(db);
    const sentence = "Carl Zimmer met Dora Falk at noon.";
    await store.add(
      new Made(sentence, { outlet: "Gazette" })
        .entity("e1", "Carl Zimmer")
        .entity("e2", "Dora Falk")
        .contact(sentence, "met", ["e1", "e2"], { likelihood: 0.38 })
        .addition(),
    );
    await store.close();
  });
  const unsure = (...options: string[]) => runCli(["--db", db, "--no-color", "contacts", ...options]);
  const ask = (keys?: string) =>
    runCli(
      ["--db", db, "--no-color", "review", "queue", "--kind", "contact", "--reviewer", "Ida"],
      keys === undefined ? {} : { input: keys, terminal: 100 },
    );

  test("with its words, and what the program holds", async () => {
    const { out } = await ask("q");
    expect(out).toContain("Do these words tell of this contact of Carl Zimmer and Dora Falk: meeting, happened?");
    expect(out).toContain("The program holds it 38 % likely that these words tell of this contact.");
    expect(out).toContain("y accept   n reject   s skip   u undo   q quit");
    expect((await ask()).out).toMatch(/Do these words tell.* c-[0-9a-f]+ +0\.38/s);
  });

  test("and marked in the list, which `--sure` leaves it out of", async () => {
    expect((await unsure()).out).toMatch(/Happened, unsure.*\(0\.38\)/s);
    expect(JSON.parse((await unsure("--json")).out)).toMatchObject({ likelihood: 0.38, unsure: true, claims: [{ likelihood: 0.38 }] });
    expect((await unsure("--sure")).out).toBe("");
    expect((await unsure("--sure")).err).toContain("No contacts in");
    const id = JSON.parse((await unsure("--json")).out).id;
    const { out } = await runCli(["--db", db, "--no-color", "show", id]);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Likelihood: 38 %, unsure. The program holds it 38 % likely that these words tell of this contact.",
    );
  });

  test.each([
    ["y: accepted, it is unsure no more", "y", ["accept"], 'unsure":false'],
    ["n: rejected, it is gone from the list", "n", ["reject"], ""],
    ["u takes the answer back", "yuq", ["accept", "undo"], 'unsure":true'],
  ])("%s", async (_, keys, actions, listed) => {
    expect((await ask(keys)).code).toBe(0);
    expect(await log()).toEqual(actions);
    const { out } = await unsure("--json");
    if (listed === "") expect(out).toBe("");
    else expect(out).toContain(listed);
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
