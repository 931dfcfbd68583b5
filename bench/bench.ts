/**
 * `npm run bench`: accuracy and speed of what was built, as JSON on standard output and a readable table on standard
 * error, with the machine and the data they were measured on.
 *
 * Options: `--only speed,record,queries,names,identities,accuracy`; `--polnear DIR`, `--contacts DIR`, `--names DIR`: folders
 * of annotated data with a `score.py` each, for those who have them (they are not part of the project); `--corpus DIR`: the
 * texts that bench/identities/kislyak.csv names beside those of examples/; `--people N`: the size of the made corpus.
 */
import { parseArgs } from "node:util";
import { accuracy } from "./accuracy.js";
import { exampleIdentities, madeIdentities, timeToAddToMade } from "./identities/suite.js";
import { machine } from "./machine.js";
import { nameSpeed } from "./names.js";
import { queryTimes, timeToAdd } from "./record.js";
import { extractionSpeed, poolMemory, startUp } from "./speed.js";
import { type Figure, table } from "./table.js";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    polnear: { type: "string" },
    contacts: { type: "string" },
    names: { type: "string" },
    statements: { type: "string", default: "100000" },
    corpus: { type: "string" },
    people: { type: "string", default: "20000" },
  },
});

const suites: Record<string, () => Promise<Figure[]>> = {
  accuracy: () => accuracy({ polnear: values.polnear, contacts: values.contacts, names: values.names }),
  speed: async () => [...(await startUp()), ...(await extractionSpeed()), ...(await poolMemory())],
  names: () => nameSpeed(),
  identities: async () => [
    ...(await exampleIdentities(values.corpus)),
    ...madeIdentities(Number(values.people), 1),
    ...(await timeToAddToMade(Number(values.people), 1)),
  ],
  record: () => timeToAdd(),
  queries: () => queryTimes(Number(values.statements)),
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
