import { sql } from "kysely";
import type { Evidence, Person } from "../../vocabulary/forms.js";
import { entityTypes } from "../../vocabulary/kinds.js";
import type { SortBy } from "../../vocabulary/sorts.js";
import { type Db, listed } from "../database.js";
import type { Page, RecordFilter } from "../types.js";
import { decisionsOn, groupedBy, known } from "./evidence.js";
import {
  articlesOf,
  type Condition,
  entriesWith,
  identitiesOf,
  idsOf,
  notRejected,
  orderOf,
  pageOf,
  published,
  withArticle,
} from "./filter.js";

/** Who acts: what people() lists unless a type is asked for. Places are found by asking for them, outlets stand among the sources. */
const actors = ["person", "organization", "group", "role"];

/** Which types are listed; of who is on an imported list all, since a list of organizations may hold outlets. */
const typesOf = ({ status, watchlist }: RecordFilter): readonly string[] => {
  if (status !== undefined) return Object.hasOwn(entityTypes, status) ? [status] : [];
  return watchlist === true ? Object.keys(entityTypes) : actors;
};

const conditions = (filter: RecordFilter): Condition[] => {
  const { person, with: other, outlet, article, disputed, words, watchlist, minOrigins } = filter;
  const where: Condition[] = [sql`i.type in ${listed(typesOf(filter))}`, notRejected("i.id")];
  const seen = (of: Condition): Condition => sql`i.id in (select identity from entity where ${of})`;
  const inContact = (of: Condition): Condition =>
    sql`i.id in (select p.identity from contact_participant p join contact c on c.id = p.contact where ${of})`;
  if (person !== undefined) where.push(sql`i.id in ${identitiesOf(person)}`);
  if (other !== undefined) {
    const theirs = sql`select contact from contact_participant where identity in ${identitiesOf(other)}`;
    where.push(inContact(sql`c.rejected = 0 and c.id in (${theirs})`), sql`i.id not in ${identitiesOf(other)}`);
  }
  if (outlet !== undefined) where.push(seen(sql`article in ${articlesOf(outlet)}`));
  if (article !== undefined) where.push(seen(sql`article = ${article}`));
  if (words !== undefined)
    where.push(
      seen(sql`article in (select article from evidence where entry in ${entriesWith(words)}
      union select article from contact_claim where contact in ${entriesWith(words, "contact")})`),
    );
  if (filter.from !== undefined || filter.to !== undefined) {
    where.push(
      sql`i.id in (select e.identity from entity e join article a on a.id = e.article where ${sql.join(published(filter, "a.published"), sql` and `)})`,
    );
  }
  if (disputed !== undefined) where.push(inContact(sql`c.rejected = 0 and c.disputed = ${disputed ? 1 : 0}`));
  if (minOrigins !== undefined) where.push(inContact(sql`c.rejected = 0 and c.origins >= ${minOrigins}`));
  if (watchlist === true) where.push(sql`i.id in (select identity from watchlist_match)`);
  return where;
};

/** How many places are shown for one role of one person: all would be hundreds for those in the news daily. */
const placesOfRole = 5;

const rolesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, Person["roles"]>> => {
  const places = await sql<Evidence & { identity: string }>`
    select * from (select e.identity, e.article, r."start", r."end", r.text,
        row_number() over (partition by e.identity, r.text order by e.article, r."start") as place
      from entity e join entity_role r on r.entity = e.id where e.identity in ${listed(ids)})
    where place <= ${placesOfRole} order by article, "start"`.execute(db);
  const evidence = groupedBy(
    places.rows.map((row) => ({ ...row, key: `${row.identity} ${row.text}` })),
    "key",
  );
  const rows = await db
    .selectFrom("identity_role")
    .selectAll()
    .where("identity", "in", listed(ids))
    .orderBy("first_seen")
    .orderBy("text")
    .execute();
  const roles = new Map<string, Person["roles"]>();
  for (const { identity, text, first_seen, last_seen } of rows) {
    const seen = (evidence.get(`${identity} ${text}`) ?? []).map(({ article, start, end, text: words }) => ({
      article,
      start,
      end,
      text: words,
    }));
    roles.set(identity, [...(roles.get(identity) ?? []), { text, ...known({ from: first_seen, to: last_seen }), evidence: seen }]);
  }
  return roles;
};

