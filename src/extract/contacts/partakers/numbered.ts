import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";

/** “between six and 12 ambassadors”, “a large number of people”, “dozens of other ambassadors”: the group behind a number. */
export const numbered = (reading: Reading, at: number): Phrase | undefined => {
  const { tokens } = reading.document;
  for (let k = at; k < at + 6; k++) {
    const token = tokens[k];
    if (
      token === undefined ||
      !(
        token.pos === "NUM" ||
        /^(?:dozens|hundreds|scores|several|number|group|handful|couple|series|range|array|a|an|any|of|and|both|other|many|some|the|between|large|small|great|wide|diverse|variety|various|at|least|about|around)$/.test(
          token.lower,
        )
      )
    )
      return undefined;
    const phrase = reading.phrases.starting(k + 1);
    if (phrase && (phrase.kind === "group" || phrase.kind === "role") && phrase.referent) return phrase;
  }
  return undefined;
};
