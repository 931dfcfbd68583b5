/** What a name says that stands alone: of whom, of how many, of what. */
import { organizationWords } from "../language/en/organizations.js";
import { shortStates } from "../language/en/places.js";
import type { Document } from "../text/document.js";
import type { Referent, Typed } from "./model.js";

/** A name all in capitals, as titles write it, that is no abbreviation: “JAPAN”, and no “NATO” that is nowhere written otherwise. */
export const isCapitals = (name: string): boolean => /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name);

/** “the U.S.” is the United States. */
export const placeKey = (key: string): string => shortStates.get(key) ?? key;

const arabicArticle = /^(?:al|el|ad|an|ar|as|ash|at|az)-/;

/** A name that only the reader takes for a place's or a body's, and no table, without an article: “Park left on Monday”. */
export const isBareName = ({ tokens }: Document, { first, name, named }: Typed): boolean =>
  named?.known === undefined &&
  first === name?.first &&
  tokens[first - 1]?.pos !== "DET" &&
  !organizationWords.has(tokens[first]?.lower ?? "");

/** “the Lunds” */
export const isFamily = ({ tokens }: Document, { name }: Typed): boolean =>
  name !== undefined && tokens[name.first - 1]?.lower === "the" && /s$/.test(tokens[name.first]?.text ?? "");

/** Adds surnames without their Arabic article, “Mansouri” of Khalid al-Mansouri, where nobody bears them so. */
export const withoutArticles = (surnames: Map<string, Referent[]>): void => {
  const borne = new Set(surnames.keys());
  for (const [surname, bearers] of [...surnames]) {
    const bare = surname.replace(arabicArticle, "");
    if (!borne.has(bare)) surnames.set(bare, [...(surnames.get(bare) ?? []), ...bearers]);
  }
};
