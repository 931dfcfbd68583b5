/**
 * Texts far longer than an article are decoded a section at a time, so that memory does not grow with them: a row of the graph
 * is four kilobytes a word. Sections are read with a margin on both sides, wider than an anchor reaches, so that no statement
 * is lost at an edge; each keeps what begins in its own words. Chains of mentions end with their section.
 */
import type { Reading, ReadMention } from "./reading.js";

/** Words of a section: read are `from` up to `to`, its own are `first` up to `last`. */
export interface Section {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** About as many words has a section of its own; an article has a tenth of that. */
const SIZE = 8000;
/** More than `reach` (models/reader.json) and the longest content seen beyond it. */
const MARGIN = 400;

/**
 * Sections of a text, cut where a paragraph begins if one does in the second half of a section.
 * @param gap line breaks before each word
 */
export function sectionsOf(gap: readonly number[], size = SIZE, margin = MARGIN): Section[] {
  const sections: Section[] = [];
  for (let first = 0; first < gap.length; ) {
    let last = Math.min(gap.length, first + size);
    if (last < gap.length) {
      const paragraph = gap.lastIndexOf(2, last);
      if (paragraph > first + size / 2) last = paragraph;
    }
    sections.push({ first, last, from: Math.max(0, first - margin), to: Math.min(gap.length, last + margin) });
    first = last;
  }
  return sections;
}

/** What begins in a section's own words; places in `words` count from the section's first. */
export function coreOf(reading: Reading, { first, last, from }: Section): Reading {
  const low = reading.words[first - from]?.[0] ?? 0;
  const high = reading.words[last - from]?.[0] ?? Number.POSITIVE_INFINITY;
  const own = (place: number | undefined): boolean => place !== undefined && place >= low && place < high;
  const shift = first - from;
  const end = last - from;
  const inside = reading.sentences.flatMap(([start, stop], number) => (stop > shift && start < end ? [{ start, stop, number }] : []));
  // decoded at once, so that the rows need not be kept
  const syntax = inside.map(({ start, stop, number }) =>
    reading
      .syntaxOf(number)
      .slice(Math.max(shift, start) - start, Math.min(end, stop) - start)
      .map((word) => ({ ...word, head: word.head < shift || word.head >= end ? -1 : word.head - shift })),
  );
  return {
    words: reading.words.slice(shift, end),
    sentences: inside.map(({ start, stop }) => [Math.max(shift, start) - shift, Math.min(end, stop) - shift]),
    syntaxOf: (sentence) => syntax[sentence] ?? [],
    statements: reading.statements.filter(({ cue, source }) => own((cue[0] ?? source[0])?.[0])),
    names: reading.names.filter(({ start }) => own(start)),
    mentions: reading.mentions.filter(({ start }) => own(start)),
    contacts: reading.contacts?.filter(({ start }) => own(start)),
    decision: reading.decision,
    whom: reading.whom,
    // all of it is decoded: the memory goes with the reading that it was taken from
    release: () => {},
  };
}

/** Sections one after the other. */
export function joined(parts: readonly Reading[]): Reading {
  let words = 0;
  let chains = 0;
  const shifted = parts.map((part) => {
    const [at, base] = [words, chains];
    words += part.words.length;
    chains += 1 + Math.max(-1, ...part.mentions.map(({ chain }) => chain));
    return {
      sentences: part.sentences.map(([start, end]): [number, number] => [start + at, end + at]),
      syntax: part.sentences.map((_, n) => part.syntaxOf(n).map((word) => ({ ...word, head: word.head < 0 ? -1 : word.head + at }))),
      mentions: part.mentions.map((mention): ReadMention => ({ ...mention, chain: mention.chain + base })),
    };
  });
  const syntax = shifted.flatMap((part) => part.syntax);
  return {
    words: parts.flatMap((part) => part.words),
    sentences: shifted.flatMap((part) => part.sentences),
    syntaxOf: (sentence) => syntax[sentence] ?? [],
    statements: parts.flatMap((part) => part.statements),
    names: parts.flatMap((part) => part.names),
    mentions: shifted.flatMap((part) => part.mentions),
    contacts: parts.some((part) => part.contacts === undefined) ? undefined : parts.flatMap((part) => part.contacts ?? []),
    decision: parts[0]?.decision,
    whom: parts[0]?.whom,
    release: () => {},
  };
}
