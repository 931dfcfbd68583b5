/**
 * Writes src/extract/language/en/person-kinds.ts: what else somebody may be called of whom a noun says what he is, from WordNet's database
 * files: `npx tsx scripts/person-kinds.ts DICT`, see wordnet.ts.
 */
import { writeFileSync } from "node:fs";
import { roleNouns } from "../src/extract/language/en/roles.js";
import { kindOfNoun } from "../src/extract/mentions/nouns.js";
import { personFile, sensesIn, synsetsIn } from "./wordnet.js";

/** So many senses of a noun are looked at, and so far up. */
const SENSES = 2;
const STEPS = 2;
/** Synsets of which nearly everybody is one, by their first words. */
const general = new Set(
  "person adult worker skilled_worker unskilled_person male male_person female female_person man woman communicator expert intellectual entertainer preserver professional peer relative unfortunate leader".split(
    " ",
  ),
);

const folder = process.argv[2];
if (folder === undefined) {
  console.error("npx tsx scripts/person-kinds.ts DICT");
  process.exit(2);
}
const synsets = synsetsIn(folder);
const senses = sensesIn(folder);

/** In use: tagged once in WordNet's own texts, or an office. */
const isUsed = (word: string): boolean => {
  const persons = (senses.get(word) ?? []).filter(({ file }) => file === personFile);
  return (
    /^[a-z]+(?:-[a-z]+)*$/.test(word) &&
    kindOfNoun(word) === "role" &&
    (roleNouns.has(word) ? persons.length > 0 : persons.some(({ tagged }) => tagged > 0))
  );
};

const kindsOf = (noun: string): string[] => {
  const found = new Set<string>();
  let level = (senses.get(noun) ?? [])
    .filter(({ isNoun, file, number }) => isNoun && file === personFile && number <= SENSES)
    .map(({ offset }) => offset);
  for (let step = 0; step <= STEPS; step++) {
    const synsetsHere = level.flatMap((offset) => synsets.get(offset) ?? []).filter(({ file }) => file === personFile);
    // “leader” is said of presidents and chairmen, too
    for (const { words } of synsetsHere)
      for (const word of step > 0 && general.has(words[0] as string) ? words.filter((w) => w === "leader") : words) found.add(word);
    level = synsetsHere.flatMap(({ words, above }) => (general.has(words[0] as string) ? [] : above));
  }
  return [...found].filter((word) => word !== noun && isUsed(word)).sort();
};

const rows = [...senses.keys()]
  .filter(isUsed)
  .sort()
  .flatMap((noun) => {
    const kinds = kindsOf(noun);
    return kinds.length === 0 ? [] : [`${noun}: ${kinds.join(" ")}`];
  });

writeFileSync(
  new URL("../src/extract/language/en/person-kinds.ts", import.meta.url),
  `/**
 * For a noun that says what somebody is, others for the same and for what he then is as well: “nominee” a candidate and a politician. Written by
 * scripts/person-kinds.ts; do not change it by hand.
 *
 * Origin: WordNet 3.1, Princeton University: “WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.” Its licence
 * lets it be used, copied, changed and passed on for any purpose with that notice. Kept are synonyms and hypernyms, ${STEPS} steps up, of the first
 * ${SENSES} senses in noun.person, without the most general ones and without nouns that are no office and that none of WordNet's own texts has.
 */
export const personKinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  \`
${rows.join("\n")}
\`
    .trim()
    .split("\\n")
    .map((row): [string, ReadonlySet<string>] => {
      const [noun, kinds] = row.split(": ") as [string, string];
      return [noun, new Set(kinds.split(" "))];
    }),
);
`,
);
