import type { FoundStatement, Reading } from "../statements/model.js";
import { tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";

const places = (statement: FoundStatement): Span[] => [...statement.source, ...statement.cue];

/** Numbers of the statements by the sentence in which their source or cue stands. */
export const statementsBySentence = ({ document }: Reading, statements: readonly FoundStatement[]): ReadonlyMap<number, number[]> => {
  const found = new Map<number, number[]>();
  statements.forEach((statement, i) => {
    const sentences = places(statement).map((span) => document.sentenceOf[tokenAt(document, span.start)] ?? -1);
    for (const sentence of new Set(sentences)) found.set(sentence, [...(found.get(sentence) ?? []), i]);
  });
  return found;
};

/** The sentence in which a statement is made; -1 where it has neither source nor cue. */
export const sentenceOf = ({ document }: Reading, statement: FoundStatement | undefined): number => {
  const [place] = statement === undefined ? [] : places(statement);
  return place === undefined ? -1 : (document.sentenceOf[tokenAt(document, place.start)] ?? -1);
};

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Do the source or the cue of a statement stand within so many characters of a place? */
export const isNear = (statement: FoundStatement | undefined, span: Span, source: number, cue: number): boolean =>
  statement !== undefined &&
  (statement.source.some((s) => s.start <= span.end + source && span.start <= s.end + source) ||
    statement.cue.some((s) => s.start <= span.end + cue && span.start <= s.end + cue));

/** A name as it is compared: without case and article. */
export const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");
