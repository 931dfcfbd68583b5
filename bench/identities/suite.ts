/** The suite `identities`: how well and how fast people are put together. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Addition } from "../../src/record/types.js";
import { clusterIdentities } from "../../src/resolve/identities/cluster.js";
import type { LocalEntity } from "../../src/resolve/types.js";
import { filledRecord } from "../filled.js";
import { type Figure, median } from "../table.js";
import { placedPeople } from "./expected.js";
import { scorePairs } from "./pairs.js";
import { additionOf, entitiesOf, type MadeArticle, madeArticles, mentionsInArticle } from "./people.js";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

/** Mentions for each person of a made corpus. */
const mentionsEach = 5;

/**
 * Precision and recall in pairs over the example articles, and over a folder of more of them where it is given.
 *
 * @param corpus a folder with the texts that bench/identities/kislyak.csv names beside those of examples/
 */
export async function exampleIdentities(corpus: string | undefined): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const people = await placedPeople(join(folder, "examples.db"), [examples, ...(corpus === undefined ? [] : [corpus])]);
  rmSync(folder, { recursive: true });
  const { precision, recall } = scorePairs(people);
  const data = `${people.length} persons of ${new Set(people.map(({ text }) => text)).size} articles, table made by hand`;
  return [
    { suite: "identities", name: "examples: precision of pairs", value: precision, unit: "share", data },
    { suite: "identities", name: "examples: recall of pairs", value: recall, unit: "share", data },
  ];
}

/** Precision, recall, time and memory over a made corpus of so many people, all at once. */
export function madeIdentities(people: number, seed: number): Figure[] {
  const entities: LocalEntity[] = [];
  const person = new Map<string, number>();
  for (const article of madeArticles({ seed, people, mentions: people * mentionsEach })) {
    for (const [i, entity] of entitiesOf(article).entries()) {
      entities.push(entity);
      person.set(entity.id, article.mentions[i]?.person as number);
    }
  }
  const start = performance.now();
  const before = process.cpuUsage();
  const { clusters, doubts } = clusterIdentities(entities, []);
  const seconds = (performance.now() - start) / 1000;
  const processor = processorMs(before) / 1000;
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed / 2 ** 20;
  const { precision, recall } = scorePairs(
    clusters.flatMap(({ id, members }) => members.map((member) => ({ identity: id, person: String(person.get(member.id)) }))),
  );
  const data = `made corpus, seed ${seed}: ${new Set(person.values()).size.toLocaleString("en")} people, ${entities.length.toLocaleString("en")} mentions`;
  const figure = (name: string, value: number, unit: string): Figure => ({ suite: "identities", name, value, unit, data });
  return [
    figure("precision of pairs", precision, "share"),
    figure("recall of pairs", recall, "share"),
    figure("doubts", doubts.length, "pairs"),
    figure("all at once", seconds, "s"),
    figure("all at once, processor time", processor, "s"),
    figure("heap in use after it", memory, "MB"),
    figure("most memory of the process so far", process.resourceUsage().maxRSS / 1024, "MB"),
  ];
}

/** Processor time since `cpuUsage` was asked, in milliseconds: what another process takes of a busy machine is not in it. */
function processorMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least figure that is no less than a share of all. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number;

/** So many articles are added to a record to be timed, each as an article of its own. */
const timed = 41;

function* additionsOf(articles: readonly MadeArticle[]): Generator<Addition> {
  for (const article of articles) yield additionOf(article);
}

/** The time to add one more article to a record of a made corpus, and what making that record takes. */
export async function timeToAddToMade(people: number, seed: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const all = [...madeArticles({ seed, people, mentions: people * mentionsEach + timed * mentionsInArticle })];
  const { store, seconds } = await filledRecord(join(folder, "made.db"), additionsOf(all.slice(0, -timed)));
  const memory = process.memoryUsage().rss / 2 ** 20;
  const adding: number[] = [];
  const processor: number[] = [];
  for (const article of all.slice(-timed)) {
    const addition = additionOf(article);
    const begun = performance.now();
    const before = process.cpuUsage();
    await store.add(addition);
    adding.push(performance.now() - begun);
    processor.push(processorMs(before));
  }
  await store.close();
  rmSync(folder, { recursive: true });
  const data = `made corpus, seed ${seed}: ${people.toLocaleString("en")} people, ${(people * mentionsEach).toLocaleString("en")} mentions in ${(all.length - timed).toLocaleString("en")} articles`;
  const figure = (name: string, value: number, unit: string): Figure => ({ suite: "identities", name, value, unit, data });
  return [
    figure("add one article, median", median(adding), "ms"),
    figure("add one article, ninth of ten", quantile(adding, 0.9), "ms"),
    figure("add one article, processor time, median", median(processor), "ms"),
    figure("add one article, processor time, ninth of ten", quantile(processor, 0.9), "ms"),
    figure("derive the record at once", seconds, "s"),
    figure("memory of the process after it", memory, "MB"),
  ];
}
