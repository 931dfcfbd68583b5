/**
 * What has to be looked at when entities of a new article come, beside those that only stand with their namesakes
 * (`newcomers.ts`). Those who are called by a surname alone, or with an initial, join one of the people who bear it, each by itself
 * where several do: so of thousands only those are opened for whom what came may tell something.
 */
import { sql } from "kysely";
import { allMarksOf, formKeyOf, isPlain, issueMarks, mustCall, onlyJoins, tieOf } from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import type { Group } from "./entity-blocks.js";
import { loadEntities, withSurroundings } from "./local-entities.js";
import { Reach } from "./reach.js";
import type { Tied } from "./tied-entities.js";
import { type GroupRow, idOf, membersOfGroups, type Way, wanted, waysOfGroups, waysOfIdentities } from "./ways.js";

/** With so many others who bear a surname, it matters to none who is called so how many more do (`joinShortNames`). */
const many = 4;
/** Fewer than that, and one who is called so and joined nobody is asked about. */
const several = 2;

/** All entities of identities. */
const membersOf = async (db: Db, identities: Iterable<string>): Promise<string[]> =>
  (await sql<{ id: string }>`select id from entity where identity in ${listed(identities)}`.execute(db)).rows.map(({ id }) => id);

/** The identities of some ways. */
const of = (ways: readonly Way[]): Set<string> => new Set(ways.map(({ identity }) => identity));

/** The marks by which something around one of some entities can speak for another who stands among the same. */
const marksAround = async (db: Db, ids: Iterable<string>): Promise<{ id: string; marks: string[] }[]> => {
  const locals: LocalEntity[] = await withSurroundings(db, (await loadEntities(db, new Set(ids))).locals);
  return locals.map((entity) => ({ id: entity.id, marks: [...allMarksOf(entity), ...issueMarks(entity)] }));
};

class NewTies {
  private readonly reach: Reach;
  /** identities of which somebody is opened */
  private own = new Set<string>();
  /** identities whose people bear a surname that is asked for, and which stay as they are */
  private near = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly newcomers: readonly (LocalEntity & { block: string | null })[],
    private readonly decided: ReadonlySet<string>,
  ) {
    this.reach = new Reach(db);
  }

  async found(): Promise<Tied | undefined> {
    if (!(await this.follow())) return undefined;
    const open = new Set(this.newcomers.map(({ id }) => id));
    for (const id of await membersOfGroups(this.db, this.reach.followed)) open.add(id);
    const full = [...open];
    for (const id of await membersOf(this.db, this.own)) open.add(id);
    const forms = new Map<string, GroupRow[]>();
    for (const group of this.reach.joined) {
      const key = formKeyOf(group.name, group.type) ?? idOf(group);
      forms.set(key, [...(forms.get(key) ?? []), group]);
    }
    for (const groups of forms.values()) for (const id of await this.opened(groups, full, open)) open.add(id);
    return { open, settled: this.near, sampled: true };
  }

  /** Follows ties and identities; false where a reviewer decided about some of these. */
  private async follow(): Promise<boolean> {
    const { db, reach } = this;
    for (const { block, name, type } of this.newcomers) if (block !== null) reach.start({ block, name, type });
    for (let more = true; more; ) {
      await reach.spread();
      this.own = of(await waysOfGroups(db, reach.followed));
      this.near = new Set([...of(await waysOfGroups(db, reach.bearers))].filter((id) => !this.own.has(id)));
      if ([...this.own, ...this.near].some((id) => this.decided.has(id))) return false;
      const unlike = of((await waysOfIdentities(db, this.near)).filter((way) => !isPlain(way) && !onlyJoins(way)));
      const fresh = (await waysOfIdentities(db, new Set([...this.own, ...unlike]))).filter((way) => !reach.opens(way) && !reach.joins(way));
      for (const way of fresh) reach.start(way);
      more = fresh.length > 0;
    }
    return true;
  }

  /** Of those called by one short name, the ones who are opened beside those who are so already. */
  private async opened(groups: readonly GroupRow[], full: readonly string[], open: ReadonlySet<string>): Promise<string[]> {
    const short = groups.map((group) => this.reach.blocks.group(group));
    const touched = this.reach.followed
      .map((group) => this.reach.blocks.group(group))
      .filter((group) => short.some((one) => tieOf(one, group) !== "none"));
    const beside = (await this.bearing(short)).size;
    if (touched.length === 0 ? beside < several : beside < many) return membersOfGroups(this.db, groups);
    const affected = touched.length === 0 ? [] : await this.affected(groups, full);
    if (beside >= many) return affected;
    const left = await this.leastLeft(groups, open);
    return [...affected, ...left];
  }

  /** The identities near by of which it is certain that they are called by a short name. */
  private async bearing(short: readonly Group[]): Promise<Set<string>> {
    const bearers = this.reach.bearers.filter((group) => short.some((one) => mustCall(one, this.reach.blocks.group(group))));
    return new Set([...of(await waysOfGroups(this.db, bearers))].filter((id) => this.near.has(id)));
  }

  /** Those called so for whom something may speak that stands around one of those who are opened. */
  private async affected(groups: readonly GroupRow[], full: readonly string[]): Promise<string[]> {
    const marks = new Set((await marksAround(this.db, full)).flatMap((one) => one.marks));
    const called = await marksAround(this.db, await membersOfGroups(this.db, groups));
    return called.filter((one) => one.marks.some((mark) => marks.has(mark))).map(({ id }) => id);
  }

  /** The one of least id among those called so who joined nobody: the one who is asked about, unless one of those opened comes first. */
  private async leastLeft(groups: readonly GroupRow[], open: ReadonlySet<string>): Promise<string[]> {
    const joined = listed([...this.near, ...this.own]);
    const { rows } = await sql<{ id: string | null }>`select min(e.id) as id from json_each(${wanted(groups)}) g
      join entity e on e.block = g.value ->> 0 and e.name = g.value ->> 1 and e.type = g.value ->> 2
      where e.identity not in ${joined} and e.id not in ${listed(open)}`.execute(this.db);
    return rows.flatMap(({ id }) => id ?? []);
  }
}

/**
 * What has to be clustered for entities of a new article that stand nowhere yet.
 *
 * @param decided identities of which a reviewer decided something
 * @returns undefined where a reviewer decided about some of what is tied: then all of that is opened
 */
export const tiedToNew = (
  db: Db,
  newcomers: readonly (LocalEntity & { block: string | null })[],
  decided: ReadonlySet<string>,
): Promise<Tied | undefined> => new NewTies(db, newcomers, decided).found();
