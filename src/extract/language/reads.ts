/** Primary language subtags that there are tables for. */
const read: ReadonlySet<string> = new Set(["en"]);

/** Whether a BCP 47 tag is of a language that is read: `en`, `en-GB`. An absent tag counts as read; see `looksEnglish`. */
export const readsLanguage = (tag: string | undefined): boolean => tag === undefined || read.has(tag.toLowerCase().split(/[-_]/)[0] ?? "");

const functionWords = new Set(
  "the of and to in a that is for on was with as by he at it from his be are this have an not which had or but they were she has their its".split(
    " ",
  ),
);

/** Share of function words from which a text counts as English; running English has 0.3 to 0.5, other languages under 0.1. */
const ENOUGH = 0.15;

/** Whether a text of no stated language looks English by its function words. A text of under five words is taken to be. */
export const looksEnglish = (text: string): boolean => {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 5) return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text.slice(0, 500));
  return words.filter((word) => functionWords.has(word)).length / words.length >= ENOUGH;
};

/** The language has no tables here, or the text tells no language that has. */
export class UnreadLanguageError extends Error {
  constructor(readonly language: string | undefined) {
    super(
      language === undefined ? "The text does not look like English, and no language is stated." : `No tables for language “${language}”.`,
    );
    this.name = "UnreadLanguageError";
  }
}
