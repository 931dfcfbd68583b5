import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docsFile, recordDocs } from "../../../scripts/record-docs.js";
import {
  contactKinds,
  contactStatuses,
  eventKinds,
  keysOf,
  refusalReasons,
  reviewActions,
  stances,
  type Term,
} from "../../vocabulary/kinds.js";
import { derivedTables } from "../derived-tables.js";
import { openRecord } from "../open.js";
import { truthTables } from "./0001-truth.js";
import { schemaVersion } from "./index.js";

it("docs/record.md is what the schema and its comments make (npx tsx scripts/record-docs.ts)", async () => {
  expect(readFileSync(docsFile, "utf8")).toBe(await recordDocs());
});

describe("a fresh record", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-schema-"));
  let db: BetterSqlite3.Database;
  beforeAll(async () => {
    const path = join(folder, "fresh.db");
    await (await openRecord(path)).close();
    db = new BetterSqlite3(path, { readonly: true });
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });
  const all = (text: string): string[] => db.prepare(text).pluck().all() as string[];

  it("has the version of its migrations", () => expect(db.pragma("user_version", { simple: true })).toBe(schemaVersion));

  it("has tables that are either truth or derived", () => {
    const tables = all("select name from sqlite_master where type = 'table' and name not glob '*_words*' and name not glob 'sqlite_*'");
    expect(tables.sort()).toEqual([...truthTables, ...derivedTables].sort());
  });

  const constraints: [table: string, terms: Record<string, Term>][] = [
    ["contact_claim", contactKinds],
    ["contact", contactStatuses],
    ["statement", stances],
    ["event", eventKinds],
    ["review", reviewActions],
    ["refusal", refusalReasons],
  ];
  it.each(constraints)("%s takes exactly the words of the vocabulary", (table, terms) => {
    const [text = ""] = all(`select sql from sqlite_master where name = '${table}'`);
    expect(text).toContain(
      `(${keysOf(terms)
        .map((key) => `'${key}'`)
        .join(", ")})`,
    );
  });

  it.each(["contacts", "statements", "people", "sources"])("the view %s can be read", (view) => {
    expect(db.prepare(`select * from ${view}`).all()).toEqual([]);
  });

  it("logs ahead of writing", () => {
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  });
});
