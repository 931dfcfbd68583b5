/** Opening a record: the file, its version, and the store that the stages after this one see. */
import { existsSync, statSync } from "node:fs";
import type BetterSqlite3 from "better-sqlite3";
import { builder, connect, explain, immediately } from "./database.js";
import { applicationId, migrations, schemaVersion } from "./migrations/index.js";
import { rebuildWithin } from "./rebuild.js";
import { SqliteRecord } from "./store.js";
import { RecordError, type RecordStore } from "./types.js";

const pragma = (raw: BetterSqlite3.Database, name: string): number => Number(raw.pragma(name, { simple: true }));

const refuseForeign = (raw: BetterSqlite3.Database, path: string): void => {
  const id = pragma(raw, "application_id");
  const tables = raw.prepare("select count(*) from sqlite_master").pluck().get();
  if (id !== applicationId && !(id === 0 && tables === 0)) {
    throw new RecordError("not_a_record", `${path}: a SQLite file, but not a record of onrecord`, "Name another file with --db.");
  }
  const version = pragma(raw, "user_version");
  if (version > schemaVersion) {
    throw new RecordError(
      "newer_version",
      `${path}: the record has version ${version}; this onrecord knows versions up to ${schemaVersion}`,
      "Use the onrecord that wrote it, or a newer one; nothing was changed.",
    );
  }
};

/**
 * Brings a record to the present version, and makes anew what is derived where a migration asks for it, in one transaction: a
 * crash leaves the record as it was. Another process may be doing the same: the version is read again under the lock.
 */
const migrate = async (raw: BetterSqlite3.Database): Promise<void> => {
  if (pragma(raw, "user_version") === schemaVersion) return;
  await immediately(builder(raw), async (transaction) => {
    const pending = migrations.slice(pragma(raw, "user_version"));
    for (const { statements } of pending) for (const statement of statements) raw.exec(statement);
    raw.pragma(`application_id = ${applicationId}`);
    raw.pragma(`user_version = ${schemaVersion}`);
    const holds = raw.prepare("select exists (select 1 from article)").pluck().get() === 1;
    if (holds && pending.some(({ rebuilds }) => rebuilds === true)) await rebuildWithin(transaction);
  });
};

/** A file that is not there, or empty, is not opened unless it may be made. */
const mustExist = (path: string, create: boolean): void => {
  if (!existsSync(path)) {
    if (create) return;
    throw new RecordError(
      "not_a_record",
      `${path}: there is no record`,
      "Make one with `onrecord add PATH…`, or name another file with --db.",
    );
  }
  if (!statSync(path).isFile()) throw new RecordError("not_a_record", `${path}: not a file`, "Name a file with --db.");
};

/**
 * Opens a record, and makes it where there is none.
 *
 * @param options.create default true: make the file where there is none
 * @param options.readOnly default false: nothing can be added or reviewed
 * @throws RecordError `not_a_record`, `newer_version`, `read_only`, `full_disk`, `unwritable`, `busy`
 */
export const openRecord = async (path: string, options: { create?: boolean; readOnly?: boolean } = {}): Promise<RecordStore> => {
  const { create = true, readOnly = false } = options;
  mustExist(path, create && !readOnly);
  let raw: BetterSqlite3.Database | undefined;
  try {
    raw = connect(path, readOnly, create);
    refuseForeign(raw, path);
    if (!readOnly) {
      raw.pragma("journal_mode = WAL");
      await migrate(raw);
    } else if (pragma(raw, "user_version") < schemaVersion) {
      throw new RecordError(
        "read_only",
        `${path}: a record of an older version`,
        "Open it once for writing, such as with `onrecord check`, to bring it up to date.",
      );
    }
    return new SqliteRecord(path, readOnly ? { read: raw } : { read: connect(path, true, false), write: raw });
  } catch (error) {
    raw?.close();
    throw explain(error, path);
  }
};
