/** From so many letters on a word that is being typed is looked for by its beginning; fewer begin too many words. */
const enough = 3;

/** A query as it is asked while somebody types: the last word is taken for a beginning, unless it is part of an operator. */
export const asTyped = (query: string): string => {
  const last = /(?:^|\s)([\p{L}\p{N}]+)$/u.exec(query)?.[1];
  const inPhrase = (query.match(/"/g)?.length ?? 0) % 2 === 1;
  const isWord = last !== undefined && [...last].length >= enough && last !== "AND" && last !== "NOT";
  return isWord && !inPhrase ? `${query}*` : query;
};

/** A query that may be a name: words alone, and neither operators nor phrases. */
export const asName = (query: string): string | undefined =>
  /^[\p{L}\p{M}\p{N}.’' -]{2,80}$/u.test(query) && !/(?:^|\s)(?:-|(?:OR|AND|NOT)(?:\s|$))/u.test(query) ? query : undefined;
