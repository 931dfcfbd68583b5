import { sql } from "kysely";
import type { Contact } from "../../vocabulary/forms.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { correctionsOn, decisionsOn, evidenceOf, groupedBy, known } from "./evidence.js";
import { articlesOf, type Condition, during, entriesWith, identitiesOf, idsOf, orderOf, pageOf, withArticle } from "./filter.js";

/** What a filter lets through of the table `contact c`. */
export const contactConditions = (filter: RecordFilter): Condition[] => {
  const { person, with: other, outlet, status, minOrigins, article, disputed, unsure, words, watchlist, dated } = filter;
  const where: Condition[] = [sql`c.rejected = 0`, ...during(filter, "c.first_day", "c.last_day")];
  const takesPart = (who: string): Condition => sql`select contact from contact_participant where identity in ${identitiesOf(who)}`;
  const claims = (of: Condition): Condition => sql`c.id in (select contact from contact_claim where ${of})`;
  if (person !== undefined) where.push(sql`c.id in (${takesPart(person)})`);
  if (other !== undefined) where.push(sql`c.id in (${takesPart(other)})`);
  if (person !== undefined && other !== undefined) {
    where.push(sql`exists (select 1 from contact_participant a join contact_participant b on b.contact = a.contact and b.identity <> a.identity
      where a.contact = c.id and a.identity in ${identitiesOf(person)} and b.identity in ${identitiesOf(other)})`);
  }
  if (outlet !== undefined) where.push(claims(sql`article in ${articlesOf(outlet)}`));
  if (article !== undefined) where.push(claims(sql`article = ${article}`));
  if (words !== undefined) where.push(sql`c.id in ${entriesWith(words, "contact")}`);
  if (status !== undefined) where.push(sql`c.status = ${status}`);
  if (minOrigins !== undefined) where.push(sql`c.origins >= ${minOrigins}`);
  if (dated !== undefined) where.push(dated ? sql`c.first_day is not null` : sql`c.first_day is null`);
  if (disputed !== undefined) where.push(sql`c.disputed = ${disputed ? 1 : 0}`);
  // written out: the index of unsure contacts is not used for a bound value
  if (unsure !== undefined) where.push(unsure ? sql`c.unsure = 1` : sql`c.unsure = 0`);
  if (watchlist === true) {
    where.push(sql`c.id in (select contact from contact_participant p join watchlist_match m on m.identity = p.identity)`);
  }
  return where;
};

const loadClaims = async (db: Db, contacts: readonly string[]): Promise<Map<string, Contact["claims"]>> => {
  const rows = await db
    .selectFrom("contact_claim as c")
    .innerJoin("article as a", "a.id", "c.article")
    .select([
      "c.id",
      "c.contact",
      "c.article",
      "c.kind",
      "c.status",
      "c.when_date",
      "c.where_text",
      "c.limitation",
      "c.likelihood",
      "c.contact_why",
      "a.outlet",
      "a.published",
    ])
    .where("c.contact", "in", listed(contacts))
    .orderBy("a.published")
    .orderBy("c.article")
    .orderBy("c.start")
    .orderBy("c.id")
    .execute();
  const ids = rows.map(({ id }) => id);
  const evidence = await evidenceOf(db, ids, ["claim", "limitation"]);
  const decisions = await decisionsOn(db, ids);
  const holders = groupedBy(
    await db.selectFrom("claim_holder").selectAll().where("claim", "in", listed(ids)).orderBy("position").execute(),
    "claim",
  );
  const people = groupedBy(
    await db
      .selectFrom("claim_participant as p")
      .innerJoin("entity as e", "e.id", "p.entity")
      .innerJoin("identity as i", "i.id", "e.identity")
      .select(["p.claim", "p.capacity", "i.id as identity", "i.name"])
      .where("p.claim", "in", listed(ids))
      .orderBy("p.position")
      .execute(),
    "claim",
  );
  const corrections = await correctionsOn(db, ids);
  const claims = new Map<string, Contact["claims"]>();
  for (const { contact, when_date, where_text, contact_why, ...row } of rows) {
    if (contact === null) continue;
    const corrected = corrections.get(row.id);
    const claim = {
      ...known({ ...row, when: when_date, where: where_text }),
      participants: people.get(row.id)?.map(({ identity, name, capacity }) => known({ identity, name, capacity })) ?? [],
      holders: holders.get(row.id)?.map(({ name }) => name) ?? [],
      why: contact_why ?? "",
      evidence: evidence.get(row.id) ?? [],
      ...(decisions.has(row.id) ? { review: decisions.get(row.id) } : {}),
      ...(corrected === undefined ? {} : { corrected }),
    };
    const own = claims.get(contact);
    if (own === undefined) claims.set(contact, [claim]);
    else own.push(claim);
  }
  return claims;
};

/** Contacts with all their claims, in no particular order. */
export const contactsById = async (db: Db, ids: readonly string[]): Promise<Contact[]> => {
  const list = listed(ids);
  const rows = await db.selectFrom("contact").selectAll().where("id", "in", list).execute();
  const people = groupedBy(
    await db.selectFrom("contact_participant").selectAll().where("contact", "in", list).orderBy("position").execute(),
    "contact",
  );
  const origins = groupedBy(
    await db.selectFrom("origin").selectAll().where("contact", "in", list).orderBy("position").execute(),
    "contact",
  );
  const resting = groupedBy(
    await db.selectFrom("origin_article").selectAll().where("contact", "in", list).orderBy("article").execute(),
    "contact",
  );
  const claims = await loadClaims(db, ids);
  return rows.map(({ id, kind, status, disputed, when_date, where_text, articles, likelihood, unsure }) => ({
    id,
    kind,
    status,
    disputed: disputed === 1,
    participants: (people.get(id) ?? []).map(({ identity, name, capacity }) => known({ identity, name, capacity })),
    ...known({ when: when_date, where: where_text, likelihood }),
    unsure: unsure === 1,
    claims: claims.get(id) ?? [],
    origins: (origins.get(id) ?? []).map(({ name, why, position }) => ({
      name,
      articles: (resting.get(id) ?? []).filter((row) => row.position === position).map(({ article }) => article),
      why,
    })),
    articles,
  }));
};

const byColumn: Record<SortBy<"contacts">, Condition> = {
  who: sql`(select name collate nocase from contact_participant where contact = c.id and position = 0)`,
  kind: sql`c.kind`,
  when: sql`c.first_day`,
  where: sql`c.where_text collate nocase`,
  status: sql`c.status`,
  origins: sql`c.origins`,
  articles: sql`c.articles`,
};

/** Contacts by date, those without one last. */
export const contacts = async (db: Db, given: RecordFilter): Promise<Page<Contact>> => {
  const filter = await withArticle(db, given);
  const order = orderOf(filter.sort, byColumn, sql`coalesce(c.first_day, '9999-99-99'), c.id`);
  const found = await idsOf(
    db,
    { from: sql`contact c`, id: "c.id", where: contactConditions(filter), order, narrow: filter.person !== undefined },
    filter,
  );
  return pageOf(found, await contactsById(db, found.ids));
};
