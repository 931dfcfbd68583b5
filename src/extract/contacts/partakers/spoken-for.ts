/** The body for which somebody speaks who says “we”: “We have asked Delmar,” said a spokesman for Norvik. */
import type { Referent } from "../../mentions/model.js";
import { principalOf } from "../../mentions/principals.js";
import type { Reading } from "../../statements/model.js";
import { oncePer } from "../../text/once.js";

/** The body or state that an office says somebody speaks for, where it names one: of “Norvik chairman Anna Berg” Norvik. */
export const spokenForBy = (reading: Reading, speaker: Referent): Referent | undefined => {
  const known = answers(reading);
  if (!known.has(speaker)) known.set(speaker, principalOf(reading.document, reading.mentions.bySentence, speaker));
  return known.get(speaker);
};

const answers = oncePer((_: Reading) => new Map<Referent, Referent | undefined>());
