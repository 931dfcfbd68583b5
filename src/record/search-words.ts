/**
 * The words of a person as an FTS5 expression. Every term is quoted, so that nothing a person types is read as syntax
 * (SQLite, "FTS5 Full-text Query Syntax").
 *
 * `kislyak meeting` both words · `"sergey kislyak"` a phrase · `flynn OR gordon` one of them · `-trump` without · `ambass*` a beginning
 */
interface Term {
  text: string;
  prefix: boolean;
  not: boolean;
  or: boolean;
}

const termsOf = (words: string): Term[] => {
  const terms: Term[] = [];
  let or = false;
  for (const match of words.matchAll(/(-?)"([^"]*)"?(\*?)|(\S+)/gu)) {
    const [, minus, phrase, star, word] = match;
    if (word === "OR" || word === "|") {
      or = terms.length > 0;
      continue;
    }
    const plain = (word ?? phrase ?? "").replaceAll('"', " ");
    const not = minus === "-" || (word !== undefined && plain.startsWith("-"));
    const prefix = star === "*" || (word !== undefined && plain.endsWith("*"));
    // a term of marks alone has no words for the tokenizer, and would match nothing; so would one with a NUL, which ends the text
    const text = (word === undefined ? plain : plain.replace(/^-/, "").replace(/\*+$/, "")).replaceAll("\0", " ").trim();
    if (!/[\p{L}\p{N}\p{Co}]/u.test(text)) continue;
    terms.push({ text, prefix, not, or: or && !not });
    or = false;
  }
  return terms;
};

const quoted = ({ text, prefix }: Term): string => `"${text}"${prefix ? "*" : ""}`;

/** The expression, or undefined where the words ask for nothing that can be found. */
export const matchExpression = (words: string): string | undefined => {
  const terms = termsOf(words);
  const groups: string[][] = [];
  for (const term of terms.filter(({ not }) => !not)) {
    const last = groups.at(-1);
    if (term.or && last !== undefined) last.push(quoted(term));
    else groups.push([quoted(term)]);
  }
  if (groups.length === 0) return undefined;
  const wanted = groups.map((group) => `(${group.join(" OR ")})`).join(" AND ");
  const unwanted = terms.filter(({ not }) => not).map(quoted);
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(" OR ")})`;
};

/**
 * An expression kept to columns of `entry_words`, and to entries of one kind.
 *
 * @param expression as `matchExpression` gives it
 */
export const withinEntries = (expression: string, columns: readonly ("names" | "words")[], kind?: string): string => {
  const within = `{${columns.join(" ")}} : (${expression})`;
  return kind === undefined ? within : `(${within}) AND (kind : "${kind}")`;
};

/** The words and phrases that are looked for, without those left out and without their marks: for telling which of several texts hold them. */
export const wantedWords = (words: string): string[] =>
  termsOf(words)
    .filter(({ not }) => !not)
    .map(({ text }) => text);
