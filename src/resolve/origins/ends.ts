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
}

/** All who are described and not named share one key. */
const anonymousKey = "anonymous";

/** All outlets that are not known share one key: they may be one. */
const unknownOutlet: Voice = { key: "unknown", name: "an outlet that is not known", anonymous: false };

export const voiceOf = (name: string, identity: string | undefined, anonymous: boolean): Voice =>
  anonymous
    ? { key: anonymousKey, name, anonymous }
    : { key: identity === undefined ? `name:${plain(name)}` : `id:${identity}`, name, anonymous };

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
  interviews: "rests on an interview with",
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
  why: string[];
}

/** Reads the testimony of a claim: its holders; without any, the links of its article; without those, its own voice. */
export function testimonyOf(claim: Attested, articles: Articles): Testimony {
  const first = firstOf(claim.copyOf ?? claim.article, articles);
  const outlet = outletVoice(articles.get(first)?.outlet ?? (first === claim.article ? claim.outlet : undefined));
  const copied = first === claim.article ? [] : [`a copy of an article of ${outlet.name}`];
  const isOutlet = (name: string): boolean => plain(name) === "" || plain(name) === plain(outlet.name);
  const holders = claim.holders
    .filter((holder) => !isOutlet(holder.name))
    .map((holder) => voiceOf(holder.name, holder.identity, holder.type === "role" || holder.type === "group"));
  const links = [...claim.links]
    .filter((link) => !isOutlet(link.target))
    .sort((a, b) => compareText(a.target, b.target) || compareText(a.kind, b.kind));
  const ways = links.map((link) => `the article ${verbs[link.kind]} ${link.target}`);
  const innermost = holders[holders.length - 1];
  if (innermost !== undefined) {
    const told = innermost.anonymous ? `“${innermost.name}” vouches for it, unnamed` : `${innermost.name} vouches for it`;
    return { article: claim.article, outlet, chains: [holders], why: [...copied, told, ...ways] };
  }
  const chains = links.map((link) => [voiceOf(link.target, link.identity, link.kind === "anonymous")]);
  return {
    article: claim.article,
    outlet,
    chains,
    why: [...copied, ...(ways.length > 0 ? ways : [`${outlet.name} says it in its own voice`])],
  };
}

/** Voices that are one: the same identity, or the same name. */
export function unify(voices: readonly Voice[]): (voice: Voice) => string {
  const groups = new Groups(sortedSet(voices.flatMap((voice) => [voice.key, nameKey(voice)])));
  for (const voice of voices) groups.join(voice.key, nameKey(voice));
  return (voice) => groups.find(voice.key);
}

const nameKey = (voice: Voice): string => (voice.anonymous || voice.key === unknownOutlet.key ? voice.key : `name:${plain(voice.name)}`);
