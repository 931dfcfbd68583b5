/** Proving the invariants over the whole record. */
import { brotliDecompressSync } from "node:zlib";
import { sql } from "kysely";
import { CodePointText } from "../vocabulary/codepoints.js";
import { articleId, memberId, sha256 } from "../vocabulary/ids.js";
import type { Db } from "./database.js";
import { truthTables } from "./migrations/0001-truth.js";
import type { Violation } from "./types.js";

/** `body[start:end] == text` for everything that names a place in an article. */
const placed = sql`
  select entry as id, start, "end", text, article from evidence where article = `;

async function* checkPlaces(db: Db, article: string, body: CodePointText): AsyncGenerator<Violation> {
  const { rows } = await sql<{ id: string; start: number; end: number; text: string }>`
    ${placed} ${article}
    union all select n.entity, n.start, n."end", n.text, e.article from entity e join entity_name n on n.entity = e.id where e.article = ${article}
    union all select r.entity, r.start, r."end", r.text, e.article from entity e join entity_role r on r.entity = e.id where e.article = ${article}`.execute(db);
  for (const { id, start, end, text } of rows) {
    if (body.slice(start, end) !== text) {
      yield { rule: "evidence", id, message: `${article} [${start}:${end}] reads “${body.slice(start, end)}”, not “${text}”` };
    }
  }
}

async function* checkOriginal(db: Db, article: string): AsyncGenerator<Violation> {
  const row = await db.selectFrom("original").select(["sha256", "bytes", "size"]).where("article", "=", article).executeTakeFirst();
  if (row === undefined) {
    yield { rule: "original", id: article, message: "the bytes that the article came from are missing" };
    return;
  }
  try {
    const bytes = brotliDecompressSync(row.bytes);
    if (sha256(bytes) !== row.sha256 || bytes.byteLength !== row.size) yield { rule: "original", id: article, message: "the bytes do not have the hash that was written down" };
  } catch {
    yield { rule: "original", id: article, message: "the bytes cannot be unpacked" };
  }
}

async function* checkArticles(db: Db): AsyncGenerator<Violation> {
  const ids = await db.selectFrom("article").select("id").orderBy("number").execute();
  for (const { id } of ids) {
    const { body, characters } = await db.selectFrom("article").select(["body", "characters"]).where("id", "=", id).executeTakeFirstOrThrow();
    const text = new CodePointText(body);
    if (articleId(body) !== id) yield { rule: "article hash", id, message: "the id is not the hash of the body" };
    if (text.length !== characters) yield { rule: "length", id, message: `the body has ${text.length} characters, not ${characters}` };
    yield* checkOriginal(db, id);
    yield* checkPlaces(db, id, text);
  }
}

const memberTables = { entity: "e", contact_claim: "c", statement: "s", event: "v", assessment: "a", sourcing_link: "l" } as const;

/** Ids of members are made of their article; ids of clusters are the least of their members. */
async function* checkIds(db: Db): AsyncGenerator<Violation> {
  for (const [table, prefix] of Object.entries(memberTables)) {
    const { rows } = await sql<{ id: string; article: string; local: string }>`select id, article, local from ${sql.table(table)}`.execute(db);
    for (const { id, article, local } of rows) {
      if (memberId(prefix, article, local) !== id) yield { rule: "id", id, message: `not the id of ${local} of ${article}` };
    }
  }
  for (const [table, group, of] of [
    ["entity", "identity", "identity"],
    ["contact_claim", "contact", "contact"],
    ["statement", "utterance", "utterance"],
  ] as const) {
    const { rows } = await sql<{ id: string; least: string | null }>`
      select g.id, min(m.id) as least from ${sql.table(of)} g left join ${sql.table(table)} m on m.${sql.ref(group)} = g.id
      group by g.id having least is null or least <> g.id`.execute(db);
    for (const { id, least } of rows) yield { rule: "least id", id, message: least === null ? "nothing belongs to it" : `the least of its members is ${least}` };
    const lost = await sql<{ id: string }>`select id from ${sql.table(table)} where ${sql.ref(group)} is null`.execute(db);
    for (const { id } of lost.rows) yield { rule: "placed", id, message: `belongs to no ${of}` };
  }
}

/** Every fact has at least one piece of evidence. */
async function* checkCarried(db: Db): AsyncGenerator<Violation> {
  for (const table of ["contact_claim", "statement", "event", "assessment", "sourcing_link"] as const) {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(table)} t where not exists (select 1 from evidence where entry = t.id)`.execute(db);
    for (const { id } of rows) yield { rule: "carried", id, message: `a ${table.replace("_", " ")} without evidence` };
  }
}

async function* checkDatabase(db: Db): AsyncGenerator<Violation> {
  const broken = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
  for (const { integrity_check: message } of broken.rows) if (message !== "ok") yield { rule: "file", id: "database", message };
  const keys = await sql<{ table: string; rowid: number | null; parent: string }>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid, parent } of keys.rows) yield { rule: "foreign key", id: `${table} ${rowid ?? ""}`, message: `refers to a missing ${parent}` };
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(db);
  const triggers = new Set(rows.map(({ name }) => name));
  for (const table of truthTables) {
    for (const act of ["update", "delete"]) {
      if (!triggers.has(`${table}_no_${act}`)) yield { rule: "append-only", id: table, message: `nothing refuses ${act} on ${table}` };
    }
  }
}

/** All violations of the invariants; none is proof that they hold. Reads one article at a time. */
export async function* check(db: Db): AsyncGenerator<Violation> {
  yield* checkDatabase(db);
  yield* checkArticles(db);
  yield* checkIds(db);
  yield* checkCarried(db);
}
