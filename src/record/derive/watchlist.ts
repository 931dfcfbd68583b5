/** Identities against imported lists of people and organizations. */
import { sql } from "kysely";
import { identityBlocks, keysAsked } from "../../resolve/identities/cluster.js";
import { compareNames, sameFrom } from "../../resolve/names/compare.js";
import { fold } from "../../resolve/names/fold.js";
import { type Db, insertAll, listed } from "../database.js";

interface Listed {
  number: number;
  list: number;
  name: string;
  type: "person" | "organization";
  aliases: string[];
  roles: string[];
}

/** The newest row of each entry of each list. */
export const newestEntries = sql<{ number: number }>`select max(number) as number from reference_entry group by list, entry`;

const loadEntries = async (db: Db, numbers: Iterable<number>): Promise<Map<number, Listed>> => {
  const rows = await db
    .selectFrom("reference_entry")
    .select(["number", "list", "name", "type", "aliases", "roles"])
    .where("number", "in", listed(numbers))
    .where("number", "in", sql<never>`(${newestEntries})`)
    .execute();
  return new Map(
    rows.map(({ number, list, name, type, aliases, roles }) => [
      number,
      {
        number,
        list,
        name,
        type: type === "person" ? "person" : "organization",
        aliases: JSON.parse(aliases) as string[],
        roles: (JSON.parse(roles) as { text: string }[]).map(({ text }) => text),
      },
    ]),
  );
};

/** Block keys of an entry of a list: those of an entity by one of its names, and those for which such an entity asks. */
export const blockEntries = async (db: Db, numbers: Iterable<number>): Promise<void> => {
  const entries = await loadEntries(db, numbers);
  const rows = [...entries.values()].flatMap(({ number, name, type, aliases }) => {
    const keys = [name, ...aliases].flatMap((text) =>
      identityBlocks({ id: `r-${number}`, article: "", name: text, type, names: [text], roles: [] }),
    );
    return [...new Set([...keys, ...keysAsked(keys)])].map((key) => ({ key, entry: number }));
  });
  await insertAll(db, "reference_block", rows);
};

interface Candidate {
  identity: string;
  name: string;
  type: string;
  names: string[];
  roles: string[];
}

const words = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => fold(text).split(/[^a-z0-9]+/)).filter((word) => word.length > 3));

/** A word of office that the record and the list share, if any. */
const sharedRole = (identity: Candidate, entry: Listed): string | undefined => {
  const said = words(identity.roles);
  return [...words(entry.roles)].sort().find((word) => said.has(word));
};

const compare = (
  identity: Candidate,
  entry: Listed,
): { entry: Listed; score: number; why: string; role: string | undefined } | undefined => {
  const verdicts = [entry.name, ...entry.aliases].map((name) => ({ name, verdict: compareNames(entry.type, identity.name, name) }));
  const [best] = verdicts.sort((a, b) => b.verdict.score - a.verdict.score || (a.name < b.name ? -1 : 1));
  if (best === undefined || best.verdict.score < sameFrom) return undefined;
  const role = sharedRole(identity, entry);
  const why = `${identity.name} and ${best.name}: ${best.verdict.why}${role === undefined ? "" : `; both are called “${role}”`}`;
  return { entry, score: best.verdict.score, why, role };
};

/** An identity whom several entries of one list fit, of which nothing tells which is meant: it is matched with none. */
export interface Undecided {
  identity: string;
  name: string;
  list: number;
  entries: { entry: number; name: string; why: string }[];
}

/**
 * The entries that an identity is matched with. Where a list holds two whose names fit, the name alone tells nothing: then
 * only one whom a role speaks for is matched, and nobody where that is none or several.
 */
function matchesOf(
  identity: Candidate,
  entries: readonly Listed[],
): { matches: { entry: number; score: number; why: string }[]; undecided: Undecided[] } {
  const fitting = entries.flatMap((entry) => compare(identity, entry) ?? []);
  const matches: { entry: number; score: number; why: string }[] = [];
  const undecided: Undecided[] = [];
  for (const list of new Set(fitting.map(({ entry }) => entry.list))) {
    const own = fitting.filter(({ entry }) => entry.list === list);
    const spoken = own.filter(({ role }) => role !== undefined);
    const chosen = own.length === 1 ? own : spoken.length === 1 ? spoken : [];
    for (const { entry, score, why } of chosen) matches.push({ entry: entry.number, score, why });
    if (chosen.length > 0) continue;
    const told = own.map(({ entry, why }) => ({ entry: entry.number, name: entry.name, why }));
    undecided.push({ identity: identity.identity, name: identity.name, list, entries: told });
  }
  return { matches, undecided };
}

/**
 * Matches identities against all lists anew.
 *
 * @returns those of them whom several entries of a list fit, and who are therefore matched with none of it
 */
export const matchWatchlists = async (db: Db, identities: ReadonlySet<string>): Promise<Undecided[]> => {
  const any = await db.selectFrom("reference_entry").select("number").limit(1).execute();
  if (any.length === 0) return [];
  const list = listed(identities);
  await db.deleteFrom("watchlist_match").where("identity", "in", list).execute();
  const pairs = await sql<{ identity: string; entry: number }>`
    select distinct e.identity, r.entry from entity e join entity_block b on b.block = e.block join reference_block r on r.key = b.key
    where e.identity in ${list}`.execute(db);
  if (pairs.rows.length === 0) return [];
  const entries = await loadEntries(db, new Set(pairs.rows.map(({ entry }) => entry)));
  const concerned = listed(new Set(pairs.rows.map(({ identity }) => identity)));
  const people = await sql<{ identity: string; name: string; type: string; roles: string }>`
    select i.id as identity, i.name, i.type, (select json_group_array(text) from identity_role where identity = i.id) as roles
    from identity i where i.id in ${concerned} order by i.id`.execute(db);
  const of = new Map<string, Listed[]>();
  for (const { identity, entry } of pairs.rows)
    of.set(identity, [...(of.get(identity) ?? []), ...[entries.get(entry)].flatMap((e) => e ?? [])]);
  const found = people.rows.map(({ roles, ...person }) => {
    const candidate = { ...person, names: [person.name], roles: JSON.parse(roles) as string[] };
    const fitting = (of.get(person.identity) ?? []).filter(({ type }) => (type === "person") === (person.type === "person"));
    return matchesOf(
      candidate,
      fitting.sort((x, y) => x.number - y.number),
    );
  });
  const matches = found.flatMap((one, i) =>
    one.matches.map((match) => ({ identity: (people.rows[i] as { identity: string }).identity, ...match })),
  );
  await insertAll(db, "watchlist_match", matches);
  return found.flatMap(({ undecided }) => undecided);
};
