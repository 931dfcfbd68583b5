import { sql } from "kysely";
import type { Backlog } from "../../vocabulary/forms.js";
import type { Db } from "../database.js";
import { orphanedIn } from "./orphans.js";

/** What waits to be done since the program or its models changed. Asks every article: not for each page that is shown. */
export const backlog = async (db: Db): Promise<Backlog> => {
  const { rows } = await sql<{ extractor: string; articles: number; underived: number }>`
    select n.extractor, count(*) as articles, count(*) filter (where s.extraction is not n.number) as underived
    from (select article, extractor, max(number) as number from extraction group by article) n
    left join article_summary s on s.article = n.article group by n.extractor order by articles desc, n.extractor`.execute(db);
  return {
    extractors: rows.map(({ extractor, articles }) => ({ extractor, articles })),
    underived: rows.reduce((sum, { underived }) => sum + underived, 0),
    orphaned: (await orphanedIn(db)).size,
  };
};
