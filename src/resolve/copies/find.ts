import { percent } from "../../vocabulary/percent.js";
import { spanOf } from "../dates.js";
import { compareText } from "../sets.js";
import type { Copy, CopyCandidate } from "../types.js";
import { type Common, commonTo, type Prepared, prepared } from "./pair.js";

/** From this share of common shingles on, two texts are one text edited. */
const copyFrom = 0.5;

/** Where the shorter stands in the longer by this share, it was taken into it or cut out of it. */
const containedFrom = 0.8;

/** Where so much of the shorter stands in the longer in the same order, words were swapped. */
const alignedFrom = 0.6;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Does the text credit the outlet where credits stand: in its first or last 300 characters? */
function credits(text: CopyCandidate, outlet: string | undefined): boolean {
  if (outlet === undefined || outlet.length < 2 || text.outlet === outlet) return false;
  const places = `${text.body.slice(0, 300)}\n${text.body.slice(-300)}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(outlet)}(?![\\p{L}\\p{N}])`, "iu").test(places);
}

/** Which of two texts was first: by the credit that one gives to the other, then by date; undefined where neither tells. */
function original(a: CopyCandidate, b: CopyCandidate): { first: CopyCandidate; why: string } | undefined {
  const aCredits = credits(a, b.outlet);
  const bCredits = credits(b, a.outlet);
  if (aCredits !== bCredits) {
    const [first, copy] = aCredits ? [b, a] : [a, b];
    return { first, why: `${copy.outlet ?? "the copy"} credits ${first.outlet}` };
  }
  const [x, y] = [spanOf(a.published), spanOf(b.published)];
  if (x === undefined || y === undefined) return undefined;
  if (x.last < y.first) return { first: a, why: `${a.published} is before ${b.published}` };
  if (y.last < x.first) return { first: b, why: `${b.published} is before ${a.published}` };
  return undefined;
}

/** Which of two was copied from which; where it cannot be told, `directed` is false and the lesser id counts as the original. */
export function direction(
  a: CopyCandidate,
  b: CopyCandidate,
): { copy: CopyCandidate; original: CopyCandidate; directed: boolean; why: string } {
  const [least, other] = [a, b].sort((x, y) => compareText(x.article, y.article)) as [CopyCandidate, CopyCandidate];
  const told = original(least, other);
  const first = told?.first ?? least;
  return {
    copy: first === least ? other : least,
    original: first,
    directed: told !== undefined,
    why: told?.why ?? "which was first cannot be told",
  };
}

/** How near two texts are as wholes; undefined where neither is a copy of the other. */
export function nearness({ jaccard, contained, aligned }: Common): { similarity: number; why: string } | undefined {
  const round = (share: number): number => Math.round(share * 1000) / 1000;
  if (jaccard >= copyFrom) return { similarity: round(jaccard), why: `${percent(jaccard)} of the runs of five words are common to both` };
  if (contained >= containedFrom)
    return { similarity: round(jaccard), why: `${percent(contained)} of the shorter text stands in the longer` };
  if (aligned >= alignedFrom)
    return {
      similarity: round(jaccard),
      why: `${percent(aligned)} of the shorter text stands in the longer in the same order, with words swapped`,
    };
  return undefined;
}

/** How near two are, for choosing among several: the higher the nearer. */
export const rank = ({ jaccard, contained, aligned }: Common): number => Math.round((jaccard * 4 + contained + aligned) * 1e6) / 1e6;

/**
 * The candidate that the article has its text in common with, if any: the nearest one, ties by id.
 *
 * @param candidates articles that share marks with it; the article itself is skipped
 * @returns the pair, `article` being the copy and `original` the first
 */
export function findCopy(article: CopyCandidate, candidates: readonly CopyCandidate[]): Copy | undefined {
  let best: { candidate: CopyCandidate; common: Common } | undefined;
  for (const candidate of [...candidates].sort((a, b) => compareText(a.article, b.article))) {
    if (candidate.article === article.article) continue;
    const [a, b] = article.article < candidate.article ? [article, candidate] : [candidate, article];
    const common = commonTo(prepared(a.body), prepared(b.body));
    if (nearness(common) !== undefined && (best === undefined || rank(common) > rank(best.common))) best = { candidate, common };
  }
  return best === undefined ? undefined : copyOf(article, best.candidate, best.common);
}

/** That one of two texts is a copy of the other; undefined where it is not. */
export function copyOf(a: CopyCandidate, b: CopyCandidate, common: Pick<Common, "jaccard" | "contained" | "aligned">): Copy | undefined {
  const near = nearness({ ...common, stretches: [] });
  if (near === undefined) return undefined;
  const { copy, original: first, directed, why } = direction(a, b);
  return { article: copy.article, original: first.article, similarity: near.similarity, directed, why: `${near.why}; ${why}` };
}

export { type Common, commonTo, type Prepared, prepared };
