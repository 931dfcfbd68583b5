import type { ReadStatement } from "../reader/reading.js";
import { accordingIn } from "./according.js";
import { blocksOf } from "./blocks.js";
import { combined, type FormedStatements } from "./combine.js";
import { statementOf } from "./content.js";
import { contraries } from "./contrary.js";
import { statementsFromReader } from "./fromReader.js";
import type { FoundStatement, Reading, Region } from "./model.js";
import { regionsOf } from "./regions.js";
import { signedQuotations } from "./signed.js";
import { announcedParagraphs, claimLooseQuotes } from "./standalone.js";
import { transcriptLines } from "./transcript.js";

/** Verbs of saying with what they attribute, in one region. */
const byVerb = (reading: Reading, region: Region): FoundStatement[] => {
  const blocks = blocksOf(reading, region);
  return blocks.map((_, n) => statementOf(reading, region, blocks, n)).filter((s): s is FoundStatement => s !== undefined);
};

/** Finders of one region; a further kind of attribution is a further line. */
const regionFinders = [byVerb, accordingIn];

/** Refiners: list in, list out, in this order. */
const refiners = [
  claimLooseQuotes,
  (_: Reading, found: FoundStatement[]) => found.filter((s) => s.content.every((piece) => piece.end > piece.start)),
  (_: Reading, found: FoundStatement[]) => dropTwins(found),
];

/** All attributions of an article in order of their content: what the trained reader read, and what the tables add to it. */
export const findStatements = (reading: Reading, read: readonly ReadStatement[]): FoundStatement[] => {
  const found = combined(reading.document, statementsFromReader(reading, read), byTables(reading), byForm(reading));
  return [...found, ...contraries(reading, found)].sort((a, b) => start(a) - start(b) || end(b) - end(a));
};

/** Attributions by tables of verbs. */
export const byTables = (reading: Reading): FoundStatement[] => {
  const found = regionsOf(reading.document).flatMap((region) => regionFinders.flatMap((find) => find(reading, region)));
  return refiners.reduce((list, refine) => refine(reading, list), found);
};

/** Attributions by the form of whole paragraphs: turns of a transcript, signed quotations, and what a colon announces. */
export const byForm = (reading: Reading): FormedStatements => {
  const { turns, lines } = transcriptLines(reading);
  return { plain: [...turns, ...signedQuotations(reading)], likely: [...lines, ...announcedParagraphs(reading)] };
};

const start = (s: FoundStatement): number => Math.min(...s.content.map((piece) => piece.start));
const end = (s: FoundStatement): number => Math.max(...s.content.map((piece) => piece.end));

/** Two finders may give the same content: the one with a source is kept. */
const dropTwins = (found: FoundStatement[]): FoundStatement[] => {
  const kept = new Map<string, FoundStatement>();
  for (const statement of found) {
    const key = statement.content.map((s) => `${s.start}-${s.end}`).join();
    const twin = kept.get(key);
    if (twin === undefined || (twin.source.length === 0 && statement.source.length > 0)) kept.set(key, statement);
  }
  return [...kept.values()];
};
