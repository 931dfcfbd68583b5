/**
 * Measures the pages of a running `onrecord serve` in a real browser, with the browser's own performance API, and prints a
 * table: first content of each list, how long a filter, another order and another page take until they are drawn, and a key typed
 * into the search. Beside each time stands the processor time of it, which says the same on a busy machine: of the page's main
 * thread, and of the server where its process number is given (Linux).
 *
 *     npx tsx bench/fill-generated.ts big.db 1 10000 10      (98,622 statements)
 *     npx onrecord --db big.db serve & npx tsx scripts/page-speed.ts http://127.0.0.1:3040 $!
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import type { Page } from "playwright-core";
import { launch, visit } from "../test/support/browser.js";

const base = process.argv[2] ?? "http://127.0.0.1:3040";
const server = process.argv[3];
const rounds = 5;

/** Processor time of the server since it began, in milliseconds; Linux counts it in hundredths of a second. */
const serverTime = (): number => {
  if (server === undefined) return 0;
  const fields = readFileSync(`/proc/${server}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Processor time of the page's main thread since it was loaded, in milliseconds. */
const pageTime = async (): Promise<number> => {
  const { metrics } = await network.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
};

interface Figure {
  /** milliseconds */
  took: number;
  /** of the page's main thread and the server */
  page: number;
  server: number;
}

/** How long something takes, and what it costs the processor. */
const figureOf = async (act: () => Promise<number>): Promise<Figure> => {
  const before = [await pageTime(), serverTime()] as const;
  const took = await act();
  const page = await pageTime();
  // a page that was loaded anew counts from its own beginning
  return { took, page: page < before[0] ? page : page - before[0], server: serverTime() - before[1] };
};

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** First contentful paint of a fresh load, and how long until the list stands there, in milliseconds. */
const load = async (page: Page, path: string): Promise<[paint: number, list: number]> => {
  await visit(page, base + path);
  const paint = Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"));
  return [paint, Number(await page.evaluate("performance.now()"))];
};

/** Until the list is no longer the one of before. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(20);
  while ((await page.locator("[data-stale], .loading").count()) > 0) await page.waitForTimeout(5);
};

/** From what is done on a page to the list that answers it. */
const answered = async (page: Page, act: (page: Page) => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await Promise.all([page.waitForResponse((response) => /\/api\/[a-z]+\?/.test(response.url())), act(page)]);
  await settled(page);
  return performance.now() - start;
};

const choose = (value: string) => (page: Page) => page.locator(".filters select").first().selectOption(value);
const press = (name: string) => (page: Page) => page.locator(".table").getByRole("button", { name }).click();
const order = (value: string) => (page: Page) => page.getByRole("combobox", { name: "Order" }).selectOption(value);
const go = (name: string) => (page: Page) => page.getByRole("link", { name }).last().click();

const acts: [name: string, path: string, act: (page: Page) => Promise<unknown>][] = [
  ["filter by status", "/contacts", choose("happened")],
  ["filter by stance", "/statements", choose("denies")],
  ["filter by kind", "/people", choose("person")],
  ["by who", "/contacts", press("Who")],
  ["by origins", "/contacts", press("Origins")],
  ["by name", "/people", press("Name")],
  ["by speaker", "/statements", order("speaker")],
  ["oldest first", "/statements", order("published")],
  ["next page", "/contacts", go("Next page")],
  ["last page", "/statements", go("Last page")],
  ["250 rows", "/contacts", (page) => page.locator(".pager-rows select").selectOption("250")],
];

/** From the key to the next frame, the longest of a word typed. */
const key = async (page: Page): Promise<number> => {
  await page.locator("#words").focus();
  await page.evaluate(`(() => {
    window.frames_ = [];
    document.addEventListener("keydown", (e) => requestAnimationFrame(() => setTimeout(() => window.frames_.push(performance.now() - e.timeStamp))));
  })()`);
  await page.keyboard.type("minister", { delay: 120 });
  await settled(page);
  return Math.max(...((await page.evaluate("window.frames_")) as number[]));
};

const browser = await launch();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" })).newPage();
// Each time as on a first visit: an answer that the browser holds already would cost the record no query.
const network = await page.context().newCDPSession(page);
await network.send("Network.enable");
await network.send("Network.setCacheDisabled", { cacheDisabled: true });
await network.send("Performance.enable", { timeDomain: "threadTicks" });
await visit(page, base);
const cell = (value: number) => `${value.toFixed(0).padStart(7)} ms`;
const row = (name: string, figures: Figure[]) => {
  const of = (part: keyof Figure) => cell(median(figures.map((figure) => figure[part])));
  console.log(`${name.padEnd(48)} ${of("took")} ${of("page")}${server === undefined ? "" : ` ${of("server")}`}`);
};
console.log(`medians of ${rounds}; load ${loadavg()[0]?.toFixed(1)}; took, processor time of the page${server ? ", of the server" : ""}`);
const lists = ["/", "/contacts", "/statements", "/people", "/sources", "/timeline", "/matrix", "/disputes", "/articles", "/events"];
for (const path of [...lists, "/assessments"]) {
  const paints: number[] = [];
  const figures: Figure[] = [];
  for (let i = 0; i < rounds; i++) {
    figures.push(
      await figureOf(async () => {
        const [paint, list] = await load(page, path);
        paints.push(paint);
        return list;
      }),
    );
  }
  console.log(`${`${path}: first content`.padEnd(48)} ${cell(median(paints))}`);
  row(`${path}: list drawn`, figures);
}
for (const [name, path, act] of acts) {
  const figures: Figure[] = [];
  for (let i = 0; i < rounds; i++) {
    await visit(page, base + path);
    figures.push(await figureOf(() => answered(page, act)));
  }
  row(`${path}: ${name}`, figures);
}
const keys: Figure[] = [];
for (let i = 0; i < rounds; i++) {
  await visit(page, `${base}/search`);
  keys.push(await figureOf(() => key(page)));
}
row("/search: slowest key of a word, to the next frame", keys);
await browser.close();
