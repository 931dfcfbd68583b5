/**
 * What has to be looked at when entities of a new article come, beside those that only stand with their namesakes
 * (`newcomers.ts`). Those who are called by a surname alone, or with an initial, join one of the people who bear it, each by itself
 * where several do: so of thousands only those are opened for whom what came may tell something.
 */
import { sql } from "kysely";
import {
  areNear,
  clusterIdentities,
  countsFor,
  formKeyOf,
  isPlain,
  type Known,
  knownOf,
  limits,
  meansOtherwise,
  mustCall,
  namesOf,
  onlyJoins,
  shifts,
} from "../../resolve/identities/cluster.js";
import { once } from "../../resolve/once.js";
import type { LocalEntity } from "../../resolve/types.js";
import { type Db, listed } from "../database.js";
import type { Group } from "./entity-blocks.js";
import { everyMarkOf, markedAmong } from "./marks.js";
import type { Echo } from "./newcomers.js";
import { Reach } from "./reach.js";
import type { ReadOnce } from "./read-once.js";
import type { Tied } from "./tied-entities.js";
import { type GroupRow, idOf, membersOfGroups, membersOfIdentities, type Way, wanted } from "./ways.js";

/** With so many others who bear a surname, it matters to none who is called so how many more do (`joinShortNames`). */
const many = 4;
/** Fewer than that, and one who is called so and joined nobody is asked about. */
const several = 2;

/** The identities of some ways. */
const of = (ways: readonly Way[]): Set<string> => new Set(ways.map(({ identity }) => identity));

/** Those named in full of whom something is known now that was not before, or no longer. */
interface Changed {
  /** the marks of that */
  marks: Set<string>;
  /** of each of them, whether it may be told otherwise who is called by a short name; `joined`: it stands with one who bears it */
  tells: ((called: Known, joined: boolean) => boolean)[];
}

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

class NewTies {
  private readonly reach: Reach;
  /** identities of which somebody is opened */
  private own = new Set<string>();
  /** identities whose people bear a surname that is asked for, and which stay as they are */
  private near = new Set<string>();

  private readonly db: Db;

  constructor(
    private readonly read: ReadOnce,
    private readonly newcomers: readonly (LocalEntity & { block: string | null })[],
    private readonly decided: ReadonlySet<string>,
    private readonly echoes: readonly Echo[],
  ) {
    this.db = read.db;
    this.reach = new Reach(read);
  }

  async found(): Promise<Tied | undefined> {
    if (!(await this.follow())) return undefined;
    const open = new Set(this.newcomers.map(({ id }) => id));
    for (const id of await membersOfGroups(this.db, this.reach.followed)) open.add(id);
    const full = new Set(open);
    // not asked where all who are called by a short name are opened, or nobody is
    const changed = once(() => this.changed(full));
    for (const id of await membersOfIdentities(this.db, this.own)) open.add(id);
    const forms = new Map<string, GroupRow[]>();
    for (const group of this.reach.joined) {
      const key = formKeyOf(group.name, group.type) ?? idOf(group);
      forms.set(key, [...(forms.get(key) ?? []), group]);
    }
    for (const groups of forms.values()) for (const id of await this.opened(groups, changed, open)) open.add(id);
    // nobody is met whom somebody could join
    const short = [...forms.values()].flat().length > 0 && (await this.anyOf([...forms.values()].flat(), open));
    return { open, settled: short ? this.near : new Set(), sampled: true };
  }

  /** Is one of these groups among what is opened? */
  private async anyOf(groups: readonly GroupRow[], open: ReadonlySet<string>): Promise<boolean> {
    const { rows } =
      await sql`select 1 from json_each(${wanted(groups)}) g join entity e on e.block = g.value ->> 0 and e.name = g.value ->> 1
      and e.type = g.value ->> 2 where e.id in ${listed(open)} limit 1`.execute(this.db);
    return rows.length > 0;
  }

