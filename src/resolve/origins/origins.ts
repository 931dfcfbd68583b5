import { compareText, sortedSet } from "../sets.js";
import type { OriginsOf } from "../types.js";
import { type Testimony, testimonyOf, unify, type Voice } from "./ends.js";

/** Who leads on to whom. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function reach(start: string, graph: Graph): Set<string> {
  const seen = new Set([start]);
  for (const key of seen) for (const next of graph.get(key) ?? []) seen.add(next);
  return seen;
}

/**
 * The ends of all chains from a node: each circle (or node) that leads nowhere else, by its least member. So a circle of
 * outlets that name one another is one end, from wherever it is reached.
 */
function endsFrom(start: string, reached: (key: string) => ReadonlySet<string>): string[] {
  const ends = [...reached(start)].filter((key) => [...reached(key)].every((next) => reached(next).has(key)));
  return sortedSet(ends.map((key) => sortedSet(reached(key))[0] as string));
}

function graphOf(testimonies: readonly Testimony[], key: (voice: Voice) => string): Graph {
  const graph = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    if (from === to) return;
    const set = graph.get(from);
    if (set === undefined) graph.set(from, new Set([to]));
    else set.add(to);
  };
  for (const { outlet, chains } of testimonies) {
    for (const chain of chains) {
      let from = outlet;
      for (const voice of chain) {
        add(key(from), key(voice));
        from = voice;
      }
    }
  }
  return graph;
}

/** The commonest of the names; ties by code units. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return best?.[0] ?? "";
}

function nameOf(voices: readonly Voice[]): { name: string; note?: string } {
  const anonymous = sortedSet(voices.filter((voice) => voice.anonymous).map((voice) => voice.name));
  if (anonymous.length === 0) return { name: commonest(voices.map((voice) => voice.name)) };
  if (anonymous.length === 1) return { name: anonymous[0] as string };
  return { name: anonymous.join(" / "), note: `not named, and they may be one: at least 1, at most ${anonymous.length}` };
}

/**
 * The one outlet to which all spoke who speak for an end: its reporting is the origin, and carries its name. Where they
 * spoke to more, or a claim has it from elsewhere, it is the origin itself.
 */
function interviewer(
  testimonies: readonly Testimony[],
  inEnd: (voice: Voice) => boolean,
  key: (voice: Voice) => string,
): Voice | undefined {
  const direct = testimonies.filter(({ chains }) => chains.some((chain) => inEnd(chain[chain.length - 1] as Voice)));
  const told = new Map(direct.flatMap((one) => one.told.map((voice) => [key(voice), voice] as const)));
  const [only, another] = [...told.values()];
  return only !== undefined && another === undefined && direct.every((one) => one.told.length > 0) && !inEnd(only) ? only : undefined;
}

/**
 * Where the chains of sourcing of one contact, statement or event end: the independent origins, each with the articles
 * that rest on it and why they do.
 *
 * - A claim comes from its innermost holder; without holders, from what its article rests on; without that, from its own
 *   outlet, which says it in its own voice.
 * - What somebody tells an outlet is that outlet's reporting, and ends the chain under its name; who tells it to two is one
 *   origin all the same. A spokesperson and the body are one.
 * - A copy speaks with the voice of the article that it was copied from.
 * - An outlet that names a source for it anywhere in the set is no end: the chain goes on to that source.
 * - Those who are described and not named may be one, and so may outlets that are not known: each kind counts once.
 *
 * So independence is never overstated: where it cannot be told that two origins are two, they are one.
 */
export const originsOf: OriginsOf = (attested, articles) => {
  const sorted = [...attested].sort((a, b) => compareText(a.id, b.id) || compareText(a.article, b.article));
  const testimonies = sorted.map((claim) => testimonyOf(claim, articles));
  const voices = testimonies.flatMap(({ outlet, chains, told }) => [outlet, ...chains.flat(), ...told]);
  const key = unify(voices);
  const byKey = new Map<string, Voice[]>();
  for (const voice of voices) byKey.set(key(voice), [...(byKey.get(key(voice)) ?? []), voice]);
  const graph = graphOf(testimonies, key);
  const known = new Map<string, ReadonlySet<string>>();
  const reached = (node: string): ReadonlySet<string> => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const found = reach(node, graph);
    known.set(node, found);
    return found;
  };
  const origins = new Map<string, { articles: Set<string>; whys: Set<string> }>();
  for (const { article, outlet, chains, why } of testimonies) {
    const named = chains.length === 0 ? [outlet] : chains.map((chain) => chain[chain.length - 1] as Voice);
    for (const voice of named) {
      for (const end of endsFrom(key(voice), reached)) {
        const origin = origins.get(end) ?? { articles: new Set<string>(), whys: new Set<string>() };
        origin.articles.add(article);
        for (const reason of why) origin.whys.add(reason);
        if (!reached(end).has(key(voice)))
          origin.whys.add(`${nameOf(byKey.get(key(voice)) ?? []).name} goes back to ${nameOf(byKey.get(end) ?? []).name}`);
        origins.set(end, origin);
      }
    }
  }
  return [...origins]
    .map(([end, { articles: resting, whys }]) => {
      const circle = sortedSet([...reached(end)].map((node) => nameOf(byKey.get(node) ?? []).name));
      const asked = interviewer(testimonies, (voice) => reached(end).has(key(voice)), key);
      const own = nameOf(byKey.get(end) ?? []);
      const { name, note } =
        circle.length > 1
          ? { name: circle[0] as string, note: `${circle.join(", ")} name one another` }
          : asked !== undefined
            ? {
                name: nameOf(byKey.get(key(asked)) ?? []).name,
                note: `${own.name} told ${asked.name}${own.note === undefined ? "" : `; ${own.note}`}`,
              }
            : own;
      return { name, articles: sortedSet(resting), why: [...sortedSet(whys), ...(note === undefined ? [] : [note])].join("; ") };
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.why, b.why));
};
