/**
 * Walks through the five tasks of docs/tasks.md in a real browser, each from the first page of a running `onrecord serve` with the
 * example corpus, and prints the clicks each takes; ends with 1 where the answer does not stand on the page. Adds one article, and
 * makes a split and takes it back: give it a record of its own.
 *
 *     npx tsx scripts/tasks.ts [http://127.0.0.1:3040]
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { launch, visit } from "../test/support/browser.js";

const base = process.argv[2] ?? "http://127.0.0.1:3040";

/** Clicks, counted; a field that is typed into is one, a choice in a list is none. */
class Hand {
  clicks = 0;
  constructor(readonly page: Page) {}
  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks++;
  }
  section = (name: string) => this.click(this.page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name, exact: true }));
  async fill(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(words);
    this.clicks++;
  }
}

/** The first lines of what is shown, on one. */
const shown = async (what: Locator, lines = 20): Promise<string> =>
  (await what.allInnerTexts()).join("\n").split("\n").filter(Boolean).slice(0, lines).join(" ");

type Person = { name: string; articles: number };
const surname = async (): Promise<string> => {
  const { items } = (await (await fetch(`${base}/api/people?status=person`)).json()) as { items: Person[] };
  const denying = await Promise.all(
    items.slice(0, 10).map(async ({ name }) => {
      const found = (await (await fetch(`${base}/api/disputes?person=${encodeURIComponent(name)}`)).json()) as { total: number };
      return found.total > 0 ? name.split(" ").at(-1) : undefined;
    }),
  );
  return denying.find((name) => name !== undefined) ?? "";
};

const tasks: [name: string, walk: (hand: Hand) => Promise<string>][] = [
  [
    "(a) which contacts does one person deny?",
    async (hand) => {
      const name = await surname();
      await hand.section("Disputes");
      await hand.fill("Person", name);
      await hand.page.waitForURL(/person=/);
      await hand.page.locator(".list:not([data-stale])").waitFor();
      return shown(hand.page.locator('.side[data-stance="denies"]').first(), 3);
    },
  ],
  [
    "(b) how many independent origins has one contact, and which?",
    async (hand) => {
      await hand.section("Contacts");
      await hand.page.getByRole("combobox", { name: "Origins" }).selectOption("2");
      await hand.page.waitForURL(/minOrigins=2/);
      await hand.page.locator(".list:not([data-stale])").waitFor();
      await hand.click(hand.page.locator(".table tbody th a").first());
      await hand.page.locator(".origins").waitFor();
      return `${await shown(hand.page.locator(".standing"), 1)} ${await shown(hand.page.locator(".origins h3"))}`;
    },
  ],
  [
    "(c) print a dossier with sources",
    async (hand) => {
      await hand.section("People");
      await hand.click(hand.page.locator(".table tbody th a").first());
      const [printed] = await Promise.all([
        hand.page.waitForEvent("popup"),
        hand.click(hand.page.getByRole("link", { name: /^Read and print/ })),
      ]);
      await printed.waitForSelector("h1");
      return `${await shown(printed.locator("h1"))}, ${await printed.locator('[id^="q"]').count()} quotations`;
    },
  ],
  [
    "(d) split a wrong merge",
    async (hand) => {
      await hand.section("People");
      await hand.click(hand.page.locator(".table tbody th a").first());
      await hand.click(hand.page.locator(".identity > summary"));
      await hand.click(hand.page.locator(".member-choose input").first());
      await hand.click(hand.page.getByRole("button", { name: /^Not this person: split off/ }));
      await hand.click(hand.page.getByRole("button", { name: /^Split off/ }));
      const notice = hand.page.locator(".notice");
      await notice.getByText("Split apart").waitFor();
      const said = await shown(notice, 1);
      await notice.getByRole("button", { name: "Undo" }).click();
      await notice.waitFor({ state: "detached" });
      return said;
    },
  ],
  [
    "(e) add tomorrow's article and see what is new",
    async (hand) => {
      const file = join(mkdtempSync(join(tmpdir(), "onrecord-tasks-")), "tomorrow.txt");
      writeFileSync(
        file,
        "Title: Minister met ferry owner\nOutlet: Linden Post\nDate: 2020-02-03\n\nThe harbour minister, Olga Marsh, met the ferry owner, Victor Hale, on Monday, she said.\n",
      );
      await hand.click(hand.page.getByRole("link", { name: "Add", exact: true }));
      await hand.page.locator('input[type="file"]').setInputFiles(file);
      hand.clicks++;
      await hand.page.getByRole("heading", { name: "What is new in the record" }).waitFor();
      return shown(hand.page.locator(".whatsnew"), 6);
    },
  ],
];

const browser = await launch();
for (const [name, walk] of tasks) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" })).newPage();
  await visit(page, base);
  const hand = new Hand(page);
  try {
    const answer = await walk(hand);
    console.log(`${name}  ${hand.clicks} clicks: ${answer}`);
  } catch (error) {
    console.log(`${name}  not done after ${hand.clicks} clicks: ${error}`);
    process.exitCode = 1;
  }
  await page.context().close();
}
await browser.close();
