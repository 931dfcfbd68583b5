import type { Referent } from "../../mentions/model.js";
import type { Reading as Read } from "../../reader/reading.js";
import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import { spanIndex } from "../../text/spans.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf } from "../../text/tree.js";
import type { Participant } from "../model.js";

/** A mention as the trained reader sees it, by the numbers of the document's tokens. */
export interface Seen {
  first: number;
  last: number;
  type: string;
  chain: number;
}

/** What the trained reader sees beside the phrases. Syntax is asked only where a question needs it: most sentences tell of no contact. */
export interface Chains {
  /** the widest mention that a token leads out of */
  ledBy(head: number): Seen | undefined;
  /** mentions of a chain, in the order of the text */
  mentions: ReadonlyMap<number, readonly Seen[]>;
  /** those whom names in a chain name, in the order of the text */
  named(chain: number): readonly Named[];
  /** referents made for what has no name */
  made: Map<string, Referent>;
}

interface Named {
  at: number;
  referent: Referent;
}

const known = new WeakMap<Pick<Read, "mentions">, Chains>();

export const chainsOf = (reading: Reading, tree: Tree): Chains | undefined => {
  const { read } = reading;
  if (read === undefined) return undefined;
  const before = known.get(read);
  if (before) return before;
  const all = read.mentions.map((mention) => seenAs(reading, mention));
  const places = spanIndex(all.map((seen) => ({ span: { start: seen.first, end: seen.last }, value: seen })));
  const mentions = new Map<number, Seen[]>();
  for (const seen of all) mentions.set(seen.chain, [...(mentions.get(seen.chain) ?? []), seen]);
  const named = new Map<number, Named[]>();
  const chains: Chains = {
    ledBy: (head) =>
      widest(places.holding({ start: head, end: head + 1 }).filter(({ first, last }) => headWithin(tree, first, last) === head)),
    mentions,
    named: (chain) => {
      const found = named.get(chain) ?? (mentions.get(chain) ?? []).flatMap((seen) => namesIn(reading, tree, seen));
      named.set(chain, found);
      return found;
    },
    made: new Map(),
  };
  known.set(read, chains);
  return chains;
};

const seenAs = ({ document }: Reading, { start, end, type, chain }: Read["mentions"][number]): Seen => ({
  first: tokenAt(document, document.points.toUtf16(start)),
  last: tokenAt(document, document.points.toUtf16(end) - 1) + 1,
  type,
  chain,
});

/** The first of the widest. */
const widest = (mentions: readonly Seen[]): Seen | undefined =>
  [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)[0];

/** What of a mention a name must be, so that “the man whom Berg met” does not name Berg. */
const OWN_SHARE = 0.3;

/** Whom a mention names, by the phrases in it. */
const namesIn = ({ document, mentions }: Reading, tree: Tree, { first, last }: Seen): Named[] => {
  const head = headWithin(tree, first, last);
  // the name of one of several is not the name of them all
  if (tree.children(head).some((c) => tree.relation(c) === "conj" && c >= first && c < last)) return [];
  const found: Named[] = [];
  for (let sentence = document.sentenceOf[first] ?? -1; sentence <= (document.sentenceOf[last - 1] ?? -1); sentence++)
    for (const { name, referent, possessive } of mentions.bySentence[sentence] ?? []) {
      if (name === undefined || referent === undefined || name.first < first || name.last > last || (possessive && last > name.last + 1))
        continue;
      if (name.last - name.first < OWN_SHARE * (last - first) || head >= name.last || head < Math.min(name.first, first)) continue;
      found.push({ at: name.first, referent });
    }
  return found;
};

/** The token of a stretch that hangs on one outside it. */
export const headWithin = (tree: Tree, first: number, last: number): number => {
  for (let i = first; i < last; i++) {
    const above = tree.head(i);
    if ((above < first || above >= last) && tree.relation(i) !== "punct") return i;
  }
  return first;
};

/** The token that the words of one who takes part hang by. */
export const headOf = ({ document }: Reading, tree: Tree, { span }: Participant): number =>
  headWithin(tree, tokenAt(document, span.start), tokenAt(document, span.end - 1) + 1);

/** Whom names of a mention's chain name: the one named last before `at`, else first behind it. */
export const namedIn = (chains: Chains, seen: Seen, at: number): Referent | undefined => {
  const all = chains.named(seen.chain);
  return (all.findLast((one) => one.at < at) ?? all[0])?.referent;
};

/** Whom names in the reader's chain of a word name: the one named last before it, else first behind it. */
export const namedByChain = (reading: Reading, token: number): Referent | undefined => {
  const tree = treeOf(reading);
  const chains = tree && chainsOf(reading, tree);
  const seen = chains?.ledBy(token);
  return chains && seen && namedIn(chains, seen, token);
};

/** Whether the reader takes what a noun carries for something else than persons and bodies: “her condolences”. */
export const isThing = (reading: Reading, head: number): boolean => {
  const tree = treeOf(reading);
  const seen = tree && chainsOf(reading, tree)?.ledBy(head);
  return seen !== undefined && things.test(seen.type);
};

const things = /^(?:abstract|event|time|substance|object|plant)$/;

/** Types of mention that mean somebody. */
export const isWho = /^(?:person|organization)$/;

/** The noun by which the reader's chain of a word last spoke before it. */
export const spokenOfBefore = (reading: Reading, token: number): number | undefined => {
  const tree = treeOf(reading);
  const chains = tree && chainsOf(reading, tree);
  const seen = chains?.ledBy(token);
  if (tree === undefined || chains === undefined || seen === undefined || !isWho.test(seen.type)) return undefined;
  const heads = (chains.mentions.get(seen.chain) ?? [])
    .filter(({ last }) => last <= token)
    .map(({ first, last }) => headWithin(tree, first, last));
  return heads.findLast((head) => /^(?:NOUN|PROPN)$/.test(tree.upos(head)));
};

/** The words of a mention, without its article. */
export const wordsOf = ({ document }: Reading, seen: Seen): string => {
  const first = /^(?:the|a|an|this|that|some)$/.test((document.tokens[seen.first] as Token).lower) ? seen.first + 1 : seen.first;
  return document.text.slice((document.tokens[first] as Token).start, (document.tokens[seen.last - 1] as Token).end).replace(/\s+/g, " ");
};

/** The referent made under a key before, else the one that `build` makes now. */
export const remember = (chains: Chains, key: string, build: () => Referent): Referent => {
  const before = chains.made.get(key);
  if (before) return before;
  const made = build();
  chains.made.set(key, made);
  return made;
};
