import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createExtractionPool } from "../src/extract/pool.js";
import { readText } from "../src/read/read.js";
import { ingest } from "../src/record/ingest.js";
import { openRecord } from "../src/record/open.js";
import type { RecordStore } from "../src/record/types.js";
import { sampleArticles, TOKENS } from "./articles.js";
import { generate } from "./generate.js";
import { type Figure, median } from "./table.js";

const examples = fileURLToPath(new URL("../examples", import.meta.url));

const scratch = () => mkdtempSync(join(tmpdir(), "onrecord-bench-"));

/** The whole of `onrecord add` (read, extract in workers, resolve, store) for 1,000 articles. */
export async function timeToAdd(): Promise<Figure[]> {
  const folder = scratch();
  const store = await openRecord(join(folder, "add.db"), { create: true });
  const pool = createExtractionPool();
  const articles = sampleArticles(examples, 1000);
  async function* inputs() {
    for (const { body, outlet, published } of articles) yield await readText(body, { outlet, published });
  }
  const start = performance.now();
  let added = 0;
  for await (const result of ingest(inputs(), store, pool)) if (result.outcome === "added") added++;
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  await store.close();
  rmSync(folder, { recursive: true });
  if (added !== articles.length) throw new Error(`${added} of ${articles.length} articles were added`);
  const data = `1,000 articles of ${TOKENS} tokens cut from the example corpus`;
  return [{ suite: "record", name: "add 1,000 articles, all cores", value: seconds, unit: "s", data }];
}

/** What a person asks of a record, each with the name that the table gives it. */
const questions: Record<string, (store: RecordStore, person: string) => Promise<unknown>> = {
  contacts: (store) => store.contacts({ limit: 100 }),
  "contacts --min-origins 2": (store) => store.contacts({ minOrigins: 2, limit: 100 }),
  "contacts --person": (store, person) => store.contacts({ person, limit: 100 }),
  "statements --person": (store, person) => store.statements({ person, limit: 100 }),
  "statements --from --to": (store) => store.statements({ from: "2016-06", to: "2016-12", limit: 100 }),
  people: (store) => store.people({ limit: 100 }),
  sources: (store) => store.sources({ limit: 100 }),
  "disputes --person": (store, person) => store.disputes({ person, limit: 100 }),
  "timeline --person": (store, person) => store.timeline({ person, limit: 100 }),
  search: (store) => store.search("meeting ambassador", { limit: 20 }),
};

/** Times of the record's own queries over a synthetic record, and of adding one more article to it. */
export async function queryTimes(statements: number): Promise<Figure[]> {
  const folder = scratch();
  const path = join(folder, "queries.db");
  const store = await openRecord(path, { create: true });
  const statementsPerArticle = 10;
  const articles = Math.ceil(statements / statementsPerArticle);
  const figures: Figure[] = [];
  const data = `synthetic record of ${statements.toLocaleString("en")} statements in ${articles.toLocaleString("en")} articles, seed 1`;
  const figure = (name: string, value: number, unit: string) => figures.push({ suite: "queries", name, value, unit, data });

  const start = performance.now();
  for await (const addition of generate({ seed: 1, articles, statementsPerArticle })) await store.add(addition);
  figure("build the record (extractions given)", (performance.now() - start) / 1000, "s");
  figure("size of the file", statSync(path).size / 2 ** 20, "MB");

  const busiest = (await store.people({ limit: 1 })).items[0]?.id;
  if (busiest === undefined) throw new Error("the synthetic record holds nobody");
  for (const [name, ask] of Object.entries(questions)) {
    const times: number[] = [];
    for (let run = 0; run < 11; run++) {
      const begun = performance.now();
      await ask(store, busiest);
      times.push(performance.now() - begun);
    }
    figure(name, median(times), "ms");
  }

  const adding: number[] = [];
  for await (const addition of generate({ seed: 2, articles: 21, statementsPerArticle })) {
    const begun = performance.now();
    await store.add(addition);
    adding.push(performance.now() - begun);
  }
  figure("add one article after extraction", median(adding), "ms");
  await store.close();
  rmSync(folder, { recursive: true });
  return figures;
}
