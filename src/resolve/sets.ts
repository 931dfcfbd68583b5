/** Order of code units, the same on every machine (never the locale's). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sets of ids that are joined step by step (union-find). A set is known by its least id. Numbers stand for the ids, in long arrays,
 * and a set of one has no list: of most ids there is nothing more to keep, and nothing to go through when memory is collected.
 */
export class Groups {
  private readonly ids: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly parent: Int32Array;
  private readonly least: Int32Array;
  private readonly held: (string[] | undefined)[];

  constructor(ids: Iterable<string>) {
    for (const id of ids) {
      if (this.places.has(id)) continue;
      this.places.set(id, this.ids.length);
      this.ids.push(id);
    }
    this.parent = Int32Array.from(this.ids.keys());
    this.least = this.parent.slice();
    this.held = new Array<string[] | undefined>(this.ids.length);
  }

  /** The place of an id among those that were given, each once, in their order. */
  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  private root(id: string): number {
    const { parent } = this;
    const start = this.places.get(id) as number;
    let root = start;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = start; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  }

  private membersOf(root: number): string[] {
    const held = this.held[root] ?? [this.ids[root] as string];
    this.held[root] = held;
    return held;
  }

  /** The least member of the set that holds `id`. */
  find(id: string): string {
    return this.ids[this.least[this.root(id)] as number] as string;
  }

  has(id: string): boolean {
    return this.places.has(id);
  }

  together(a: string, b: string): boolean {
    return a === b || this.root(a) === this.root(b);
  }

  /** The members of the set that holds `id`, in no order; the list grows with the set. */
  members(id: string): readonly string[] {
    return this.membersOf(this.root(id));
  }

  /** How many are in the set that holds `id`. */
  size(id: string): number {
    return this.held[this.root(id)]?.length ?? 1;
  }

  /** Makes one set of the two; the smaller is poured into the larger, so that all joins together take n log n. */
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    const [root, other] = (this.held[x]?.length ?? 1) >= (this.held[y]?.length ?? 1) ? [x, y] : [y, x];
    const into = this.membersOf(root);
    for (const member of this.membersOf(other)) into.push(member);
    this.parent[other] = root;
    this.held[other] = undefined;
    const [first, second] = [this.least[root] as number, this.least[other] as number];
    if ((this.ids[second] as string) < (this.ids[first] as string)) this.least[root] = second;
  }

  /** All sets by their least member, each sorted. */
  all(): Map<string, string[]> {
    const sets: string[][] = [];
    for (const [at, id] of this.ids.entries()) {
      if (this.parent[at] !== at) continue;
      const held = this.held[at];
      sets.push(held === undefined ? [id] : [...held].sort(compareText));
    }
    sets.sort((a, b) => compareText(a[0] as string, b[0] as string));
    return new Map(sets.map((members) => [members[0] as string, members]));
  }
}

/** The items by key, keys in canonical order, items in theirs; items without a key are left out. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    if (k === undefined) continue;
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [item]);
    else group.push(item);
  }
  return new Map([...groups].sort((a, b) => compareText(a[0], b[0])));
}

/** The items by each of their keys, keys in canonical order; an item stands once under each. */
export const groupByEach = <T>(items: Iterable<T>, keys: (item: T) => Iterable<string>): Map<string, T[]> =>
  new Map(
    [
      ...groupBy(
        [...items].flatMap((item) => [...new Set(keys(item))].map((key) => ({ key, item }))),
        (entry) => entry.key,
      ),
    ].map(([key, entries]) => [key, entries.map((entry) => entry.item)] as const),
  );

/** Each once, in order of code units. */
export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);

/** Is there something in both sets? */
export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
};
