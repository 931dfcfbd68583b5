/**
 * `npm run bench`: accuracy and speed of what was built, as JSON on standard output and a readable table on standard
 * error, with the machine and the data they were measured on.
 *
 * Options: `--only accuracy,stances,speed,names,identities,sourcing,copies,record,queries,scale`; `--polnear DIR`, `--contacts DIR`,
 * `--names DIR`: folders of annotated data with a `score.py` each; `--corpus DIR [--expected FILE]`: articles and the table of what
 * a record must hold of them (default: bench/sourcing/kislyak.json, and bench/identities/kislyak.csv beside the examples, for its
 * six articles); `--people N`: the size of the made corpus, `--seeds N,N`: its seeds, `--sizes N,N`: other sizes, to see how time and
 * memory grow; `--texts DIR,DIR`: running texts from which near-duplicates are made, and
 * `--articles N`: among how many a copy is looked up, and of how many the record of `scale` is made; `--keep FILE`: where that record
 * is made and kept, or found if it is there (making it takes most of the time).
 * None of these data are part of the project.
 */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { accuracy } from "./accuracy.js";
import { copyLookups, copyScores } from "./copies.js";
import { exampleIdentities, madeIdentities, timeToAddToMade } from "./identities/suite.js";
import { machine } from "./machine.js";
import { nameSpeed } from "./names.js";
import { queryTimes, timeToAdd } from "./record.js";
import { scaleTimes } from "./scale.js";
import { storyScores } from "./sourcing/story.js";
import { extractionSpeed, poolMemory, startUp } from "./speed.js";
import { stances } from "./stances.js";
import { type Figure, table } from "./table.js";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    polnear: { type: "string" },
    contacts: { type: "string" },
    names: { type: "string" },
    corpus: { type: "string" },
    expected: { type: "string" },
    texts: { type: "string" },
    statements: { type: "string", default: "100000" },
    people: { type: "string", default: "20000" },
    seeds: { type: "string", default: "1" },
    sizes: { type: "string" },
    articles: { type: "string", default: "100000" },
    keep: { type: "string" },
  },
});

const skipped = (suite: string, option: string): Figure[] => {
  console.error(`${suite}: left out, since its data are not part of the project; give them with ${option} DIR`);
  return [];
};
const kislyak = fileURLToPath(new URL("sourcing/kislyak.json", import.meta.url));

const suites: Record<string, () => Promise<Figure[]>> = {
  accuracy: () => accuracy({ polnear: values.polnear, contacts: values.contacts, names: values.names }),
  speed: async () => [...(await startUp()), ...(await extractionSpeed()), ...(await poolMemory())],
  stances: () => stances(),
  names: () => nameSpeed(),
  identities: async () => [
    ...(await exampleIdentities(values.corpus)),
    ...values.seeds.split(",").flatMap((seed) => madeIdentities(Number(values.people), Number(seed))),
    ...(values.sizes === undefined ? [] : values.sizes.split(",")).flatMap((size) => madeIdentities(Number(size), 1)),
    ...(await timeToAddToMade(Number(values.people), 1)),
  ],
  record: () => timeToAdd(),
  queries: () => queryTimes(Number(values.statements)),
  scale: () => scaleTimes(Number(values.articles), values.keep),
  sourcing: async () =>
    values.corpus ? storyScores(values.corpus, values.expected ?? kislyak, console.error) : skipped("sourcing", "--corpus"),
  copies: async () =>
    values.texts
      ? [...copyScores(values.texts.split(",")), ...(await copyLookups(values.texts.split(","), Number(values.articles)))]
      : skipped("copies", "--texts"),
};

const wanted = values.only?.split(",") ?? Object.keys(suites);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No suite named ${unknown.join(", ")}. There are: ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const name of wanted) {
  console.error(`measuring ${name} …`);
  figures.push(...(await (suites[name] as () => Promise<Figure[]>)()));
}
const on = machine();
console.log(JSON.stringify({ machine: on, figures }, null, 2));
console.error(`\n${on.cpu}, ${on.cores} cores, ${on.memoryGiB} GiB, ${on.system}, Node ${on.node}, commit ${on.commit}, ${on.date}\n`);
console.error(table(figures));
