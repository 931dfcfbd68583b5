import type { SourcingKind } from "../../vocabulary/kinds.js";
import { compareText, sortedSet } from "../sets.js";
import type { Attested, OriginsOf } from "../types.js";

/** A name as it is compared: without case, marks, articles. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(the|a|an) /u, "")
    .trim();

type Articles = ReadonlyMap<string, { outlet?: string; copyOf?: string }>;

/** The article that a chain of copies goes back to; a circle of copies goes back to its least member. */
function firstOf(article: string, articles: Articles): string {
  const path: string[] = [];
  let at = article;
  for (;;) {
    const seen = path.indexOf(at);
    if (seen >= 0) return path.slice(seen).sort(compareText)[0] as string;
    path.push(at);
    const next = articles.get(at)?.copyOf;
    if (next === undefined) return at;
    at = next;
  }
}

interface End {
  key: string;
  name: string;
  why: string;
}

/** The end that one claim names itself: the innermost holder, else what its article rests on, else its own voice. */
function namedEnd(claim: Attested, articles: Articles): End[] {
  const first = claim.copyOf === undefined ? firstOf(claim.article, articles) : firstOf(claim.copyOf, articles);
  const outlet = articles.get(first)?.outlet ?? (first === claim.article ? claim.outlet : undefined);
  const chain = claim.holders.filter((holder) => outlet === undefined || plain(holder.name) !== plain(outlet));
  const innermost = chain[chain.length - 1];
  if (innermost !== undefined) {
    return [{ key: innermost.identity ?? plain(innermost.name), name: innermost.name, why: `${innermost.name} vouches for it` }];
  }
  const targets = claim.links.filter((link) => plain(link.target) !== "" && (outlet === undefined || plain(link.target) !== plain(outlet)));
  if (targets.length > 0) {
    return targets.map((link) => ({
      key: link.identity ?? plain(link.target),
      name: link.target,
      why: `the article ${verbs[link.kind]} ${link.target}`,
    }));
  }
  if (outlet !== undefined) return [{ key: plain(outlet), name: outlet, why: `${outlet} says it in its own voice` }];
  return [{ key: `article:${first}`, name: "unnamed outlet", why: "the article says it in its own voice; its outlet is not known" }];
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

/**
 * Where the chains of sourcing of one contact, statement or event end: the independent origins, each with the articles
 * that rest on it.
 *
 * Copies count as the article that they were copied from. An outlet that one article names as its source, and that
 * itself, in another article of the set, names a source, is not an end: the chain goes on. A circle of outlets that
 * name one another is one origin, never several, so that independence is not overstated.
 */
export const originsOf: OriginsOf = (attested, articles) => {
  const names = new Map<string, string[]>();
  const outletKeys = new Map<string, string>();
  const rests = new Map<string, { articles: Set<string>; whys: Set<string> }>();
  const next = new Map<string, Set<string>>();
  const sorted = [...attested].sort((a, b) => compareText(a.id, b.id) || compareText(a.article, b.article));
  const ends = sorted.map((claim) => ({ claim, ends: namedEnd(claim, articles) }));
  for (const { ends: found } of ends) {
    for (const end of found) {
      names.set(end.key, [...(names.get(end.key) ?? []), end.name]);
      outletKeys.set(plain(end.name), end.key);
    }
  }
  for (const { claim, ends: found } of ends) {
    const first = firstOf(claim.copyOf ?? claim.article, articles);
    const outlet = articles.get(first)?.outlet ?? (first === claim.article ? claim.outlet : undefined);
    const from = outlet === undefined ? undefined : (outletKeys.get(plain(outlet)) ?? plain(outlet));
    for (const end of found) {
      const entry = rests.get(end.key) ?? { articles: new Set<string>(), whys: new Set<string>() };
      entry.articles.add(claim.article);
      entry.whys.add(end.why);
      rests.set(end.key, entry);
      if (from !== undefined && from !== end.key) next.set(from, (next.get(from) ?? new Set()).add(end.key));
    }
  }
  const found = new Map<string, { name: string; articles: Set<string>; whys: Set<string> }>();
  for (const [key, { articles: resting, whys }] of rests) {
    for (const end of endsFrom(key, next)) {
      const entry = found.get(end) ?? {
        name: sortedSet(names.get(end) ?? [end])[0] as string,
        articles: new Set<string>(),
        whys: new Set<string>(),
      };
      for (const article of resting) entry.articles.add(article);
      for (const why of whys) entry.whys.add(why);
      if (end !== key) entry.whys.add(`${sortedSet(names.get(key) ?? [key])[0]} leads on to ${entry.name}`);
      found.set(end, entry);
    }
  }
  return [...found.values()]
    .map((entry) => ({ name: entry.name, articles: sortedSet(entry.articles), why: sortedSet(entry.whys).join("; ") }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.articles.join(), b.articles.join()));
};

/** The ends that can be reached from a key; a circle without a way out ends at its least member. */
function endsFrom(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const seen = new Set([start]);
  const queue = [start];
  const ends = new Set<string>();
  for (const key of queue) {
    const onward = next.get(key);
    if (onward === undefined || onward.size === 0) ends.add(key);
    for (const other of onward ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return ends.size > 0 ? sortedSet(ends) : [sortedSet(seen)[0] as string];
}
