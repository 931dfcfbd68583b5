/** Which entities have to be looked at when some come, go or are decided about. */
import { sql } from "kysely";
import { isPlain, isRead, onlyJoins, share, tieOf } from "../../resolve/identities/cluster.js";
import { type Db, listed } from "../database.js";
import { Blocks, type Group, type GroupRow, idOf } from "./entity-blocks.js";
import type { Standing } from "./standing.js";

/** What has to be clustered anew, and what must be known for it. */
export interface Tied {
  /** entities that may come to stand elsewhere */
  open: Set<string>;
  /** identities that some of these may join or leave, and that are else as they were */
  settled: Set<string>;
}

const groupsOf = async (db: Db, entities: Iterable<string>): Promise<GroupRow[]> =>
  (await sql<GroupRow>`select distinct block, name, type from entity where id in ${listed(entities)} and block is not null`.execute(db))
    .rows;

const wanted = (groups: Iterable<GroupRow>): string => JSON.stringify([...groups].map(({ block, name, type }) => [block, name, type]));

const membersOf = async (db: Db, groups: Iterable<GroupRow>): Promise<{ id: string; identity: string | null }[]> =>
  (
    await sql<{ id: string; identity: string | null }>`select e.id, e.identity from json_each(${wanted(groups)}) g
      join entity e on e.block = g.value ->> 0 and e.name = g.value ->> 1 and e.type = g.value ->> 2`.execute(db)
  ).rows;

/**
 * The groups that bear on one another, followed from some of them. A name that only joins (`onlyJoins`) is looked at with all who
 * bear it, but the ties of these are not followed: nothing that hangs on them is touched.
 */
class Reach {
  private readonly blocks: Blocks;
  private readonly fresh = new Map<string, GroupRow>();
  /** groups of which all ties are followed */
  private readonly whole = new Map<string, GroupRow>();
  /** groups of names that only join */
  private readonly joining = new Map<string, GroupRow>();
  /** groups of those whom these may join */
  private readonly bearing = new Map<string, GroupRow>();

  constructor(db: Db) {
    this.blocks = new Blocks(db);
  }

  /** Groups that may come to stand elsewhere. */
  get open(): GroupRow[] {
    return [...this.whole.values(), ...this.joining.values()];
  }

  /** Groups that others may join. */
  get bearers(): GroupRow[] {
    return [...this.bearing].flatMap(([id, row]) => (this.whole.has(id) ? [] : [row]));
  }

  /** Is it known to be looked at for nothing but whom it joins? */
  joins(group: GroupRow): boolean {
    return this.joining.has(idOf(group));
  }

  start(group: GroupRow): void {
    if (onlyJoins(group)) this.join(group);
    else this.follow(group);
  }

  private join(group: GroupRow): void {
    const id = idOf(group);
    if (this.whole.has(id) || this.joining.has(id)) return;
    this.joining.set(id, group);
    this.fresh.set(id, group);
  }

  private follow(group: GroupRow): void {
    const id = idOf(group);
    if (this.whole.has(id)) return;
    this.joining.delete(id);
    this.whole.set(id, group);
    this.fresh.set(id, group);
  }

  /** What a group that is tied with another makes of that one. */
  private meet(own: GroupRow, other: GroupRow): void {
    if (this.whole.has(idOf(own))) {
      if (onlyJoins(other) && !isRead(own)) this.join(other);
      else this.follow(other);
    } else if (onlyJoins(other)) this.join(other);
    else if (isPlain(other)) this.bearing.set(idOf(other), other);
    else this.follow(other);
  }

  /** Follows all ties that are open. */
  async spread(): Promise<void> {
    const { blocks, fresh } = this;
    while (fresh.size > 0) {
      const now = [...fresh.values()];
      fresh.clear();
      await blocks.load(new Set(now.map(({ block }) => block)));
      const marked: [own: Group, other: Group][] = [];
      for (const row of now) {
        const own = blocks.group(row);
        for (const other of blocks.around(row.block)) {
          if (this.whole.has(idOf(other))) continue;
          const tie = tieOf(own, other);
          if (tie === "tied") this.meet(own, other);
          else if (tie === "marked" && this.whole.has(idOf(own))) marked.push([own, other]);
        }
      }
      await blocks.loadMarks(marked.flat());
      for (const [own, other] of marked) if (share(blocks.marksOf(own), blocks.marksOf(other))) this.meet(own, other);
    }
  }
}

interface Placed {
  id: string;
  identity: string;
  name: string;
  type: GroupRow["type"];
}

/**
 * The entities whose identity hangs on `start` over ties, or over decisions of reviewers, which bind what shares no key. What
 * hangs on nothing of these is left as it is, and is nowhere asked about.
 */
export const entitiesTied = async (db: Db, start: Iterable<string>, { judgements }: Pick<Standing, "judgements">): Promise<Tied> => {
  const reach = new Reach(db);
  const open = new Set<string>();
  const judged = new Map<string, string[]>();
  for (const { left, right } of judgements) {
    judged.set(left, [...(judged.get(left) ?? []), right]);
    judged.set(right, [...(judged.get(right) ?? []), left]);
  }
  for (let more = [...start]; ; ) {
    for (const id of more) open.add(id);
    for (const group of await groupsOf(db, more)) reach.start(group);
    await reach.spread();
    for (const { id } of await membersOf(db, reach.open)) open.add(id);
    const settled = new Set((await membersOf(db, reach.bearers)).flatMap(({ id, identity }) => (open.has(id) ? [] : (identity ?? []))));
    const { rows } = await sql<Placed & { block: string | null }>`select id, identity, name, type, block from entity where identity in
      (select identity from entity where id in ${listed(open)} union all select value from (${listed(settled)}))`.execute(db);
    more = [...new Set([...open].flatMap((id) => judged.get(id) ?? []).filter((id) => !open.has(id)))];
    const followed = new Set<string>();
    for (const { id, identity, block, ...name } of rows) {
      const joins = block !== null && reach.joins({ block, ...name });
      const stays = settled.has(identity) && (open.has(id) ? joins : isPlain(name) || onlyJoins(name)) && !judged.has(id);
      if (!stays) followed.add(identity);
    }
    for (const { id, identity } of rows) if (followed.has(identity) && !open.has(id)) more.push(id);
    if (more.length === 0) return { open, settled };
  }
};