  /** Follows ties and identities; false where a reviewer decided about some of these. */
  private async follow(): Promise<boolean> {
    const { reach } = this;
    for (const { block, name, type } of this.newcomers) if (block !== null) reach.start({ block, name, type });
    for (const { groups } of this.echoes) await reach.startShort(groups);
    for (let more = true; more; ) {
      await reach.spread();
      this.own = of(await this.read.ways.ofGroups(reach.followed));
      this.near = new Set([...of(await this.read.ways.ofGroups(reach.bearers))].filter((id) => !this.own.has(id)));
      if ([...this.own, ...this.near].some((id) => this.decided.has(id))) return false;
      const unlike = of((await this.read.ways.ofIdentities(this.near)).filter((way) => !isPlain(way) && !onlyJoins(way)));
      const fresh = (await this.read.ways.ofIdentities(new Set([...this.own, ...unlike]))).filter(
        (way) => !reach.opens(way) && !reach.joins(way),
      );
      for (const way of fresh) reach.start(way);
      more = fresh.length > 0;
    }
    return true;
  }

  /**
   * Of those called by one short name, the ones who are opened beside those who are so already: for whom something may speak that
   * was not known before.
   */
  private async opened(groups: readonly GroupRow[], changed: () => Promise<Changed>, open: ReadonlySet<string>): Promise<string[]> {
    const short = groups.map((group) => this.reach.blocks.group(group));
    const touched = [...this.reach.followed, ...this.echoes.flatMap((echo) => echo.groups)]
      .map((group) => this.reach.blocks.group(group))
      .filter((group) => short.some((one) => this.read.blocks.tie(one, group) !== "none"));
    const beside = (await this.bearing(short)).size;
    if (touched.length === 0 ? beside < several : beside < many) return membersOfGroups(this.db, groups);
    const affected = touched.length === 0 ? [] : await this.affected(groups, await changed(), open);
    if (beside >= many) return affected;
    const left = await this.leastLeft(groups, open);
    return [...affected, ...left];
  }

  /** The identities near by, of which nothing new is known, that are certainly called by a short name. */
  private async bearing(short: readonly Group[]): Promise<Set<string>> {
    const bearers = this.reach.bearers.filter((group) => short.some((one) => mustCall(one, group)));
    const touched = new Set(this.echoes.map(({ identity }) => identity));
    return new Set([...of(await this.read.ways.ofGroups(bearers))].filter((id) => this.near.has(id) && !touched.has(id)));
  }

  /** Those called so, of several who bear the name, of whom it may be told otherwise who they are. */
  private async affected(groups: readonly GroupRow[], { marks, tells }: Changed, open: ReadonlySet<string>): Promise<string[]> {
    const met = (await markedAmong(this.db, groups, marks)).map(({ id }) => id).filter((id) => !open.has(id));
    if (met.length === 0) return [];
    const { rows, locals } = await this.read.entities(met);
    const stands = new Map(rows.map(({ id, identity }) => [id, identity ?? ""]));
    const isJoined = (id: string): boolean => [this.near, this.own].some((bearers) => bearers.has(stands.get(id) ?? ""));
    const called = await this.read.withSurroundings(locals);
    return called.flatMap((entity) => {
      const [known, joined] = [knownOf([entity]), isJoined(entity.id)];
      return tells.some((tell) => tell(known, joined)) ? entity.id : [];
    });
  }

