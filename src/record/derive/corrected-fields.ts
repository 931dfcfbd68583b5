/** How each field that a reviewer may put right is read, written and given back: by table, one entry a field. */
import { type Insertable, sql } from "kysely";
import { type Db, insertAll, listed } from "../database.js";
import { spanOf } from "../dates.js";
import type { CorrectedField, Schema } from "../schema.js";
import type { CorrectedValue } from "./standing.js";

/** How one field is read as text, and written; `write` gives false where the value no longer fits the record. */
export interface Field {
  read(db: Db, entry: string): Promise<string | null>;
  write(db: Db, entry: string, value: CorrectedValue): Promise<boolean>;
  restore(db: Db, entry: string, original: string | null): Promise<void>;
}
export type CorrectedTable = "contact_claim" | "statement" | "event" | "assessment";

const column = (table: CorrectedTable, name: string): Field => {
  const set = (db: Db, entry: string, value: string | null) =>
    sql`update ${sql.table(table)} set ${sql.ref(name)} = ${value} where id = ${entry}`.execute(db);
  return {
    read: async (db, entry) =>
      (await sql<{ value: string | null }>`select ${sql.ref(name)} as value from ${sql.table(table)} where id = ${entry}`.execute(db))
        .rows[0]?.value ?? null,
    write: async (db, entry, value) => {
      if (Array.isArray(value)) return false;
      await set(db, entry, value);
      return true;
    },
    restore: async (db, entry, original) => void (await set(db, entry, original)),
  };
};

