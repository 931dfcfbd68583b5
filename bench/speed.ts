import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sampleArticles, TOKENS } from "./articles.js";
import { type Figure, median } from "./table.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = `${root}bin/onrecord.js`;
const examples = `${root}examples`;
const data = `articles of ${TOKENS} tokens cut from the example corpus`;

/** Whole-process time of `onrecord --help` and of `onrecord extract` of one short article: start-up, model loading included. */
export async function startUp(): Promise<Figure[]> {
  const time = (args: string[]) =>
    median(
      Array.from({ length: 5 }, () => {
        const start = performance.now();
        execFileSync(process.execPath, [program, ...args], { stdio: ["ignore", "ignore", "ignore"] });
        return performance.now() - start;
      }),
    );
  return [
    { suite: "speed", name: "onrecord --help, whole process", value: time(["--help"]), unit: "ms", data: "median of 5" },
    {
      suite: "speed",
      name: "onrecord extract, whole process",
      value: time(["extract", `${examples}/interfax-2017-03-11.txt`]),
      unit: "ms",
      data: "the founding story, median of 5",
    },
  ];
}

/** Extraction alone, in this thread: articles a second of processor time, so that what else the machine does counts less. */
export async function extractionSpeed(): Promise<Figure[]> {
  const { extract } = await import("../src/extract/extract.js");
  const articles = sampleArticles(examples, 20);
  for (const article of articles.slice(0, 5)) await extract(article);
  const rates: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    for (const article of articles) await extract(article);
    const { user, system } = process.cpuUsage(start);
    rates.push((articles.length * 1e6) / (user + system));
  }
  return [
    {
      suite: "speed",
      name: "extract, one core",
      value: median(rates),
      unit: "articles/s of processor time",
      data: `20 ${data}, median of 3`,
    },
  ];
}

/** Peak memory of a process that extracts with two workers, by the operating system's own account. */
export async function poolMemory(): Promise<Figure[]> {
  const input = JSON.stringify(sampleArticles(examples, 100));
  const done = spawnSync(process.execPath, [`${root}bench/pool-memory.mjs`], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (done.status !== 0) throw new Error(done.stderr);
  const { rss, ok, seconds } = JSON.parse(done.stdout) as { rss: number; ok: number; seconds: number };
  if (ok !== 100) throw new Error(`${100 - ok} of 100 articles were not extracted`);
  return [
    { suite: "speed", name: "extract, two workers, peak memory", value: rss, unit: "MB", data: `100 ${data}` },
    { suite: "speed", name: "extract, two workers, start-up included", value: 100 / seconds, unit: "articles/s", data: `100 ${data}` },
  ];
}
