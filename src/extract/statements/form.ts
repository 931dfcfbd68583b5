import type { Statement } from "../../vocabulary/forms.js";
import type { StatementKind } from "../../vocabulary/kinds.js";
import type { Referent } from "../mentions/model.js";
import { firstWhere } from "../text/bisect.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { FoundStatement } from "./model.js";
import { stanceOf } from "./stance.js";

/** Gives found statements ids, kind, stance and nesting, and turns their places into code points. */
export const statementForms = (
  document: Document,
  found: readonly FoundStatement[],
  entityId: (referent: Referent) => string | undefined,
): Statement[] => {
  const parents = nesting(found);
  return found.map((statement, i) => {
    const parent = parents[i] ?? -1;
    const form: Statement = {
      id: `s${i + 1}`,
      kind: kindOf(document, statement),
      content: statement.content.map((s) => points(document, s)),
      cue: statement.cue.map((s) => points(document, s)),
      source: statement.source.map((s) => points(document, s)),
      within: parent >= 0 ? `s${parent + 1}` : null,
      stance: stanceOf(document, statement),
    };
    const speaker = statement.speaker ? entityId(statement.speaker) : undefined;
    if (speaker !== undefined) form.speaker = speaker;
    return form;
  });
};

const points = (document: Document, span: Span): [number, number] => [
  document.points.toCodePoint(span.start),
  document.points.toCodePoint(span.end),
];

/** For each statement the number of the smallest other whose content holds it, or -1. Statements come in order of content. */
export const nesting = (found: readonly FoundStatement[]): number[] => {
  const open: number[] = [];
  const order = found
    .map((_, i) => i)
    .sort((a, b) => wholeStart(found[a]) - wholeStart(found[b]) || wholeEnd(found[b]) - wholeEnd(found[a]));
  const parents = new Array<number>(found.length).fill(-1);
  for (const i of order) {
    const statement = found[i] as FoundStatement;
    while (open.length > 0 && contentEnd(found[open.at(-1) as number]) <= wholeStart(statement)) open.pop();
    for (let k = open.length - 1; k >= Math.max(0, open.length - 20); k--) {
      if (holdsWhole(found[open[k] as number] as FoundStatement, statement)) {
        parents[i] = open[k] as number;
        break;
      }
    }
    open.push(i);
  }
  return parents;
};

const pieces = (s: FoundStatement | undefined): Span[] => (s ? [...s.content, ...s.cue, ...s.source] : []);
const wholeStart = (s: FoundStatement | undefined): number => Math.min(...pieces(s).map((piece) => piece.start));
const wholeEnd = (s: FoundStatement | undefined): number => Math.max(...pieces(s).map((piece) => piece.end));
const contentEnd = (s: FoundStatement | undefined): number => Math.max(...(s?.content ?? []).map((piece) => piece.end));

const holdsWhole = (outer: FoundStatement, inner: FoundStatement): boolean => {
  const needed = inner.cue.length > 0 ? [...inner.content, ...inner.cue] : inner.content;
  return (
    needed.every((piece) => outer.content.some((o) => o.start <= piece.start && piece.end <= o.end)) &&
    outer.content.some((o) => o.end - o.start > 0)
  );
};

const kindOf = (document: Document, statement: FoundStatement): StatementKind => {
  if (statement.level >= 0) return "indirect";
  let quoted = 0;
  let all = 0;
  for (const piece of statement.content) {
    all += letters(document, piece);
    for (const quote of quotesWithin(document, piece))
      quoted += letters(document, { start: Math.max(piece.start, quote.start), end: Math.min(piece.end, quote.end) });
  }
  if (quoted === 0) return "indirect";
  return quoted >= all ? "direct" : "mixed";
};

const letters = (document: Document, span: Span): number =>
  (document.text.slice(span.start, span.end).match(/[\p{L}\p{N}]/gu) ?? []).length;

function* quotesWithin(document: Document, span: Span): Generator<Span> {
  const first = firstWhere(document.quotes.length, (i) => (document.quotes[i] as Span).end > span.start);
  for (let i = first; i < document.quotes.length && (document.quotes[i] as Span).start < span.end; i++) yield document.quotes[i] as Span;
}
