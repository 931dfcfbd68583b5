import type { Document, Sentence } from "./document.js";

/**
 * How many longer words a sentence has, and how many of them begin with a capital. Where nearly all do it is set as a heading,
 * and capitals tell nothing of names.
 * @param longer what counts as a longer word; by default whatever begins with four letters
 */
export const capitalsOf = (document: Document, { first, last }: Sentence, longer = /^\p{L}{4}/u): { words: number; capitals: number } => {
  const words = document.tokens.slice(first, last).filter(({ text }) => longer.test(text));
  return { words: words.length, capitals: words.filter(({ text }) => /^\p{Lu}/u.test(text)).length };
};
