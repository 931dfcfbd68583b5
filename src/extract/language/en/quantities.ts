import { words } from "../words.js";

/**
 * Words that say how many of somebody are meant, before “of” or the noun itself (closed classes of English: R. Quirk et al., A
 * Comprehensive Grammar of the English Language, 1985, 5.10 to 5.25 and 6.45 to 6.54). Of 130 groups that people named in news they
 * keep these in the name for nine in ten; “a number of” and “many” as often not, so that those are not here.
 */
export const quantityWords = words(`
all both some most several each half two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion one
dozens hundreds thousands millions scores
`);

/** Of those, the ones that leave nobody out: “all of the ministers” are the ministers. */
export const wholeQuantities = words("all both each");

/** Of those, the ones that mean a single one: “one of the aides” is not the aides. */
export const singleQuantities = words("one");

/** What before a number makes it less than sure (the same grammar, 7.62 and 15.70). */
export const approximators: readonly string[] =
  "at least, at most, more than, less than, fewer than, up to, as many as, about, around, nearly, almost, roughly, approximately, over, some, half".split(
    ", ",
  );

/** Nouns and pronouns that mean somebody and tell nothing of who it is: what stands behind them does (hypernyms at the top of WordNet's noun.person). */
export const anybody = words("people persons person individuals individual those ones folks humans");

/** Words for a part of many that name nobody: “two-thirds”, “20 percent”. */
export const fractions = words("half third thirds quarter quarters fifth fifths tenth tenths percent percentage");
