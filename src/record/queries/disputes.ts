import { sql } from "kysely";
import type { Dispute } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { decisionsOn, evidenceOf, groupedBy, known } from "./evidence.js";
import {
  articlesOf,
  type Condition,
  contactOf,
  during,
  entriesWith,
  identitiesOf,
  idsOf,
  notRejected,
  pageOf,
  withArticle,
} from "./filter.js";

/**
 * The disputes about contacts of a person, and those in which they stand on a side or are named as holding it. The joins go
 * from the person to the disputes, whatever the planner may think.
 */
const ofPerson = (person: string): Condition => {
  const own = identitiesOf(person);
  return sql`(select d.id from contact_participant p cross join dispute d on d.contact = p.contact where p.identity in ${own}
    union all select v.dispute from entity e cross join dispute_voice v on v.entity = e.id where e.identity in ${own})`;
};

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, with: other, outlet, status, minOrigins, article, contact, words } = filter;
  const where: Condition[] = [notRejected("d.id"), ...during(filter, "c.first_day", "c.last_day")];
  const side = (of: Condition): Condition => sql`d.id in (select dispute from dispute_side where ${of})`;
  for (const who of [person, other]) {
    if (who === undefined) continue;
    where.push(sql`d.id in ${ofPerson(who)}`);
  }
  if (outlet !== undefined) where.push(side(sql`article in ${articlesOf(outlet)}`));
  if (article !== undefined) where.push(side(sql`article = ${article}`));
  if (contact !== undefined) where.push(sql`d.contact = ${contactOf(contact)}`);
  if (words !== undefined) {
    where.push(sql`(${side(sql`member in ${entriesWith(words, "statement")}`)} or d.contact in ${entriesWith(words, "contact")})`);
  }
  if (status !== undefined) where.push(sql`c.status = ${status}`);
  if (minOrigins !== undefined) where.push(sql`c.origins >= ${minOrigins}`);
  return where;
};

/** Who stands behind each member of a dispute: for a claim its holders, for a statement those who carry it and its speaker. */
const holdersOf = async (db: Db, members: readonly string[]): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ member: string; name: string }>`
    select claim as member, name, position from claim_holder where claim in ${listed(members)}
    union all select statement, name, position from statement_holder where statement in ${listed(members)}
    union all select s.id, coalesce(i.name, s.speaker_text), 1000 from statement s
      left join entity e on e.id = s.speaker left join identity i on i.id = e.identity
      where s.id in ${listed(members)} and coalesce(i.name, s.speaker_text) is not null
    order by 1, 3`.execute(db);
  return new Map([...groupedBy(rows, "member")].map(([member, own]) => [member, own.map(({ name }) => name)]));
};

/** Disputes with their sides, in no particular order. */
export const disputesById = async (db: Db, ids: readonly string[]): Promise<Dispute[]> => {
  const rows = await db.selectFrom("dispute").selectAll().where("id", "in", listed(ids)).execute();
  const sides = await db
    .selectFrom("dispute_side as s")
    .innerJoin("article as a", "a.id", "s.article")
    .select(["s.dispute", "s.position", "s.stance", "s.member", "s.article", "a.outlet"])
    .where("s.dispute", "in", listed(ids))
    .orderBy("s.position")
    .orderBy("a.published")
    .orderBy("s.member")
    .execute();
  const members = sides.map(({ member }) => member);
  const holders = await holdersOf(db, members);
  const evidence = await evidenceOf(db, members, ["content", "claim", "limitation"]);
  const of = groupedBy(sides, "dispute");
  const decisions = await decisionsOn(db, ids);
  return rows.map(({ id, about, contact, why }) => ({
    ...known({ id, about, contact, why }),
    sides: (of.get(id) ?? []).map(({ stance, member, article, outlet }) => ({
      ...known({ stance, article, outlet }),
      holders: holders.get(member) ?? [],
      evidence: evidence.get(member) ?? [],
    })),
    ...(decisions.has(id) ? { review: decisions.get(id) } : {}),
  }));
};

/** Disputes by the date of what they are about, those without one last. */
export const disputes = async (db: Db, given: RecordFilter): Promise<Page<Dispute>> => {
  const filter = await withArticle(db, given);
  const order = sql`coalesce(c.first_day, '9999-99-99'), d.id`;
  const found = await idsOf(
    db,
    {
      from: sql`dispute d left join contact c on c.id = d.contact`,
      id: "d.id",
      where: conditions(filter),
      order,
      narrow: filter.person !== undefined,
    },
    filter,
  );
  return pageOf(found, await disputesById(db, found.ids));
};
