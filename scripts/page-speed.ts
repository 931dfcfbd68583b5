/**
 * Measures the pages of a running `onrecord serve` in a real browser, with the browser's own performance API, and prints a
 * table: first content of each list, how long a filter, another order and another page take until they are drawn, and a key typed
 * into the search.
 *
 *     npx tsx bench/fill-generated.ts big.db 1 10000 10      (101,022 statements)
 *     npx onrecord --db big.db serve & npx tsx scripts/page-speed.ts http://127.0.0.1:3040
 */
import type { Page } from "playwright-core";
import { launch, visit } from "../test/support/browser.js";

const base = process.argv[2] ?? "http://127.0.0.1:3040";
const rounds = 5;

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
const answered = async (page: Page, path: string, act: (page: Page) => Promise<unknown>): Promise<number> => {
  await visit(page, base + path);
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
  ["1,000 rows", "/contacts", (page) => page.locator(".pager-rows select").selectOption("1000")],
];

/** From the key to the next frame, the longest of a word typed. */
const key = async (page: Page): Promise<number> => {
  await visit(page, `${base}/search`);
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
await visit(page, base);
const row = (name: string, value: number) => console.log(`${name.padEnd(48)} ${value.toFixed(0).padStart(6)} ms`);
for (const path of ["/", "/contacts", "/statements", "/people", "/sources", "/timeline", "/matrix", "/disputes", "/articles"]) {
  const figures: [number, number][] = [];
  for (let i = 0; i < rounds; i++) figures.push(await load(page, path));
  row(`${path}: first content`, median(figures.map(([paint]) => paint)));
  row(`${path}: list drawn`, median(figures.map(([, list]) => list)));
}
for (const [name, path, act] of acts) {
  const figures: number[] = [];
  for (let i = 0; i < rounds; i++) figures.push(await answered(page, path, act));
  row(`${path}: ${name}`, median(figures));
}
const keys: number[] = [];
for (let i = 0; i < rounds; i++) keys.push(await key(page));
row("/search: slowest key of a word, to the next frame", median(keys));
await browser.close();
