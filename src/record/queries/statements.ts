import { sql } from "kysely";
import type { StatementEntry } from "../../vocabulary/forms.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { idsBySpeaker } from "./by-speaker.js";
import { correctionsOn, decisionsOn, evidenceOf, groupedBy, known } from "./evidence.js";
import {
  all,
  articlesOf,
  bounds,
  type Condition,
  entitiesOf,
  entriesWith,
  idsOf,
  notRejected,
  orderOf,
  pageOf,
  published,
  withArticle,
} from "./filter.js";

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, with: about, outlet, status, minOrigins, article, disputed, words, watchlist } = filter;
  const where: Condition[] = [notRejected("s.id"), ...published(filter, "s.published")];
  if (person !== undefined) where.push(sql`s.speaker in ${entitiesOf(person)}`);
  if (about !== undefined) where.push(sql`s.id in (select statement from statement_about where entity in ${entitiesOf(about)})`);
  if (outlet !== undefined) where.push(sql`s.article in ${articlesOf(outlet)}`);
  if (article !== undefined) where.push(sql`s.article = ${article}`);
  if (status !== undefined) where.push(sql`s.stance = ${status}`);
  if (words !== undefined) where.push(sql`s.id in ${entriesWith(words, "statement")}`);
  if (minOrigins !== undefined) where.push(sql`s.utterance in (select id from utterance where origins >= ${minOrigins})`);
  if (disputed !== undefined) {
    const side = sql`(select member from dispute_side)`;
    where.push(disputed ? sql`s.id in ${side}` : sql`s.id not in ${side}`);
  }
  if (watchlist === true) {
    where.push(sql`s.speaker in (select e.id from entity e join watchlist_match m on m.identity = e.identity)`);
  }
  return where;
};

/** Statements with their evidence, in no particular order. */
export const statementsById = async (db: Db, ids: readonly string[]): Promise<StatementEntry[]> => {
  const list = listed(ids);
  const rows = await db
    .selectFrom("statement as s")
    .innerJoin("article as a", "a.id", "s.article")
    .leftJoin("entity as e", "e.id", "s.speaker")
    .leftJoin("identity as i", "i.id", "e.identity")
    .select([
      "s.id",
      "s.article",
      "s.kind",
      "s.stance",
      "s.content",
      "s.utterance",
      "s.speaker_text",
      "s.published",
      "a.outlet",
      "e.identity",
      "i.name",
    ])
    .where("s.id", "in", list)
    .execute();
  const holders = groupedBy(
    await db.selectFrom("statement_holder").selectAll().where("statement", "in", list).orderBy("position").execute(),
    "statement",
  );
  const evidence = await evidenceOf(db, ids, ["content", "source", "cue"]);
  const decisions = await decisionsOn(db, ids);
  const corrections = await correctionsOn(db, ids);
  return rows.map(({ id, kind, stance, content, utterance, article, outlet, published: date, speaker_text, identity, name }) => {
    const speaker = name ?? speaker_text;
    return {
      id,
      ...(speaker === null ? {} : { speaker: known({ identity, name: speaker }) }),
      holders: holders.get(id)?.map((holder) => holder.name) ?? [],
      kind,
      stance,
      content,
      utterance: utterance ?? id,
      article,
      ...known({ outlet, published: date }),
      evidence: evidence.get(id) ?? [],
      ...(decisions.has(id) ? { review: decisions.get(id) } : {}),
      ...(corrections.has(id) ? { corrected: corrections.get(id) } : {}),
    };
  });
};

const byColumn: Record<SortBy<"statements">, Condition> = {
  published: sql`s.published`,
  speaker: sql`coalesce((select i.folded from entity e join identity i on i.id = e.identity where e.id = s.speaker), lower(s.speaker_text))`,
  outlet: sql`(select outlet collate nocase from article_summary where article = s.article)`,
  stance: sql`s.stance`,
};

/** Filters that let few statements through are answered by sorting these; without one, by going through the names. */
const narrow = ({ person, with: about, outlet, article, from, to, words, minOrigins, disputed, watchlist }: RecordFilter): boolean =>
  [person, about, outlet, article, from, to, words, minOrigins, disputed, watchlist].some((value) => value !== undefined);

/** Is nothing asked but who speaks, the latest first? All that decides is then in an index, but for the order within a day. */
const ofPersonAlone = ({ person, limit: _, skip: __, cursor: ___, sort, ...others }: RecordFilter): boolean =>
  person !== undefined && sort === undefined && Object.values(others).every((value) => value === undefined);

/** Only what is as late as the last of a page is put in order: of somebody in the news daily else all would be read for it. */
const latest = (where: readonly Condition[], { limit, offset }: { limit: number; offset: number }): Condition =>
  sql`coalesce(s.published, '') >= (select min(coalesce(day, '')) from (select s.published as day from statement s where ${all(where)}
    order by s.published desc limit ${limit + offset}))`;

/** Statements, the latest published first; within an article in the order of the text. */
export const statements = async (db: Db, given: RecordFilter): Promise<Page<StatementEntry>> => {
  const filter = await withArticle(db, given);
  if (filter.sort?.endsWith("speaker") && !narrow(filter)) {
    const found = await idsBySpeaker(db, conditions(filter), filter.sort.startsWith("-"), bounds(filter));
    return pageOf(found, await statementsById(db, found.ids));
  }
  const order = orderOf(filter.sort, byColumn, sql`s.published desc, s.article, s."start", s.id`);
  const where = conditions(filter);
  const query = { from: sql`statement s`, id: "s.id", where, order };
  const found = await idsOf(db, ofPersonAlone(filter) ? { ...query, within: latest(where, bounds(filter)) } : query, filter);
  return pageOf(found, await statementsById(db, found.ids));
};
