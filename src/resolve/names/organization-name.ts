import { fold } from "./fold.js";
import { legalFormLines } from "./tables/legal-forms.js";
import { organizationWordLines } from "./tables/organization-words.js";

export interface OrganizationName {
  folded: string;
  /** the words that count, in order */
  core: string[];
  /** kinds of the legal forms named: `llc`, `jsc` */
  kinds: string[];
  numbers: string[];
  /** first letters of the words */
  acronym: string;
}

const squash = (text: string): string =>
  fold(text)
    .replace(/&/g, " and ")
    .replace(/(?<=\b\w)\.(?=\w\b)/g, "")
    .replace(/['.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const legalForms = new Map<string, string>();
let longestForm = 1;
for (const line of legalFormLines.split("\n")) {
  const [key, spellings] = line.split(": ");
  if (key === undefined || spellings === undefined) continue;
  for (const text of spellings.split("; ")) {
    const form = squash(text);
    if (form.length < 2) continue;
    legalForms.set(form, key);
    longestForm = Math.max(longestForm, form.split(" ").length);
  }
}

const meanings = new Map<string, string>();
for (const line of organizationWordLines.split("\n")) {
  const [key, spellings] = line.split(": ");
  if (key === undefined || spellings === undefined) continue;
  for (const text of spellings.split("; ")) if (!text.includes(" ")) meanings.set(squash(text), key);
}

/** Words that carry no name. */
const stops = new Set("the of and for a an in de la le les du des del der die das und et y e i".split(" "));

const numerals: Record<string, string> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  vi: "6",
  vii: "7",
  viii: "8",
  ix: "9",
  x: "10",
  xi: "11",
  xii: "12",
  xiii: "13",
  xiv: "14",
  xv: "15",
};
const numberWords: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};

const cache = new Map<string, OrganizationName>();

/** Takes the name of an organization apart: legal forms and stop words out, numbers apart. */
export function parseOrganization(name: string): OrganizationName {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const folded = squash(name);
  let words = folded.split(" ").filter((word) => word !== "");
  const kinds: string[] = [];
  for (let size = Math.min(longestForm, words.length); size >= 1; size--) {
    for (const at of [words.length - size, 0]) {
      if (at < 0 || words.length <= size) continue;
      const form = legalForms.get(words.slice(at, at + size).join(" "));
      if (form === undefined) continue;
      kinds.push(...form.split("|"));
      words = [...words.slice(0, at), ...words.slice(at + size)];
    }
  }
  const named = words.filter((word) => !stops.has(word));
  const core = (named.length > 0 ? named : words).map((word) => meanings.get(word) ?? numberWords[word] ?? word);
  const numbers = core.map((word, i) => (i > 0 ? (numerals[word] ?? word) : word)).filter((word) => /^\d+$/.test(word));
  const parsed = { folded, core, kinds, numbers, acronym: (named.length > 1 ? named : []).map((word) => word[0]).join("") };
  if (cache.size > 50_000) cache.clear();
  cache.set(name, parsed);
  return parsed;
}

export const coreWords = (name: OrganizationName): string[] => name.core;
