/** What can go wrong with a file, and what is left of the record then. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate } from "../../bench/generate.js";
import { connect } from "./database.js";
import { schemaVersion } from "./migrations/index.js";
import { openRecord } from "./open.js";
import { SqliteRecord } from "./store.js";
import type { RecordStore, Violation } from "./types.js";

const script = fileURLToPath(new URL("../../bench/add-generated.ts", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-trouble-"));
  path = join(folder, "test.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const make = async (articles = 0): Promise<void> => {
  const store = await openRecord(path);
  for await (const addition of generate({ seed: 8, articles, statementsPerArticle: 2 })) await store.add(addition);
  await store.close();
};

const violations = async (store: RecordStore): Promise<Violation[]> => {
  const found: Violation[] = [];
  for await (const violation of store.check()) found.push(violation);
  return found;
};

describe("a file that cannot be opened as a record", () => {
  const cases: [what: string, prepare: () => void | Promise<void>, options: { create?: boolean; readOnly?: boolean }, code: string][] = [
    [
      "of a newer version",
      async () => {
        await make();
        const raw = new BetterSqlite3(path);
        raw.pragma(`user_version = ${schemaVersion + 1}`);
        raw.close();
      },
      {},
      "newer_version",
    ],
    ["with other bytes", () => writeFileSync(path, "This is a letter, and no database at all. ".repeat(100)), {}, "not_a_record"],
    [
      "of another program",
      () => {
        const raw = new BetterSqlite3(path);
        raw.exec("create table bookmark (url text)");
        raw.close();
      },
      {},
      "not_a_record",
    ],
    ["that is a folder", () => mkdirSync(path), {}, "not_a_record"],
    ["that is not there, when it must not be made", () => undefined, { create: false }, "not_a_record"],
    ["that is not there, when it is only to be read", () => undefined, { readOnly: true }, "not_a_record"],
    ["in a folder that is not there", () => rmSync(folder, { recursive: true }) ?? mkdirSync(folder), { create: false }, "not_a_record"],
  ];
  it.each(cases)("%s", async (_, prepare, options, code) => {
    await prepare();
    const opened = openRecord(path, options);
    await expect(opened).rejects.toMatchObject({ name: "RecordError", code });
    await expect(opened).rejects.toThrow(path);
  });
});

describe("a record opened for reading", () => {
  it("answers and refuses to be changed", async () => {
    await make(2);
    const store = await openRecord(path, { readOnly: true });
    expect((await store.articles()).total).toBe(2);
    for await (const addition of generate({ seed: 5, articles: 1, statementsPerArticle: 1 })) {
      await expect(store.add(addition)).rejects.toMatchObject({ code: "read_only" });
    }
    await store.close();
  });
});

describe("truth", () => {
  it.each(["article", "extraction", "original"])("in %s can be neither changed nor deleted", async (table) => {
    await make(1);
    const raw = new BetterSqlite3(path);
    expect(() =>
      raw
        .prepare(`update ${table} set article = 'x'`.replace("article = 'x'", table === "article" ? "title = 'x'" : "article = 'x'"))
        .run(),
    ).toThrow("append-only");
    expect(() => raw.prepare(`delete from ${table}`).run()).toThrow("append-only");
    raw.close();
  });
});

describe("check", () => {
  const damages: [what: string, damage: string, rule: string][] = [
    ["words that do not stand there", `update evidence set "start" = "start" + 1 where number = 3`, "evidence"],
    ["a body that was changed", "drop trigger article_no_update; update article set body = body || '!'", "article hash"],
    ["bytes that were changed", "drop trigger original_no_update; update original set bytes = x'00'", "original"],
    ["a cluster that nothing belongs to", "insert into identity values ('e-0', 'x', 'x', 'person', 0, 0, 0)", "least id"],
    ["a missing trigger", "drop trigger review_no_delete", "append-only"],
    ["a reference to nothing", "pragma foreign_keys = off; update entity set identity = 'e-1'", "foreign key"],
    ["a fact without evidence", "delete from evidence where entry in (select id from contact_claim)", "carried"],
  ];
  it.each(damages)("finds %s", async (_, damage, rule) => {
    await make(2);
    const raw = new BetterSqlite3(path);
    raw.exec(damage);
    raw.close();
    const store = await openRecord(path);
    expect((await violations(store)).map((violation) => violation.rule)).toContain(rule);
    await store.close();
  });
});

describe("a full disk", () => {
  it("is named, and leaves the record as it was", async () => {
    await make(1);
    const raw = connect(path, false, false);
    raw.pragma(`max_page_count = ${Number(raw.pragma("page_count", { simple: true })) + 20}`);
    const store = new SqliteRecord(path, { read: connect(path, true, false), write: raw });
    const adding = async (): Promise<void> => {
      for await (const addition of generate({ seed: 9, articles: 8, statementsPerArticle: 20 })) await store.add(addition);
    };
    await expect(adding()).rejects.toMatchObject({ name: "RecordError", code: "full_disk" });
    const { articles } = await store.status();
    expect(articles).toBeLessThan(9);
    expect(await violations(store)).toEqual([]);
    raw.pragma("max_page_count = 1000000");
    await adding();
    expect((await store.status()).articles).toBe(9);
    await store.close();
  });
});

/** Starts a process that adds; `lines` are the ids that it reported. */
const adder = (
  seed: number,
  count: number,
): { child: ChildProcess; lines: string[]; ended: Promise<number | null>; reported: (n: number) => Promise<void> } => {
  const child = spawn(process.execPath, ["--import", "tsx", script, path, String(seed), String(count)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  let wake = (): void => undefined;
  createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => {
    lines.push(line);
    wake();
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  const reported = async (n: number): Promise<void> => {
    while (lines.length < n && child.exitCode === null) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { child, lines, ended, reported };
};

describe("several processes", () => {
  it("make one record and add to it at once", async () => {
    const both = [adder(1, 6), adder(2, 6)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const store = await openRecord(path, { create: false });
    expect((await store.status()).articles).toBe(12);
    expect(await violations(store)).toEqual([]);
    await store.close();
  });

  it("lose nothing that was reported when one is killed, and adding again is harmless", async () => {
    const { child, lines, ended, reported } = adder(3, 10_000);
    await reported(4);
    child.kill("SIGKILL");
    await ended;
    expect(lines.length).toBeGreaterThanOrEqual(4);
    const store = await openRecord(path, { create: false });
    for (const id of lines) expect(await store.has(id)).toBe(true);
    expect(await violations(store)).toEqual([]);
    for await (const addition of generate({ seed: 3, articles: 10_000, statementsPerArticle: 3 })) {
      if (addition.article.id === lines[4 - 1]) break;
      expect((await store.add(addition)).outcome).toBe("present");
    }
    await store.close();
  });
});