  /** What is known now, and was not before, of those who are named in full; or no more, where it was. */
  private async changed(ids: ReadonlySet<string>): Promise<Changed> {
    const { rows, locals } = await this.read.entities(ids);
    const stood = new Map(rows.map(({ id, identity }) => [id, identity]));
    const full = (await this.read.withSurroundings(locals)).filter((entity) => entity.type === "person" && !onlyJoins(entity));
    const of = new Map(full.map((entity) => [entity.id, entity]));
    const before = new Map<string, LocalEntity[]>();
    for (const entity of full) {
      const identity = stood.get(entity.id);
      if (identity !== null && identity !== undefined) put(before, identity, entity);
    }
    const named = new Map<string, Way[]>();
    for (const way of await this.read.ways.ofIdentities([...this.near, ...this.own])) if (!onlyJoins(way)) put(named, way.identity, way);
    const found: Changed = { marks: new Set(this.echoes.flatMap(({ marks }) => marks)), tells: this.echoes.map(({ tells }) => tells) };
    for (const { members } of clusterIdentities(full, []).clusters) {
      const now = members.flatMap(({ id }) => of.get(id) ?? []);
      const otherwise = this.changedOf(now, stood, before, named);
      if (otherwise.length === 0) continue;
      for (const mark of otherwise.flatMap(everyMarkOf)) found.marks.add(mark);
      const was = [...new Set(now.flatMap(({ id }) => stood.get(id) ?? []))].map((id) => before.get(id) ?? []);
      const [one = [], another] = was;
      const stays = another === undefined && now.filter(({ id }) => (stood.get(id) ?? null) !== null).length === one.length;
      // `changedOf` gives all where it counts how often they are named
      if (stays && otherwise !== now) found.tells.push(meansOtherwise(one, now));
      else found.tells.push(...[now, ...was].map(countsFor));
    }
    return found;
  }

  /** Of one identity as it is now, those of whom it was not known before what stands around them, or it is known no longer. */
  private changedOf(
    now: readonly LocalEntity[],
    stood: ReadonlyMap<string, string | null>,
    before: ReadonlyMap<string, readonly LocalEntity[]>,
    named: ReadonlyMap<string, readonly Way[]>,
  ): readonly LocalEntity[] {
    const identities = new Set(now.flatMap(({ id }) => stood.get(id) ?? []));
    const [identity] = identities;
    const come = now.filter(({ id }) => (stood.get(id) ?? null) === null);
    const was = identity === undefined ? [] : (before.get(identity) ?? []);
    if (identities.size === 0) return come;
    if (identities.size > 1 || was.length + come.length !== now.length)
      return [...new Set([...now, ...[...identities].flatMap((id) => before.get(id) ?? [])])];
    if (come.length === 0) return [];
    if (this.weighsOtherwise(was, now, identity as string, named)) return now;
    const [then, since] = [was, now].map((some) => some.slice(0, limits.sampled)) as [LocalEntity[], LocalEntity[]];
    return [...new Set([...come, ...then.filter((entity) => !since.includes(entity))])];
  }

  /** Does it count how often somebody is named in full, and is it otherwise than before? */
  private weighsOtherwise(
    was: readonly LocalEntity[],
    now: readonly LocalEntity[],
    identity: string,
    named: ReadonlyMap<string, readonly Way[]>,
  ): boolean {
    if (was.length < many && now.length >= many) return true;
    const names = [...new Set(now.map(({ name }) => name))];
    const steps = Array.from({ length: now.length - was.length }, (_, i) => was.length + i);
    return [...named].some(([other, ways]) => {
      if (other === identity) return false;
      const times = ways.reduce((sum, { entities }) => sum + entities, 0);
      return steps.some((n) => shifts(n, times)) && namesOf(ways).some((theirs) => names.some((name) => areNear(name, theirs)));
    });
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
 * @param read what was read of the record before, and takes what is read now
 * @param decided identities of which a reviewer decided something
 * @param echoes of those who stand with their namesakes already, what may bear on others
 * @returns undefined where a reviewer decided about some of what is tied: then all of that is opened
 */
export const tiedToNew = (
  read: ReadOnce,
  newcomers: readonly (LocalEntity & { block: string | null })[],
  decided: ReadonlySet<string>,
  echoes: readonly Echo[],
): Promise<Tied | undefined> => new NewTies(read, newcomers, decided, echoes).found();
