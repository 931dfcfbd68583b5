import { spanOf } from "../dates.js";
import { compareText } from "../sets.js";
import type { Copy, CopyCandidate } from "../types.js";
import { shingles, similarity } from "./fingerprint.js";

/** From this share of common shingles on, two texts are one text edited. */
const copyFrom = 0.5;

/** Where the shorter stands in the longer by this share, it was taken into it or cut out of it. */
const containedFrom = 0.8;

/** A shorter text says too little: a headline or a formula is no copy. */
const enoughShingles = 20;

interface Overlap {
  jaccard: number;
  /** share of the shorter text that stands in the other */
  contained: number;
  shorter: CopyCandidate;
  longer: CopyCandidate;
}

function overlap(a: CopyCandidate, b: CopyCandidate): Overlap {
  const [x, y] = [shingles(a.body), shingles(b.body)];
  const [small, large, shorter, longer] = x.size <= y.size ? [x, y, a, b] : [y, x, b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  const union = x.size + y.size - common;
  const enough = small.size >= enoughShingles || (small.size === large.size && common === small.size);
  return {
    jaccard: enough && union > 0 ? common / union : 0,
    contained: enough && small.size > 0 ? common / small.size : 0,
    shorter,
    longer,
  };
}

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

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * The candidate that the article has its text in common with, if any: the nearest one, ties by id.
 *
 * @param candidates articles that share a band of the fingerprint with it; the article itself is skipped
 * @returns the pair, `article` being the copy and `original` the first; where it cannot be told which was first,
 *   `directed` is false and `original` is the one with the lesser id
 */
export function findCopy(article: CopyCandidate, candidates: readonly CopyCandidate[]): Copy | undefined {
  let best: { candidate: CopyCandidate; found: Overlap } | undefined;
  for (const candidate of [...candidates].sort((a, b) => compareText(a.article, b.article))) {
    if (candidate.article === article.article) continue;
    const found = overlap(article, candidate);
    if (found.jaccard < copyFrom && found.contained < containedFrom) continue;
    if (best === undefined || found.jaccard > best.found.jaccard) best = { candidate, found };
  }
  if (best === undefined) return undefined;
  const { candidate, found } = best;
  const [least, other] = [article, candidate].sort((a, b) => compareText(a.article, b.article)) as [CopyCandidate, CopyCandidate];
  const told = original(least, other);
  const first = told?.first ?? least;
  const copy = first === least ? other : least;
  const shared =
    found.jaccard >= copyFrom
      ? `${percent(found.jaccard)} of the runs of five words are common to both`
      : `${percent(found.contained)} of the shorter text stands in the longer`;
  return {
    article: copy.article,
    original: first.article,
    similarity:
      Math.round(
        (found.jaccard >= copyFrom ? found.jaccard : Math.max(found.jaccard, similarity(article.signature, candidate.signature))) * 1000,
      ) / 1000,
    directed: told !== undefined,
    why: `${shared}; ${told?.why ?? "which was first cannot be told"}`,
  };
}
