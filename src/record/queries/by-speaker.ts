/**
 * Statements by speaker without asking of each whose it is: the names are gone through in their order, and of each only the
 * statements. From the nearer end, so that the last page is as near as the first.
 */
import { sql } from "kysely";
import type { Db } from "../database.js";
import { all, type Condition, countOf } from "./filter.js";

/** Those with a speaker who is known, and those with words for one only, merged; `turned` the whole order the other way round. */
const named = async (db: Db, where: Condition, down: boolean, turned: boolean, limit: number, offset: number): Promise<string[]> => {
  const [name, ties] = [down !== turned ? sql`desc` : sql`asc`, turned ? [sql`asc`, sql`desc`] : [sql`desc`, sql`asc`]];
  const columns = sql`s.published as published, s.article as article, s."start" as place`;
  const { rows } = await sql<{ id: string }>`
    select s.id as id, i.folded as name, ${columns}
      from identity i cross join entity e on e.identity = i.id cross join statement s on s.speaker = e.id where ${where}
    union all select s.id, lower(s.speaker_text), ${columns}
      from statement s indexed by statement_unnamed where s.speaker is null and s.speaker_text is not null and ${where}
    order by name ${name}, published ${ties[0]}, article ${ties[1]}, place ${ties[1]}, id ${ties[1]} limit ${limit} offset ${offset}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
};

/**
 * The ids of a page of statements by speaker, and how many there are in all. Those without one come last both ways.
 *
 * @param conditions on `statement s`; few, since every statement is gone through that stands before the page
 * @param down Z before A
 */
export const idsBySpeaker = async (
  db: Db,
  conditions: readonly Condition[],
  down: boolean,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ ids: string[]; total: number; next?: string }> => {
  const where = all(conditions);
  const nameless = all([sql`s.speaker is null and s.speaker_text is null`, ...conditions]);
  const total = await countOf(db, sql`statement s`, where);
  const last = await countOf(db, sql`statement s`, nameless);
  const of = total - last;
  const here = Math.max(0, Math.min(limit, of - offset));
  const ids =
    here === 0
      ? []
      : offset <= of / 2
        ? await named(db, where, down, false, here, offset)
        : (await named(db, where, down, true, here, of - offset - here)).reverse();
  if (ids.length < limit && last > 0) {
    const { rows } = await sql<{ id: string }>`select s.id from statement s where ${nameless}
      order by s.published desc, s.article, s."start", s.id limit ${limit - ids.length} offset ${Math.max(0, offset - of)}`.execute(db);
    ids.push(...rows.map(({ id }) => id));
  }
  const reached = offset + ids.length;
  return reached < total ? { ids, total, next: String(reached) } : { ids, total };
};
