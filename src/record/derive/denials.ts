/** Statements that deny a contact, by the identities that they speak of: what may stand against a contact. */
import { sql } from "kysely";
import { speaksOfContact } from "../../extract/contacts/told/words.js";
import { limits, relations } from "../../extract/language/en/sourcing.js";
import { isContrary } from "../../extract/language/en/stance.js";
import type { DisputableStatement } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";

export interface Denials {
  /** those that name two of these people, or one while another of them speaks, in the order of ids */
  about(people: readonly string[]): DisputableStatement[];
}

/** A statement as it is read here. */
interface Row extends Pick<DisputableStatement, "id" | "article" | "content" | "kind"> {
  published: string | null;
  speaker: string | null;
}

/** Whom a statement speaks of, as columns: JSON lists of identities, and of the names that stand in it. */
interface Spoken {
  about: string;
  names: string;
}

const spokenOf = sql`
  (select json_group_array(distinct e.identity) from statement_about b join entity e on e.id = b.entity where b.statement = s.id) as about,
  (select json_group_array(distinct n.text) from statement_about b join entity_name n on n.entity = b.entity where b.statement = s.id) as names`;

/** The words of a statement without those names: a name may look like a word of contact. */
const wordsOf = ({ content, names }: Pick<Row, "content"> & Pick<Spoken, "names">): string =>
  (JSON.parse(names) as string[]).reduce((text, name) => text.replaceAll(name, " "), content);

const disputable = (
  { id, article, content, kind, published, speaker }: Row,
  about: string,
  more: Pick<DisputableStatement, "stance" | "outlet" | "limits" | "points">,
): DisputableStatement => ({
  ...{ id, article, content, kind },
  published: published ?? undefined,
  speaker: speaker ?? undefined,
  holders: [],
  about: (JSON.parse(about) as string[]).sort(),
  ...more,
});

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** The key of two people, whichever comes first; that of a claim with both (`contactBlocks`). */
const pairKey = (a: string, b: string): string => `pair:${[a, b].sort().join("|")}`;

const pairKeys = (people: readonly string[]): string[] => people.flatMap((a, i) => people.slice(i + 1).map((b) => pairKey(a, b)));

/**
 * Replaces the pairs of people of whom denials among some statements speak; who denies counts as one of them. By pairs, since by
 * people all that anybody ever denied of somebody in the news daily would be read for each contact of theirs.
 */
export const setDenialBlocks = async (db: Db, statements: ReadonlySet<string>): Promise<void> => {
  if (statements.size === 0) return;
  const list = listed(statements);
  await sql`delete from denial_block where statement in ${list}`.execute(db);
  await sql`insert into denial_block (key, statement)
    with person (denial, identity) as (
      select d.id, e.identity from statement d join statement_about b on b.statement = d.id join entity e on e.id = b.entity
        where d.stance = 'denies' and d.id in ${list}
      union select d.id, e.identity from statement d join entity e on e.id = d.speaker where d.stance = 'denies' and d.id in ${list})
    select 'pair:' || a.identity || '|' || b.identity, a.denial from person a join person b on b.denial = a.denial and a.identity < b.identity`.execute(
    db,
  );
};

/**
 * The standing denials that speak of two of those who take part in some contacts; rejected ones are left out.
 *
 * @param contacts the identities of those who take part, a list for each contact
 */