const known = async (db: Db, ids: readonly string[]) => {
  const rows = await db.selectFrom("entity").select(["id", "name"]).where("id", "in", listed(ids)).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** The speaker is an entity, which must still be there. */
const speaker: Field = {
  ...column("statement", "speaker"),
  write: async (db, entry, value) => {
    if (typeof value === "string" && !(await known(db, [value])).has(value)) return false;
    return column("statement", "speaker").write(db, entry, value);
  },
};

/** The date of an event stands in its span of days and in the timeline too. */
const eventDate: Field = {
  ...column("event", "when_date"),
  write: async (db, entry, value) => {
    if (Array.isArray(value)) return false;
    const span = spanOf(value);
    await sql`update event set when_date = ${value}, first_day = ${span?.first ?? null}, last_day = ${span?.last ?? null}
      where id = ${entry}`.execute(db);
    await db.deleteFrom("dated").where("kind", "=", "event").where("id", "=", entry).execute();
    if (value === null || span === undefined) return true;
    const { first: day, last: last_day, precision } = span;
    await insertAll(db, "dated", [{ kind: "event", id: entry, date: value, day, last_day, precision, claimed: 1 }]);
    return true;
  },
  restore: async (db, entry, original) => void (await eventDate.write(db, entry, original)),
};

type ListTable = "claim_participant" | "claim_holder" | "statement_holder" | "event_participant";
type Row = Record<string, string | number | null> & { entity: string | null; name: string };

/**
 * A list whose items are rows of a table of their own, in order. `make` gives the rows for the ids or names that a reviewer gave,
 * from those that stand; undefined where an id no longer names anybody.
 */
const list = (
  table: ListTable,
  of: "claim" | "statement" | "event",
  make: (db: Db, entry: string, given: readonly string[], before: readonly Row[]) => Promise<Row[] | undefined>,
): Field => {
  const rows = async (db: Db, entry: string): Promise<Row[]> =>
    (await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(of)} = ${entry} order by position`.execute(db)).rows;
  const set = async (db: Db, entry: string, items: readonly Row[]): Promise<void> => {
    await sql`delete from ${sql.table(table)} where ${sql.ref(of)} = ${entry}`.execute(db);
    await insertAll(db, table, items as unknown as Insertable<Schema[typeof table]>[]);
  };
  return {
    read: async (db, entry) => JSON.stringify(await rows(db, entry)),
    write: async (db, entry, value) => {
      const items = Array.isArray(value) ? await make(db, entry, value, await rows(db, entry)) : undefined;
      if (items === undefined) return false;
      await set(
        db,
        entry,
        items.map((item, position) => ({ ...item, [of]: entry, position })),
      );
      return true;
    },
    restore: (db, entry, original) => set(db, entry, JSON.parse(original ?? "[]") as Row[]),
  };
};

/** The row of each person: of who stays, the one that is there; of who is new, one made of `beside` and the name. */
const people = async (db: Db, given: readonly string[], before: readonly Row[], beside: object): Promise<Row[] | undefined> => {
  const names = await known(db, given);
  if (given.some((id) => !names.has(id))) return undefined;
  return given.map((entity) => before.find((row) => row.entity === entity) ?? { ...beside, entity, name: names.get(entity) ?? "" });
};

/** Who stays keeps their role and capacity; who is new stands where the words of contact stand. */
const claimParticipants = list("claim_participant", "claim", async (db, claim, given, before) => {
  const place = await db
    .selectFrom("evidence")
    .select(["start", "end"])
    .where("entry", "=", claim)
    .where("part", "=", "trigger")
    .executeTakeFirst();
  return place && people(db, given, before, { role: "attendee", capacity: null, ...place });
});

const eventParticipants = list("event_participant", "event", (db, _, given, before) => people(db, given, before, {}));

/** A chain of holders by name; who was in it before keeps the entity that the name stands for. */
const holders = (table: "claim_holder" | "statement_holder", of: "claim" | "statement"): Field =>
  list(table, of, async (_, __, given, before) => {
    const empty = { entity: null, ...(of === "claim" ? { statement: null } : {}) };
    return given.map((name) => before.find((row) => row.name === name) ?? { ...empty, name });
  });

/** Who judges: an entity, and the words for it. */
const judge: Field = {
  read: async (db, entry) => {
    const row = await db.selectFrom("assessment").select(["entity", "name"]).where("id", "=", entry).executeTakeFirst();
    return row === undefined || (row.entity === null && row.name === null) ? null : JSON.stringify([row]);
  },
  write: async (db, entry, value) => {
    if (Array.isArray(value)) return false;
    const name = value === null ? null : (await known(db, [value])).get(value);
    if (name === undefined) return false;
    await db.updateTable("assessment").set({ entity: value, name }).where("id", "=", entry).execute();
    return true;
  },
  restore: async (db, entry, original) => {
    const [row = { entity: null, name: null }] = JSON.parse(original ?? "[]") as { entity: string | null; name: string | null }[];
    await db.updateTable("assessment").set(row).where("id", "=", entry).execute();
  },
};

const fields: Record<CorrectedTable, Partial<Record<CorrectedField, Field>>> = {
  contact_claim: {
    kind: column("contact_claim", "kind"),
    status: column("contact_claim", "status"),
    when: column("contact_claim", "when_date"),
    where: column("contact_claim", "where_text"),
    participants: claimParticipants,
    holders: holders("claim_holder", "claim"),
  },
  statement: {
    kind: column("statement", "kind"),
    stance: column("statement", "stance"),
    speaker,
    holders: holders("statement_holder", "statement"),
  },
  event: { kind: column("event", "kind"), when: eventDate, participants: eventParticipants },
  assessment: { judgement: column("assessment", "judgement"), holder: judge, about: column("assessment", "about") },
};

const tables: Record<string, CorrectedTable> = { c: "contact_claim", s: "statement", v: "event", a: "assessment" };

/** The table that an entry of this id stands in. */
export const tableOf = (entry: string): CorrectedTable | undefined => tables[entry.slice(0, 1)];

/** How a field of an entry is read and written; undefined where entries of this kind have no such field. */
export const fieldOf = (entry: string, field: CorrectedField): Field | undefined => fields[tableOf(entry) ?? "event"][field];
