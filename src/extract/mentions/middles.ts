/** Persons whom an article tells apart by what stands between one given name and one surname: “Anna Maria Berg”, “Anna Elena Berg”. */

/** What tells a person from others of the same first and last word: by all words of a name, what its key has besides. */
export const apartByMiddles = (names: Iterable<readonly string[]>): ReadonlyMap<string, string> => {
  const byEnds = new Map<string, Map<string, readonly string[]>>();
  for (const words of names) {
    const ends = `${words[0]} ${words.at(-1)}`;
    byEnds.set(ends, (byEnds.get(ends) ?? new Map()).set(words.join(" "), words));
  }
  const found = new Map<string, string>();
  for (const sharing of byEnds.values()) {
    const longestFirst = [...sharing.values()].filter((words) => words.length > 2).sort((a, b) => b.length - a.length);
    const kinds: (readonly string[])[] = [];
    for (const words of longestFirst) if (!kinds.some((kind) => agree(middle(words), middle(kind)))) kinds.push(words);
    if (kinds.length < 2) continue;
    for (const words of longestFirst) found.set(words.join(" "), kinds.find((kind) => agree(middle(words), middle(kind)))?.join(" ") ?? "");
  }
  return found;
};

const middle = (words: readonly string[]): readonly string[] =>
  words.slice(1, -1).flatMap((word) => (word.includes(".") ? word.split(".").filter(Boolean) : [word]));

/**
 * May one of these be the other, told in short: “T.” and “Thomas”, “Luis” and “Luis Peralta”? Initials that leave out the first one name
 * somebody else: “George W. Holm” is not “George H. W. Holm”.
 */
const agree = (few: readonly string[], many: readonly string[]): boolean => {
  if (few.every(isInitial)) return few.every((word, i) => matches(word, many[i]));
  let at = 0;
  for (const word of many) if (at < few.length && matches(few[at] as string, word)) at++;
  return at === few.length;
};

const isInitial = (word: string): boolean => word.length === 1;

const matches = (a: string, b: string | undefined): boolean =>
  b !== undefined && (a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b)));
