import { kept } from "../kept.js";
import { letterBits } from "./distance.js";
import { bareSkeleton, fold, isLossy, isSyllabic, skeleton, spelling } from "./fold.js";
import { filiation, generations, groupsOf, isPatronymic, particles, shortFormsOf, titles } from "./lookups.js";

/** How many words were made. */
let made = 0;

/** One word of a person's name, ready to be compared. What not every comparison asks for is made when it is first asked for. */
export class NameWord {
  /** which word it is of all that were made: by this what is known of two words is kept (`persons.ts`) */
  readonly number = ++made;
  readonly letters: number;
  /** a single letter, standing for a whole name */
  readonly initial: boolean;
  readonly particle: boolean;
  private ofSpelling: string | undefined;
  private ofSkeleton: string | undefined;
  private ofBare: string | undefined;
  private ofPatronymic: boolean | undefined;
  private ofShortForms: ReadonlySet<string> | null | undefined = null;
  private ofScanned: boolean | undefined;
  private ofUnsplit: string | undefined;
  private ofGroups: ReadonlySet<number> | null | undefined = null;

  /**
   * @param raw as written
   * @param text lower-case ASCII, no marks
   */
  constructor(
    readonly raw: string,
    readonly text: string,
  ) {
    this.letters = letterBits(text);
    this.initial = text.length === 1 && oneLetter.test(raw);
    this.particle = (particles.has(text) && !(text.length === 1 && raw !== raw.toLowerCase())) || scannedParticle.test(raw);
  }

  get spelling(): string {
    this.ofSpelling ??= spelling(this.text);
    return this.ofSpelling;
  }

  get skeleton(): string {
    this.ofSkeleton ??= skeleton(this.text);
    return this.ofSkeleton;
  }

  get bare(): string {
    this.ofBare ??= bareSkeleton(this.text);
    return this.ofBare;
  }

  /** does a digit stand among its letters, as scanners put it? */
  get scanned(): boolean {
    this.ofScanned ??= /\d/.test(this.raw) && /\p{L}{2}/u.test(this.raw);
    return this.ofScanned;
  }

  /** two letters that scanners make of one, and one of two, as one: `rn` and `m` */
  get unsplit(): string {
    this.ofUnsplit ??= this.text.replace(/rn/g, "m");
    return this.ofUnsplit;
  }

  get patronymic(): boolean {
    this.ofPatronymic ??= isPatronymic(this.text);
    return this.ofPatronymic;
  }

  /** the short forms of a given name, and the names of which it is one */
  get shortForms(): ReadonlySet<string> | undefined {
    if (this.ofShortForms === null) this.ofShortForms = shortFormsOf(this.text);
    return this.ofShortForms;
  }

  /** the groups of spellings of one given name in which it stands */
  get groups(): ReadonlySet<number> | undefined {
    if (this.ofGroups === null) this.ofGroups = groupsOf(this.raw, this.text);
    return this.ofGroups;
  }
}

export interface PersonName {
  /** as it was given */
  name: string;
  words: NameWord[];
  /** the words that count: particles left out */
  core: NameWord[];
  /** what a mark of generation says: `junior`, `the third` */
  generation?: string;
  /** all letters, no spaces, as written */
  joined: string;
  /** some of it is in a script that letters alone do not carry over */
  lossy: boolean;
  /** all of it is in Han, Kana or Hangul */
  syllabic: boolean;
  /** the given name before "son of" or "daughter of", where the name has that */
  childOf?: { child: NameWord; parent: NameWord };
  /** the family name was written first, before a comma */
  inverted: boolean;
}

/** Digits that scanners and pranksters put for letters; only where letters stand beside them. */
const digitLetters: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "6": "b", "7": "t", "8": "b", "9": "g" };
const lettered = (word: string): string => (/[a-z]/.test(word) ? word.replace(/\d/g, (digit) => digitLetters[digit] ?? digit) : word);

/** Legal forms that a name in a list of companies and persons may carry by mistake. */
const strayForms = new Set("llc ltd inc gmbh ooo sarl bv".split(" "));

/** Names and words kept parsed (`kept`). A word stands in many names, and what is known of two words is kept by what was made of them. */
const mostKept = 50_000;
const mostWords = 100_000;

/** `al` as a scanner reads it. */
const scannedParticle = /^[ae]1$/i;

const oneLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][.']?$/u;

const makeWord = kept(mostWords, (raw): NameWord => new NameWord(raw, lettered(fold(raw).replace(/[^a-z0-9]/g, ""))));

const split = (text: string): string[] => text.split(/[\s\-‐–—.,·•・/]+/u).filter((word) => word !== "");

/** `VladimirPutin` → `Vladimir Putin`; only where the whole name is one word. */
const uncamel = (text: string): string => (/[\s.,·-]/u.test(text) ? text : text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, " "));

/** Takes a person's name apart. Titles and stray legal forms are left out, `Family, Given` is turned round. */
export const parsePerson: (name: string) => PersonName = kept(mostKept, (name) => parse(name));

/** Latin letters of the first block, with the marks that stand in names: nothing of it is normalized, quoted or put in brackets. */
const plainName = /^[A-Za-z][A-Za-z0-9 .,'-]*[A-Za-z.]$/;

function parse(name: string): PersonName {
  const plain = plainName.test(name);
  const clean = plain
    ? name
    : name
        .normalize("NFKC")
        .replace(/["“”„«»]/gu, " ")
        .replace(/\([^)]*\)/gu, " ")
        .trim();
  const [first, ...rest] = clean.split(",").map((part) => part.trim());
  const after = rest.filter((part) => part !== "" && !generations.has(fold(part).replace(/\./g, "")));
  const marks = rest.filter((part) => generations.has(fold(part).replace(/\./g, "")));
  const inverted = after.length > 0;
  let words = split(uncamel([...after, first ?? "", ...marks].join(" ")))
    .map((word) => makeWord(word))
    .filter((word) => word.text !== "" || word.raw !== "");
  words = words.filter((word) => word.text !== "");
  while (words.length > 1 && titles.has((words[0] as NameWord).text)) words = words.slice(1);
  while (words.length > 2 && strayForms.has((words[words.length - 1] as NameWord).text)) words = words.slice(0, -1);
  let generation: string | undefined;
  if (words.length > 1) {
    const mark = words.findIndex((word, i) => i > 0 && generations.has(word.text));
    if (mark > 0) {
      generation = generations.get((words[mark] as NameWord).text);
      words = words.filter((_, i) => i !== mark);
    }
  }
  const core = words.filter((word, i) => (i === 0 ? !word.particle || filiation.has(word.text) : !word.particle));
  return {
    name,
    words,
    core: core.length > 0 && core.length < words.length ? core : words,
    generation,
    joined: words.map((word) => word.text).join(""),
    lossy: !plain && isLossy(name),
    syllabic: !plain && isSyllabic(name),
    childOf: childOf(words),
    inverted,
  };
}

function childOf(words: readonly NameWord[]): PersonName["childOf"] {
  const at = words.findIndex((word, i) => i > 0 && filiation.has(word.text));
  const child = words[at - 1];
  const parent = words.slice(at + 1).find((word) => !word.particle);
  return at < 1 || child === undefined || parent === undefined ? undefined : { child, parent };
}
