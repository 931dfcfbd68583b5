import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Made } from "../../../bench/made.js";
import { openRecord } from "../../record/open.js";
import { memberId } from "../../vocabulary/ids.js";
import { runCli } from "../testing/run.js";

const body = "“The fish were small,” Anna Lindqvist said in Oslo on Monday. The harbour was closed for the rest of the week.";

/** One article, in which an earlier version found a statement that no version of today finds, and a reviewer decided about it. */
const make = async (db: string): Promise<void> => {
  const store = await openRecord(db);
  const made = new Made(body, { outlet: "Harbour Post", title: "Fish" })
    .entity("e1", "Anna Lindqvist")
    .says("e1", { content: "The harbour was closed", source: "Anna Lindqvist" });
  await store.add(made.addition("an earlier one"));
  await store.review({ action: "accept", target: memberId("s", made.extraction.id, "s1"), reviewer: "Ida" });
  await store.close();
};

describe("after an update", () => {
  let folder: string;
  let db: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-rebuild-"));
    db = join(folder, "earlier.db");
    await make(db);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const onrecord = (...args: string[]) => runCli(["--db", db, "--no-color", ...args]);

  test("the status tells what an earlier version read, and the command; so does the check, which is clean", async () => {
    const { code, out, err } = await onrecord("status");
    expect(code).toBe(0);
    expect(out).toMatch(/Read by an earlier version +1\n/);
    expect(err).toContain("1 article was read by an earlier version; `onrecord rebuild --extract` reads");
    expect(await onrecord("check")).toMatchObject({ code: 0, out: "", err: expect.stringContaining("`onrecord rebuild --extract`") });
  });

  test("rebuild alone reads nothing anew", async () => {
    const { code, out } = await onrecord("rebuild");
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Derived anew: 1 article, 1 person, /) });
    expect((await onrecord("statements", "--json")).out).toContain("The harbour was closed");
  });

  test("rebuild --extract reads it, and names the decision that is about nothing now", async () => {
    const { code, out, err } = await onrecord("rebuild", "--extract", "--threads", "1");
    expect(out).toMatch(/^Read anew: 1 article \(1 statement, 0 contacts\)\.\nDerived anew: 1 article, /);
    expect(err).toMatch(/#1 Accept s-[0-9a-f]{16}\n +s-[0-9a-f]{16} “The harbour was closed” in .*\[62:84\]; nothing of its kind/);
    expect(err).toContain("1 decision is about what is no longer found");
    expect(code).toBe(0);
    const [statement] = (await onrecord("statements", "--json")).out.trim().split("\n");
    expect(JSON.parse(statement ?? "")).toMatchObject({ content: expect.stringContaining("The fish were small") });
  });

  test("the log marks it, lists it with its words, and undo settles it", async () => {
    expect((await onrecord("review", "log")).out).toContain("(orphaned)");
    expect((await onrecord("review", "log", "--orphaned")).out).toContain("“The harbour was closed”");
    expect((await onrecord("status")).out).toMatch(/about what is no longer found +1/);
    expect((await onrecord("check")).err).toContain("`onrecord review log --orphaned` lists");
    expect((await onrecord("review", "undo", "1")).code).toBe(0);
    expect((await onrecord("review", "log", "--orphaned")).err).toContain("No decision is orphaned.");
    expect((await onrecord("status")).out).not.toContain("no longer found");
  });

  test("once more there is nothing to do", async () => {
    expect((await onrecord("status")).out).not.toContain("earlier version");
    const { code, out } = await onrecord("rebuild", "--extract");
    expect({ code, out }).toEqual({ code: 0, out: "Read anew: 0 articles.\nNothing is to be derived anew from 1 article.\n" });
  });
});
