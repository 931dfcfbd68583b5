/**
 * Takes a picture of every page of a running `onrecord serve` in three settings (1280 light, 1280 dark, 390) into
 * docs/screens/, and runs axe on each. Ends with 1 where axe finds a violation, the console shows an error, or a page
 * is wider than its window.
 *
 *     npx tsx scripts/screens.ts [http://127.0.0.1:3040] [folder] [page …]
 *
 * The browser is the one that ONRECORD_CHROMIUM names, else /usr/bin/chromium.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch, pagesOf, violations, visit } from "../test/support/browser.js";

const base = process.argv[2] ?? "http://127.0.0.1:3040";
const folder = process.argv[3] ?? "docs/screens";

const settings = [
  { name: "1280-light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "1280-dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { name: "390", viewport: { width: 390, height: 844 }, colorScheme: "light" },
] as const;

/** Longer pages are cut: a picture shows the design, not the whole list. */
const tallest = 1800;

/** How high the page is when it has stopped growing: lists further down come after what stands first. */
const heightOf = async (page: Page): Promise<number> => {
  for (let height = 0; ; ) {
    const now = Number(await page.evaluate("document.documentElement.scrollHeight"));
    if (now === height) return now;
    height = now;
    await page.waitForTimeout(400);
  }
};

const shoot = async (browser: Browser, setting: (typeof settings)[number], list: [string, string][]): Promise<string[]> => {
  const context = await browser.newContext({
    viewport: setting.viewport,
    colorScheme: setting.colorScheme,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  let at = "";
  page.on("console", (m) => m.type() === "error" && faults.push(`${at}: console: ${m.text()}`));
  page.on("pageerror", (e) => faults.push(`${at}: ${e.message}`));
  for (const [name, path] of list) {
    at = `${name} ${setting.name}`;
    await visit(page, base + path);
    const height = await heightOf(page);
    const wide = Number(await page.evaluate("document.documentElement.scrollWidth"));
    if (wide > setting.viewport.width) faults.push(`${at}: ${wide} pixels wide`);
    await page.screenshot({
      path: join(folder, `${name}-${setting.name}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width: setting.viewport.width, height: Math.min(Math.max(height, setting.viewport.height), tallest) },
    });
    faults.push(...(await violations(page)).map((v) => `${at}: axe: ${v}`));
  }
  await context.close();
  return faults;
};

mkdirSync(folder, { recursive: true });
const browser = await launch();
/** Pages named on the command line, or all. */
const only = process.argv.slice(4);
const list = (await pagesOf(base)).filter(([name]) => only.length === 0 || only.includes(name));
const faults: string[] = [];
for (const setting of settings) faults.push(...(await shoot(browser, setting, list)));
await browser.close();
for (const fault of faults) console.error(fault);
console.error(`${list.length} pages in ${settings.length} settings: ${faults.length} faults; pictures in ${folder}`);
process.exitCode = faults.length > 0 ? 1 : 0;
