import type { Reading, ReadMention } from "../../reader/reading.js";
import { type Document, tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { Referent } from "../model.js";
import type { Asked } from "./asked.js";
import type { Story, Told } from "./story.js";

/** A statement by the numbers of tokens. */
interface Said {
  content: [number, number][];
  source: [number, number][];
  length: number;
}

/** What the trained reader has to say of whom words mean. */
export class Evidence {
  readonly #byStart = new Map<number, ReadMention[]>();
  readonly #said: Said[];
  /** number of the shortest statement that holds a token, -1 for none */
  readonly #saidAt: Int32Array;
  /** 1 for each token of who is said to say something */
  readonly #isSource: Uint8Array;
  readonly #genders = new Map<Referent, { m: number; f: number }>();

  constructor(
    private readonly document: Document,
    private readonly story: Story,
    read: Pick<Reading, "mentions" | "statements">,
  ) {
    for (const mention of read.mentions) {
      const token = this.#tokenAt(mention.start);
      this.#byStart.set(token, [...(this.#byStart.get(token) ?? []), mention]);
    }
    const stretches = (ranges: readonly (readonly [number, number])[]) =>
      ranges.map(([start, end]): [number, number] => [this.#tokenAt(start), this.#tokenAt(end - 1) + 1]);
    this.#said = read.statements.map(({ content, source }) => {
      const inside = stretches(content);
      return { content: inside, source: stretches(source), length: inside.reduce((sum, [a, b]) => sum + b - a, 0) };
    });
    this.#saidAt = new Int32Array(document.tokens.length).fill(-1);
    const longestFirst = [...this.#said.keys()].sort((a, b) => (this.#said[b] as Said).length - (this.#said[a] as Said).length || a - b);
    for (const n of longestFirst) for (const [a, b] of (this.#said[n] as Said).content) this.#saidAt.fill(n, a, b);
    this.#isSource = new Uint8Array(document.tokens.length);
    for (const { source } of this.#said) for (const [a, b] of source) this.#isSource.fill(1, a, b);
    this.#readGenders(read.mentions);
  }

  #tokenAt(place: number): number {
    return tokenAt(this.document, this.document.points.toUtf16(place));
  }

  #readGenders(mentions: readonly ReadMention[]): void {
    const pronouns = new Map<number, { m: number; f: number }>();
    for (const { start, chain } of mentions) {
      const word = (this.document.tokens[this.#tokenAt(start)] as Token | undefined)?.lower ?? "";
      const gender = /^(?:he|him|his)$/.test(word) ? "m" : /^(?:she|her)$/.test(word) ? "f" : undefined;
      if (gender === undefined) continue;
      const seen = pronouns.get(chain) ?? { m: 0, f: 0 };
      seen[gender]++;
      pronouns.set(chain, seen);
    }
    const named = new Map<Referent, Set<number>>();
    for (const { start, end, chain } of mentions) {
      const told = pronouns.has(chain) ? this.toldAt(this.#tokenAt(start), this.#tokenAt(end - 1) + 1) : undefined;
      if (told?.by === "name") named.set(told.referent, (named.get(told.referent) ?? new Set()).add(chain));
    }
    for (const [referent, chains] of named) {
      const sum = { m: 0, f: 0 };
      for (const chain of chains) {
        const seen = pronouns.get(chain);
        sum.m += seen?.m ?? 0;
        sum.f += seen?.f ?? 0;
      }
      this.#genders.set(referent, sum);
    }
  }

  /** What first stands for somebody in a stretch of tokens, if it is no small part of it. */
  toldAt(first: number, last: number): Told | undefined {
    const { told } = this.story;
    for (let i = this.story.firstBehind(first - 1); i < told.length && (told[i] as Told).head < last; i++) {
      const one = told[i] as Told;
      if (one.first >= first - 1 && one.last <= last + 1) return one.last - one.first >= OWN_SHARE * (last - first) ? one : undefined;
    }
    return undefined;
  }

  /** How likely each is meant by the reader's account. */
  likely({ token, phrase }: Pick<Asked, "token" | "phrase">): ReadonlyMap<Referent, number> {
    const mentions = this.#byStart.get(phrase?.first ?? token) ?? [];
    const mention = mentions.find(({ end }) => this.#tokenAt(end - 1) === (phrase?.last ?? token + 1) - 1) ?? mentions[0];
    const found = new Map<Referent, number>();
    for (const { start, end, likely } of mention?.likely ?? []) {
      const told = this.toldAt(this.#tokenAt(start), this.#tokenAt(end - 1) + 1);
      if (told) found.set(told.referent, (found.get(told.referent) ?? 0) + likely);
    }
    return found;
  }

  /** How often the reader's chains that name somebody say “he” and “she”. */
  genders(referent: Referent): { m: number; f: number } {
    return this.#genders.get(referent) ?? { m: 0, f: 0 };
  }

  /** Whether a token lies in what somebody says, and who says it where that is known by now. */
  sayerAt(token: number): { said: boolean; sayer?: Referent | undefined } {
    const said = this.#said[this.#saidAt[token] ?? -1];
    return said === undefined ? { said: false } : { said: true, sayer: this.#whom(said.source) };
  }

  /** Who said the last statement whose words end before a token. */
  sayerBefore(token: number): Referent | undefined {
    for (let at = token - 1; at >= Math.max(0, token - FAR); at--) {
      const said = this.#said[this.#saidAt[at] ?? -1];
      if (said) return this.#whom(said.source);
    }
    return undefined;
  }

  /** Whether a token is part of who is said to say something. */
  isSource(token: number): boolean {
    return this.#isSource[token] === 1;
  }

  #whom(source: readonly [number, number][]): Referent | undefined {
    const [a, b] = source[0] ?? [0, 0];
    return this.toldAt(a, b)?.referent;
  }
}

/** What of a mention must be what stands for somebody in it. */
const OWN_SHARE = 0.25;
/** So many tokens before a word the last statement before it is sought. */
const FAR = 120;
