import { kept } from "../kept.js";
import { once } from "../once.js";
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
    .replace(/'s\b/g, "")
    .replace(/['.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The pairs of a table whose lines read `key: spelling; spelling`. */
function* spellingsIn(lines: string): Generator<[key: string, spelling: string]> {
  for (const line of lines.split("\n")) {
    const [key, spellings] = line.split(": ");
    if (key === undefined || spellings === undefined) continue;
    for (const spelling of spellings.split("; ")) yield [key, spelling];
  }
}

/** Legal forms by their squashed spelling, and the number of words of the longest. */
const legalForms = once(() => {
  const kinds = new Map<string, string>();
  let longest = 1;
  for (const [key, text] of spellingsIn(legalFormLines)) {
    const form = squash(text);
    if (form.length < 2 || kinds.has(form)) continue;
    kinds.set(form, key.split("|")[0] as string);
    longest = Math.max(longest, form.split(" ").length);
  }
  return { kinds, longest };
});

const meanings = once(() => {
  const found = new Map<string, string>();
  for (const [key, text] of spellingsIn(organizationWordLines)) {
    const word = squash(text);
    if (word !== "" && !word.includes(" ") && !found.has(word)) found.set(word, key.replace(/[^a-z0-9]/g, ""));
  }
  return found;
});

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

/**
 * Kinds of bodies that the published table does not have, as news speaks of them without a name; letters that stand for one (a
 * political action committee, a non-governmental organization) among them.
 */
const moreKinds = new Set(
  "administration agency army assembly authority board branch broadcaster bureau cabinet campaign caucus chamber charity church clinic coalition college commission committee congregation convention council court daily delegation department district embassy faculty force foundation government headquarters house institution journal leadership lobby magazine majority media military militia minority ministry mosque network newspaper newsroom ngo nonprofit office opposition organization outlet pac panel paper parish parliament party police press regime school secretariat seminary staff station subcommittee superpac synagogue team tabloid transition tribunal university website weekly".split(
    " ",
  ),
);

/** What the standing committees of parliaments, councils and parties are for and how they are set up: each of them has such. Origin: the lists of committees of the U.S. Congress and of the House of Commons. */
const ofCommittees = new Set(
  "accounts administration affairs aging agriculture and appropriations armed audit banking budget business central commerce conduct culture defence defense economic education employment energy environment ethics european executive finance financial food foreign government health homeland housing human indian industry infrastructure intellectual intelligence interior international investigations joint judiciary justice labor labour law means media natural nominating nominations of on oversight permanent petitions planning platform privileges procedure public reform relations resources rights rules rural science security select services small space special sport standards standing steering taxation technology the trade transport transportation treasury veterans ways welfare women work works".split(
    " ",
  ),
);

/** Names that every state, county or city may give to a body of its own: nobody is meant by them alone across articles. */
const ofEverywhere = new Set(
  "appeals court|board of education|board of supervisors|circuit court|city council|city hall|county council|court of appeal|court of appeals|crown court|district court|election commission|federal court|general assembly|grand jury|high court|school board|state assembly|state senate|super pac|super pacs|superior court|us appeals court|us court of appeals|us district court".split(
    "|",
  ),
);

const isKind = (word: string): boolean => meanings().has(word) || moreKinds.has(word) || moreKinds.has(word.replace(/s$/, ""));

/** Words and letters in capitals that name nobody, as news writes them: of assent, of things and of offices that many hold. */
const nouns: ReadonlySet<string> = new Set(
  "ceo cfo coo dna dvd faq gdp hiv id ip lgbt lgbtq mvp no ok okay pc pr sat suv tv url usb vip vp yes".split(" "),
);

/** Does a name (folded, no points) only consist of such a word? */
export const namesNobody = (folded: string): boolean => nouns.has(folded);

/** Words for whoever was named before: what is theirs is another's elsewhere. */
const owners = new Set("his her hers its their theirs our my your whose".split(" "));

/** Houses of parliaments, as a committee is told by one of them, and the parts of these and of their parties, of which names are made that name no body. */
const chambers = new Set("house senate assembly commons lords state county city".split(" "));
const parts = new Set("majority minority democratic republican conservative labour former next new".split(" "));

/**
 * Does the name only say what kind of body it is ("campaign", "the office", "presidential campaign", "Court of Appeals",
 * "House panel", "Judiciary Committee")? Then articles may mean different bodies by it. A word in capitals before it makes it a
 * name, unless that only tells the kind further.
 */
export function isGenericBody(name: string): boolean {
  const { core, folded } = parseOrganization(name);
  const words = folded.replace(/^the /, "");
  if (ofEverywhere.has(words)) return true;
  const all = words.split(" ");
  if (owners.has(all[0] ?? "") || nouns.has(words)) return true;
  const head = words.split(" of ")[0]?.split(" ").at(-1) ?? "";
  const last = all.at(-1) ?? "";
  if (/^(?:sub)?committees?$/.test(last) && all.slice(0, -1).every((word) => ofCommittees.has(word))) return true;
  if (isKind(last) && core.length === 1) return true;
  if (all.length > 1 && all.every((word) => chambers.has(word) || parts.has(word)) && all.some((word) => parts.has(word))) return true;
  if (!isKind(last) && !isKind(head)) return false;
  return name === name.toLowerCase() || (/\s\p{Ll}+$/u.test(name) && all.every((word) => isKind(word) || chambers.has(word)));
}

/** Does a name show that it is a body's: by a legal form (“AG”), or by a word for a kind of body before “of” (“Bank of”)? */
export function looksLikeBody(name: string): boolean {
  const { kinds, folded } = parseOrganization(name);
  const [before, after] = folded.split(" of ");
  return kinds.length > 0 || (after !== undefined && isKind(before?.split(" ").at(-1) ?? ""));
}

/** Takes the name of an organization apart: legal forms and stop words out, abbreviations and numbers in one form. */
export const parseOrganization: (name: string) => OrganizationName = kept(50_000, (name) => parse(name));

/** Cuts legal forms off both ends, the longest first. */
function withoutForms(all: readonly string[]): { words: readonly string[]; kinds: string[] } {
  let words = all;
  const kinds: string[] = [];
  for (let size = Math.min(legalForms().longest, words.length); size >= 1; size--) {
    for (const end of [true, false]) {
      if (words.length <= size) break;
      const at = end ? words.length - size : 0;
      const kind = legalForms().kinds.get(words.slice(at, at + size).join(" "));
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
  const core = numbersAsDigits(expandAbbreviations(kept)).map((word) => meanings().get(word) ?? word);
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
