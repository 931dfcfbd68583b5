/** What is read of the record while it is told who the people of an article are. */
import { isRead, limits, onlyJoins } from "../../resolve/identities/cluster.js";
import { compareText } from "../../resolve/sets.js";
import type { LocalEntity, Settled, Surroundings } from "../../resolve/types.js";
import type { Db } from "../database.js";
import { Blocks } from "./entity-blocks.js";
import { type EntityRow, loadEntities } from "./local-entities.js";
import { loadSurroundings } from "./surroundings.js";
import { KnownWays } from "./ways.js";

/** An entity as it was read. */
interface Known {
  row: EntityRow;
  local: LocalEntity;
}

const byId = (a: Known, b: Known): number => compareText(a.row.id, b.row.id);

/** A person whose last word is in small letters, as only a name that was not understood is written. */
const half = /\s\p{Ll}+$/u;

/**
 * What an article touches is looked at several times, from several sides, and is read once here. Good until identities are written,
 * except for those that are told of (`settled`).
 */
export class ReadOnce {
  readonly blocks: Blocks;
  readonly ways: KnownWays;
  private readonly known = new Map<string, Known>();
  private readonly surroundings = new Map<string, Surroundings>();
  private readonly withSpeech = new Map<string, Surroundings>();
  private readonly standing = new Map<LocalEntity, LocalEntity>();

  /** @param keeps false where all of a record is read: then entities are read once by themselves, and memory is short */
  constructor(
    readonly db: Db,
    private readonly keeps = true,
  ) {
    this.blocks = new Blocks(db);
    this.ways = new KnownWays(db);
  }

  /** Entities by id, and those of some identities, in order of id. */
  async entities(
    ids: Iterable<string>,
    identities: ReadonlySet<string> = new Set(),
  ): Promise<{ rows: EntityRow[]; locals: LocalEntity[] }> {
    if (!this.keeps) return loadEntities(this.db, ids, identities);
    const asked = new Set(ids);
    const fresh = [...asked].filter((id) => !this.known.has(id));
    if (fresh.length > 0 || identities.size > 0) {
      const { rows, locals } = await loadEntities(this.db, fresh, identities);
      for (const [i, row] of rows.entries()) {
        asked.add(row.id);
        if (!this.known.has(row.id)) this.known.set(row.id, { row, local: locals[i] as LocalEntity });
      }
    }
    const found = [...asked].flatMap((id) => this.known.get(id) ?? []).sort(byId);
    return { rows: found.map(({ row }) => row), locals: found.map(({ local }) => local) };
  }

  /** Notes where entities were put. */
  settled(placed: Iterable<readonly [string, { identity: string; why: string }]>): void {
    for (const [id, { identity, why }] of placed) {
      const known = this.known.get(id);
      if (known === undefined) continue;
      known.row = { ...known.row, identity, identity_why: why };
      const { block, name, type } = known.row;
      if (block !== null) this.ways.forget({ block, name, type }, identity);
    }
  }

  /**
   * The surroundings of some persons, by entity; more may be given.
   * @param speech whether it is wanted who speaks
   */
  async around(persons: readonly LocalEntity[], speech: boolean): Promise<ReadonlyMap<string, Surroundings>> {
    const known = speech ? this.withSpeech : this.surroundings;
    const fresh = persons.filter(({ id }) => !known.has(id));
    const before = fresh.filter(({ name }) => half.test(name)).map(({ id }) => id);
    const ids = fresh.map(({ id }) => id);
    for (const [id, around] of await loadSurroundings(this.db, ids, { before, speech })) {
      known.set(id, around);
      this.surroundings.set(id, around);
    }
    return known;
  }

  /**
   * The entities with what stands around them. Of what is settled no more is looked at than what the first named in full tell of
   * their identity.
   */
  async withSurroundings(locals: readonly LocalEntity[], settled: Settled = new Map()): Promise<LocalEntity[]> {
    const seen = new Map<string, number>();
    const persons = locals.filter((entity) => {
      const identity = settled.get(entity.id)?.identity;
      if (entity.type !== "person" || identity === undefined) return entity.type === "person";
      // what stands for many has no article
      if ((entity.times ?? 0) > 0) return false;
      const times = seen.get(identity) ?? 0;
      if (times === limits.sampled || onlyJoins(entity)) return false;
      seen.set(identity, times + 1);
      return true;
    });
    const around = await this.around(persons, persons.some(isRead));
    const wanted = new Set(persons);
    return locals.map((entity) => this.placed(entity, wanted.has(entity) ? around.get(entity.id) : undefined));
  }

  /** An entity with what stands around it, the same one each time: what is told of it is kept by it (`castOf`). */
  private placed(entity: LocalEntity, around: Surroundings | undefined): LocalEntity {
    const known = this.standing.get(entity);
    if (known !== undefined && known.around === around) return known;
    const placed = { ...entity, around };
    if (this.keeps) this.standing.set(entity, placed);
    return placed;
  }
}
