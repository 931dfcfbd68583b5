/** The edge to SQLite: connections, pragmas, transactions, and what its errors mean to a person. */
import BetterSqlite3 from "better-sqlite3";
import { CompiledQuery, type ExpressionBuilder, type Insertable, Kysely, type RawBuilder, SqliteDialect, sql } from "kysely";
import type { Schema } from "./schema.js";
import { RecordError } from "./types.js";

export type Db = Kysely<Schema>;
export type Expressions<T extends keyof Schema> = ExpressionBuilder<Schema, T>;

/** How long one process waits for another that is writing, in milliseconds. */
const busyTimeout = 60_000;

/**
 * So many pages (of 4 KiB) stand in the log before they are written to the file itself. An article changes some 240 pages, strewn
 * over all indexes: by SQLite's 1,000 each fourth article waited for that, of 16 MB it is each sixteenth, and pages that several
 * articles changed are written once.
 */
const checkpointPages = 4000;

/**
 * One connection. WAL lets readers go on while one writes. `synchronous = FULL`: a commit returns once the log is on the
 * disk; with NORMAL, WAL would stay consistent but the last commits could be lost with the power, and "reported as added is
 * never lost" would not hold.
 */
export const connect = (path: string, readOnly: boolean, create: boolean): BetterSqlite3.Database => {
  const raw = new BetterSqlite3(path, { readonly: readOnly, fileMustExist: readOnly || !create, timeout: busyTimeout });
  raw.pragma("foreign_keys = ON");
  raw.pragma("cache_size = -65536");
  if (!readOnly) {
    raw.pragma("synchronous = FULL");
    raw.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  }
  return raw;
};

/** A typed query builder over a connection; each distinct SQL text is prepared once. */
export const builder = (raw: BetterSqlite3.Database): Db => {
  const prepared = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  const prepare = (text: string): BetterSqlite3.Statement<unknown[]> => {
    const known = prepared.get(text);
    if (known !== undefined && !known.busy) return known;
    const statement = raw.prepare<unknown[]>(text);
    if (prepared.size >= 500) prepared.clear();
    prepared.set(text, statement);
    return statement;
  };
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: { prepare, close: () => raw.close() } }) });
};

/**
 * Runs `work` in one transaction that takes the write lock at its start, so that two processes queue instead of failing in
 * the middle; commits when it returns, rolls back when it throws.
 */
export const immediately = <T>(db: Db, work: (transaction: Db) => Promise<T>): Promise<T> =>
  db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // SQLite itself rolls back on a full disk: a second rollback then has nothing to do, and the first error counts
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });

/** Rows of one statement: few sizes, so that each statement is prepared once and used again. */
const batches = [64, 16, 4, 1];

const insertOf = (table: string, columns: readonly string[], rows: number): string => {
  const row = `(${columns.map(() => "?").join(", ")})`;
  return `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values ${Array(rows).fill(row).join(", ")}`;
};

/**
 * Inserts any number of rows, in statements of a bounded size. Their texts are put together here: the builder would parse and
 * compile all rows anew each time.
 *
 * @param rows all with the same columns
 */
export const insertAll = async <T extends keyof Schema & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof typeof first & string)[];
  for (let i = 0; i < rows.length; ) {
    const size = batches.find((n) => n <= rows.length - i) ?? 1;
    const values = rows.slice(i, i + size).flatMap((row) => columns.map((column) => row[column]));
    await db.executeQuery(CompiledQuery.raw(insertOf(table, columns, size), values));
    i += size;
  }
};

/** A list of values as one parameter, for `where("id", "in", listed(ids))`: any length, one prepared statement. */
export const listed = (values: Iterable<string | number>): RawBuilder<never> =>
  sql<never>`(select value from json_each(${JSON.stringify([...values])}))`;

const isSqlite = (error: unknown): error is { code: string; message: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_");

/** Turns an error of SQLite into one that a person can act on; any other stays as it is. */
export const explain = (error: unknown, path: string): unknown => {
  if (!isSqlite(error)) return error;
  const { code } = error;
  if (code.startsWith("SQLITE_FULL"))
    return new RecordError(
      "full_disk",
      `${path}: the disk is full; nothing of the last change was kept`,
      "Free some space, then do it again.",
    );
  if (code.startsWith("SQLITE_IOERR"))
    return new RecordError(
      "unwritable",
      `${path}: reading or writing the file failed (${error.message}); nothing of the last change was kept`,
      "Look whether the disk is full, or gone, then do it again.",
    );
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new RecordError("busy", `${path}: another program is writing to the record`, "Wait until it has finished, then do it again.");
  if (code.startsWith("SQLITE_READONLY"))
    return new RecordError("read_only", `${path}: the record cannot be written`, "Check the rights of the file and of its folder.");
  if (code.startsWith("SQLITE_CANTOPEN"))
    return new RecordError(
      "not_a_record",
      `${path}: the record cannot be opened`,
      "Check that the folder exists and may be read and written.",
    );
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT"))
    return new RecordError(
      "not_a_record",
      `${path}: not a record of onrecord, or a damaged one (${error.message})`,
      "Name another file with --db, or restore this one from a backup.",
    );
  return error;
};

/** Runs `work`, with SQLite's errors explained. */
export const explained = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw explain(error, path);
  }
};
