/** What is known of two words of names, kept in a few long arrays: millions of pairs are asked for, and none of them costs an object. */
import type { NameWord } from "./person-name.js";

/** How two words of two names go together. */
const hows = ["equal", "scan", "spelling", "list", "nickname", "initial", "slip", "consonants", "jumbled"] as const;

export type How = (typeof hows)[number];

/** How two words go together, and the cost in slips (see distance.ts). */
export interface Likeness {
  cost: number;
  how: How;
}

/** So many pairs are kept, as a power of two; one that falls into the place of another takes it, so that memory stays bounded. */
const bits = 18;
const places = 1 << bits;

const none = -1;

export class WordPairs {
  /** the words by their numbers, from 1 on */
  private readonly left = new Float64Array(places);
  private readonly right = new Float64Array(places);
  private readonly cost = new Float64Array(places);
  /** a place in `hows`, or `none` where the two do not go together */
  private readonly how = new Int8Array(places);

  /** How two words go together, if they do: as it is kept, or by `make`, which is asked for the words in this order. */
  of(x: NameWord, y: NameWord, make: (x: NameWord, y: NameWord) => Likeness | undefined): Likeness | undefined {
    const at = (Math.imul(x.number, 0x9e3779b1) ^ Math.imul(y.number, 0x85ebca6b)) >>> (32 - bits);
    if (this.left[at] === x.number && this.right[at] === y.number) {
      const how = this.how[at] as number;
      return how === none ? undefined : { cost: this.cost[at] as number, how: hows[how] as How };
    }
    const made = make(x, y);
    this.left[at] = x.number;
    this.right[at] = y.number;
    this.how[at] = made === undefined ? none : hows.indexOf(made.how);
    this.cost[at] = made?.cost ?? 0;
    return made;
  }
}
