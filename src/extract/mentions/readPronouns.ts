import type { ReadMention } from "../reader/reading.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Referent, Typed } from "./model.js";

const several = new Set(["they", "them"]);

/** They, where the tables found nobody: those of whom the trained reader's chain spoke last before it, unless that is long ago. */
export const resolveSeveral = (document: Document, bySentence: readonly (readonly Typed[])[], mentions: readonly ReadMention[]): void => {
  const open = bySentence
    .flat()
    .filter((p) => p.kind === "pronoun" && !p.referent && !p.pair && several.has((document.tokens[p.first] as Token).lower))
    .filter((p) => p.last === p.first + 1);
  if (open.length === 0) return;
  const byStart = new Map(mentions.map((mention, at) => [mention.start, { mention, at }]));
  for (const phrase of open) {
    const own = byStart.get(document.points.toCodePoint((document.tokens[phrase.first] as Token).start));
    if (own === undefined) continue;
    for (let i = own.at - 1; i >= 0; i--) {
      const before = mentions[i] as ReadMention;
      if (before.chain !== own.mention.chain || before.end > own.mention.start) continue;
      const meant = severalOf(document, bySentence, before, phrase.sentence);
      if (meant === undefined) continue;
      if (meant.length === 1) phrase.referent = meant[0] as Referent;
      else if (meant.length > 1) phrase.pair = meant;
      break;
    }
  }
};

/** For how many sentences back a “they” may mean those. */
const REACH = 3;

/** Whom a mention of several means: a group or body that it is, or persons whom it joins; none where it is long ago, undefined where it says nothing itself. */
const severalOf = (
  document: Document,
  bySentence: readonly (readonly Typed[])[],
  mention: ReadMention,
  sentence: number,
): Referent[] | undefined => {
  const { tokens, points } = document;
  for (let s = sentence; s >= 0; s--) {
    const within = (bySentence[s] ?? []).filter((p) => {
      const start = points.toCodePoint((tokens[p.first] as Token).start);
      return start >= mention.start && points.toCodePoint((tokens[p.last - 1] as Token).end) <= mention.end;
    });
    if (within.length === 0) {
      const first = tokens[bySentence[s]?.[0]?.first ?? 0];
      if (first && points.toCodePoint(first.start) < mention.start) return undefined;
      continue;
    }
    if (sentence - s > REACH) return [];
    const opening = within.filter((p) => points.toCodePoint((tokens[p.first] as Token).start) === mention.start && !p.possessive);
    const persons = within.filter((p) => p.kind === "name" && p.referent?.type === "person" && !p.possessive);
    const isJoined = tokens.slice(within[0]?.first, within.at(-1)?.last).some(({ lower }) => lower === "and");
    if (isJoined && persons.length > 1) return [...new Set(persons.flatMap((p) => (p.referent ? [p.referent] : [])))];
    const whole = opening.find((p) => p.pair ?? (p.referent && (p.referent.type === "group" || p.referent.type === "organization")));
    return whole?.pair ?? (whole?.referent ? [whole.referent] : undefined);
  }
  return undefined;
};
