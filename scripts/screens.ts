/**
 * Takes a picture of every page of a running `onrecord serve` in three settings (1280 light, 1280 dark, 390) into
 * docs/screens/, and runs axe on each. Ends with 1 where axe finds a violation, the console shows an error, or a page
 * is wider than its window.
 *
 *     npx tsx scripts/screens.ts [http://127.0.0.1:3040] [folder]
 *
 * The browser is the one that ONRECORD_CHROMIUM names, else /usr/bin/chromium.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const base = process.argv[2] ?? "http://127.0.0.1:3040";
const folder = process.argv[3] ?? "docs/screens";

const settings = [
  { name: "1280-light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "1280-dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { name: "390", viewport: { width: 390, height: 844 }, colorScheme: "light" },
] as const;

/** Longer pages are cut: a picture shows the design, not the whole list. */
const tallest = 2600;

interface Item {
  id: string;
  claims?: unknown[];
  contacts?: number;
  outlet?: string;
}

const items = async (path: string): Promise<Item[]> => {
  const answer = await fetch(`${base}/api/${path}`);
  if (!answer.ok) throw new Error(`${base}/api/${path} answered ${answer.status}; is the record served there, with the example corpus?`);
  return ((await answer.json()) as { items: Item[] }).items;
};

/** The pages by name; an example of each entry is the one with the most to show. */
const pages = async (): Promise<[name: string, path: string][]> => {
  const [article] = (await items("articles")).toSorted((a, b) => (b.contacts ?? 0) - (a.contacts ?? 0));
  const [contact] = (await items("contacts")).toSorted((a, b) => (b.claims?.length ?? 0) - (a.claims?.length ?? 0));
  const [person] = (await items("people")).toSorted((a, b) => (b.contacts ?? 0) - (a.contacts ?? 0));
  const [source] = await items("sources");
  const named: [string, string | undefined][] = [
    ["home", "/"],
    ["articles", "/articles"],
    ["article", article && `/articles/${article.id}`],
    ["contacts", "/contacts"],
    ["contact", contact && `/contacts/${contact.id}`],
    ["statements", "/statements"],
    ["people", "/people"],
    ["person", person && `/people/${person.id}`],
    ["sources", "/sources"],
    ["source", source && `/sources/${encodeURIComponent(source.id)}`],
    ["disputes", "/disputes"],
    ["timeline", "/timeline"],
    ["search", "/search?q=meeting"],
    ["add", "/add"],
    ["review", "/review"],
    ["not-found", "/no-such-page"],
  ];
  return named.flatMap(([name, path]) => (path ? [[name, path]] : []));
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const result = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] })",
  )) as axe.AxeResults;
  return result.violations.map(
    (v) =>
      `${v.id}: ${v.help} (${v.nodes
        .map((n) => n.target.join(" "))
        .slice(0, 3)
        .join("; ")})`,
  );
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
    await page.goto(base + path);
    await page.waitForSelector("main h1");
    // Asked by locators: waitForFunction evaluates a string in the page, which its CSP forbids.
    while ((await page.locator(".loading").count()) > 0) await page.locator(".loading").first().waitFor({ state: "detached" });
    const height = Number(await page.evaluate("document.documentElement.scrollHeight"));
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
const browser = await chromium.launch({
  executablePath: process.env.ONRECORD_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const list = await pages();
const faults: string[] = [];
for (const setting of settings) faults.push(...(await shoot(browser, setting, list)));
await browser.close();
for (const fault of faults) console.error(fault);
console.error(`${list.length} pages in ${settings.length} settings: ${faults.length} faults; pictures in ${folder}`);
process.exitCode = faults.length > 0 ? 1 : 0;
