import type { Phrase, Referent } from "../mentions/model.js";
import { OWN_SHARE } from "../mentions/readPronouns.js";
import type { Reading as Read } from "../reader/reading.js";
import type { Reading } from "../statements/model.js";
import { tokenAt } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { type Tree, treeOf, withJoined } from "./tree.js";

/** A mention as the trained reader sees it, by the numbers of the document's tokens. */
interface Seen {
  first: number;
  last: number;
  type: string;
  chain: number;
}

interface Chains {
  /** mentions by the token that leads out of them */
  byHead: Map<number, Seen>;
  /** mentions of each chain, with their heads, in the order of the text */
  mentions: Map<number, { first: number; last: number; head: number }[]>;
  /** for each chain, those whom names in it name, in the order of the text */
  named: Map<number, { at: number; referent: Referent }[]>;
  /** referents made for what has no name */
  made: Map<string, Referent>;
}

const known = new WeakMap<Pick<Read, "mentions">, Chains>();

const chainsOf = (reading: Reading, tree: Tree): Chains | undefined => {
  const { read, document } = reading;
  if (read === undefined) return undefined;
  const before = known.get(read);
  if (before) return before;
  const byHead = new Map<number, Seen>();
  const mentions: Chains["mentions"] = new Map();
  const named: Chains["named"] = new Map();
  const names = reading.mentions.bySentence.flat().filter((p) => p.name !== undefined && p.referent !== undefined);
  for (const mention of read.mentions) {
    const first = tokenAt(document, document.points.toUtf16(mention.start));
    const last = tokenAt(document, document.points.toUtf16(mention.end) - 1) + 1;
    const seen = { first, last, type: mention.type, chain: mention.chain };
    const head = headWithin(tree, first, last);
    const list = mentions.get(mention.chain) ?? [];
    list.push({ first, last, head });
    mentions.set(mention.chain, list);
    const other = byHead.get(head);
    if (other === undefined || last - first > other.last - other.first) byHead.set(head, seen);
    // the name of one of several is not the name of them all
    if (tree.children(head).some((c) => tree.relation(c) === "conj" && c >= first && c < last)) continue;
    for (const { name, referent, possessive } of names) {
      if (name === undefined || referent === undefined || name.first < first || name.last > last || (possessive && last > name.last + 1))
        continue;
      if (name.last - name.first < OWN_SHARE * (last - first) || head >= name.last || head < Math.min(name.first, first)) continue;
      const list = named.get(mention.chain) ?? [];
      list.push({ at: name.first, referent });
      named.set(mention.chain, list);
    }
  }
  const chains = { byHead, mentions, named, made: new Map<string, Referent>() };
  known.set(read, chains);
  return chains;
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
  const seen = chains.byHead.get(head);
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
    const suits = person && (own.kind === "body" ? person.type === "organization" : own.kind === "role" ? person.type === "person" : false);
    return suits && isDefinite(document.tokens, own) ? { ...own, referent: person } : own;
  }
  if (seen === undefined || !/^(?:person|organization)$/.test(seen.type)) return own;
  const word = document.tokens[head] as Token;
  if (own?.kind === "pronoun" || tree.upos(head) === "PRON") {
    const pair = own && /^(?:they|them|both)$/.test(word.lower) ? pairIn(reading, tree, chains, seen) : undefined;
    if (own && pair) return { ...own, pair };
    return own && person && /^(?:he|him|she|her|it|they|them)$/.test(word.lower) ? { ...own, referent: person } : own;
  }
  if (seen.last - seen.first > LONG || tree.upos(head) === "VERB") return own;
  const referent = person ?? madeFor(reading, chains, seen, head);
  return {
    first: seen.first,
    last: seen.last,
    head,
    kind: referent.type === "group" ? "group" : referent.type === "organization" ? "body" : "role",
    referent,
    possessive: false,
    sentence,
  };
};

const quantities = new Set("all both some many most several one two three four none each half few dozens hundreds".split(" "));

/** Whom “they” mean, where the reader's chain has two names that “and” joins. */
const pairIn = (reading: Reading, tree: Tree, chains: Chains, seen: Seen): Referent[] | undefined => {
  for (const { first, last, head } of [...(chains.mentions.get(seen.chain) ?? [])].reverse()) {
    if (first >= seen.first) continue;
    const heads = withJoined(tree, head).filter((h) => h >= first && h < last);
    if (heads.length < 2) continue;
    const referents = heads.flatMap((h) => {
      const phrase = h === seen.first ? undefined : phraseOf(reading, h);
      return phrase?.referent && phrase.referent.type !== "place" ? [phrase.referent] : [];
    });
    if (new Set(referents).size > 1) return [...new Set(referents)];
  }
  return undefined;
};

/** A description of more tokens is cut before what hangs on it. */
const LONG = 14;

const isDefinite = (tokens: readonly Token[], phrase: Phrase): boolean =>
  /^(?:the|that|this|his|her|their|its)$/.test((tokens[phrase.first] as Token).lower);

const namedIn = (chains: Chains, seen: Seen, at: number): Referent | undefined => {
  const all = chains.named.get(seen.chain) ?? [];
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
