import BetterSqlite3 from "better-sqlite3";
import { derivedTables } from "../src/record/derived-tables.js";

/**
 * All rows of all derived tables of a record, sorted, one line a row: two records that hold the same derived content give
 * the same lines. Internal row numbers, which follow the order of adding, and those of extractions are left out.
 */
export const dumpDerived = (path: string): string[] => {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return derivedTables.flatMap((table) =>
      (db.prepare(`select * from ${table}`).all() as Record<string, unknown>[])
        .map(({ number, extraction, ...row }) => `${table} ${JSON.stringify(row)}`)
        .sort(),
    );
  } finally {
    db.close();
  }
};
