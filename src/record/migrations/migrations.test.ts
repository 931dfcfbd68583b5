import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dumpDerived } from "../../../bench/dump.js";
import { generate } from "../../../bench/generate.js";
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
import { applicationId, migrations, schemaVersion } from "./index.js";

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

describe("a record of an older version", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-older-"));
  const made = join(folder, "made.db");
  beforeAll(async () => {
    const store = await openRecord(made);
    for await (const addition of generate({ seed: 4, articles: 12, statementsPerArticle: 2, people: 8 })) await store.add(addition);
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** how many migrations come before the last that makes everything anew */
  const beforeRebuild = migrations.findLastIndex(({ rebuilds }) => rebuilds);

  const older = (version: number, name = `${version}.db`): string => {
    const path = join(folder, name);
    const raw = new BetterSqlite3(path);
    for (const { statements } of migrations.slice(0, version)) for (const statement of statements) raw.exec(statement);
    raw.pragma(`application_id = ${applicationId}`);
    raw.pragma(`user_version = ${version}`);
    raw.exec(`attach '${made}' as made`);
    for (const table of truthTables) raw.exec(`insert into ${table} select * from made.${table}`);
    raw.close();
    return path;
  };

  it.each([4, 8, beforeRebuild])("holds what one of this version holds, once it is opened (%i)", async (version) => {
    const path = older(version);
    await (await openRecord(path)).close();
    expect(dumpDerived(path)).toEqual(dumpDerived(made));
  });

  it("stays of its version where what is derived cannot be made anew, and is brought up to date once it can", async () => {
    const path = older(beforeRebuild, "broken.db");
    const findings = (change: string): void => {
      const raw = new BetterSqlite3(path);
      raw.exec(`drop trigger if exists extraction_no_update; ${change}`);
      raw.close();
    };
    findings("create table kept as select number, findings from extraction; update extraction set findings = '{\"entities\": 1}'");
    await expect(openRecord(path)).rejects.toThrow();
    const raw = new BetterSqlite3(path, { readonly: true });
    expect(raw.pragma("user_version", { simple: true })).toBe(beforeRebuild);
    raw.close();
    findings("update extraction set findings = (select findings from kept where kept.number = extraction.number); drop table kept");
    await (await openRecord(path)).close();
    expect(dumpDerived(path)).toEqual(dumpDerived(made));
  });

  it("tells of which extraction an article's entries are, in one that had not kept it", async () => {
    const path = join(folder, "17.db");
    const raw = new BetterSqlite3(path);
    for (const { statements } of migrations.slice(0, 17)) for (const statement of statements) raw.exec(statement);
    raw.pragma(`application_id = ${applicationId}`);
    raw.pragma("user_version = 17");
    raw.exec(`attach '${made}' as made`);
    for (const table of [...truthTables, "article_summary"]) {
      const columns = raw.prepare(`select name from pragma_table_info('${table}', 'main')`).pluck().all().join(", ");
      raw.exec(`insert into ${table} (${columns}) select ${columns} from made.${table}`);
    }
    raw.close();
    const store = await openRecord(path);
    expect(await store.backlog()).toMatchObject({ underived: 0, extractors: [{ extractor: "1", articles: 12 }] });
    await store.close();
    const of = (file: string): unknown[] => {
      const db = new BetterSqlite3(file, { readonly: true });
      const rows = db.prepare("select article, extraction from article_summary order by article").all();
      db.close();
      return rows;
    };
    expect(of(path)).toEqual(of(made));
  });
});
