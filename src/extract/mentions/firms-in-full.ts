/** The full names of an article's firms by what else it calls them: without legal form, with another “and”, by initials that it does not explain. */
import type { Document } from "../text/document.js";
import { withoutForms } from "./firm-forms.js";
import { areInitials } from "./initials.js";
import type { Typed } from "./model.js";
import { fold, nameText } from "./told-names.js";

/** A body's name for comparing: without case, accents, article and possessive, “&” as “and”. */
export const bodyKey = (name: string): string =>
  fold(name)
    .replace(/^the /, "")
    .replace(/\s*&\s*/g, " and ");

/** Initials of a body that an article writes without having explained them. */
const initials = /^\p{Lu}{2,5}$/u;

/**
 * The full name of a body by the key of another one of the article that means it (`bodyKey`), where just one fits: “Norvik Chemical” of
 * “Norvik Chemical Corp”, “Rohm and Haas” of “Rohm & Haas Co”, “GM” of “General Motors”.
 * @param explained full names by initials that the article gives for them
 */
export const firmsInFull = (document: Document, phrases: readonly Typed[], explained: ReadonlyMap<string, string>): Map<string, string> => {
  const byBare = new Map<string, Map<string, string>>();
  const names = new Set<string>();
  const alone = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.kind !== "name" || phrase.name === undefined || phrase.referent) continue;
    const name = nameText(document, phrase);
    if (initials.test(name) && phrase.named?.type !== "place" && phrase.named?.type !== "outlet") alone.add(name);
    const bare = withoutForms(name);
    if (phrase.named?.type !== "organization" || !/\s/.test(bare)) continue;
    names.add(name);
    const full = byBare.get(bodyKey(bare)) ?? new Map<string, string>();
    byBare.set(bodyKey(bare), full);
    if (bare !== name) full.set(bodyKey(name), full.get(bodyKey(name)) ?? name);
  }
  const found = new Map<string, string>();
  for (const [bare, full] of byBare) if (full.size === 1) found.set(bare, [...full.values()][0] as string);
  const inFull = (name: string): string => found.get(bodyKey(name)) ?? name;
  for (const [short, name] of explained) found.set(bodyKey(short), inFull(name));
  for (const short of alone) {
    // “PC” is short for “PC Acquisition Corp”
    if ([...names].some((name) => name.startsWith(`${short} `))) continue;
    const meant = new Map(
      [...names].filter((name) => areInitials(short, withoutForms(name))).map((name) => [bodyKey(inFull(name)), inFull(name)]),
    );
    if (!found.has(bodyKey(short)) && meant.size === 1) found.set(bodyKey(short), [...meant.values()][0] as string);
  }
  return found;
};
