/** Where the words that somebody searched for stand in the passages that the search found. */
import { CodePointText } from "../../vocabulary/codepoints.js";
import type { Evidence } from "../../vocabulary/forms.js";

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Case and accents do not matter, as in the full text of the record. */
const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A test for the words of a query; what it excludes (`-word`) is none of them. */
const matcher = (query: string): ((text: string) => boolean) => {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  const wanted = query.replace(/(^|\s)-("[^"]*"?\*?|\S+)/g, "$1").replace(/(^|\s)(OR|\|)(?=\s)/g, "$1");
  for (const match of wanted.matchAll(/([\p{L}\p{N}\p{M}]+)("?\*)?/gu)) {
    if (match[2]) beginnings.push(fold(match[1] as string));
    else whole.add(fold(match[1] as string));
  }
  return (text) => {
    const folded = fold(text);
    return whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
  };
};

/** The places of the words of `query` in the evidence; the evidence itself where it holds none of them. */
export const hitsIn = (evidence: readonly Evidence[], query: string): Evidence[] => {
  const matches = matcher(query);
  const hits = evidence.flatMap((piece) => {
    const text = new CodePointText(piece.text);
    return [...piece.text.matchAll(word)]
      .filter(([found]) => matches(found))
      .map((match) => {
        const start = piece.start + text.toCodePoint(match.index);
        return { article: piece.article, start, end: start + [...match[0]].length, text: match[0] };
      });
  });
  return hits.length > 0 ? hits : [...evidence];
};
