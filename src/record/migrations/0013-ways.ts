/**
 * The ways in which each identity is called, each once with how often. Somebody in the news daily has thousands of entities and
 * few ways: what one more entity can change is told from these (`derive/newcomers.ts`) without opening the others.
 */

const calledSo = (row: "old" | "new"): string =>
  `${["block", "name", "type", "names", "roles", "identity"].map((column) => `${column} = ${row}.${column}`).join(" and ")}`;

const isKnown = (row: "old" | "new"): string => `${row}.block is not null and ${row}.identity is not null`;

const come = `insert into entity_way (block, name, type, names, roles, identity, entities)
    select new.block, new.name, new.type, new.names, new.roles, new.identity, 1 where ${isKnown("new")}
    on conflict (block, name, type, names, roles, identity) do update set entities = entities + 1`;

const gone = [
  `update entity_way set entities = entities - 1 where ${calledSo("old")}`,
  `delete from entity_way where ${calledSo("old")} and entities = 0`,
];

const trigger = (name: string, when: string, acts: readonly string[]): string =>
  `create trigger ${name} after ${when} begin ${acts.map((act) => `${act};`).join(" ")} end`;

export const ways: string[] = [
  `create table entity_way (
    block text not null,
    name text not null,
    type text not null,
    names text not null check (json_valid(names)),
    roles text not null check (json_valid(roles)),
    identity text not null references identity (id) deferrable initially deferred,
    entities integer not null,
    primary key (block, name, type, names, roles, identity)
  ) without rowid`,
  "create index entity_way_identity on entity_way (identity)",
  `insert into entity_way (block, name, type, names, roles, identity, entities)
    select block, name, type, names, roles, identity, count(*) from entity where block is not null and identity is not null
    group by 1, 2, 3, 4, 5, 6`,
  trigger("entity_called", `insert on entity when ${isKnown("new")}`, [come]),
  trigger(
    "entity_called_otherwise",
    "update of block, identity on entity when old.identity is not new.identity or old.block is not new.block",
    [...gone, come],
  ),
  trigger("entity_uncalled", "delete on entity when old.identity is not null", gone),
];
