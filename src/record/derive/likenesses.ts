/** Names in full that may bear on one another. */
import { onlyJoins, type Tie, tieOf } from "../../resolve/identities/cluster.js";
import { Groups } from "../../resolve/sets.js";
import type { Blocks } from "./entity-blocks.js";
import { type GroupRow, idOf } from "./ways.js";

/** Names that may bear on one another by the names alone: more than do, since nothing beside the names is asked. */
export class Likenesses {
  private readonly known = new Map<string, GroupRow>();
  private readonly links: [one: string, other: string][] = [];
  private readonly weak = new Map<string, GroupRow[]>();
  private readonly firm = new Map<string, GroupRow[]>();

  constructor(private readonly blocks: Blocks) {}

  /** Follows all ties from some names to others that are in full. */
  async follow(start: Iterable<GroupRow>): Promise<void> {
    for (const row of start) this.known.set(idOf(row), row);
    for (let fresh = [...this.known.values()]; fresh.length > 0; ) {
      await this.blocks.load(new Set(fresh.map(({ block }) => block)));
      fresh = fresh.flatMap((row) => this.tied(row));
    }
  }

  /** Notes what a name is tied with, and gives what was not known. */
  private tied(row: GroupRow): GroupRow[] {
    const own = this.blocks.group(row);
    const found: GroupRow[] = [];
    for (const other of this.blocks.around(row.block)) {
      if (onlyJoins(other) || idOf(other) === idOf(row)) continue;
      const tie: Tie = tieOf(own, other);
      if (tie === "none") continue;
      this.links.push([idOf(row), idOf(other)]);
      const ties = tie === "marked" ? this.weak : this.firm;
      for (const [one, two] of [
        [row, other],
        [other, row],
      ] as const)
        ties.set(idOf(one), [...(ties.get(idOf(one)) ?? []), two]);
      if (this.known.has(idOf(other))) continue;
      this.known.set(idOf(other), other);
      found.push(other);
    }
    return found;
  }

  /** The sets of names between which there is nothing. */
  sets(): GroupRow[][] {
    const groups = new Groups(this.known.keys());
    for (const [one, other] of this.links) groups.join(one, other);
    return [...groups.all().values()].map((ids) => ids.map((id) => this.known.get(id) as GroupRow));
  }

  /** Names that bear on one whatever else is known. */
  tiedWith(row: GroupRow): readonly GroupRow[] {
    return this.firm.get(idOf(row)) ?? [];
  }

  /** Names that bear on one only where a mark stands in both. */
  marked(row: GroupRow): readonly GroupRow[] {
    return this.weak.get(idOf(row)) ?? [];
  }
}
