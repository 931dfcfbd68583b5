/** Which names bear on one another. */
import { isPlain, isRead, onlyJoins } from "../../resolve/identities/cluster.js";
import type { Blocks, Group } from "./entity-blocks.js";
import { sharing } from "./marks.js";
import type { ReadOnce } from "./read-once.js";
import { type GroupRow, idOf } from "./ways.js";

/**
 * The groups that bear on one another, followed from some of them. A name that only joins (`onlyJoins`) is looked at with all who
 * bear it, but the ties of these are not followed: nothing that hangs on them is touched.
 */
export class Reach {
  private readonly fresh = new Map<string, GroupRow>();
  /** groups of which all ties are followed */
  private readonly whole = new Map<string, GroupRow>();
  /** groups of names that only join */
  private readonly joining = new Map<string, GroupRow>();
  /** groups of those whom these may join */
  private readonly bearing = new Map<string, Group>();

  readonly blocks: Blocks;

  /** @param read what was read of the record before, and takes what is read now */
  constructor(private readonly read: ReadOnce) {
    this.blocks = read.blocks;
  }

  /** Groups that may come to stand elsewhere. */
  get open(): GroupRow[] {
    return [...this.whole.values(), ...this.joining.values()];
  }

  /** Groups that others may join. */
  get bearers(): Group[] {
    return [...this.bearing].flatMap(([id, row]) => (this.whole.has(id) ? [] : [row]));
  }

  /** Those of them that may come to stand anywhere else. */
  get followed(): GroupRow[] {
    return [...this.whole.values()];
  }

  /** Those of them that only join. */
  get joined(): GroupRow[] {
    return [...this.joining.values()];
  }

  /** Are all who are called so opened, with all that hangs on them? */
  opens(group: GroupRow): boolean {
    return this.whole.has(idOf(group));
  }

  /** Is it known to be looked at for nothing but whom it joins? */
  joins(group: GroupRow): boolean {
    return this.joining.has(idOf(group));
  }

  start(group: GroupRow): void {
    if (onlyJoins(group)) this.join(group);
    else this.follow(group);
  }

  /** Those who are called by a short name that may be one of these, which are in full, and are not followed themselves. */
  async startShort(groups: readonly GroupRow[]): Promise<void> {
    await this.blocks.load(new Set(groups.map(({ block }) => block)));
    for (const group of groups)
      for (const other of this.blocks.around(group.block))
        if (other.joins && this.blocks.tie(this.blocks.group(group), other) !== "none") this.join(other);
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
  private meet(own: Group, other: Group): void {
    if (this.whole.has(own.id)) {
      if (other.joins && !isRead(own)) this.join(other);
      else this.follow(other);
    } else if (other.joins) this.join(other);
    else if (isPlain(other)) this.bearing.set(other.id, other);
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
          if (this.whole.has(other.id)) continue;
          const tie = blocks.tie(own, other);
          if (tie === "tied") this.meet(own, other);
          else if (tie === "marked" && this.whole.has(own.id)) marked.push([own, other]);
        }
      }
      for (const [own, other] of await sharing(this.read.db, marked)) this.meet(own, other);
    }
  }
}
