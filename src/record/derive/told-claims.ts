/** Contact claims that stand in contacts, as a further one is placed among them. */
import { type RawBuilder, sql } from "kysely";
import { contactBlocks, factsOf, isExact, monthsOf } from "../../resolve/contacts/cluster.js";
import type { Standing, Told } from "../../resolve/contacts/newcomer.js";
import type { ResolvedClaim } from "../../resolve/types.js";
import type { ContactKind, ContactStatus } from "../../vocabulary/kinds.js";
import { type Db, listed } from "../database.js";

/** So many of the earliest contacts of some people are looked at, and so many claims for them. */
const contactsAsked = 12;
const claimsAsked = 80;

interface Row {
  id: string;
  article: string;
  published: string | null;
  kind: ContactKind;
  status: ContactStatus;
  when_date: string | null;
  start: number;
  contact: string;
  why: string;
  keys: string;
}

/** The people of whom block keys are made (`contactBlocks`). */
const peopleIn = (keys: readonly string[]): string[] =>
  [...new Set(keys.flatMap((key) => key.slice(key.indexOf(":") + 1).split("|")))].sort();

const told = ({ contact, why, keys, published, when_date, ...row }: Row): Told => ({
  contact,
  why,
  claim: {
    ...row,
    published: published ?? undefined,
    when: when_date ?? undefined,
    participants: peopleIn(JSON.parse(keys) as string[]),
  },
});

const asOne = (people: readonly string[]): string => people.join(" ");

/** The key under which all claims of some people stand. */
const keyOf = (people: readonly string[]): string => (people.length === 1 ? `one:${people[0]}` : `pair:${people[0]}|${people[1]}`);

/** Claims by a condition on `c`, from a table `b` of claims where one is given. */
const load = async (db: Db, from: RawBuilder<unknown>, where: RawBuilder<unknown>): Promise<Told[]> => {
  const { rows } =
    await sql<Row>`select c.id, c.article, a.published, c.kind, c.status, c.when_date, c."start", c.contact, c.contact_why as why,
      (select json_group_array(key) from claim_block k where k.claim = c.id) as keys
    from ${from} join article a on a.id = c.article where c.contact is not null and ${where}`.execute(db);
  return rows.map(told);
};

const underKeys = (keys: readonly string[]): RawBuilder<unknown> =>
  sql`(select distinct claim from claim_block where key in ${listed(keys)}) b cross join contact_claim c on c.id = b.claim`;

/** What the record says of the claims that stand in contacts. */
export const standingClaims = (db: Db): Standing => ({
  ofMonths: async (claims: readonly ResolvedClaim[]) => {
    const months = listed(new Set(claims.flatMap((claim) => monthsOf(factsOf(claim)))));
    const dated = sql`length(c.when_date) >= 7 and (substr(c.when_date, 1, 7) in ${months} or instr(c.when_date, '/') > 0)`;
    const found = await load(db, underKeys([...new Set(claims.flatMap(contactBlocks))]), dated);
    return found.filter(({ claim }) => isExact(factsOf(claim)));
  },
  vague: async (people) => {
    const undated = sql`(c.when_date is null or length(c.when_date) < 7 or instr(c.when_date, '/') > 0)`;
    const found = await load(db, underKeys([keyOf(people)]), undated);
    return found.filter(({ claim }) => !isExact(factsOf(claim)) && asOne(claim.participants) === asOne(people));
  },
  earliest: async (people) => {
    const pairs = people.length === 1 ? 1 : (people.length * (people.length - 1)) / 2;
    const dated = sql`length(c.when_date) in (7, 10) and (select count(*) from claim_block k where k.claim = c.id) = ${pairs}
      order by c.when_date, c.id limit ${claimsAsked}`;
    const found = await load(db, underKeys([keyOf(people)]), dated);
    const own = found.filter(({ claim }) => asOne(claim.participants) === asOne(people));
    return [...new Set(own.map(({ contact }) => contact))].slice(0, contactsAsked);
  },
  members: (contacts) => load(db, sql`contact_claim c`, sql`c.contact in ${listed(contacts)}`),
});
