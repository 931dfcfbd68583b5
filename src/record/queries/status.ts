import { sql } from "kysely";
import type { RecordStatus } from "../../vocabulary/forms.js";
import type { Db } from "../database.js";
import { schemaVersion } from "../migrations/index.js";

/** How much there is of everything. `revision` counts the rows of the append-only tables, so it grows with every change. */
export const status = async (db: Db, path: string): Promise<RecordStatus> => {
  const counts = await sql<Omit<RecordStatus, "path" | "version" | "notExtracted">>`select
    (select count(*) from article) as articles,
    (select count(*) from contact where rejected = 0) as contacts,
    (select count(*) from statement)
      - (select count(*) from decision d join statement s on s.id = d.entry where d.decision = 'reject') as statements,
    (select count(*) from identity where type = 'person') as people,
    (select count(*) from dispute) as disputes,
    (select count(*) from event) as events,
    (select count(*) from doubt) + (select count(*) from contact where unsure = 1) as doubts,
    (select count(*) from review) as reviews,
    (select coalesce(max(number), 0) from article) + (select coalesce(max(number), 0) from extraction)
      + (select coalesce(max(number), 0) from review) + (select coalesce(max(number), 0) from reference_entry) as revision`.execute(db);
  const refused = await sql<{ reason: string; articles: number }>`
    select r.reason, count(distinct r.article) as articles from refusal r join article_summary s on s.article = r.article
    where s.extracted = 0 group by r.reason order by articles desc, r.reason`.execute(db);
  const [row] = counts.rows;
  if (row === undefined) throw new Error("a select without a table gives one row");
  return { path, version: schemaVersion, ...row, notExtracted: refused.rows };
};
