/** What reviewers put right, written over what was extracted; the original is kept beside it in `correction`. */
import { sql } from "kysely";
import { type Db, insertAll, listed } from "../database.js";
import { fieldOf, tableOf } from "./corrected-fields.js";
import { writeCorrectedTexts } from "./corrected-texts.js";
import type { Standing } from "./standing.js";

type Corrected = Record<"claims" | "statements" | "events" | "assessments" | "recast", Set<string>>;

/** Notes the articles of claims whose participants or holders may have changed. */
const noteRecast = async (db: Db, claims: readonly string[], { recast }: Corrected): Promise<void> => {
  if (claims.length === 0) return;
  const rows = await db.selectFrom("contact_claim").select("article").where("id", "in", listed(claims)).execute();
  for (const { article } of rows) recast.add(article);
};

/** Gives entries back what was extracted. */
const restore = async (db: Db, entries: readonly string[], touched: Corrected): Promise<void> => {
  const made = await db.selectFrom("correction").selectAll().where("entry", "in", listed(entries)).execute();
  for (const { entry, field, original } of made) await fieldOf(entry, field)?.restore(db, entry, original);
  await db.deleteFrom("correction").where("entry", "in", listed(entries)).execute();
  const restored = made.map(({ entry }) => entry);
  await noteRecast(db, restored, touched);
  await writeCorrectedTexts(db, restored);
};

/** Brings the corrections of what was touched to what stands now; the words of the extraction are kept in `correction`. */
export const applyCorrections = async (db: Db, touched: Corrected, { corrections }: Pick<Standing, "corrections">): Promise<void> => {
  const all = [...touched.claims, ...touched.statements, ...touched.events, ...touched.assessments];
  await restore(db, all, touched);
  if (corrections.size === 0) return;
  const made: string[] = [];
  for (const entry of all.filter((id) => corrections.has(id))) {
    const table = tableOf(entry);
    if (table === undefined || (await sql`select 1 from ${sql.table(table)} where id = ${entry}`.execute(db)).rows.length === 0) continue;
    for (const [field, { value, review }] of corrections.get(entry) ?? []) {
      const of = fieldOf(entry, field);
      const original = await of?.read(db, entry);
      if (of === undefined || original === undefined || !(await of.write(db, entry, value))) continue;
      const text = Array.isArray(value) ? JSON.stringify(value) : value;
      await insertAll(db, "correction", [{ entry, field, original, value: text, review }]);
      made.push(entry);
    }
    await writeCorrectedTexts(db, [entry]);
  }
  await noteRecast(db, made, touched);
};

/**
 * Takes back corrections of other articles' entries that name entities of this one, which is about to be taken out; they
 * are made again with its new extraction, as far as that still has them.
 */
export const releaseCorrections = async (db: Db, article: string, entities: readonly string[], touched: Corrected): Promise<void> => {
  const own = listed(entities);
  const { rows } = await sql<{ kind: Exclude<keyof Corrected, "recast">; id: string }>`
    select distinct 'claims' as kind, c.id from claim_participant p join contact_claim c on c.id = p.claim
      where p.entity in ${own} and c.article <> ${article}
    union select 'statements', id from statement where speaker in ${own} and article <> ${article}
    union select 'events', v.id from event_participant p join event v on v.id = p.event where p.entity in ${own} and v.article <> ${article}
    union select 'assessments', id from assessment where entity in ${own} and article <> ${article}`.execute(db);
  for (const { kind, id } of rows) touched[kind].add(id);
  await restore(
    db,
    rows.map(({ id }) => id),
    touched,
  );
};