export const loadDenials = async (db: Db, contacts: readonly (readonly string[])[]): Promise<Denials> => {
  const keys = new Set(contacts.flatMap(pairKeys));
  const { rows: pairs } = await sql<{ key: string; statement: string }>`
    select key, statement from denial_block where key in ${listed(keys)}`.execute(db);
  if (pairs.length === 0) return { about: () => [] };
  const { rows } = await sql<Row & Spoken & { outlet: string | null }>`
    select s.id, s.article, s.content, s.kind, s.published, a.outlet, speaker.identity as speaker, ${spokenOf}
    from statement s join article a on a.id = s.article left join entity speaker on speaker.id = s.speaker
    where s.id in ${listed(new Set(pairs.map(({ statement }) => statement)))}
      and not exists (select 1 from decision d where d.entry = s.id and d.decision = 'reject')`.execute(db);
  const denials = new Map<string, DisputableStatement>();
  for (const row of rows) {
    // who denies a scandal in which both are named does not deny that they met
    if (speaksOfContact(wordsOf(row)))
      denials.set(row.id, disputable(row, row.about, { stance: "denies", outlet: row.outlet ?? undefined }));
  }
  const byPair = new Map<string, DisputableStatement[]>();
  for (const { key, statement } of pairs) {
    const denial = denials.get(statement);
    if (denial !== undefined) put(byPair, key, denial);
  }
  return {
    about: (people) => [...new Set(pairKeys(people).flatMap((key) => byPair.get(key) ?? []))].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

/**
 * The contacts that denials among `statements` may be about: those with two of the people whom one of them speaks of, those told
 * of in its article, and those in whose disputes one of them stands already.
 */
export const contactsDenied = async (db: Db, statements: ReadonlySet<string>): Promise<string[]> => {
  if (statements.size === 0) return [];
  const { rows } = await sql<{ contact: string | null }>`
    with denial as (select id, article from statement where stance = 'denies' and id in ${listed(statements)})
    select c.contact from denial d join denial_block p on p.statement = d.id join claim_block b on b.key = p.key
      join contact_claim c on c.id = b.claim
    union select contact from contact_claim where article in (select article from denial)
    union select d.contact from dispute_side s join dispute d on d.id = s.dispute where s.member in ${listed(statements)}`.execute(db);
  return [...new Set(rows.flatMap(({ contact }) => contact ?? []))];
};

/** How far behind the words that tell of a contact a limiting statement may stand, in code points. */
const soonAfter = 600;

/**
 * Statements that limit what the same speaker has just told of a contact (“it was not about the vote”), by contact.
 */
export const loadLimits = async (db: Db, contacts: ReadonlySet<string>): Promise<Map<string, DisputableStatement[]>> => {
  const { rows } = await sql<Row & { contact: string }>`
    select distinct c.contact, s.id, s.article, s.content, s.kind, s.published, e.identity as speaker
    from contact_claim c join claim_holder h on h.claim = c.id join statement t on t.id = h.statement
      join statement s on s.article = t.article and s.speaker = t.speaker and s."start" > t."start" and s."start" < t."start" + ${soonAfter}
      left join entity e on e.id = s.speaker
    where c.contact in ${listed(contacts)} and c.status = 'happened' and s.stance = 'asserts'
      and not exists (select 1 from claim_holder o where o.statement = s.id)
      and not exists (select 1 from decision d where d.entry = s.id and d.decision = 'reject')
    order by c.contact, s.id`.execute(db);
  const found = new Map<string, DisputableStatement[]>();
  for (const row of rows) {
    const words = limits.exec(row.content)?.[0];
    if (words !== undefined) put(found, row.contact, disputable(row, "[]", { stance: "asserts", limits: words }));
  }
  return found;
};

/** A contact that is denied whoever it was with: “any contact with Lund”. */
const sweeping = /\b(?:any|no|all|every|ever)\b/iu;

/**
 * Denials that point at a contact without naming two of its people, by contact: one told in the same sentence of somebody who
 * takes part or vouches (“…, despite previous denials”); one of any contact with somebody who takes part, by a speaker who in
 * the same article vouches for this one.
 */
export const loadPointing = async (db: Db, contacts: ReadonlySet<string>): Promise<Map<string, DisputableStatement[]>> => {
  const { rows } = await sql<Row & Spoken & { contact: string; beside: 0 | 1; vouches: 0 | 1; among: 0 | 1 }>`
    select c.contact, s.id, s.article, s.content, s.kind, s.published, speaker.identity as speaker,
      max(exists (select 1 from evidence v where v.entry = c.id and v.part = 'claim' and v."start" <= s."start" and s."start" < v."end")
        and exists (select 1 from claim_participant p join entity e on e.id = p.entity where p.claim = c.id and e.identity = speaker.identity
          union all select 1 from claim_holder h join entity e on e.id = h.entity where h.claim = c.id and e.identity = speaker.identity)) as beside,
      max(exists (select 1 from claim_holder h join entity e on e.id = h.entity where h.claim = c.id and e.identity = speaker.identity)) as vouches,
      ${spokenOf},
      max(exists (select 1 from claim_participant p join entity e on e.id = p.entity where p.claim = c.id and e.identity in (
        select a.identity from statement_about b join entity a on a.id = b.entity where b.statement = s.id))) as among
    from contact_claim c join statement s on s.article = c.article and s.stance = 'denies' join entity speaker on speaker.id = s.speaker
    where c.contact in ${listed(contacts)} and c.status = 'happened' and speaker.identity is not null
      and not exists (select 1 from claim_holder o where o.claim = c.id and o.statement = s.id)
      and not exists (select 1 from decision d where d.entry = s.id and d.decision = 'reject')
    group by c.contact, s.id order by c.contact, s.id`.execute(db);
  const found = new Map<string, DisputableStatement[]>();
  for (const row of rows) {
    const { contact, beside, vouches, among, about } = row;
    const words = wordsOf(row);
    const contrary = beside === 1 && isContrary(row.content);
    const one = (JSON.parse(about) as string[]).length === 1 && among === 1;
    if (!contrary && !(vouches === 1 && one && sweeping.test(words) && (relations.test(words) || speaksOfContact(words)))) continue;
    put(found, contact, disputable(row, about, { stance: "denies", points: true }));
  }
  return found;
};
