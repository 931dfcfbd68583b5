import { sql } from "kysely";
import type { AssessmentEntry } from "../../vocabulary/forms.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { correctionsOn, decisionsOn, evidenceOf, known } from "./evidence.js";
import {
  articlesOf,
  type Condition,
  contactOf,
  entitiesOf,
  entriesWith,
  idsOf,
  notRejected,
  orderOf,
  pageOf,
  published,
  withArticle,
} from "./filter.js";
import { withSentences } from "./sentences.js";

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, outlet, status, article, contact, words } = filter;
  const where: Condition[] = [notRejected("m.id"), ...published(filter, "a.published")];
  if (person !== undefined) where.push(sql`m.entity in ${entitiesOf(person)}`);
  if (outlet !== undefined) where.push(sql`m.article in ${articlesOf(outlet)}`);
  if (article !== undefined) where.push(sql`m.article = ${article}`);
  if (contact !== undefined) where.push(sql`m.article in (select article from contact_claim where contact = ${contactOf(contact)})`);
  if (status !== undefined) where.push(sql`m.judgement = ${status}`);
  if (words !== undefined) where.push(sql`m.id in ${entriesWith(words, "assessment")}`);
  return where;
};

/** Assessments with who judges, in no particular order. */
export const assessmentsById = async (db: Db, ids: readonly string[]): Promise<AssessmentEntry[]> => {
  const rows = await db
    .selectFrom("assessment as m")
    .innerJoin("article as a", "a.id", "m.article")
    .leftJoin("entity as e", "e.id", "m.entity")
    .leftJoin("identity as i", "i.id", "e.identity")
    .select(["m.id", "m.judgement", "m.about", "m.article", "m.name", "a.outlet", "a.published", "e.identity", "i.name as preferred"])
    .where("m.id", "in", listed(ids))
    .execute();
  const evidence = await evidenceOf(db, ids, ["judgement", "about"]);
  const decisions = await decisionsOn(db, ids);
  const corrections = await correctionsOn(db, ids);
  return rows.map(({ name, identity, preferred, ...row }) => {
    const holder = preferred ?? name;
    return {
      ...known(row),
      ...(holder === null ? {} : { holder: known({ identity, name: holder }) }),
      evidence: evidence.get(row.id) ?? [],
      ...(decisions.has(row.id) ? { review: decisions.get(row.id) } : {}),
      ...(corrections.has(row.id) ? { corrected: corrections.get(row.id) } : {}),
    };
  });
};

const byColumn: Record<SortBy<"assessments">, Condition> = {
  judgement: sql`m.judgement`,
  holder: sql`coalesce((select i.folded from entity e join identity i on i.id = e.identity where e.id = m.entity), lower(m.name))`,
  outlet: sql`(select outlet collate nocase from article_summary where article = m.article)`,
  published: sql`a.published`,
};

/** Assessments, the latest published first. */
export const assessments = async (db: Db, given: RecordFilter): Promise<Page<AssessmentEntry>> => {
  const filter = await withArticle(db, given);
  const from = sql`assessment m join article a on a.id = m.article`;
  const order = orderOf(filter.sort, byColumn, sql`a.published desc, m.article, m."start", m.id`);
  const found = await idsOf(db, { from, id: "m.id", where: conditions(filter), order }, filter);
  return pageOf(found, await withSentences(db, await assessmentsById(db, found.ids)));
};
