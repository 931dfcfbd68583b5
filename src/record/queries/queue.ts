import { sql } from "kysely";
import type { Doubt } from "../../vocabulary/forms.js";
import { doubtKinds } from "../../vocabulary/kinds.js";
import type { Db } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { contactDoubts, openContacts } from "./doubted-contacts.js";
import { identityDoubts, openIdentities } from "./doubted-identities.js";
import { bounds, withArticle } from "./filter.js";

/** What may be in doubt: which of it is open, as rows of id, weight and score, and how the questions are told. */
const kinds = {
  identity: { open: openIdentities, load: identityDoubts },
  contact: { open: openContacts, load: contactDoubts },
} as const;

/** The open doubts: those first on which the most contacts and statements hang, then the likelier ones. */
export const queue = async (db: Db, given: RecordFilter): Promise<Page<Doubt>> => {
  const filter = await withArticle(db, given);
  const { limit, offset } = bounds(filter);
  const wanted = filter.kinds?.split(",");
  const asked = doubtKinds.filter((kind) => wanted === undefined || wanted.includes(kind));
  if (asked.length === 0) return { items: [], total: 0 };
  const open = sql.join(
    asked.map((kind) => kinds[kind].open(filter)),
    sql` union all `,
  );
  const { rows } = await sql<{ id: string; weight: number; total: number }>`
    select id, weight, count(*) over () as total from (${open}) order by weight desc, score desc, id limit ${limit} offset ${offset}`.execute(
    db,
  );
  const total = rows[0]?.total ?? (await sql<{ n: number }>`select count(*) as n from (${open})`.execute(db)).rows[0]?.n ?? 0;
  const weights = new Map(rows.map(({ id, weight }) => [id, weight]));
  const loaded = (await Promise.all(asked.map((kind) => kinds[kind].load(db, [...weights.keys()], weights)))).flat();
  const found = new Map(loaded.map((doubt) => [doubt.id, doubt]));
  const items = rows.flatMap(({ id }) => found.get(id) ?? []);
  const reached = offset + rows.length;
  return reached < total ? { items, total, next: String(reached) } : { items, total };
};
