import type { ReadName } from "../reader/reading.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Token } from "../text/tokens.js";

const types = new Set<string | undefined>(["person", "organization", "place", "misc"]);

/** Marks each token with what the reader takes it for part of, so that the tables and the model are asked in one place. */
export const markNames = (document: Document, names: readonly ReadName[]): void => {
  const { tokens, points } = document;
  for (const name of names) {
    if (!types.has(name.type)) continue;
    const end = points.toUtf16(name.end);
    const first = tokenAt(document, points.toUtf16(name.start));
    for (let i = first; i < tokens.length && (tokens[i] as Token).start < end; i++)
      (tokens[i] as Token).named = name.type as NonNullable<Token["named"]>;
    if (first < tokens.length) (tokens[first] as Token).begins = true;
  }
};
