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

/** What axe finds wrong with the page as it stands, a line each: WCAG 2.2 A and AA, and its best practices. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] })",
  )) as axe.AxeResults;
  return result.violations.map((v) => {
    const places = v.nodes.map((node) => node.target.join(" ")).slice(0, 3);
    return `${v.id}: ${v.help} (${places.join("; ")})`;
  });
}
