/** Names in full that may bear on one another. */
import { Groups } from "../../resolve/sets.js";
import type { Blocks, Group } from "./entity-blocks.js";
import { type GroupRow, idOf } from "./ways.js";

/** Names that may bear on one another by the names alone: more than do, since nothing beside the names is asked. */
export class Likenesses {
  private readonly known = new Map<string, GroupRow>();
  /** names that are tied only where a mark stands in both, by the `idOf` of each */
  private readonly weak = new Map<string, Map<string, GroupRow>>();
  private readonly firm = new Map<string, Map<string, GroupRow>>();

  constructor(private readonly blocks: Blocks) {}

  /** Follows all ties from some names to others that are in full. */
  async follow(start: Iterable<GroupRow>): Promise<void> {
    for (const row of start) this.known.set(idOf(row), row);
    for (let fresh = [...this.known.values()]; fresh.length > 0; ) {
      await this.blocks.load(new Set(fresh.map(({ block }) => block)));
      fresh = fresh.flatMap((row) => this.tied(this.blocks.group(row)));
    }
  }

  /** Notes what a name is tied with, and gives what was not known. */
  private tied(own: Group): GroupRow[] {
    const found: GroupRow[] = [];
    for (const other of this.blocks.around(own.block)) {
      if (other.joins || other.id === own.id) continue;
      const tie = this.blocks.tie(own, other);
      if (tie === "none") continue;
      const ties = tie === "marked" ? this.weak : this.firm;
      put(ties, own, other);
      put(ties, other, own);
      if (this.known.has(other.id)) continue;
      this.known.set(other.id, other);
      found.push(other);
    }
    return found;
  }

  /** The sets of names between which there is nothing. */
  sets(): GroupRow[][] {
    const groups = new Groups(this.known.keys());
    for (const ties of [this.firm, this.weak]) for (const [one, others] of ties) for (const other of others.keys()) groups.join(one, other);
    return [...groups.all().values()].map((ids) => ids.map((id) => this.known.get(id) as GroupRow));
  }

  /** Names that bear on one whatever else is known. */
  tiedWith(row: GroupRow): readonly GroupRow[] {
    return [...(this.firm.get(idOf(row))?.values() ?? [])];
  }

  /** Names that bear on one only where a mark stands in both. */
  marked(row: GroupRow): readonly GroupRow[] {
    return [...(this.weak.get(idOf(row))?.values() ?? [])];
  }
}

const put = (ties: Map<string, Map<string, GroupRow>>, one: Group, other: Group): void => {
  const known = ties.get(one.id);
  if (known === undefined) ties.set(one.id, new Map([[other.id, other]]));
  else known.set(other.id, other);
};
