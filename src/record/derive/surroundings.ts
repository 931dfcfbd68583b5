/** What articles say around their persons, as resolution weighs it beside the names. */
import { sql } from "kysely";
import type { Surroundings } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";

/** So many characters before a name are looked at: a given name and a word. */
const before = 30;

interface Pair {
  entity: string;
  name: string;
}

const grouped = (rows: readonly Pair[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { entity, name } of rows) {
    const known = found.get(entity);
    if (known === undefined) found.set(entity, [name]);
    else known.push(name);
  }
  return found;
};

/** Persons with whom each stands in a contact of its article. */
const company = (db: Db, ids: ReturnType<typeof listed>) =>
  sql<Pair>`select distinct p.entity, other.name from claim_participant p
    join claim_participant q on q.claim = p.claim and q.entity <> p.entity
    join entity other on other.id = q.entity and other.type = 'person'
    where p.entity in ${ids} order by p.entity, other.name`.execute(db);

/** Outlets and bodies that vouch for a contact of each. */
const voices = (db: Db, ids: ReturnType<typeof listed>) =>
  sql<Pair>`select distinct p.entity, voice.name from claim_participant p
    join claim_holder h on h.claim = p.claim join entity voice on voice.id = h.entity and voice.type in ('outlet', 'organization')
    where p.entity in ${ids} order by p.entity, voice.name`.execute(db);

/** The persons of the article of each. */
const cast = (db: Db, ids: ReturnType<typeof listed>) =>
  sql<Pair & { id: string }>`select e.id as entity, other.id, other.name
    from entity e join entity other on other.article = e.article and other.type = 'person'
    where e.id in ${ids} order by e.id, other.name, other.id`.execute(db);

/** Those of them who are said to speak. */
const speaking = async (db: Db, ids: ReturnType<typeof listed>): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`select distinct s.speaker as id from entity e
    join entity other on other.article = e.article join statement s on s.speaker = other.id where e.id in ${ids}`.execute(db);
  return new Set(rows.map(({ id }) => id));
};

const wordsBefore = (db: Db, ids: ReturnType<typeof listed>) =>
  sql<Pair>`select e.id as entity, substr(a.body, max(1, first.start + 1 - ${before}), min(${before}, first.start)) as name
    from entity e join (select entity, min("start") as start from entity_name where entity in ${ids} group by entity) first on first.entity = e.id
    join article a on a.id = e.article where e.id in ${ids}`.execute(db);

/**
 * The surroundings of some persons, by entity.
 *
 * @param persons ids of entities; what else is given gets surroundings without meaning
 * @param wanted of more that only few hang on: `before`, whose words before are wanted, since the body must be read for these;
 *   `speech`, whether it is wanted who speaks
 */
export const loadSurroundings = async (
  db: Db,
  persons: readonly string[],
  wanted: { before: readonly string[]; speech: boolean },
): Promise<Map<string, Surroundings>> => {
  if (persons.length === 0) return new Map();
  const ids = listed(persons);
  const [met, vouching, named, told] = [
    grouped((await company(db, ids)).rows),
    grouped((await voices(db, ids)).rows),
    (await cast(db, ids)).rows,
    grouped(wanted.before.length === 0 ? [] : (await wordsBefore(db, listed(wanted.before))).rows),
  ];
  const found = new Map<string, Surroundings>(
    persons.map((id) => [
      id,
      {
        company: met.get(id) ?? [],
        voices: vouching.get(id) ?? [],
        cast: [],
        speaks: false,
        otherSpeakers: [],
        before: told.get(id)?.[0] ?? "",
      },
    ]),
  );
  const speakers = wanted.speech ? await speaking(db, ids) : new Set();
  for (const { entity, id, name } of named) {
    const around = found.get(entity) as Surroundings;
    if (id === entity) around.speaks = speakers.has(id);
    else {
      around.cast.push(name);
      if (speakers.has(id)) around.otherSpeakers.push(name);
    }
  }
  return found;
};
