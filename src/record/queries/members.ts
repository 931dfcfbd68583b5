/** The mentions that an identity is made of, one an article: what it can be split into. */
import { sql } from "kysely";
import type { Member } from "../../vocabulary/forms.js";
import type { Db } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { evidenceOf, known } from "./evidence.js";
import { bounds } from "./filter.js";

interface MemberRow {
  id: string;
  name: string;
  names: string;
  roles: string;
  article: string;
  outlet: string | null;
  published: string | null;
  contacts: number;
  statements: number;
  why: string | null;
}

/** The members of whoever has this id, by the date of their articles. */
export const members = async (db: Db, id: string, filter: Pick<RecordFilter, "limit" | "cursor"> = {}): Promise<Page<Member>> => {
  const { limit, offset } = bounds(filter);
  const { rows } = await sql<MemberRow & { total: number }>`
    select e.id, e.name, e.names, e.roles, e.article, e.outlet, e.published, e.identity_why as why, count(*) over () as total,
      (select count(distinct p.claim) from claim_participant p where p.entity = e.id) as contacts,
      (select count(*) from statement s where s.speaker = e.id) as statements
    from entity e where e.identity = (select identity from entity where id = ${id})
    order by e.published, e.article, e.id limit ${limit} offset ${offset}`.execute(db);
  const evidence = await evidenceOf(
    db,
    rows.map((row) => row.id),
    ["mention"],
  );
  const total = rows[0]?.total ?? 0;
  const items = rows.map(({ names, roles, why, total: _, ...row }) => ({
    ...known(row),
    names: JSON.parse(names) as string[],
    roles: JSON.parse(roles) as string[],
    why: why ?? "",
    evidence: evidence.get(row.id) ?? [],
  }));
  const reached = offset + rows.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
