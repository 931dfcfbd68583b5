import { canonicalOutlet } from "../../extract/language/en/outlets.js";
import type { SourcingKind } from "../../vocabulary/kinds.js";
import { compareText, Groups, sortedSet } from "../sets.js";
import type { Attested } from "../types.js";

export type Articles = ReadonlyMap<string, { outlet?: string; copyOf?: string }>;

/** A name as it is compared: without case, accents, marks and article. */
export const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /u, "");

/** One who vouches, or an outlet that speaks in its own voice. Nodes with one key are one. */
export interface Voice {
  key: string;
  name: string;
  /** described and not named: who it is cannot be told, so that two such may be one */
  anonymous: boolean;
  /** the body in whose name a spokesperson speaks: what both say comes from one */
  body?: string | undefined;
}

/** All who are described and not named share one key. */
const anonymousKey = "anonymous";

/** All outlets that are not known share one key: they may be one. */
const unknownOutlet: Voice = { key: "unknown", name: "an outlet that is not known", anonymous: false };

export const voiceOf = (name: string, identity: string | undefined, anonymous: boolean, body?: string): Voice =>
  anonymous && body === undefined
    ? { key: anonymousKey, name, anonymous }
    : { key: identity === undefined ? `name:${known(name)}` : `id:${identity}`, name, anonymous: false, body };

/** The name as it is compared; an outlet of the table under its usual name (“NYT”). */
const known = (name: string): string => plain(canonicalOutlet(name) ?? name);

const outletVoice = (outlet: string | undefined): Voice =>
  outlet === undefined || plain(outlet) === "" ? unknownOutlet : voiceOf(outlet, undefined, false);

/** The article that a chain of copies goes back to; a circle of copies goes back to its least member. */
export function firstOf(article: string, articles: Articles): string {
  const path: string[] = [];
  for (let at = article; ; ) {
    const seen = path.indexOf(at);
    if (seen >= 0) return sortedSet(path.slice(seen))[0] as string;
    path.push(at);
    const next = articles.get(at)?.copyOf;
    if (next === undefined) return at;
    at = next;
  }
}

const verbs: Record<SourcingKind, string> = {
  republishes: "republishes",
  cites: "cites",
  interviews: "rests on an interview by",
  quotes_document: "quotes",
  statement: "rests on a statement by",
  social_post: "rests on a post by",
  anonymous: "rests on",
};

/** What one claim says of where it comes from: its outlet, then each chain of voices from there inwards. */
export interface Testimony {
  article: string;
  outlet: Voice;
  /** outermost first; empty where the outlet says it in its own voice */
  chains: Voice[][];
  /** outlets that the innermost voice spoke to */
  told: Voice[];
  why: string[];
  vague: boolean;
}

type Link = Attested["links"][number];

/** Behind an outlet, what it has it from: the first kind of these that is named. More of one kind are one step: it is one outlet's word. */
const behind: readonly SourcingKind[] = ["anonymous", "quotes_document", "statement", "social_post"];

/**
 * Reads the testimony of a claim, from the outside in: its outlet; the agency whose text it carries; the outlet that it
 * cites or that was told; the holders of the claim; and where the innermost of these is an outlet, whom that one names.
 */
export function testimonyOf(claim: Attested, articles: Articles): Testimony {
  const first = firstOf(claim.copyOf ?? claim.article, articles);
  const outlet = outletVoice(articles.get(first)?.outlet ?? (first === claim.article ? claim.outlet : undefined));
  const copied = first === claim.article ? [] : [`a copy of an article of ${outlet.name}`];
  const isOutlet = (name: string): boolean => plain(name) === "" || known(name) === known(outlet.name);
  const held = claim.holders.filter((holder) => !isOutlet(holder.name));
  const holders = held.map(({ name, identity, type, speaksFor }) =>
    voiceOf(name, identity, type === "role" || type === "group", speaksFor),
  );
  const all = [...claim.links].sort((a, b) => compareText(a.target, b.target) || compareText(a.kind, b.kind));
  const links = all.filter((link) => !isOutlet(link.target) && !held.some(({ name }) => known(name) === known(link.target)));
  const ways = all.filter((link) => !isOutlet(link.target)).map((link) => `the article ${verbs[link.kind]} ${link.target}`);
  const ofKind = (...kinds: SourcingKind[]): Voice[] => links.filter(({ kind }) => kinds.includes(kind)).map(linkVoice);
  const innermost = held.at(-1);
  const outletLast =
    innermost === undefined ||
    innermost.type === "outlet" ||
    all.some((link) => cited(link) && known(link.target) === known(innermost.name));
  const kind = outletLast ? behind.find((one) => links.some((link) => link.kind === one)) : undefined;
  const tail = kind === undefined ? [] : ofKind(kind).slice(0, 1);
  const inner = [...holders, ...tail];
  const middle = ofKind("cites", "interviews");
  const outer = ofKind("republishes").slice(0, 1);
  const chains = (middle.length > 0 ? middle.map((voice) => [...outer, voice, ...inner]) : [[...outer, ...inner]]).filter(
    (chain) => chain.length > 0,
  );
  const told = all.filter((link) => link.kind === "interviews").map(linkVoice);
  const vouching = innermost === undefined ? [] : [vouches(holders.at(-1) as Voice, innermost.name)];
  const why = [...copied, ...vouching, ...ways];
  return {
    article: claim.article,
    outlet,
    chains,
    told,
    vague: claim.vague === true,
    why: chains.length > 0 ? why : [...copied, `${outlet.name} says it in its own voice`],
  };
}

const cited = ({ kind }: Link): boolean => kind === "cites" || kind === "interviews" || kind === "republishes";
const linkVoice = (link: Link): Voice => voiceOf(link.target, link.identity, link.kind === "anonymous");
const vouches = (voice: Voice, name: string): string =>
  voice.anonymous
    ? `“${name}” vouches for it, unnamed`
    : voice.body === undefined
      ? `${name} vouches for it`
      : `${name} vouches for it, speaking for ${voice.body}`;

/** Voices that are one: the same identity, or the same name; a spokesperson and the body. */
export function unify(voices: readonly Voice[]): (voice: Voice) => string {
  const groups = new Groups(sortedSet(voices.flatMap((voice) => [voice.key, ...nameKeys(voice)])));
  for (const voice of voices) for (const name of nameKeys(voice)) groups.join(voice.key, name);
  return (voice) => groups.find(voice.key);
}

const nameKeys = (voice: Voice): string[] => {
  if (voice.anonymous || voice.key === unknownOutlet.key) return [voice.key];
  return [voice.name, ...(voice.body === undefined ? [] : [voice.body])].map((name) => `name:${known(name)}`);
};
