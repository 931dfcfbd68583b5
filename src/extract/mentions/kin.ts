/** Given names that kinship says of somebody: “his son Karl”, “Berg's mother, Anna,”. */
import { kinNouns } from "../language/en/roles.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Referent, Typed } from "./model.js";
import { possessives } from "./phrases.js";

/** Kinship has so many words before it at most: “his late younger | brother Karl”. */
const WORDS = 3;

/** Does a noun of kinship with its owner stand before the name: “his son | Karl”, “Berg's mother, | Anna,”? */
export const isNamedAsKin = ({ tokens }: Document, { name }: Typed): boolean => {
  if (name === undefined) return false;
  const isSetOff = tokens[name.first - 1]?.text === ",";
  if (isSetOff && !/^[,.;:)—–]$/.test(tokens[name.last]?.text ?? ".")) return false;
  const kin = name.first - (isSetOff ? 2 : 1);
  if (!kinNouns.has(tokens[kin]?.lower ?? "")) return false;
  for (let i = kin - 1; i >= kin - WORDS && i >= 0; i--) {
    const { lower, pos, text } = tokens[i] as Token;
    if (possessives.has(lower) || lower === "'s" || /^['’]$/.test(text)) return true;
    if (pos !== "ADJ" && pos !== "NOUN") return false;
  }
  return false;
};

/**
 * Whether somebody's kin with a given name is the one whom the article names in full with it: where it says of that one, too, whose kin
 * he is, names him only in a later sentence, or has others of his surname. Else “his son Karl” is no Karl Lund of whom it tells.
 */
export const kinKnown = (
  document: Document,
  people: readonly Typed[],
  surnames: ReadonlyMap<string, readonly Referent[]>,
): ((person: Referent, phrase: Typed) => boolean) => {
  const first = new Map<Referent, Typed>();
  const kin = new Set<Referent>();
  for (const phrase of people) {
    if (phrase.referent === undefined) continue;
    if (!first.has(phrase.referent)) first.set(phrase.referent, phrase);
    if (isNamedAsKin(document, phrase)) kin.add(phrase.referent);
  }
  return (person, phrase) =>
    kin.has(person) || (first.get(person)?.sentence ?? 0) > phrase.sentence || (surnames.get(person.surname ?? "")?.length ?? 0) > 1;
};
