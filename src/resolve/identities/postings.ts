/**
 * Who stands under which key, for very many keys of which most are one's alone: numbers in a few long lists instead of a list a key,
 * since millions of small lists cost more to keep than to read. Keys are told by 60 bits of their hash.
 */

/** 30 bits of FNV-1a (Fowler, Noll, Vo), from a start of its own. */
const hash = (text: string, start: number): number => {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) & 0x3fffffff;
};

export class Postings {
  private readonly heads = new Map<number, number>();
  private readonly next: number[] = [];
  private readonly item: number[] = [];
  private readonly check: number[] = [];

  /**
   * Puts an item under a key.
   * @param met is called with each item that stands there already, the latest first
   */
  add(key: string, item: number, met: (other: number) => void): void {
    const slot = hash(key, 0x811c9dc5 | 0);
    const check = hash(key, 0x2f0b4c47);
    const head = this.heads.get(slot) ?? -1;
    for (let at = head; at >= 0; at = this.next[at] as number) if (this.check[at] === check) met(this.item[at] as number);
    this.heads.set(slot, this.item.length);
    this.next.push(head);
    this.item.push(item);
    this.check.push(check);
  }
}
