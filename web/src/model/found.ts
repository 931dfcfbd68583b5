/** A piece of text, and whether it is one of the words that were searched for. */
export interface Piece {
  start: number;
  text: string;
  found: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The words of a query as patterns: phrases whole, `begin*` to the end of the word, words left out by `-` and the
 * operators not at all. Words in a text are found at word boundaries of any script.
 */
const patterns = (query: string): string[] => {
  const found: string[] = [];
  for (const [, minus, phrase, bare] of query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/gu)) {
    if (minus || bare === "OR" || bare === "AND" || bare === "NOT") continue;
    const prefix = bare?.endsWith("*") ?? false;
    const words = (phrase ?? bare ?? "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (words.length > 0) found.push(words.map(escaped).join("[^\\p{L}\\p{N}]+") + (prefix ? "[\\p{L}\\p{N}]*" : ""));
  }
  return found;
};

/** The text in pieces, those that the query asked for told apart. The pieces in order give the text back, whole. */
export const findWords = (text: string, query: string): Piece[] => {
  const words = patterns(query);
  if (words.length === 0) return text === "" ? [] : [{ start: 0, text, found: false }];
  const pieces: Piece[] = [];
  let at = 0;
  const put = (start: number, end: number, found: boolean) => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), found });
  };
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu"))) {
    put(at, match.index, false);
    at = match.index + match[0].length;
    put(match.index, at, true);
  }
  put(at, text.length, false);
  return pieces;
};
