import { goingOn } from "../../language/en/body-sorts.js";
import { anybody } from "../../language/en/quantities.js";
import type { Phrase, Referent } from "../../mentions/model.js";
import { kindOfNoun } from "../../mentions/nouns.js";
import { sortsOf, suits } from "../../mentions/told-sorts.js";
import type { Reading } from "../../statements/model.js";
import { oncePer } from "../../text/once.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf, withJoined } from "../../text/tree.js";
import { descriptionOf, isQuantity, LONG, opensClause } from "./described.js";
import { type Chains, chainsOf, headWithin, isWho, namedIn, remember, type Seen, wordsOf } from "./seen.js";

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
  const nearest =
    around.filter((p) => p.head === head).sort((a, b) => b.last - b.first - (a.last - a.first))[0] ??
    around.find((p) => p.name !== undefined && p.name.first <= head && head < p.name.last && !p.possessive) ??
    around.find((p) => p.name !== undefined && head <= p.head && !p.possessive);
  const own = nearest && (bearerOf(document.tokens, around, nearest) ?? nearest);
  const seen = chains.ledBy(head);
  if (own?.kind === "group" && seen && seen.first < own.first && isListedInto(document.tokens, seen.first, own.first)) {
    // “the Danish, Dutch and Polish ministers”: one group, and the words before its last adjective are part of it
    const whole = withoutClause(document.tokens, seen);
    const words = wordsOf(reading, whole);
    const referent: Referent = remember(chains, `${seen.chain}:${words.toLowerCase()}`, () => ({
      name: words,
      type: "group",
      roles: [],
      heads: new Set(),
    }));
    return { first: whole.first, last: whole.last, head, kind: "group", referent, possessive: false, sentence };
  }
  if (own?.pair || own?.referent?.type === "person" || own?.referent?.type === "outlet") return own;
  if (own?.kind === "name" && own.referent) return own;
  const person = seen && namedIn(chains, seen, head);
  if (own?.referent) {
    const suits =
      person &&
      (own.kind === "body"
        ? person.type === "organization" && !isNamed(document.tokens, own) && maySort(reading, person, own)
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
  if (isAct(tree, document.tokens, head)) return own;
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

/** A mention as far as its first clause behind a comma: “the Danish and Dutch ministers | , who had met before”. */
const withoutClause = (tokens: readonly Token[], seen: Seen): Seen => {
  for (let at = seen.first + 2; at < seen.last; at++) if (opensClause(tokens, at)) return { ...seen, last: at - 1 };
  return seen;
};

/** Whether a noun that means no body says what one does or feels, by what hangs on it: “Commission attempts to …”, “Danish concern over …”. */
const isAct = (tree: Tree, tokens: readonly Token[], head: number): boolean =>
  kindOfNoun((tokens[head] as Token).lower) === "other" &&
  tree.children(head).some((c) => {
    if (c < head) return false;
    const link = tree.children(c).find((k) => /^(?:mark|case)$/.test(tree.relation(k)));
    const word = link === undefined ? "" : (tokens[link] as Token).lower;
    return tree.relation(c) === "acl" ? word === "to" || word === "that" : /^nmod/.test(tree.relation(c)) && /^(?:over|about)$/.test(word);
  });

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

/** Whether a noun was found to mean a body by another name than its own words: “the committee” the Select Committee. */
const isNamed = (tokens: readonly Token[], { first, last, referent }: Phrase): boolean => {
  const name = referent?.name.toLowerCase() ?? "";
  return !tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(" ")
    .includes(name);
};

/** Whether a body may be what a noun says, by what the article tells of it: no ministry is “the company”. Of what no table tells anything may be. */
const maySort = (reading: Reading, body: Referent, { head }: Phrase): boolean => {
  const noun = (reading.document.tokens[head] as Token).lower;
  return !goingOn.has(noun) || suits(sortsIn(reading), body, noun) !== "other";
};

const sortsIn = oncePer(({ document, mentions }: Reading) => sortsOf(document, mentions.bySentence));

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

const isListedInto = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:and|,)$/.test((tokens[last - 1] as Token).lower) &&
  tokens.slice(first, last).every((t) => /^(?:and|,|the)$/.test(t.lower) || /^(?:ADJ|NOUN|PROPN)$/.test(t.pos));

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

/** The one of whose office another's name is part: “Norvik | chairman Karl Lund”, of which the reader's syntax may make Norvik's phrase. */
const bearerOf = (tokens: readonly Token[], around: readonly Phrase[], { kind, last, possessive }: Phrase): Phrase | undefined =>
  kind !== "name" || possessive
    ? undefined
    : around.find(
        ({ referent, name, ...p }) =>
          referent?.type === "person" &&
          name !== undefined &&
          !p.possessive &&
          tokens.slice(last, Math.max(last, name.first)).some(({ lower }) => kindOfNoun(lower) === "role"),
      );
