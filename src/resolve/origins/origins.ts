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

/** Vague claims lead on only from those whom no other claim leads further: else they would be ends of what they tell nothing certain of. */
function graphOf(testimonies: readonly Testimony[], key: (voice: Voice) => string): Graph {
  const graph = new Map<string, Set<string>>();
  const add = ({ outlet, chains }: Testimony, from: (node: string) => boolean): void => {
    for (const chain of chains) {
      [outlet, ...chain].forEach((voice, i) => {
        const [node, next] = [key(voice), chain[i]];
        if (next === undefined || node === key(next) || !from(node)) return;
        const set = graph.get(node);
        if (set === undefined) graph.set(node, new Set([key(next)]));
        else set.add(key(next));
      });
    }
  };
  for (const one of testimonies) if (!one.vague) add(one, () => true);
  const led = new Set(graph.keys());
  for (const one of testimonies) if (one.vague) add(one, (node) => !led.has(node));
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
 * - A vague claim adds its article to an origin that others have, and makes none of its own beside them.
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
  const origins = new Map<string, { articles: Set<string>; whys: Set<string>; firm: boolean }>();
  for (const { article, outlet, chains, why, vague } of testimonies) {
    const named = chains.length === 0 ? [outlet] : chains.map((chain) => chain[chain.length - 1] as Voice);
    for (const voice of named) {
      for (const end of endsFrom(key(voice), reached)) {
        const origin = origins.get(end) ?? { articles: new Set<string>(), whys: new Set<string>(), firm: false };
        if (!vague) origin.firm = true;
        origin.articles.add(article);
        for (const reason of why) origin.whys.add(reason);
        if (!reached(end).has(key(voice)))
          origin.whys.add(`${nameOf(byKey.get(key(voice)) ?? []).name} goes back to ${nameOf(byKey.get(end) ?? []).name}`);
        origins.set(end, origin);
      }
    }
  }
  const anyFirm = [...origins.values()].some(({ firm }) => firm);
  return [...origins]
    .filter(([, { firm }]) => firm || !anyFirm)
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
