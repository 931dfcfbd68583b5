/** The words of each passage of a quotation, lower-case, without marks: an ellipsis ends a passage. */
const cut = (content: string): string[][] =>
  content
    .normalize("NFKC")
    .toLowerCase()
    .split(/\.\.\.|…|\[[^\]]*\]/u)
    .map((part) => part.replace(/[’‘ʼ]/gu, "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [])
    .filter((words) => words.length > 0);

/** A quotation that many articles carry is cut once; so many are kept, and then the oldest are forgotten. */
const most = 4096;
const remembered = new Map<string, string[][]>();

/** The words of each passage of a quotation; see `cut`. Not to be changed by who gets them. */
export const passages = (content: string): readonly (readonly string[])[] => {
  const known = remembered.get(content);
  if (known !== undefined) return known;
  const found = cut(content);
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= most) remembered.delete(oldest);
  remembered.set(content, found);
  return found;
};

/** All words of a quotation, in order. */
export const fullWords = (content: string): string[] => passages(content).flat();

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);

/** Fewer words than these say too little to be known again inside a longer quotation. */
const enoughWords = 4;

/** Share of the word pairs of the shorter that must stand in the longer. */
const enoughShared = 0.6;

/**
 * Does the wording of one stand in the other, whole, cut short or nearly?
 * @returns how much of the shorter stands in the longer (0 to 1) and the reason in words; undefined where they differ
 */
export function sameWording(a: string, b: string): { share: number; why: string } | undefined {
  const [x, y] = [passages(a), passages(b)];
  const [wordsX, wordsY] = [x.flat(), y.flat()];
  if (wordsX.length === 0 || wordsY.length === 0) return undefined;
  if (wordsX.join(" ") === wordsY.join(" ")) return { share: 2, why: "the same words" };
  const [short, long] = wordsX.length <= wordsY.length ? [x, wordsY] : [y, wordsX];
  const words = short.flat();
  if (words.length < enoughWords) return undefined;
  const whole = ` ${long.join(" ")} `;
  if (short.every((part) => whole.includes(` ${part.join(" ")} `)))
    return { share: 1, why: "all words of the shorter stand in the longer" };
  const ofLong = new Set(pairsOf(long));
  const ofShort = short.flatMap(pairsOf);
  if (ofShort.length === 0) return undefined;
  const share = ofShort.filter((pair) => ofLong.has(pair)).length / ofShort.length;
  if (share < enoughShared) return undefined;
  return { share, why: `${Math.round(share * 100)} % of the word pairs of the shorter stand in the longer` };
}
