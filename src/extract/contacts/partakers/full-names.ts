import type { Phrase, Referent } from "../../mentions/model.js";
import type { ReadName } from "../../reader/reading.js";
import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import { spanIndex } from "../../text/spans.js";
import type { Token } from "../../text/tokens.js";

/** A name as the trained reader sees it, by the numbers of the document's tokens. */
interface Seen {
  first: number;
  last: number;
  type: ReadName["type"];
}

const known = new WeakMap<object, { at(token: number): Seen | undefined; made: Map<string, Referent> }>();

const namesOf = (reading: Reading) => {
  const { read, document } = reading;
  if (read === undefined) return undefined;
  const before = known.get(read);
  if (before) return before;
  const tokenOf = (place: number): number => tokenAt(document, document.points.toUtf16(place));
  const all = read.names.map(({ start, end, type }): Seen => ({ first: tokenOf(start), last: tokenOf(end - 1) + 1, type }));
  const index = spanIndex(all.map((value) => ({ span: { start: value.first, end: value.last }, value })));
  const names = { at: (token: number) => index.holding({ start: token, end: token + 1 })[0], made: new Map<string, Referent>() };
  known.set(read, names);
  return names;
};

/**
 * A phrase with a body's name in it as far as the reader sees the name reach, where the tables see less of it or none:
 * “Bloomberg Politics” for the outlet Bloomberg. A person's or a place's stays as the tables have it.
 */
export const inFull = (reading: Reading, token: number, phrase: Phrase | undefined): Phrase | undefined => {
  const names = namesOf(reading);
  const seen = names?.at(token);
  if (names === undefined || seen === undefined || seen.type !== "organization" || phrase?.pair) return phrase;
  const own = phrase?.name ?? (phrase?.referent ? phrase : undefined);
  const isMore = own === undefined || (seen.first <= own.first && seen.last >= own.last && seen.last - seen.first > own.last - own.first);
  if (/^\p{Ll}/u.test((reading.document.tokens[seen.last - 1] as Token).text)) return phrase;
  if (!isMore || phrase?.referent?.type === "person") return phrase;
  const { tokens, text } = reading.document;
  const name = text.slice((tokens[seen.first] as Token).start, (tokens[seen.last - 1] as Token).end).replace(/\s+/g, " ");
  const referent: Referent = names.made.get(name) ?? { name, type: "organization", roles: [], heads: new Set() };
  names.made.set(name, referent);
  const span = { first: seen.first, last: seen.last };
  return {
    ...span,
    name: span,
    head: phrase?.head ?? token,
    kind: "name",
    referent,
    possessive: false,
    sentence: reading.document.sentenceOf[token] ?? 0,
  };
};
