/**
 * Measures the network of a running `onrecord serve` with so many people as are asked for, in a real browser, by the browser's
 * own performance API: how long until it is drawn and laid out, whether the page answers meanwhile, and how smoothly it is
 * moved and zoomed. The people and their ties are made here, the same each time, and given in place of the record's.
 *
 *     npx tsx scripts/network-speed.ts [http://127.0.0.1:3040] [people] [ties]
 *
 * Without a graphics card the processor draws, and frames come as fast as it can; what the page's own script needs for a frame
 * is given beside it.
 */
import type { CDPSession, Page } from "playwright-core";
import { launch } from "../test/support/browser.js";

const [base = "http://127.0.0.1:3040", people = "5000", ties = "12000"] = process.argv.slice(2);

/** Numbers from 0 to 1, the same each time (mulberry32). */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** Few have many ties and many have few, as in the news: each new tie goes to somebody the likelier, the more they have. */
const madePairs = (nodes: number, edges: number): object => {
  const next = chance(1);
  const ends: number[] = [];
  const taken = new Set<string>();
  const items: object[] = [];
  const tie = (one: number, other: number): void => {
    const id = `${Math.min(one, other)}+${Math.max(one, other)}`;
    if (one === other || taken.has(id)) return;
    taken.add(id);
    ends.push(one, other);
    const origins = 1 + Math.floor(next() ** 4 * 6);
    const name = (n: number) => ({ identity: `e-${n.toString(16).padStart(16, "0")}`, name: `Person ${n}` });
    const disputed = next() < 0.05 ? 1 : 0;
    items.push({ id, people: [name(one), name(other)], contacts: origins, origins, disputed, happened: next() < 0.8 ? 1 : 0 });
  };
  for (let n = 1; n < nodes; n++)
    tie(n, ends.length > 0 && next() < 0.7 ? (ends[Math.floor(next() * ends.length)] ?? 0) : Math.floor(next() * n));
  while (items.length < edges) tie(Math.floor(next() * nodes), ends[Math.floor(next() * ends.length)] ?? 0);
  return { items, total: items.length };
};

const row = (name: string, value: number, unit = "ms") =>
  console.log(`${name.padEnd(58)} ${value.toFixed(unit === "ms" && value < 100 ? 1 : 0).padStart(7)} ${unit}`);
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Runs in the page from its start: the time of each frame, and every task over 50 ms. */
const watch = `(() => {
  window.frames_ = []; window.long_ = [];
  const tick = (now) => { window.frames_.push(now); requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.long_.push(e.duration); }).observe({ type: "longtask", buffered: true });
})()`;

const seconds = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find((m) => m.name === "ScriptDuration")?.value ?? 0;
};

/** What frames came while something was done, and what script they needed. */
const during = async (page: Page, cdp: CDPSession, name: string, act: () => Promise<void>): Promise<void> => {
  await page.evaluate("window.frames_.length = 0; window.long_.length = 0");
  const before = await seconds(cdp);
  await act();
  const script = (await seconds(cdp)) - before;
  const frames = (await page.evaluate("window.frames_")) as number[];
  const long = (await page.evaluate("window.long_")) as number[];
  const gaps = frames.slice(1).map((now, i) => now - (frames[i] ?? now));
  row(`${name}: frames a second`, 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length)), "");
  row(`${name}: between frames, 95 of 100`, at(gaps, 0.95));
  row(`${name}: script for a frame, mean`, (1000 * script) / Math.max(1, frames.length));
  row(`${name}: longest task of the page`, Math.max(0, ...long));
};

/** Does something again and again, for so many milliseconds, with a pause after each. */
const repeated = async (time: number, pause: number, act: (i: number) => Promise<void>): Promise<void> => {
  const end = performance.now() + time;
  for (let i = 0; performance.now() < end; i++) {
    await act(i);
    await page.waitForTimeout(pause);
  }
};

const browser = await launch();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
const body = JSON.stringify(madePairs(Number(people), Number(ties)));
await page.route(/\/api\/pairs\?/, (route) => route.fulfill({ contentType: "application/json", body }));
await page.addInitScript(watch);
const cdp = await page.context().newCDPSession(page);
await cdp.send("Performance.enable");
console.log(`${people} people, ${ties} ties, ${(body.length / 1e6).toFixed(1)} MB`);

await page.goto(`${base}/network`);
await page.locator(".graph").waitFor();
row("until it is first drawn", Number(await page.evaluate("performance.now()")));
row("longest task of the page until then", Math.max(0, ...((await page.evaluate("window.long_")) as number[])));
await during(page, cdp, "while it is laid out", () => page.locator('.graph[data-state="done"]').waitFor({ timeout: 120_000 }));
row("until it is laid out", Number(await page.evaluate("performance.now()")));

const box = await page.locator(".graph-canvas").boundingBox();
if (box) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await during(page, cdp, "moved", async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await repeated(2000, 16, (i) => page.mouse.move(x + 150 * Math.sin(i / 8), y + 100 * Math.cos(i / 8)));
    await page.mouse.up();
  });
  await during(page, cdp, "zoomed", () => repeated(2000, 80, (i) => page.mouse.wheel(0, i % 24 < 12 ? -120 : 120)));
  await during(page, cdp, "pointed at", () =>
    repeated(2000, 16, (i) => page.mouse.move(box.x + 40 + ((9 * i) % (box.width - 80)), y + 40 * Math.sin(i / 5))),
  );
}
await during(page, cdp, "one looked at", async () => {
  await page.locator(".ties-all button").first().click();
  await page.locator(".ties-of").waitFor();
  await page.waitForTimeout(300);
});
await during(page, cdp, "found by name", async () => {
  await page.getByRole("searchbox", { name: "Find in the network" }).focus();
  await page.keyboard.type("Person 42", { delay: 60 });
  await page.waitForTimeout(100);
});
await browser.close();
