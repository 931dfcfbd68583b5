import { speechVerbs } from "../language/en/cues.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { FoundStatement } from "./model.js";

/** A dateline stands at the head of one of so many paragraphs. */
const HEAD = 4;

/**
 * “WASHINGTON (Reuters) — ”, “Oslo. March 11. NTB — ”: a line of capitalized words, days and agency up to a dash, with a word in
 * capitals or a bracket in it (Associated Press and Reuters handbooks, sections on datelines). Bounded: at most ten words.
 */
const dateline =
  /^(?=[^\n]{0,90}?(?:\p{Lu}{3}|\(\p{Lu}))(?:(?:\p{Lu}[\p{L}\p{M}.'’/-]*|[\d.:/]{1,6}|\([^()\n]{1,40}\)|of|de|la|del|and)[ ,.]{1,3}){1,10}(?:[—–]|--?)\s+/u;

/** What joins a clause to the one before it, right before who speaks in it. */
const joint = /(?:[,—–-]\s+(?:and|but|while|whereas|though|although)|;(?:\s+(?:and|but))?)\s+$/u;

/**
 * The reader's statements without what is not their source's own: a dateline; a piece in another sentence, which has a verb of
 * speech of its own; a clause at the end with another speaker and a verb of speech (“…, and the mayor denied that …”).
 *
 * @param tabled what the tables find: by it is seen who else speaks
 */
export const ownContents = (document: Document, read: readonly FoundStatement[], tabled: readonly FoundStatement[]): FoundStatement[] => {
  const speaking = tabled.filter((s) => s.level < 0 && s.speaker !== undefined && s.source.length > 0 && speechVerbs.has(s.verb));
  const bySentence = new Map<number, FoundStatement[]>();
  for (const s of speaking) {
    const sentence = sentenceAt(document, (s.cue[0] as Span).start);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), s]);
  }
  const inSentenceOf = (piece: Span): readonly FoundStatement[] => bySentence.get(sentenceAt(document, piece.start)) ?? [];
  return read.map((statement) => {
    const home = new Set(statement.cue.map((cue) => sentenceAt(document, cue.start)));
    const isHome = (piece: Span): boolean => home.has(sentenceAt(document, piece.start));
    const kept = statement.content.some(isHome)
      ? statement.content.filter((piece) => isHome(piece) || isQuoted(document, piece))
      : statement.content.filter((piece) => home.size === 0 || isQuoted(document, piece) || inSentenceOf(piece).length === 0);
    const content = (kept.length > 0 ? kept : statement.content).map((piece) =>
      withoutNextClause(document, statement, withoutDateline(document, piece), inSentenceOf(piece)),
    );
    return { ...statement, content };
  });
};

const sentenceAt = (document: Document, at: number): number => document.sentenceOf[tokenAt(document, at)] ?? -1;

const isQuoted = (document: Document, piece: Span): boolean =>
  document.quotes.some((quote) => quote.start <= piece.start && piece.start < quote.end);

const withoutDateline = (document: Document, piece: Span): Span => {
  const paragraph = document.paragraphs.slice(0, HEAD).find(({ start }) => start === piece.start);
  const line = paragraph && dateline.exec(document.text.slice(piece.start, piece.end));
  return line && line[0].length < piece.end - piece.start ? { start: piece.start + line[0].length, end: piece.end } : piece;
};

/** Where a speaker and a verb of speech that are another's begin a clause of their own within a piece, it ends before them. */
const withoutNextClause = (document: Document, statement: FoundStatement, piece: Span, others: readonly FoundStatement[]): Span => {
  if (!statement.cue.some((cue) => cue.end <= piece.start)) return piece;
  for (const { source, cue, speaker } of others) {
    const [from, to] = [source[0]?.start ?? 0, cue.at(-1)?.end ?? 0];
    if (speaker === statement.speaker || from <= piece.start || to > piece.end) continue;
    const joined = joint.exec(document.text.slice(piece.start, from));
    if (joined && joined.index > 0 && !isQuoted(document, { start: from, end: to }))
      return { start: piece.start, end: piece.start + joined.index };
  }
  return piece;
};
