/** Lists of more than a page, in a real browser: sorted, leafed through, and kept in the address. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, visit } from "./support/browser.js";
import { scratch } from "./support/program.js";
import { Served } from "./support/served.js";

const syllables = ["ba", "du", "ge", "ko", "li", "mo", "na", "pi", "ru", "sa", "te", "vo"];
const nameOf = (n: number): string => {
  const part = (i: number): string => syllables[i % syllables.length] ?? "";
  const word = part(n) + part(Math.floor(n / syllables.length)) + part(n + 5);
  return `${word[0]?.toUpperCase()}${word.slice(1)}sen`;
};
const many = 130;

let served: Served;
const { folder, remove } = scratch();
beforeAll(async () => {
  mkdirSync(join(folder, "many"), { recursive: true });
  for (let i = 0; i < many; i++) {
    const [day, month] = [String((i % 28) + 1).padStart(2, "0"), String((i % 12) + 1).padStart(2, "0")];
    const text = `The harbour minister, Olga ${nameOf(i)}, met the ferry owner, Victor ${nameOf(i + 60)}, on ${Number(day)} March 2018.`;
    writeFileSync(join(folder, "many", `${i}.txt`), `Title: Report ${i}\nOutlet: Linden Post\nDate: 2019-${month}-${day}\n\n${text}\n`);
  }
  served = await Served.with([join(folder, "many")]);
}, 240_000);
afterAll(async () => {
  await served?.close();
  remove();
});

const firstCells = (page: Page) => page.locator(".table tbody tr:not(.gap) th").allInnerTexts();
const links = (page: Page) =>
  page.locator(".table tbody tr th a").evaluateAll((all) => all.map((a) => (a as unknown as { pathname: string }).pathname));
const where = (page: Page) => page.locator(".pager-where").first().textContent();

describe("a long table", () => {
  it("is sorted by keyboard from its heads, says so, and keeps it over a reload and back", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/people`);
    await page.getByRole("button", { name: "Name" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=name/);
    const names = async () => (await firstCells(page)).map((text) => (text.split("\n")[0] ?? "").toLowerCase());
    await expect.poll(async () => (await names())[0]).toMatch(/^olga ba/);
    expect(await names()).toEqual((await names()).toSorted());
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toBe("Name");
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=-name/);
    await page.reload();
    await page.locator('th[aria-sort="descending"]').waitFor();
    const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
    expect(csv).toBe("/people.csv?sort=-name");
    await page.goBack();
    await page.waitForURL(/sort=name/);
    expect(faults).toEqual([]);
    await close();
  });

  it("is leafed through by links and by number, each page with its address; a filter leads to the first", async () => {
    const { page, faults, close } = await served.open();
    const total = (await (await fetch(`${served.base}/api/contacts?limit=1`)).json()) as { total: number };
    expect(total.total).toBeGreaterThan(100);
    await visit(page, `${served.base}/contacts`);
    const first = await links(page);
    await page.getByRole("link", { name: "Next page of contacts" }).last().click();
    await page.waitForURL(/page=2/);
    await expect.poll(async () => (await links(page)).filter((link) => first.includes(link))).toEqual([]);
    expect(await where(page)).toBe(`26 to 50 of ${total.total}`);
    expect(await page.evaluate("scrollY")).toBe(0);
    await page.getByLabel("Page of contacts").first().fill("3");
    await page.keyboard.press("Enter");
    await page.waitForURL(/page=3/);
    await page.getByRole("combobox", { name: "Status" }).selectOption("happened");
    await page.waitForURL((url) => !url.search.includes("page="));
    await page.goBack();
    await page.waitForURL(/page=3/);
    await visit(page, `${served.base}/contacts?page=99`);
    await page.getByRole("link", { name: "Go to its first page" }).click();
    await expect.poll(() => where(page)).toBe(`1 to 25 of ${total.total}`);
    expect(faults).toEqual([]);
    await close();
  });

  it("of many rows draws those in sight, says how many there are, and reaches the last by keyboard", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/contacts?rows=250`);
    const rows = page.locator(".contacts tbody tr:not(.gap)");
    const all = Number(await page.locator(".contacts").getAttribute("aria-rowcount")) - 1;
    expect(all).toBeGreaterThan(100);
    expect(await rows.count()).toBeLessThan(60);
    for (let i = 0; i < 20 && (await rows.last().getAttribute("aria-rowindex")) !== String(all + 1); i++) {
      await rows.last().getByRole("link").first().focus();
      await page.waitForTimeout(100);
    }
    expect(await rows.last().getAttribute("aria-rowindex")).toBe(String(all + 1));
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

it("folds the filters in a narrow window, and says on the button how many are set", async () => {
  const { page, faults, close } = await served.open({ width: 390 });
  await visit(page, `${served.base}/contacts`);
  const status = page.getByRole("combobox", { name: "Status" });
  expect(await status.count()).toBe(0);
  const top = await page.locator(".table tbody tr").first().boundingBox();
  expect(top?.y).toBeLessThan(600);
  await page.getByRole("button", { name: "Filters" }).focus();
  await page.keyboard.press("Enter");
  await status.selectOption("happened");
  await page.waitForURL(/status=happened/);
  await page.getByRole("button", { name: "Filters 1 set" }).click();
  expect(await status.count()).toBe(0);
  await page.goBack();
  await page.getByRole("button", { name: "Filters", exact: true }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("offers the order of statements and articles as a choice", async () => {
  const { page, faults, close } = await served.open();
  await visit(page, `${served.base}/articles`);
  await page.getByRole("combobox", { name: "Order" }).selectOption({ label: "Oldest first" });
  await page.waitForURL(/sort=published/);
  await expect.poll(() => page.locator(".article-item time").first().getAttribute("datetime")).toMatch(/^2019-01/);
  expect(faults).toEqual([]);
  await close();
});
