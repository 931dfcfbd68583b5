/**
 * Writes docs/record.md from the schema of a fresh record and the comments beside the migrations: `npx tsx scripts/record-docs.ts`.
 * A test compares the file with what this makes.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { sections } from "../src/record/migrations/comments.js";
import { migrations, schemaVersion } from "../src/record/migrations/index.js";
import { openRecord } from "../src/record/open.js";

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

interface Reference {
  from: string;
  table: string;
}

const columnsOf = (db: BetterSqlite3.Database, table: string): Column[] => db.pragma(`table_info(${table})`) as Column[];
const referencesOf = (db: BetterSqlite3.Database, table: string): Reference[] => db.pragma(`foreign_key_list(${table})`) as Reference[];

/** Tables and views of a record, those of SQLite and of the full-text index left out. */
const names = (db: BetterSqlite3.Database, type: "table" | "view"): string[] =>
  db
    .prepare("select name from sqlite_master where type = ? and name not glob 'sqlite_*' and name not glob '*_words*' order by name")
    .pluck()
    .all(type) as string[];

const tableText = (db: BetterSqlite3.Database, table: string, about: string, comments: Record<string, string>): string => {
  const references = new Map(referencesOf(db, table).map(({ from, table: to }) => [from, to]));
  const rows = columnsOf(db, table).map(({ name, type, notnull, pk }) => {
    const comment = comments[name];
    if (comment === undefined) throw new Error(`src/record/migrations/comments: ${table}.${name} is not explained`);
    const to = references.get(name);
    const facts = [
      type.toLowerCase(),
      ...(pk > 0 ? ["key"] : []),
      ...(notnull === 0 && pk === 0 ? ["may be empty"] : []),
      ...(to === undefined ? [] : [`→ [${to}](#${to})`]),
    ];
    return `| \`${name}\` | ${facts.join(", ")} | ${comment} |`;
  });
  const unknown = Object.keys(comments).filter((name) => !columnsOf(db, table).some((column) => column.name === name));
  if (unknown.length > 0) throw new Error(`src/record/migrations/comments: ${table} has no ${unknown.join(", ")}`);
  return [`### ${table}`, "", about, "", "| column | | meaning |", "| --- | --- | --- |", ...rows].join("\n");
};

/** The tables and how they refer to one another, as a Mermaid entity-relationship diagram. */
const picture = (db: BetterSqlite3.Database, tables: readonly string[]): string => {
  const arrows = tables.flatMap((table) => referencesOf(db, table).map(({ from, table: to }) => `  ${to} ||--o{ ${table} : "${from}"`));
  return ["```mermaid", "erDiagram", ...[...new Set(arrows)].sort(), "```"].join("\n");
};

const viewText = (db: BetterSqlite3.Database, view: string): string =>
  `| \`${view}\` | ${columnsOf(db, view)
    .map(({ name }) => `\`${name}\``)
    .join(", ")} |`;

/**
 * The text of docs/record.md.
 *
 * @throws Error where a table or a column has no comment, or a comment no table or column
 */
export const recordDocs = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "record-docs-"));
  const path = join(folder, "record.db");
  await (await openRecord(path)).close();
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    const explained = sections.flatMap(({ tables }) => Object.keys(tables));
    const there = names(db, "table");
    const missing = there.filter((table) => !explained.includes(table));
    if (missing.length > 0) throw new Error(`src/record/migrations/comments: ${missing.join(", ")} not explained`);
    const parts = sections.map(({ title, about, tables }) =>
      [
        `## ${title}`,
        "",
        about,
        "",
        picture(db, Object.keys(tables)),
        "",
        ...Object.entries(tables).map(([table, comment]) => `${tableText(db, table, comment.about, comment.columns)}\n`),
      ].join("\n"),
    );
    return [
      "# The record",
      "",
      "<!-- Made by scripts/record-docs.ts from the schema. Do not edit; run `npx tsx scripts/record-docs.ts`. -->",
      "",
      `A record is one SQLite file (schema version ${schemaVersion}: ${migrations.map(({ name }) => name.slice(5)).join(", ")}). Any SQLite browser or Datasette opens it; start with the views.`,
      "",
      "Offsets are Unicode code points of the body. Dates are ISO 8601, as short as what is known. Ids of members are made of their article and their id in the extraction, so they are the same on every machine that extracted with the same versions, and what a later extraction finds again keeps its id; a cluster has the least id of its members, and the id of any member finds it.",
      "",
      "## Views",
      "",
      "| view | columns |",
      "| --- | --- |",
      ...names(db, "view").map((view) => viewText(db, view)),
      "",
      "Words are searched in `article_words` (titles and bodies) and `entry_words` (contacts, statements, events and assessments, by whom they name and by the words that carry them), both FTS5 with external content: `select * from article where number in (select rowid from article_words where article_words match 'visit')`.",
      "",
      ...parts,
    ].join("\n");
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
};

export const docsFile = fileURLToPath(new URL("../docs/record.md", import.meta.url));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  recordDocs().then((text) => writeFileSync(docsFile, text));
}
