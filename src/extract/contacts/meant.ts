import { anybody } from "../language/en/quantities.js";
import type { Phrase, Referent } from "../mentions/model.js";
import { kindOfNoun } from "../mentions/nouns.js";
import type { Reading as Read } from "../reader/reading.js";
import type { Reading } from "../statements/model.js";
import { tokenAt } from "../text/document.js";
import { spanIndex } from "../text/spans.js";
import type { Token } from "../text/tokens.js";
import { type Tree, treeOf, withJoined } from "../text/tree.js";
import { descriptionOf, isQuantity } from "./described.js";

/** A mention as the trained reader sees it, by the numbers of the document's tokens. */
interface Seen {
  first: number;
  last: number;
  type: string;
  chain: number;
}

/** What the trained reader sees beside the phrases. Syntax is asked only where a question needs it: most sentences tell of no contact. */
interface Chains {
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

const chainsOf = (reading: Reading, tree: Tree): Chains | undefined => {
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
const headWithin = (tree: Tree, first: number, last: number): number => {
  for (let i = first; i < last; i++) {
    const above = tree.head(i);
    if ((above < first || above >= last) && tree.relation(i) !== "punct") return i;
  }
  return first;
};

/**
 * The phrase that a noun carries. Where the tables see nobody in it but the reader sees a person or a body, one is made: it has the
 * referent that a name of its chain has, or one of its own words.
 */
export const phraseOf = (reading: Reading, head: number): Phrase | undefined => {
  const tree = treeOf(reading);
  const chains = tree && chainsOf(reading, tree);
  if (tree === undefined || chains === undefined) return undefined;
  const { document } = reading;
  const sentence = document.sentenceOf[head] ?? 0;
  if (/^(?:which|that|what|it|this)$/.test((document.tokens[head] as Token).lower)) return undefined;
  if (quantities.has((document.tokens[head] as Token).lower)) {
    // “all of the ministers”: the ministers
    const whole = tree.children(head).find((c) => /^nmod/.test(tree.relation(c)));
    return whole === undefined ? undefined : phraseOf(reading, whole);
  }
  const around = (reading.mentions.bySentence[sentence] ?? []).filter(
    (p) => p.first <= head && head < p.last && !(p.possessive && p.last > head + 1),
  );
  const own =
    around.filter((p) => p.head === head).sort((a, b) => b.last - b.first - (a.last - a.first))[0] ??
    around.find((p) => p.name !== undefined && p.name.first <= head && head < p.name.last && !p.possessive) ??
    around.find((p) => p.name !== undefined && head <= p.head && !p.possessive);
  const seen = chains.ledBy(head);
  if (own?.kind === "group" && seen && seen.first < own.first && isListedInto(document.tokens, seen.first, own.first)) {
    // “the Danish, Dutch and Polish ministers”: one group, and the words before its last adjective are part of it
    const words = wordsOf(reading, seen);
    const referent: Referent = remember(chains, `${seen.chain}:${words.toLowerCase()}`, () => ({
      name: words,
      type: "group",
      roles: [],
      heads: new Set(),
    }));
    return { first: seen.first, last: seen.last, head, kind: "group", referent, possessive: false, sentence };
  }
  if (own?.pair || own?.referent?.type === "person" || own?.referent?.type === "outlet") return own;
  if (own?.kind === "name" && own.referent) return own;
  const person = seen && namedIn(chains, seen, head);
  if (own?.referent) {
    const suits =
      person &&
      (own.kind === "body"
        ? person.type === "organization" && !isNamed(document.tokens, own)
        : own.kind === "role" && person.type === "person");
    return suits && isDefinite(document.tokens, own) ? { ...own, referent: person } : own;
  }
  if (seen === undefined || !isWho.test(seen.type)) return own;
  const word = document.tokens[head] as Token;
  if (own?.kind === "pronoun" || tree.upos(head) === "PRON") {
    const pair = own && /^(?:they|them|both)$/.test(word.lower) ? pairIn(reading, tree, chains, seen) : undefined;
    if (own && pair) return { ...own, pair };
    return own && person && /^(?:it|they|them)$/.test(word.lower) ? { ...own, referent: person } : own;
  }
  if (tree.upos(head) === "VERB" || !/^[\p{L}\p{N}]/u.test(word.text)) return own;
  const extent = extentOf(reading, seen, head);
  if (extent === undefined) return own;
  const referent = person && isOfSort(word, seen, person) ? person : madeFor(reading, chains, { ...seen, ...extent }, head);
  return {
    first: extent.first,
    last: extent.last,
    head,
    kind: referent.type === "group" ? "group" : referent.type === "organization" ? "body" : "role",
    referent,
    possessive: false,
    sentence,
  };
};

/** A description of more tokens is none. */
const LONG = 14;

/** How far a mention says who somebody is: without its clauses, but where the noun tells nothing without them (“thousands who came”). */
const extentOf = (reading: Reading, seen: Seen, head: number): { first: number; last: number } | undefined => {
  const { tokens } = reading.document;
  const whole = descriptionOf(reading, head);
  const isBare = anybody.has((tokens[head] as Token).lower) || isQuantity(tokens[head]);
  const last = Math.min(seen.last, whole?.last ?? seen.last);
  const isCut = whole !== undefined && !isBare && !/^(?:NOUN|PROPN)$/.test((last < seen.last && tokens[last]?.pos) || "");
  if (isCut) return { first: Math.max(seen.first, whole.first), last };
  return seen.last - seen.first > LONG ? undefined : { first: seen.first, last: seen.last };
};

/** Whom names in the reader's chain of a word name: the one named last before it, else first behind it. */
export const namedByChain = (reading: Reading, token: number): Referent | undefined => {
  const tree = treeOf(reading);
  const chains = tree && chainsOf(reading, tree);
  const seen = chains?.ledBy(token);
  return chains && seen && namedIn(chains, seen, token);
};

/** Whether a noun was found to mean a name that ends in it: “the committee” the Select Committee. */
const isNamed = (tokens: readonly Token[], { head, referent }: Phrase): boolean => {
  const noun = (tokens[head] as Token).lower;
  const name = referent?.name.toLowerCase() ?? "";
  return name !== noun && name.endsWith(` ${noun}`) && /\p{Lu}\p{L}*$/u.test(referent?.name ?? "");
};

/** Whether the reader takes what a noun carries for something else than persons and bodies: “her condolences”. */
export const isThing = (reading: Reading, head: number): boolean => {
  const tree = treeOf(reading);
  const seen = tree && chainsOf(reading, tree)?.ledBy(head);
  return seen !== undefined && things.test(seen.type);
};

const things = /^(?:abstract|event|time|substance|object|plant)$/;

/** Types of mention that mean somebody. */
const isWho = /^(?:person|organization)$/;

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

const quantities = new Set("all both some many most several one two three four none each half few dozens hundreds".split(" "));

/** Whom “they” mean, where the reader's chain has two names that “and” joins. */
const pairIn = (reading: Reading, tree: Tree, chains: Chains, seen: Seen): Referent[] | undefined => {
  for (const { first, last } of [...(chains.mentions.get(seen.chain) ?? [])].reverse()) {
    if (first >= seen.first) continue;
    const heads = withJoined(tree, headWithin(tree, first, last)).filter((h) => h >= first && h < last);
    if (heads.length < 2) continue;
    const referents = heads.flatMap((h) => {
      const phrase = h === seen.first ? undefined : phraseOf(reading, h);
      return phrase?.referent && phrase.referent.type !== "place" ? [phrase.referent] : [];
    });
    if (new Set(referents).size > 1) return [...new Set(referents)];
  }
  return undefined;
};

const isDefinite = (tokens: readonly Token[], phrase: Phrase): boolean =>
  /^(?:the|that|this|his|her|their|its)$/.test((tokens[phrase.first] as Token).lower);

const namedIn = (chains: Chains, seen: Seen, at: number): Referent | undefined => {
  const all = chains.named(seen.chain);
  return (all.findLast((one) => one.at < at) ?? all[0])?.referent;
};

const isListedInto = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:and|,)$/.test((tokens[last - 1] as Token).lower) &&
  tokens.slice(first, last).every((t) => /^(?:and|,|the)$/.test(t.lower) || /^(?:ADJ|NOUN|PROPN)$/.test(t.pos));

const wordsOf = ({ document }: Reading, seen: Seen): string => {
  const first = /^(?:the|a|an|this|that|some)$/.test((document.tokens[seen.first] as Token).lower) ? seen.first + 1 : seen.first;
  return document.text.slice((document.tokens[first] as Token).start, (document.tokens[seen.last - 1] as Token).end).replace(/\s+/g, " ");
};

const remember = (chains: Chains, key: string, build: () => Referent): Referent => {
  const before = chains.made.get(key);
  if (before) return before;
  const made = build();
  chains.made.set(key, made);
  return made;
};

/** Whether a named referent may be what a noun describes: no person is “the staff” or “the investigators”, and no body “the man”. */
const isOfSort = ({ lower }: Token, seen: Seen, { type }: Referent): boolean =>
  type === "person"
    ? seen.type === "person" && kindOfNoun(lower) !== "group" && kindOfNoun(lower) !== "body"
    : type !== "organization" || seen.type !== "person" || /s$/.test(lower);

const madeFor = (reading: Reading, chains: Chains, seen: Seen, head: number): Referent => {
  const { document } = reading;
  const words = wordsOf(reading, seen);
  const many = /s$|^(?:people|men|women|children|police|clergy)$/.test((document.tokens[head] as Token).lower);
  const type = seen.type === "organization" ? "organization" : many ? "group" : "role";
  return remember(chains, `${seen.chain}:${words.toLowerCase()}`, () => ({ name: words, type, roles: [], heads: new Set() }));
};

/**
 * Phrases that a list of adjectives made of one noun (“Danish, Dutch and Polish ministers” read as a Dane, a Dutchman and Polish
 * ministers) as the one phrase of that noun; all others as they are.
 */
export const wholeGroups = (reading: Reading, phrases: readonly Phrase[]): readonly Phrase[] => {
  const tree = treeOf(reading);
  const last = phrases.at(-1);
  if (tree === undefined || last === undefined || last.kind === "pronoun") return phrases;
  const own = last.head;
  const noun = topNoun(tree, own);
  const top = noun !== own && noun >= last.last && noun < last.last + 8 ? noun : own;
  const whole = phraseOf(reading, top);
  if (whole === undefined || whole.kind !== "group" || whole.last <= top) return phrases;
  const inside = phrases.filter((p) => p.first >= whole.first && p.last <= whole.last);
  if (inside.length === 0 || (inside.length === 1 && top === own) || whole.referent === undefined) return phrases;
  return tree.children(top).some((c) => tree.relation(c) === "conj") ? phrases : [...phrases.filter((p) => !inside.includes(p)), whole];
};

/** The noun that an adjective, or one of several that “and” joins, describes. */
const topNoun = (tree: Tree, token: number): number => {
  let at = token;
  for (let guard = 0; guard < 6; guard++) {
    if (tree.relation(at) === "conj" && tree.head(at) >= 0 && tree.head(at) < at) at = tree.head(at);
    else if (/^(?:amod|compound)$/.test(tree.relation(at)) && tree.head(at) > at) return tree.head(at);
    else return token;
  }
  return token;
};
