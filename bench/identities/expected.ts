/** Who the people of the example articles are: a table made by hand, and what a record makes of it. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { createExtractionPool } from "../../src/extract/pool.js";
import { read } from "../../src/read/read.js";
import { ingest } from "../../src/record/ingest.js";
import { openRecord } from "../../src/record/open.js";

interface Row {
  text: string;
  name: string;
  person: string;
}

/** The table: in which text (a file's name without extension) a name means whom. */
const table = (): Row[] => parse(readFileSync(fileURLToPath(new URL("kislyak.csv", import.meta.url)), "utf8"), { columns: true }) as Row[];

/** The founding story is kept under two file names. */
const textOf = (path: string | null): string => basename(path ?? "", ".txt").replace(/^interfax-.*$/, "interfax");

export interface Placed {
  text: string;
  name: string;
  person: string;
  identity: string;
  why: string;
}

/** Adds all articles of some folders to a new record, as `onrecord add` does. Throws where one cannot be read. */
async function addFolders(path: string, folders: readonly string[]): Promise<void> {
  const store = await openRecord(path);
  const pool = createExtractionPool();
  try {
    for await (const result of ingest(read([...folders]), store, pool))
      if (result.outcome === "refused" || result.outcome === "kept") throw new Error(result.refusal?.message ?? result.path);
  } finally {
    await pool.close();
    await store.close();
  }
}

/** Every person whom an article names, and where a record has put it. */
function personsOf(path: string): { path: string | null; name: string; identity: string; why: string }[] {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return db
      .prepare(
        `select a.path, e.name, e.identity, e.identity_why as why from entity e join article a on a.id = e.article
          where e.type = 'person' order by e.id`,
      )
      .all() as { path: string | null; name: string; identity: string; why: string }[];
  } finally {
    db.close();
  }
}

/**
 * Makes a record of some folders, and gives the people whom the table knows, and those whom it does not but who share an
 * identity with one of these: each of them is a person of its own, so that joining it counts as wrong.
 *
 * @param path where the record is to be made
 */
export async function placedPeople(path: string, folders: readonly string[]): Promise<Placed[]> {
  await addFolders(path, folders);
  const people = new Map(table().map(({ text, name, person }) => [`${text}\n${name}`, person]));
  const all = personsOf(path).map(({ path: file, name, identity, why }, i) => {
    const person = people.get(`${textOf(file)}\n${name}`);
    return { text: textOf(file), name, identity, why, person: person ?? `unlisted ${i}`, listed: person !== undefined };
  });
  const taken = new Set(all.filter(({ listed }) => listed).map(({ identity }) => identity));
  return all.filter(({ identity, listed }) => listed || taken.has(identity)).map(({ listed, ...rest }) => rest);
}
