import type { Phrase, Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";

/** How many sentences back the other person may be named whom a pronoun means. */
const REACH = 3;

const personal = /^(?:he|him|she|her)$/;

/**
 * Two sides of one verb are never one person (Principle B of binding: “Roe told him” is not Roe; that would be “himself”). Where a
 * pronoun was read as the one on the other side, it means the person named last before who is not, and may be by sex.
 */
export const apart = (reading: Reading, acting: readonly Phrase[], acted: readonly Phrase[]): { acting: Phrase[]; acted: Phrase[] } => {
  const one = acting.length === 1 ? acting[0] : undefined;
  const other = acted.length === 1 ? acted[0] : undefined;
  const both = { acting: [...acting], acted: [...acted] };
  if (one?.referent === undefined || one.referent !== other?.referent) return both;
  const mistaken = [other, one].find((phrase) => isPronoun(reading, phrase) && !fits(reading, phrase, one.referent as Referent));
  const turned = mistaken ?? [other, one].find((phrase) => isPronoun(reading, phrase));
  const referent = turned && anotherBefore(reading, turned, one.referent);
  if (turned === undefined || referent === undefined) return both;
  const meant = { ...turned, referent };
  return turned === one ? { acting: [meant], acted: [other] } : { acting: [one], acted: [meant] };
};

const wordOf = (reading: Reading, phrase: Phrase): string => (reading.document.tokens[phrase.head] as Token).lower;

const isPronoun = (reading: Reading, phrase: Phrase): boolean => personal.test(wordOf(reading, phrase));

const fits = (reading: Reading, phrase: Phrase, referent: Referent): boolean =>
  referent.gender === undefined || (referent.gender === "f") === /^(?:she|her)$/.test(wordOf(reading, phrase));

const anotherBefore = (reading: Reading, pronoun: Phrase, other: Referent): Referent | undefined => {
  for (let s = pronoun.sentence; s >= Math.max(0, pronoun.sentence - REACH); s--) {
    const found = (reading.mentions.bySentence[s] ?? []).findLast(
      ({ referent, last, possessive }) =>
        last <= pronoun.first &&
        !possessive &&
        referent !== undefined &&
        referent !== other &&
        referent.type === "person" &&
        fits(reading, pronoun, referent),
    );
    if (found?.referent) return found.referent;
  }
  return undefined;
};
