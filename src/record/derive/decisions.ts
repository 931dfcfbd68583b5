/** Decisions and corrections written beside what they are about. */
import { sql } from "kysely";
import { type Db, insertAll, listed } from "../database.js";
import type { CorrectedField, Standing } from "./standing.js";

/** The table of standing decisions, written anew from the log. */
export const writeDecisions = async (db: Db, { decisions }: Standing): Promise<void> => {
  await db.deleteFrom("decision").execute();
  await insertAll(
    db,
    "decision",
    [...decisions].map(([entry, { decision, source, information, note, review }]) => ({
      entry,
      decision,
      source_grade: source,
      information_grade: information,
      note,
      review,
    })),
  );
};

const columns = { kind: "kind", status: "status", when: "when_date", where: "where_text" } as const satisfies Record<CorrectedField, string>;

const set = (db: Db, claim: string, field: CorrectedField, value: string | null) =>
  sql`update contact_claim set ${sql.ref(columns[field])} = ${value} where id = ${claim}`.execute(db);

/**
 * Brings the corrections of some claims to what stands now; the words of the extraction are kept in `claim_correction`.
 *
 * @returns the claims that changed
 */
export const applyCorrections = async (db: Db, claims: Iterable<string>, { corrections }: Standing): Promise<Set<string>> => {
  const list = [...claims];
  const changed = new Set<string>();
  const made = await db.selectFrom("claim_correction").selectAll().where("claim", "in", listed(list)).execute();
  for (const { claim, field, original } of made) {
    await set(db, claim, field, original);
    changed.add(claim);
  }
  await db.deleteFrom("claim_correction").where("claim", "in", listed(list)).execute();
  const concerned = list.filter((claim) => corrections.has(claim));
  const rows = await db
    .selectFrom("contact_claim")
    .select(["id", "kind", "status", "when_date", "where_text"])
    .where("id", "in", listed(concerned))
    .execute();
  for (const row of rows) {
    for (const [field, { value, review }] of corrections.get(row.id) ?? []) {
      await insertAll(db, "claim_correction", [{ claim: row.id, field, original: row[columns[field]], value, review }]);
      await set(db, row.id, field, value);
      changed.add(row.id);
    }
  }
  return changed;
};
