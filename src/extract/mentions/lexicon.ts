import { menNames, womenNames } from "../language/en/names.js";
import { knownOrganizations, organizationPhrases } from "../language/en/organizations.js";
import { outlets } from "../language/en/outlets.js";
import { places } from "../language/en/places.js";
import type { Document } from "../text/document.js";
import { type Token, tokenize } from "../text/tokens.js";

/** A name that stands in one of the tables. */
export interface KnownName {
  first: number;
  last: number;
  type: "outlet" | "organization" | "place";
  /** the name under which the table has it */
  name: string;
  agency: boolean;
}

/** Whether a word is a given name, in any case. */
export const isGiven = (word: string): boolean => {
  const lower = word.toLowerCase();
  return menNames.has(lower) || womenNames.has(lower);
};

interface Entry {
  words: string[];
  type: KnownName["type"];
  name: string;
  agency: boolean;
  /** the name is also an everyday word: it needs a sign beside it */
  weak: boolean;
}

/** Outlets whose name is an everyday word: they count beside a verb of saying, “magazine” or after “told”. */
const weakOutlets = new Set([
  "Time",
  "Slate",
  "Salon",
  "Fortune",
  "Forbes",
  "Dawn",
  "Vox",
  "The Hill",
  "The Week",
  "The Sun",
  "Guardian",
  "Economist",
  "Daily News",
  "RT",
  "DW",
  "FT",
  "TIME",
  "Spiegel",
  "Bild",
  "The Independent",
  "Foreign Policy",
  "AP",
  "RIA",
  "ABC",
]);
const signs = new Set(
  "reported reports said says told wrote writes according magazine newspaper interview published report poll".split(" "),
);

/** Short forms that mean an outlet only where the article writes its full name too. */
const shortForms = new Set(["the Times", "The Times", "the Post", "The Post"]);

/** Words of plain letters with single blanks between: most names, and ones that the tagger cuts nowhere but at the blanks. */
const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * The words of a name as the tagger cuts them, so that they can be compared with those of a text. The tagger is asked only where it
 * might cut otherwise than at the blanks: to have it read all names took a tenth of the time that a thread needs to load.
 */
export const splitWords = (name: string): string[] => (plain.test(name) ? name.split(" ") : tokenize(name).map((token) => token.text));

const byFirstWord = new Map<string, Entry[]>();
const enter = (text: string, entry: Omit<Entry, "words">): void => {
  const words = splitWords(text);
  const first = words[0];
  if (first === undefined) return;
  const list = byFirstWord.get(first) ?? [];
  list.push({ ...entry, words });
  list.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(first, list);
};

for (const outlet of outlets) {
  for (const text of [outlet.name, ...(outlet.aliases ?? [])]) {
    enter(text, { type: "outlet", name: outlet.name, agency: outlet.agency ?? false, weak: weakOutlets.has(text) });
  }
}
for (const text of [...organizationPhrases, ...knownOrganizations])
  enter(text, { type: "organization", name: text, agency: false, weak: false });
for (const text of places) enter(text, { type: "place", name: text, agency: false, weak: false });

/** Outlets, bodies and places of the tables, the longest name first, none within another. */
export const knownNames = (document: Document): KnownName[] => {
  const { tokens, text } = document;
  const found: KnownName[] = [];
  for (let i = 0; i < tokens.length; ) {
    const entry = (byFirstWord.get((tokens[i] as Token).text) ?? []).find((e) => fits(tokens, i, e) && meant(tokens, i, e, text));
    if (entry === undefined) {
      i++;
      continue;
    }
    // the article is no part of the name
    const article = entry.words.length > 1 && entry.words[0]?.toLowerCase() === "the" ? 1 : 0;
    found.push({ first: i + article, last: i + entry.words.length, type: entry.type, name: entry.name, agency: entry.agency });
    i += entry.words.length;
  }
  return found;
};

const fits = (tokens: readonly Token[], at: number, entry: Entry): boolean => entry.words.every((word, k) => tokens[at + k]?.text === word);

const meant = (tokens: readonly Token[], at: number, entry: Entry, text: string): boolean => {
  const surface = entry.words.join(" ");
  if (shortForms.has(surface)) {
    const next = tokens[at + entry.words.length];
    const name = entry.name.replace(/^The /, "");
    return text.includes(name) && !(next !== undefined && /^\p{Lu}/u.test(next.text));
  }
  if (!entry.weak) return true;
  const around = [tokens[at - 1], tokens[at - 2], tokens[at + entry.words.length], tokens[at + entry.words.length + 1]];
  return around.some((token) => token !== undefined && signs.has(token.lower));
};
