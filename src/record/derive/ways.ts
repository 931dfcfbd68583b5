/** The ways in which identities are called, each with how often (migration 0013): what is known of them without opening them. */
import { type RawBuilder, sql } from "kysely";
import type { EntityType } from "../../vocabulary/kinds.js";
import { type Db, listed } from "../database.js";

/** Entities of one name and type that have the same block keys. */
export interface GroupRow {
  block: string;
  name: string;
  type: EntityType;
}

export interface Way extends GroupRow {
  names: string[];
  roles: string[];
  identity: string;
  entities: number;
}

type WayRow = Omit<Way, "names" | "roles"> & { names: string; roles: string };

const parsed = ({ names, roles, ...row }: WayRow): Way => ({
  ...row,
  names: JSON.parse(names) as string[],
  roles: JSON.parse(roles) as string[],
});

/** What tells a group from all others: neither the name of a set of keys nor that of a type has a space. */
export const idOf = ({ block, name, type }: GroupRow): string => `${block} ${type} ${name}`;

/** Groups as one parameter of a query. */
export const wanted = (groups: Iterable<GroupRow>): string =>
  JSON.stringify([...groups].map(({ block, name, type }) => [block, name, type]));

/** The ways of groups, in whatever identities. */
const waysOfGroups = async (db: Db, groups: Iterable<GroupRow>): Promise<Way[]> =>
  (
    await sql<WayRow>`select w.* from json_each(${wanted(groups)}) g
      join entity_way w on w.block = g.value ->> 0 and w.name = g.value ->> 1 and w.type = g.value ->> 2`.execute(db)
  ).rows.map(parsed);

/** The ways of identities. */
export const waysOfIdentities = async (db: Db, identities: Iterable<string>): Promise<Way[]> =>
  (await sql<WayRow>`select * from entity_way where identity in ${listed(identities)}`.execute(db)).rows.map(parsed);

/** The ways of groups and identities, each read once. */
export class KnownWays {
  private readonly byGroup = new Map<string, Way[]>();
  private readonly byIdentity = new Map<string, Way[]>();

  constructor(private readonly db: Db) {}

  /** The ways of groups, in whatever identities. */
  async ofGroups(groups: Iterable<GroupRow>): Promise<Way[]> {
    const asked = new Map([...groups].map((group) => [idOf(group), group]));
    const fresh = [...asked].flatMap(([id, group]) => (this.byGroup.has(id) ? [] : [group]));
    for (const group of fresh) this.byGroup.set(idOf(group), []);
    if (fresh.length > 0) for (const way of await waysOfGroups(this.db, fresh)) this.byGroup.get(idOf(way))?.push(way);
    return [...asked.keys()].flatMap((id) => this.byGroup.get(id) ?? []);
  }

  /** Notes that another entity of a group stands in an identity now. */
  forget(group: GroupRow, identity: string): void {
    this.byGroup.delete(idOf(group));
    this.byIdentity.delete(identity);
  }

  /** The ways of identities. */
  async ofIdentities(identities: Iterable<string>): Promise<Way[]> {
    const asked = [...new Set(identities)];
    const fresh = asked.filter((id) => !this.byIdentity.has(id));
    for (const id of fresh) this.byIdentity.set(id, []);
    if (fresh.length > 0) for (const way of await waysOfIdentities(this.db, fresh)) this.byIdentity.get(way.identity)?.push(way);
    return asked.flatMap((id) => this.byIdentity.get(id) ?? []);
  }
}

/** A group with the keys of surnames (`p:`) among its block keys. */
export interface BearingGroup extends GroupRow {
  surnames: ReadonlySet<string>;
}

const bearing = async (db: Db, groups: RawBuilder<unknown>): Promise<BearingGroup[]> => {
  const { rows } = await sql<GroupRow & { surnames: string | null }>`select g.block, g.name, g.type,
    (select group_concat(key, char(10)) from entity_block b where b.block = g.block and key >= 'p:' and key < 'p;') as surnames
    from (${groups}) g`.execute(db);
  return rows.map(({ surnames, ...group }) => ({ ...group, surnames: new Set(surnames?.split("\n")) }));
};

/** The groups under some sets of keys, in order, of entities that stand somewhere. */
export const groupsUnder = (db: Db, blocks: Iterable<string>): Promise<BearingGroup[]> =>
  bearing(db, sql`select distinct block, name, type from entity_way where block in ${listed(blocks)}`);

/** The groups of entities that stand nowhere yet. */
export const groupsComing = (db: Db): Promise<BearingGroup[]> =>
  bearing(db, sql`select distinct block, name, type from entity indexed by entity_identity where identity is null and block is not null`);

/** The entities of groups. */
export const membersOfGroups = async (db: Db, groups: Iterable<GroupRow>): Promise<string[]> =>
  (
    await sql<{ id: string }>`select e.id from json_each(${wanted(groups)}) g
      join entity e on e.block = g.value ->> 0 and e.name = g.value ->> 1 and e.type = g.value ->> 2`.execute(db)
  ).rows.map(({ id }) => id);

/** The entities of identities. */
export const membersOfIdentities = async (db: Db, identities: Iterable<string>): Promise<string[]> =>
  (await sql<{ id: string }>`select id from entity where identity in ${listed(identities)}`.execute(db)).rows.map(({ id }) => id);

/** How often an identity is called by a name. */
export type Called = Pick<Way, "identity" | "name" | "type" | "names" | "roles" | "entities">;

/** How those are called who have one of these block keys, in whatever way they are called elsewhere, and a certain identity. */
export const calledUnder = async (db: Db, keys: Iterable<string>, identity: string): Promise<Called[]> => {
  const { rows } = await sql<Omit<Called, "names" | "roles">>`select identity, name, type, sum(entities) as entities from entity_way
    where identity in (select w.identity from entity_block b join entity_way w on w.block = b.block where b.key in ${listed(keys)}
      union select ${identity}) group by identity, name, type`.execute(db);
  return rows.map((row) => ({ ...row, names: [], roles: [] }));
};
