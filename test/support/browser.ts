import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** A headless Chromium: the one that ONRECORD_CHROMIUM names (`npm test` sets it), else /usr/bin/chromium. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.ONRECORD_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      // WebGL without a graphics card, for the network: drawn by the processor
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

interface Item {
  id: string;
  contact?: string;
  sides?: { article: string }[];
  contacts?: number;
}

/** Every page of a served record by name; the contact and the article are those of the last dispute, which have the most to show. */
export async function pagesOf(base: string): Promise<[name: string, path: string][]> {
  const items = async (path: string): Promise<Item[]> => {
    const answer = await fetch(`${base}/api/${path}`);
    if (!answer.ok) throw new Error(`${base}/api/${path} answered ${answer.status}; is the record served there, with the example corpus?`);
    return ((await answer.json()) as { items: Item[] }).items;
  };
  const most = (list: Item[], size: (item: Item) => number) => list.toSorted((a, b) => size(b) - size(a))[0];
  const dispute = (await items("disputes")).at(-1);
  const article = dispute?.sides?.[0]?.article;
  const contact = dispute?.contact;
  const person = most(await items("people"), (item) => item.contacts ?? 0);
  const [source] = await items("sources");
  const [event] = await items("events");
  const named: [string, string | undefined][] = [
    ["home", "/"],
    ["articles", "/articles"],
    ["article", article && `/articles/${article}`],
    ["contacts", "/contacts"],
    ["contact", contact && `/contacts/${contact}`],
    ["matrix", "/matrix"],
    ["network", "/network"],
    ["statements", "/statements"],
    ["people", "/people"],
    ["person", person && `/people/${person.id}`],
    ["sources", "/sources"],
    ["source", source && `/sources/${encodeURIComponent(source.id)}`],
    ["disputes", "/disputes"],
    ["events", "/events"],
    ["assessments", "/assessments"],
    ["entry", event && `/entries/${event.id}`],
    ["timeline", "/timeline"],
    ["lanes", "/timeline?view=lanes"],
    ["sources-graph", "/sources?view=graph"],
    ["search", "/search?q=meeting"],
    ["add", "/add"],
    ["review", "/review"],
    ["not-found", "/no-such-page"],
  ];
  return named.flatMap(([name, path]) => (path ? [[name, path]] : []));
}

/** Goes to a page and waits until it shows what it has to show. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector("main h1");
  // Asked by locators: waitForFunction evaluates a string in the page, which its CSP forbids.
  while ((await page.locator(".loading").count()) > 0) await page.locator(".loading").first().waitFor({ state: "detached" });
  if ((await page.locator(".graph").count()) > 0) await page.locator('.graph[data-state="done"]').waitFor();
}

/** Rules whose answer hangs on colours alone: the same elements in other colours need no more than these. */
const ofColour = ["color-contrast", "link-in-text-block"];
const ofAll = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with the page as it stands, a line each: WCAG 2.2 A and AA, and its best practices.
 *
 * @param only `colour` for a page that all rules were tried on and of which nothing but the colours has changed since
 */
export async function violations(page: Page, only?: "colour"): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const runOnly = only === "colour" ? { type: "rule", values: ofColour } : { type: "tag", values: ofAll };
  // Without the results that are no violations: naming thousands of elements that pass takes axe longer than trying them.
  const options = { runOnly, resultTypes: ["violations"] };
  const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return result.violations.map((v) => {
    const places = v.nodes.map((node) => node.target.join(" ")).slice(0, 3);
    return `${v.id}: ${v.help} (${places.join("; ")})`;
  });
}

/** Until what a page does of itself after a change of its size is done: observers run within a frame, React draws in the next. */
const drawnAnew =
  "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))";

const tooWide = async (page: Page, width: number): Promise<string[]> => {
  const wide = Number(await page.evaluate("document.documentElement.scrollWidth"));
  return wide > width ? [`${width}: ${wide} pixels wide`] : [];
};

/** 1280 pixels enlarged to 200 % and to 400 %: nothing is cut off or needs scrolling sideways (WCAG 1.4.4, 1.4.10). */
const enlarged = [640, 320];

/**
 * What is wrong with the page that is shown: by axe, in light and dark, at 1280 and at 390 pixels; by its width, also where it is
 * enlarged; and by what moves, where the window asks for less motion.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(drawnAnew);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const wrong = await violations(page, colorScheme === "dark" ? "colour" : undefined);
      found.push(...wrong.map((violation) => `${width} ${colorScheme}: ${violation}`));
    }
    found.push(...(await tooWide(page, width)));
  }
  for (const width of enlarged) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(drawnAnew);
    found.push(...(await tooWide(page, width)));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const calm = await page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches && document.getAnimations().length");
  if (Number(calm) > 0) found.push(`${calm} animations, though less motion is asked for`);
  return found;
}
