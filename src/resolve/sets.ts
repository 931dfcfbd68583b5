/** Sets that are joined step by step, some of which must stay apart (union-find with cannot-link). */
export class Groups {
  private readonly parent = new Map<string, string>();
  private readonly held = new Map<string, string[]>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) {
      this.parent.set(id, id);
      this.held.set(id, [id]);
    }
  }

  /** The least member of the set that holds `id`. */
  find(id: string): string {
    let root = id;
    while (this.parent.get(root) !== root) root = this.parent.get(root) as string;
    for (let at = id; at !== root; ) {
      const next = this.parent.get(at) as string;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  has(id: string): boolean {
    return this.parent.has(id);
  }

  /** The members of the set that holds `id`. */
  members(id: string): readonly string[] {
    return this.held.get(this.find(id)) as string[];
  }

  join(a: string, b: string): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return;
    const [root, other] = x < y ? [x, y] : [y, x];
    this.parent.set(other, root);
    this.held.set(root, [...(this.held.get(root) as string[]), ...(this.held.get(other) as string[])]);
    this.held.delete(other);
  }

  /** All sets, by their least member, each sorted. */
  all(): Map<string, string[]> {
    return new Map(
      [...this.held].map(([root, members]) => [root, [...members].sort(compareText)] as const).sort((a, b) => compareText(a[0], b[0])),
    );
  }
}

/** Order of code units, the same on every machine (never the locale's). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The values of each key, keys and values in canonical order. */
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

/** Each once, in order of code units. */
export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);
