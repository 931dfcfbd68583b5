/**
 * Measures the pages of a running `onrecord serve` in a real browser, with the browser's own performance API, and prints a
 * table: first content of each list, how long a filter takes until its answer is drawn, and a key typed into the search.
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

/** From a choice in a filter to the list that answers it. */
const filter = async (page: Page, path: string, value: string): Promise<number> => {
  await visit(page, base + path);
  const start = performance.now();
  await Promise.all([
    page.waitForResponse((response) => response.url().includes("/api/") && response.url().includes("status=")),
    page.locator(".filters select").first().selectOption(value),
  ]);
  await settled(page);
  return performance.now() - start;
};

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
await visit(page, base);
const row = (name: string, value: number) => console.log(`${name.padEnd(48)} ${value.toFixed(0).padStart(6)} ms`);
for (const path of ["/", "/contacts", "/statements", "/people", "/sources", "/timeline", "/matrix"]) {
  const figures: [number, number][] = [];
  for (let i = 0; i < rounds; i++) figures.push(await load(page, path));
  row(`${path}: first content`, median(figures.map(([paint]) => paint)));
  row(`${path}: list drawn`, median(figures.map(([, list]) => list)));
}
for (const [path, label, value] of [
  ["/contacts", "Status", "denied"],
  ["/statements", "Stance", "denies"],
  ["/people", "Kind", "organization"],
] as const) {
  const figures: number[] = [];
  for (let i = 0; i < rounds; i++) figures.push(await filter(page, path, value));
  row(`${path}: filter ${label.toLowerCase()}, answered`, median(figures));
}
const keys: number[] = [];
for (let i = 0; i < rounds; i++) keys.push(await key(page));
row("/search: slowest key of a word, to the next frame", median(keys));
await browser.close();
