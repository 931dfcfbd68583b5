/**
 * Who stands under which key, for very many keys of which most are one's alone: numbers in a few long arrays instead of a list a key,
 * since millions of small lists cost more to keep than to read, and typed arrays are not gone through when memory is collected. Keys
 * are told by 60 bits of their hash.
 */

/** FNV-1a (Fowler, Noll, Vo), from what came before; `without` is the place of a letter that is left out, or -1. */
const hash = (text: string, before: number, without: number): number => {
  let value = before;
  for (let i = 0; i < text.length; i++) if (i !== without) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
};

/** 30 bits of it. */
const bitsOf = (value: number): number => (value ^ (value >>> 15)) & 0x3fffffff;

const none = -1;
const atFirst = 1024;

const grown = (from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

export class Postings {
  /** where the latest of each chain stands, by the last bits of the first hash */
  private heads = new Int32Array(atFirst).fill(none);
  /** what follows in the chain, the item, and both hashes of its key */
  private next = new Int32Array(atFirst);
  private item = new Int32Array(atFirst);
  private first = new Int32Array(atFirst);
  private second = new Int32Array(atFirst);
  private length = 0;

  private grow(): void {
    this.next = grown(this.next);
    this.item = grown(this.item);
    this.first = grown(this.first);
    this.second = grown(this.second);
    this.heads = new Int32Array(this.heads.length * 2).fill(none);
    for (let at = 0; at < this.length; at++) this.chain(at);
  }

  private chain(at: number): void {
    const slot = (this.first[at] as number) & (this.heads.length - 1);
    this.next[at] = this.heads[slot] as number;
    this.heads[slot] = at;
  }

  /**
   * Puts an item under a key.
   * @param met is called with each item that stands there already, the latest first
   * @param prefix stands before the key
   * @param without the place of a letter that is left out of the key, if one is: so no text need be made of a key
   */
  add(key: string, item: number, met: (other: number) => void, prefix = "", without = -1): void {
    const first = bitsOf(hash(key, hash(prefix, 0x811c9dc5 | 0, -1), without));
    const second = bitsOf(hash(key, hash(prefix, 0x2f0b4c47, -1), without));
    for (let at = this.heads[first & (this.heads.length - 1)] as number; at >= 0; at = this.next[at] as number)
      if (this.second[at] === second && this.first[at] === first) met(this.item[at] as number);
    if (this.length === this.next.length) this.grow();
    const at = this.length++;
    this.first[at] = first;
    this.second[at] = second;
    this.item[at] = item;
    this.chain(at);
  }
}
