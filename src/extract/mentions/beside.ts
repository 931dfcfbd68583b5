/** What stands beside a name in capitals and is no part of it: articles, titles, letters of honour. */
import { postNominals } from "../language/en/names.js";
import { roleNouns, titles } from "../language/en/roles.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** The words of titles. */
export const titleWords: ReadonlySet<string> = new Set(titles.flatMap((title) => title.split(" ")).filter((word) => word !== "of"));

/** Whether a word is a letter or several with full stops: “J.”, “J.K.” */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$|^\p{Lu}\.?$/u.test(word) && word !== "I";

/** “A | Norvik lawyer”: where a sentence or a quotation begins, “A” is the article, but before another initial (“A P Holm”). */
export const isArticle = ({ tokens, sentences, sentenceOf }: Document, i: number): boolean =>
  (tokens[i] as Token).text === "A" &&
  !isInitials(tokens[i + 1]?.text ?? "") &&
  (sentences[sentenceOf[i] as number]?.first === i || /^["“„«'‘`(:—–…]/.test(tokens[i - 1]?.text ?? ""));

/** Letters that honour, set off behind a name: “Anna Berg, | PhD, …”, and no initials: “Anna Berg, J.D. Lund and …”. */
export const isHonour = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === "," &&
  postNominals.has((tokens[i] as Token).text) &&
  !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? "") &&
  (tokens[i - 2]?.named === "person" || postNominals.has(tokens[i - 2]?.text ?? ""));

/** “Major-General”, “Lieutenant-Colonel” */
export const isCompoundTitle = (word: string): boolean =>
  word.includes("-") && word.split("-").every((part) => titleWords.has(part) || roleNouns.has(part) || /^(?:vice|rear|air)$/.test(part));
