/**
 * Entities of a new article that only come to stand beside others of their name. Somebody in the news daily has thousands of
 * entities, and what becomes of them hangs on a few things that are known of all: the ways in which they are called, and what
 * stands around those of least id. Where one more entity changes none of these, clustering everything anew would put it with the
 * others of its name and leave all else as it is: so it is put there, and nobody is opened. Each condition below is one of the
 * things that `clusterIdentities` asks; where one is not met, the entity is clustered with all that is tied.
 */
import { sql } from "kysely";
import {
  allMarksOf,
  areNear,
  areOneAmongFirst,
  isAmong,
  isPlain,
  isSurnameKey,
  type Known,
  limits,
  marksOf,
  meansOtherwise,
  namesOf,
  onlyJoins,
  outweigh,
  shifts,
} from "../../resolve/identities/cluster.js";
import type { LocalEntity } from "../../resolve/types.js";
import type { Db } from "../database.js";
import { alikeIn, mayChangeNothing, type Newcomer, standBefore } from "./alike.js";
import { Likenesses } from "./likenesses.js";
import { everyMarkOf, markedAndCalled, markedGroups, sharing } from "./marks.js";
import type { ReadOnce } from "./read-once.js";
import { type Called, calledUnder, type GroupRow, idOf, type Way, wanted } from "./ways.js";

/**
 * What is known of somebody since one more stands among the first who are looked at: it may be told otherwise of those who are
 * called by the surname alone who they are.
 */
export interface Echo {
  identity: string;
  /** the names in full */
  groups: readonly GroupRow[];
  /** the marks that came or went */
  marks: readonly string[];
  /** may it be told otherwise of one who is called by the surname? `joined`: it stands with one who bears it */
  tells: (called: Known, joined: boolean) => boolean;
}

interface Home {
  identity: string;
  why: string;
  echo?: Echo | undefined;
}

/** Where entities come to stand, and why there. */
export type Placed = ReadonlyMap<string, Home>;

/** Somebody named in full so often is told by a title (`ShortNames`): the one with whom it is so often is clustered. */
const titled = 4;

/** So many who may be connected with a newcomer are looked at, of each with whom it stands. */
const companions = 8;
/** So many entities of somebody with whom it stands are gone through for them. */
const gone = 2000;

const idsIn = async (found: Promise<{ rows: { id: string }[] }>): Promise<string[]> => (await found).rows.map(({ id }) => id);

/** The entities of least id of some groups. */
const firstOf = async (db: Db, groups: readonly GroupRow[], many: number): Promise<string[]> => {
  const found = await idsIn(
    sql<{ id: string }>`select e.id from json_each(${wanted(groups)}) g, entity e where e.id in (select id from entity f
      where f.block = g.value ->> 0 and f.name = g.value ->> 1 and f.type = g.value ->> 2 order by f.id limit ${many})`.execute(db),
  );
  return found.sort().slice(0, many);
};

/** What is asked of the newcomers of one article. */
class Arrival {
  private readonly db: Db;
  private readonly newcomers: readonly Newcomer[];

  /**
   * @param entities all entities of the article
   * @param decided identities of which a reviewer decided something
   */
  constructor(
    private readonly read: ReadOnce,
    entities: readonly (LocalEntity & { block: string | null })[],
    private readonly decided: ReadonlySet<string>,
  ) {
    this.db = read.db;
    this.newcomers = entities.filter((entity): entity is Newcomer => entity.block !== null && !onlyJoins(entity));
  }

  async placed(): Promise<Placed> {
    const found = new Map<string, Home>();
    const names = new Likenesses(this.read.blocks);
    await names.follow(await mayChangeNothing(this.read, this.newcomers, this.decided));
    const coming = new Map<string, Newcomer[]>();
    for (const one of this.newcomers) coming.set(idOf(one), [...(coming.get(idOf(one)) ?? []), one]);
    const alone = names.sets().flatMap((set) => {
      const [one, another] = set.flatMap((group) => coming.get(idOf(group)) ?? []);
      const understood = set.every((group) => group.type !== "person" || isPlain(group));
      return one === undefined || another !== undefined || !understood ? [] : [{ one, set }];
    });
    await this.read.ways.ofGroups(alone.flatMap(({ set }) => set));
    for (const { one, set } of alone) {
      const home = await this.home(one, set, names);
      if (home !== undefined) found.set(one.id, home);
    }
    return found;
  }

  /** Where a newcomer stands, if it changes nothing; `set` are all names that may bear on its own. */
  private async home(one: Newcomer, set: readonly GroupRow[], names: Likenesses): Promise<Home | undefined> {
    const ways = await this.read.ways.ofGroups(set);
    const known = alikeIn(one, set, ways, this.decided);
    if (known === undefined || !(await standBefore(this.db, known.groups, one.id, 1))) return undefined;
    const { identity, name, groups: own, ways: alike } = known;
    const home = { identity, why: `the same name, ${name}` };
    if (one.type === "person" && !(await standBefore(this.db, own, one.id, limits.looked))) {
      const echo = await this.amongFirst(one, own, alike, names);
      return echo === undefined ? undefined : { ...home, echo };
    }
    if (!outweigh(alike, without(ways, alike))) return undefined;
    return one.type !== "person" || (await this.isAnother(one, own, alike, names)) ? home : undefined;
  }

