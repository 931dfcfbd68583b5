/** What reviewers put right, written over what was extracted; the original is kept beside it in `correction`. */
import { type Insertable, sql } from "kysely";
import { type Db, insertAll, listed } from "../database.js";
import { spanOf } from "../dates.js";
import type { CorrectedField, Schema } from "../schema.js";
import type { CorrectedValue, Standing } from "./standing.js";

/** How one field is read as text, and written; `write` gives false where the value no longer fits the record. */
interface Field {
  read(db: Db, entry: string): Promise<string | null>;
  write(db: Db, entry: string, value: CorrectedValue): Promise<boolean>;
  restore(db: Db, entry: string, original: string | null): Promise<void>;
}
type Corrected = "contact_claim" | "statement" | "event";

const column = (table: Corrected, name: string): Field => {
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

type Participant = Insertable<Schema["claim_participant"]>;

const participantRows = (db: Db, claim: string) =>
  db.selectFrom("claim_participant").selectAll().where("claim", "=", claim).orderBy("position").execute();

const setParticipants = async (db: Db, claim: string, rows: readonly Participant[]): Promise<void> => {
  await db.deleteFrom("claim_participant").where("claim", "=", claim).execute();
  await insertAll(db, "claim_participant", rows);
};

/** Who stays keeps their role and capacity; who is new stands where the words of contact stand. */
const participants: Field = {
  read: async (db, claim) => JSON.stringify(await participantRows(db, claim)),
  write: async (db, claim, value) => {
    if (!Array.isArray(value)) return false;
    const before = await participantRows(db, claim);
    const names = await known(db, value);
    const place = await db
      .selectFrom("evidence")
      .select(["start", "end"])
      .where("entry", "=", claim)
      .where("part", "=", "trigger")
      .executeTakeFirst();
    if (place === undefined || value.some((id) => !names.has(id))) return false;
    const rows = value.map((entity, position): Participant => {
      const kept = before.find((row) => row.entity === entity);
      if (kept !== undefined) return { ...kept, position };
      return { claim, position, entity, name: names.get(entity) ?? "", role: "attendee", capacity: null, ...place };
    });
    await setParticipants(db, claim, rows);
    return true;
  },
  restore: (db, claim, original) => setParticipants(db, claim, JSON.parse(original ?? "[]") as Participant[]),
};

/** A chain of holders by name; who was in it before keeps the entity that the name stands for. */
const holders = (table: "claim_holder" | "statement_holder", of: "claim" | "statement"): Field => {
  type Row = Record<string, string | number | null> & { name: string };
  const rows = async (db: Db, entry: string): Promise<Row[]> =>
    (await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(of)} = ${entry} order by position`.execute(db)).rows;
  const set = async (db: Db, entry: string, chain: readonly Row[]): Promise<void> => {
    await sql`delete from ${sql.table(table)} where ${sql.ref(of)} = ${entry}`.execute(db);
    await insertAll(db, table, chain as unknown as Insertable<Schema[typeof table]>[]);
  };
  return {
    read: async (db, entry) => JSON.stringify(await rows(db, entry)),
    write: async (db, entry, value) => {
      if (!Array.isArray(value)) return false;
      const before = await rows(db, entry);
      const empty = { [of]: entry, entity: null, ...(of === "claim" ? { statement: null } : {}) };
      const chain = value.map((name, position) => ({ ...(before.find((row) => row.name === name) ?? empty), name, position }) as Row);
      await set(db, entry, chain);
      return true;
    },
    restore: (db, entry, original) => set(db, entry, JSON.parse(original ?? "[]") as Row[]),
  };
};

const fields: Record<Corrected, Partial<Record<CorrectedField, Field>>> = {
  contact_claim: {
    kind: column("contact_claim", "kind"),
    status: column("contact_claim", "status"),
    when: column("contact_claim", "when_date"),
    where: column("contact_claim", "where_text"),
    participants,
    holders: holders("claim_holder", "claim"),
  },
  statement: {
    kind: column("statement", "kind"),
    stance: column("statement", "stance"),
    speaker,
    holders: holders("statement_holder", "statement"),
  },
  event: { kind: column("event", "kind"), when: eventDate },
};

const tables: Record<string, Corrected> = { c: "contact_claim", s: "statement", v: "event" };
const fieldOf = (entry: string, field: CorrectedField): Field | undefined => fields[tables[entry.slice(0, 1)] ?? "event"][field];

/** Gives entries back what was extracted. */
const restore = async (db: Db, entries: readonly string[]): Promise<void> => {
  const made = await db.selectFrom("correction").selectAll().where("entry", "in", listed(entries)).execute();
  for (const { entry, field, original } of made) await fieldOf(entry, field)?.restore(db, entry, original);
  await db.deleteFrom("correction").where("entry", "in", listed(entries)).execute();
};

/** Brings the corrections of what was touched to what stands now; the words of the extraction are kept in `correction`. */
export const applyCorrections = async (
  db: Db,
  touched: { claims: ReadonlySet<string>; statements: ReadonlySet<string>; events: ReadonlySet<string> },
  { corrections }: Pick<Standing, "corrections">,
): Promise<void> => {
  const all = [...touched.claims, ...touched.statements, ...touched.events];
  await restore(db, all);
  if (corrections.size === 0) return;
  for (const entry of all.filter((id) => corrections.has(id))) {
    if ((await sql`select 1 from ${sql.table(tables[entry.slice(0, 1)] ?? "event")} where id = ${entry}`.execute(db)).rows.length === 0)
      continue;
    for (const [field, { value, review }] of corrections.get(entry) ?? []) {
      const of = fieldOf(entry, field);
      const original = await of?.read(db, entry);
      if (of === undefined || original === undefined || !(await of.write(db, entry, value))) continue;
      const text = Array.isArray(value) ? JSON.stringify(value) : value;
      await insertAll(db, "correction", [{ entry, field, original, value: text, review }]);
    }
  }
};

/**
 * Takes back corrections of other articles' entries that name entities of this one, which is about to be taken out; they
 * are made again with its new extraction, as far as that still has them.
 */
export const releaseCorrections = async (
  db: Db,
  article: string,
  entities: readonly string[],
  touched: { claims: Set<string>; statements: Set<string> },
): Promise<void> => {
  const own = listed(entities);
  const { rows } = await sql<{ id: string }>`
    select distinct c.id from claim_participant p join contact_claim c on c.id = p.claim where p.entity in ${own} and c.article <> ${article}
    union select id from statement where speaker in ${own} and article <> ${article}`.execute(db);
  for (const { id } of rows) (id.startsWith("c-") ? touched.claims : touched.statements).add(id);
  await restore(
    db,
    rows.map(({ id }) => id),
  );
};
