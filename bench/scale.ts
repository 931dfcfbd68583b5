/** The suite `scale`: what a large made record answers, and what adding an article to it costs. */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRecord } from "../src/record/open.js";
import type { Addition, RecordStore } from "../src/record/types.js";
import { filledRecord } from "./filled.js";
import { generate } from "./generate.js";
import { type Figure, median } from "./table.js";

/** One article in so many is not in the record when it is made, and is added afterwards to be timed. */
const heldOut = 250;
const seed = 1;
const statementsPerArticle = 5;
/** How many are added of each sort, and how often each question is asked. */
const timed = 20;
const repeats = 9;
/** An article is of busy people where one of so many who are in most articles takes part in a contact of it, and of ordinary people
 * where nobody of so many is in it. */
const busiest = 3;
const wellKnown = 100;

async function* split(articles: number, held: boolean): AsyncGenerator<Addition> {
  let i = 0;
  for await (const addition of generate({ seed, articles, statementsPerArticle })) {
    if ((i++ % heldOut === heldOut - 1) === held) yield addition;
  }
}

/** Makes the record that is measured, of so many articles less those that are held out. */
export const makeScaleRecord = async (path: string, articles: number): Promise<number> => {
  const { store, seconds } = await filledRecord(path, split(articles, false), (done, of) => {
    if (done % 5000 === 0) console.error(`${new Date().toISOString()} ${done} of ${of}`);
  });
  await store.close();
  return seconds;
};

interface Cost {
  wall: number;
  cpu: number;
}

const costOf = async (work: () => Promise<unknown>): Promise<Cost> => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - begun, cpu: (user + system) / 1000 };
};

const questions: Record<string, (store: RecordStore, person: string) => Promise<unknown>> = {
  "contacts --person": (store, person) => store.contacts({ person, limit: 100 }),
  "statements --person": (store, person) => store.statements({ person, limit: 100 }),
  "disputes --person": (store, person) => store.disputes({ person, limit: 100 }),
  "timeline --person": (store, person) => store.timeline({ person, limit: 100 }),
};

/** People by how many articles they are in: the busiest, and some further down. */
const asked = [1, 2, 3, 10, 100, 1000, 10_000];

const figuresOf = (name: string, costs: readonly Cost[], data: string): Figure[] => {
  if (costs.length === 0) return [];
  const of = (key: keyof Cost): number[] => costs.map((cost) => cost[key]).sort((a, b) => a - b);
  const figure = (what: string, value: number): Figure => ({ suite: "scale", name: `${name}, ${what}`, value, unit: "ms", data });
  return [
    figure("processor, median", median(of("cpu"))),
    figure("processor, most", of("cpu").at(-1) as number),
    figure("wall, median", median(of("wall"))),
  ];
};

const peopleByArticles = async (store: RecordStore): Promise<{ id: string; names: string[] }[]> => {
  const found: { id: string; names: string[] }[] = [];
  for (let cursor: string | undefined; found.length <= (asked.at(-1) as number); ) {
    const page = await store.people({ limit: 1000, sort: "-articles", ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.items.map(({ id, names }) => ({ id, names: names.flatMap(({ text }) => (text.includes(" ") ? text : [])) })));
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return found;
};

const askAll = async (store: RecordStore, people: readonly { id: string }[], data: string): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const repeated = async (work: () => Promise<unknown>): Promise<Cost[]> => {
    const costs: Cost[] = [];
    for (let i = 0; i < repeats; i++) costs.push(await costOf(work));
    return costs;
  };
  figures.push(...figuresOf("contacts --min-origins 2", await repeated(() => store.contacts({ minOrigins: 2, limit: 100 })), data));
  for (const [name, ask] of Object.entries(questions)) {
    for (const place of asked) {
      const id = people[place - 1]?.id;
      if (id === undefined) continue;
      figures.push(...figuresOf(`${name}, person in place ${place}`, await repeated(() => ask(store, id)), data));
    }
  }
  return figures;
};

const addAll = async (store: RecordStore, people: readonly { names: string[] }[], articles: number, data: string): Promise<Figure[]> => {
  const [busy, known] = [busiest, wellKnown].map((n) => new Set(people.slice(0, n).flatMap(({ names }) => names)));
  const costs = { busy: [] as Cost[], ordinary: [] as Cost[] };
  for await (const addition of split(articles, true)) {
    const { entities = [], contacts = [] } = addition.extraction ?? {};
    const met = new Set(contacts.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
    const names = (among: (id: string) => boolean) => entities.filter(({ id }) => among(id)).map(({ name }) => name);
    const sort = names((id) => met.has(id)).some((name) => busy?.has(name))
      ? "busy"
      : names(() => true).some((name) => known?.has(name))
        ? undefined
        : "ordinary";
    if (sort === undefined || costs[sort].length === timed) continue;
    costs[sort].push(await costOf(() => store.add(addition)));
  }
  return [
    ...figuresOf(`add an article with one of the ${busiest} busiest`, costs.busy, `${data}; ${costs.busy.length} articles`),
    ...figuresOf("add an article of ordinary people", costs.ordinary, `${data}; ${costs.ordinary.length} articles`),
  ];
};

/**
 * Times of questions and of adding, in a record of so many articles.
 *
 * @param kept a record that `makeScaleRecord` made of as many articles; it grows by what is added. Where there is none it is made
 *   there; without a path it is made and deleted
 */
export async function scaleTimes(articles: number, kept?: string): Promise<Figure[]> {
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), "onrecord-bench-")) : undefined;
  const path = kept ?? join(folder as string, "scale.db");
  const figures: Figure[] = [];
  const data = `made record of ${articles.toLocaleString("en")} articles, seed ${seed}`;
  if (!existsSync(path)) {
    const seconds = await makeScaleRecord(path, articles);
    figures.push({ suite: "scale", name: "derive the record at once", value: seconds, unit: "s", data });
  }
  figures.push({ suite: "scale", name: "size of the file", value: statSync(path).size / 2 ** 20, unit: "MB", data });
  const store = await openRecord(path);
  const people = await peopleByArticles(store);
  figures.push(...(await askAll(store, people, data)), ...(await addAll(store, people, articles, data)));
  await store.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
  return figures;
}
