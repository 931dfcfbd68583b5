import { fold } from "./fold.js";
import { numbersAsDigits } from "./numbers.js";
import { legalFormLines } from "./tables/legal-forms.js";
import { organizationWordLines } from "./tables/organization-words.js";

/** The name of an organization, ready to be compared. */
export interface OrganizationName {
  /** lower-case ASCII words, all of them */
  folded: string;
  /** the words that count, in order: legal forms, articles and prepositions left out, kinds of bodies in one language */
  core: string[];
  /** words written all in capitals or with points: one letter more or less makes another name */
  letters: ReadonlySet<string>;
  /** the legal forms named, by their general kind: `llc`, `jsc` */
  kinds: string[];
  numbers: string[];
  /** first letters of the words */
  acronym: string;
  /** the whole name is such letters */
  isAcronym: boolean;
}

const squash = (text: string): string =>
  fold(text)
    .replace(/&|\+/g, " and ")
    .replace(/%/g, " percent ")
    .replace(/(?<=\b[a-z])\.\s?(?=[a-z]\b)/g, "")
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
    if (form.length < 2 || legalForms.has(form)) continue;
    legalForms.set(form, key.split("|")[0] as string);
    longestForm = Math.max(longestForm, form.split(" ").length);
  }
}

const meanings = new Map<string, string>();
for (const line of organizationWordLines.split("\n")) {
  const [key, spellings] = line.split(": ");
  if (key === undefined || spellings === undefined) continue;
  for (const text of spellings.split("; ")) {
    const word = squash(text);
    if (word !== "" && !word.includes(" ") && !meanings.has(word)) meanings.set(word, key.replace(/[^a-z0-9]/g, ""));
  }
}

/** Usual abbreviations of states and unions, and of words in names of bodies. Origin: style guides of news agencies. */
const abbreviations = new Map(
  Object.entries({
    us: "united states",
    usa: "united states",
    "united states america": "united states",
    uk: "united kingdom",
    eu: "european union",
    un: "united nations",
    uae: "united arab emirates",
    dept: "department",
    natl: "national",
    intl: "international",
    univ: "university",
    assn: "association",
    govt: "government",
    comm: "committee",
    inst: "institute",
    corp: "corporation",
    bros: "brothers",
    organisation: "organization",
    centre: "center",
    defence: "defense",
    labour: "labor",
    programme: "program",
  }).map(([short, long]) => [short, long.split(" ")] as const),
);

/** Folded words, with the usual abbreviations written out: `us` → `united`, `states`. */
export const expandAbbreviations = (words: readonly string[]): string[] => words.flatMap((word) => abbreviations.get(word) ?? [word]);

/** Words that carry no name. */
const stops = new Set("the of and for a an in at on to de la le les du des del der die das und et y e i und von van".split(" "));

/** Only capitals, digits and points: `CIA`, `U.S.`, `A.B.C.`; a name that is wholly in capitals tells nothing. */
const lettersIn = (name: string): Set<string> => {
  const shouted = name === name.toUpperCase();
  const found = name.match(/(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}\p{L}?|\p{Lu}[\p{Lu}\p{N}&]{1,5})(?![\p{L}\p{N}])/gu) ?? [];
  return new Set(
    found.filter((word) => !shouted || word.includes(".") || found.length === 1).map((word) => squash(word).replace(/ /g, "")),
  );
};

const cache = new Map<string, OrganizationName>();
const cacheLimit = 50_000;

/** Takes the name of an organization apart: legal forms and stop words out, abbreviations and numbers in one form. */
export function parseOrganization(name: string): OrganizationName {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const parsed = parse(name);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(name, parsed);
  return parsed;
}

/** Cuts legal forms off both ends, the longest first. */
function withoutForms(all: readonly string[]): { words: readonly string[]; kinds: string[] } {
  let words = all;
  const kinds: string[] = [];
  for (let size = Math.min(longestForm, words.length); size >= 1; size--) {
    for (const end of [true, false]) {
      if (words.length <= size) break;
      const at = end ? words.length - size : 0;
      const kind = legalForms.get(words.slice(at, at + size).join(" "));
      if (kind === undefined) continue;
      kinds.push(kind);
      words = end ? words.slice(0, at) : words.slice(size);
    }
  }
  return { words, kinds };
}

function parse(name: string): OrganizationName {
  const spaced = /\s/.test(name) ? name : name.replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, " ");
  const folded = squash(spaced);
  const { words, kinds } = withoutForms(folded.split(" ").filter((word) => word !== ""));
  const named = words.filter((word) => !stops.has(word));
  const kept = named.length > 0 ? named : words;
  const core = numbersAsDigits(expandAbbreviations(kept)).map((word) => meanings.get(word) ?? word);
  const letters = lettersIn(spaced);
  return {
    folded,
    core,
    letters,
    kinds: kinds.filter((kind) => kind !== ""),
    numbers: core.flatMap((word) => word.match(/\d+/g) ?? []),
    acronym: named.length > 1 ? named.map((word) => word[0]).join("") : "",
    isAcronym: letters.size === 1 && letters.has(kept.join("")),
  };
}