  /**
   * What a person changes who comes to stand among the first of those who are written alike, where no other name in full is tied with
   * theirs: then nothing but who is called by the surname alone. Undefined where more may change.
   */
  private async amongFirst(one: Newcomer, own: readonly GroupRow[], alike: readonly Way[], names: Likenesses): Promise<Echo | undefined> {
    const isOwn = (group: GroupRow): boolean => own.some((of) => idOf(of) === idOf(group));
    if (own.some((group) => names.tiedWith(group).some((other) => !isOwn(other)))) return undefined;
    const pairs = own.flatMap((group) => names.marked(group).map((other) => [group, other] as const));
    if ((await sharing(this.db, pairs)).length > 0) return undefined;
    if (alike.reduce((sum, { entities }) => sum + entities, 0) === titled - 1 || !(await this.keepsOrder(alike))) return undefined;
    const all = await this.around(await firstOf(this.db, own, limits.looked + 1));
    const others = all.filter(({ id }) => id !== one.id);
    if (![all, others].every((some) => areOneAmongFirst(some.slice(0, limits.looked)))) return undefined;
    const [was, now] = [others, all].map((some) => some.slice(0, limits.sampled)) as [LocalEntity[], LocalEntity[]];
    const differ = [...now.filter((entity) => !was.includes(entity)), ...was.filter((entity) => !now.includes(entity))];
    const marks = [...new Set(differ.flatMap(everyMarkOf))];
    return { identity: alike[0]?.identity as string, groups: own, marks, tells: meansOtherwise(was, now) };
  }

  /** Does a person change nothing of those who are written alike, and of those who are called by the surname alone? */
  private async isAnother(one: Newcomer, own: readonly GroupRow[], alike: readonly Way[], names: Likenesses): Promise<boolean> {
    return (
      (await this.tiesNothing(one, own, names)) &&
      (await this.keepsOrder(alike)) &&
      ((await this.isAmong(one, own)) || areOneAmongFirst(await this.around(await firstOf(this.db, own, limits.looked))))
    );
  }

  /** Are its names tied by marks with no others than without it? */
  private async tiesNothing(one: Newcomer, own: readonly GroupRow[], names: Likenesses): Promise<boolean> {
    const near = own.flatMap((group) => names.marked(group));
    if (near.length === 0) return true;
    const [self] = await this.around([one.id]);
    const met = await markedGroups(this.db, near, self === undefined ? [] : allMarksOf(self));
    const known = await sharing(
      this.db,
      met.flatMap((group) => own.map((of) => [group, of] as const)),
      one.article,
    );
    return met.every((group) => known.some(([of]) => of === group));
  }

  /** Where several bear a surname, who is written more may tell which of two like names is a slip of the other: is that as before? */
  private async keepsOrder(alike: readonly Way[]): Promise<boolean> {
    const surnames = new Set(alike.flatMap((way) => [...this.read.blocks.group(way).keys].filter(isSurnameKey)));
    const identity = alike[0]?.identity as string;
    const named = new Map<string, Called[]>();
    for (const way of await calledUnder(this.db, surnames, identity))
      if (!onlyJoins(way)) named.set(way.identity, [...(named.get(way.identity) ?? []), way]);
    const times = (ways: readonly Called[]): number => ways.reduce((sum, { entities }) => sum + entities, 0);
    const mine = named.get(identity) ?? [];
    named.delete(identity);
    const own = namesOf(mine);
    return [...named.values()].every(
      (theirs) => !shifts(times(mine), times(theirs)) || namesOf(theirs).every((other) => own.every((name) => !areNear(name, other))),
    );
  }

  /** Some who are written like a newcomer and have a role of it, or stand beside somebody beside whom it stands. */
  private async isAmong(one: Newcomer, own: readonly GroupRow[]): Promise<boolean> {
    const [self] = await this.around([one.id]);
    if (self === undefined) return false;
    const marked = await markedAndCalled(this.db, own, marksOf(self), one.id, companions);
    if (isAmong(self, await this.around(marked))) return true;
    const roles = JSON.stringify(one.roles);
    const called = await idsIn(
      sql<{ id: string }>`select e.id from json_each(${wanted(own)}) g, entity e where e.id in (select id from entity f
        where f.block = g.value ->> 0 and f.name = g.value ->> 1 and f.type = g.value ->> 2 and f.roles = ${roles} and f.id <> ${one.id}
        limit ${companions})`.execute(this.db),
    );
    if (one.roles.length > 0 && isAmong(self, await this.around(called))) return true;
    const others = this.newcomers.filter(({ id, type }) => type === "person" && id !== one.id);
    const beside = await idsIn(
      sql<{ id: string }>`select distinct e.id from json_each(${wanted(others)}) g, entity e where e.id in (select f.id from (select article
          from entity where block = g.value ->> 0 and name = g.value ->> 1 and type = g.value ->> 2 limit ${gone}) o
        join entity f on f.article = o.article and f.type = 'person' and f.name = ${one.name} and f.id <> ${one.id} limit ${companions})`.execute(
        this.db,
      ),
    );
    return isAmong(self, await this.around([...called, ...beside]));
  }

  private async around(ids: readonly string[]): Promise<LocalEntity[]> {
    return this.read.withSurroundings((await this.read.entities(ids)).locals);
  }
}

const without = (ways: readonly Way[], some: readonly Way[]): Way[] => ways.filter((way) => !some.includes(way));

/**
 * The entities of a new article that change nothing but that one more stands with others of the same name.
 *
 * @param read what was read of the record before, and takes what is read now
 * @param entities all entities of the article, none of which stands anywhere yet
 * @param decided identities of which a reviewer decided something: these are clustered
 */
export const placeNewcomers = (
  read: ReadOnce,
  entities: readonly (LocalEntity & { block: string | null })[],
  decided: ReadonlySet<string>,
): Promise<Placed> => new Arrival(read, entities, decided).placed();
