/** Who the people of the example articles are: the part of the table bench/identities/kislyak.csv whose texts are in examples/. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Placed, placedPeople } from "../../bench/identities/expected.js";
import { scorePairs } from "../../bench/identities/pairs.js";

const folder = mkdtempSync(join(tmpdir(), "record-examples-"));
let people: Placed[];

beforeAll(async () => {
  people = await placedPeople(join(folder, "examples.db"), [fileURLToPath(new URL("../../examples", import.meta.url))]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the founding story beside three sections of the report", () => {
  it("joins nobody wrongly, and nearly all who are one", () => {
    const wrong = people.filter((one) => people.some((other) => other.identity === one.identity && other.person !== one.person));
    expect(wrong).toEqual([]);
    // nobody here is called Jeff Sessions, so that “Roman sessions” cannot be read, and must stay alone
    expect(scorePairs(people.filter(({ name }) => name !== "Roman sessions")).recall).toBeGreaterThanOrEqual(0.95);
    expect(people.length).toBeGreaterThan(30);
  });

  const damaged: [name: string, person: string, reasons: RegExp[]][] = [
    ["Sands", "Dmitry Peskov", [/also a Russian word for “sands”/, /only these two are said to speak/]],
    ["Carter Paige", "Carter Page", [/close in spelling/, /in contact with/]],
  ];
  it.each(damaged)("reads %s as %s, for two reasons", (name, person, reasons) => {
    const found = people.find((one) => one.text === "interfax" && one.name === name);
    const same = people.filter((one) => one.identity === found?.identity);
    expect(found?.person).toBe(person);
    expect(new Set(same.map((one) => one.text)).size).toBeGreaterThan(1);
    for (const reason of reasons) expect(same.map(({ why }) => why).join("\n")).toMatch(reason);
  });
});
