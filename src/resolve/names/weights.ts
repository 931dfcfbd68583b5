/**
 * What counts how much when names are compared. Chosen by five times ten-fold cross-validation over a grid, on the
 * development half of OpenSanctions' name benchmark (F1 of the folds kept out: .920 to .929). F1 is flat around them; where
 * the folds did not care, the stricter value was taken.
 */
export const weights = {
  /** off the score for each slip (see distance.ts) */
  slip: 0.13,
  /** letters of a word below which a slip counts more, in proportion */
  shortWord: 6,
  /** slips over the whole name beyond which two names are different names */
  mostSlips: 2,
  /** share of the longer word that slips may take before two words are different words */
  slipShare: 0.34,
  /** off the score for each word of a person's name that stands in one alone: a middle name, a second family name */
  extra: 0.05,
  /** from so many such words on, two names are not held to mean one person */
  mostExtra: 4,
  /** off the score where the words stand in another order */
  turned: 0.02,
  /** added to the slips between two words that a published list holds to be different names */
  otherListed: 0.5,
  /** slips between the names written together up to which words that do not pair off are forgiven */
  together: 1.5,
  /** the most that a comparison of organizations gets where the legal forms differ */
  otherForm: 0.62,
  /** a name beside its acronym */
  acronym: 0.75,
};