/** So many of those with whom somebody is in contact are named. */
const mostNamed = 20;

/** Since when some identities occur, and with whom they are in contact. */
const traces = async (db: Db, ids: readonly string[]): Promise<Map<string, Pick<Person, "since" | "inContactWith">>> => {
  const list = listed(ids);
  const seen = await sql<{ identity: string; since: string | null }>`
    select identity, min(published) as since from entity where identity in ${list} group by identity`.execute(db);
  const met = await sql<{ of: string; identity: string; name: string; contacts: number }>`
    select p.identity as of, i.id as identity, i.name, count(distinct p.contact) as contacts
    from contact_participant p join contact c on c.id = p.contact and c.rejected = 0
    join contact_participant q on q.contact = p.contact and q.identity <> p.identity
    join identity i on i.id = q.identity where p.identity in ${list} group by 1, 2 order by contacts desc, i.name, i.id`.execute(db);
  const contacts = groupedBy(met.rows, "of");
  return new Map(
    seen.rows.map(({ identity, since }) => [
      identity,
      {
        ...known({ since }),
        inContactWith: (contacts.get(identity) ?? []).slice(0, mostNamed).map(({ of, ...other }) => other),
      },
    ]),
  );
};

/** People with names, roles and matches, in no particular order. */
export const peopleById = async (db: Db, ids: readonly string[]): Promise<Person[]> => {
  const list = listed(ids);
  const rows = await db.selectFrom("identity").selectAll().where("id", "in", list).execute();
  const names = await db
    .selectFrom("identity_name")
    .selectAll()
    .where("identity", "in", list)
    .orderBy("articles", "desc")
    .orderBy("text")
    .execute();
  const matches = await db
    .selectFrom("watchlist_match as m")
    .innerJoin("reference_entry as r", "r.number", "m.entry")
    .innerJoin("reference_list as l", "l.number", "r.list")
    .select(["m.identity", "r.entry", "r.name", "l.name as list", "m.score", "m.why", "r.identifiers"])
    .where("m.identity", "in", list)
    .orderBy("m.score", "desc")
    .execute();
  const namesOf = groupedBy(names, "identity");
  const matchesOf = groupedBy(matches, "identity");
  const roles = await rolesOf(db, ids);
  const decisions = await decisionsOn(db, ids);
  const traced = await traces(db, [...matchesOf.keys()]);
  return rows.map(({ id, name, type, contacts, statements, articles }) => ({
    id,
    name,
    type,
    names: (namesOf.get(id) ?? []).map(({ text, articles: n, why }) => ({ text, articles: n, why })),
    roles: roles.get(id) ?? [],
    contacts,
    statements,
    articles,
    ...(decisions.has(id) ? { review: decisions.get(id) } : {}),
    ...(matchesOf.has(id)
      ? {
          watchlist: (matchesOf.get(id) ?? []).map(({ identity, identifiers, ...match }) => ({
            ...match,
            identifiers: JSON.parse(identifiers) as string[],
          })),
          ...traced.get(id),
        }
      : {}),
  }));
};

const byColumn: Record<SortBy<"people">, Condition> = {
  name: sql`i.folded`,
  type: sql`i.type`,
  contacts: sql`i.contacts`,
  statements: sql`i.statements`,
  articles: sql`i.articles`,
};

/** People, those with the most contacts first, then those with the most statements. */
export const people = async (db: Db, given: RecordFilter): Promise<Page<Person>> => {
  const filter = await withArticle(db, given);
  const order = orderOf(filter.sort, byColumn, sql`i.contacts desc, i.statements desc, i.articles desc, i.name, i.id`);
  const found = await idsOf(db, { from: sql`identity i`, id: "i.id", where: conditions(filter), order }, filter);
  return pageOf(found, await peopleById(db, found.ids));
};
