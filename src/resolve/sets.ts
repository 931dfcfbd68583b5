/** Order of code units, the same on every machine (never the locale's). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sets of ids that are joined step by step (union-find). A set is known by its least id. */
export class Groups {
  private readonly parent = new Map<string, string>();
  private readonly held = new Map<string, string[]>();
  private readonly least = new Map<string, string>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) {
      this.parent.set(id, id);
      this.held.set(id, [id]);
      this.least.set(id, id);
    }
  }

  private root(id: string): string {
    let root = id;
    while (this.parent.get(root) !== root) root = this.parent.get(root) as string;
    for (let at = id; at !== root; ) {
      const next = this.parent.get(at) as string;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  /** The least member of the set that holds `id`. */
  find(id: string): string {
    return this.least.get(this.root(id)) as string;
  }

  has(id: string): boolean {
    return this.parent.has(id);
  }

  together(a: string, b: string): boolean {
    return this.root(a) === this.root(b);
  }

  /** The members of the set that holds `id`, in no order. */
  members(id: string): readonly string[] {
    return this.held.get(this.root(id)) as string[];
  }

  /** Makes one set of the two; the smaller is poured into the larger, so that all joins together take n log n. */
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    const [ofX, ofY] = [this.held.get(x) as string[], this.held.get(y) as string[]];
    const [root, other, into, from] = ofX.length >= ofY.length ? [x, y, ofX, ofY] : [y, x, ofY, ofX];
    for (const member of from) into.push(member);
    this.parent.set(other, root);
    this.held.delete(other);
    const [least] = [this.least.get(root) as string, this.least.get(other) as string].sort(compareText) as [string, string];
    this.least.set(root, least);
  }

  /** All sets by their least member, each sorted. */
  all(): Map<string, string[]> {
    return new Map(
      [...this.held.values()]
        .map((members) => [...members].sort(compareText))
        .map((members) => [members[0] as string, members] as const)
        .sort((a, b) => compareText(a[0], b[0])),
    );
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
