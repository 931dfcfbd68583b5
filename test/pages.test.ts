/** The pages in a real browser, served by the built program from the example corpus. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, pagesOf, visit } from "./support/browser.js";
import { root } from "./support/program.js";
import { Served, type Window } from "./support/served.js";

let served: Served;
let base = "";
const open = (): Promise<Window> => served.open();

beforeAll(async () => {
  served = await Served.with([join(root, "examples")]);
  base = served.base;
}, 240_000);
afterAll(() => served?.close());

describe("from the list to the words", () => {
  it("finds the founding story as one types, opens it, and shows a fact of the text in the rail", async () => {
    const { page, faults, close } = await open();
    await visit(page, `${base}/articles`);
    await page.getByRole("searchbox").first().fill("ordinary work of a diplomat");
    await page
      .getByRole("link", { name: /ordinary work of a diplomat/ })
      .first()
      .click();
    await page.waitForSelector("[data-fact]");
    expect(await page.locator("h1").textContent()).toContain("ordinary work of a diplomat");
    expect(await page.locator("main").textContent()).toContain("this document is of a low quality level");
    const marks = await page.locator("[data-fact]").count();
    expect(marks).toBeGreaterThan(20);
    await page.getByRole("checkbox", { name: /People/ }).uncheck();
    expect(await page.locator("[data-fact]").count()).toBeLessThan(marks);
    expect(faults).toEqual([]);
    await close();
  });

  it("finds people and words as one types, by the beginning of a word", async () => {
    const { page, faults, close } = await open();
    await visit(page, `${base}/search`);
    await page.locator("#words").pressSequentially("kisly", { delay: 20 });
    await page.locator(".hit mark", { hasText: "Kislyak" }).first().waitFor();
    const named = page.getByRole("region", { name: "People of this name" });
    await named.getByRole("link", { name: "Sergey Kislyak" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/people\/e-/);
    expect(faults).toEqual([]);
    await close();
  });

  it("finds somebody in the list of people by a part of the name, and offers names while it is typed", async () => {
    const { page, faults, close } = await open();
    await visit(page, `${base}/people`);
    await page.getByLabel("Name", { exact: true }).fill("kisly");
    await page.waitForURL(/person=kisly/);
    const rows = page.locator(".table tbody tr");
    await expect.poll(() => rows.count()).toBeLessThan(5);
    for (const row of await rows.allTextContents()) expect(row.toLowerCase()).toContain("kisly");
    await page.locator('datalist option[value="Sergey Kislyak"]').waitFor({ state: "attached" });
    expect(faults).toEqual([]);
    await close();
  });

  it("keeps a passage in the address, over a reload too", async () => {
    const { page, close } = await open();
    const list = (await (await fetch(`${base}/api/statements?words=low+quality`)).json()) as {
      items: { article: string; evidence: { start: number; end: number; text: string }[] }[];
    };
    const { article, evidence } = list.items[0] as (typeof list.items)[number];
    const [{ start: from, end, text }] = evidence as [(typeof evidence)[number]];
    await visit(page, `${base}/articles/${article}#t=${from},${end}`);
    await page.reload();
    await page.waitForSelector('[data-fact="passage"]');
    const shown = (await page.locator('[data-fact="passage"]').allInnerTexts()).join("");
    expect(text).toContain(shown.slice(0, 20));
    await close();
  });

  it("leads from a contact to its quoted words and its origins", async () => {
    const { page, faults, close } = await open();
    await visit(page, `${base}/contacts?person=Kushner`);
    await page
      .locator("main")
      .getByRole("link", { name: /Kushner/ })
      .first()
      .click();
    await page.waitForSelector("main h1");
    const text = page.locator("main");
    await text.getByText("met senior Advisor, son-in-law of Donald trump, Jared Kushner").first().waitFor();
    expect(await text.textContent()).toContain("The New York Times");
    expect(faults).toEqual([]);
    await close();
  });

  it("works by keyboard alone: skip link, then a link of the list", async () => {
    const { page, close } = await open();
    await visit(page, `${base}/people`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (let i = 0; i < 40 && !/\/people\/e-/.test(page.url()); i++) {
      await page.keyboard.press("Tab");
      const href = await page.evaluate("document.activeElement?.getAttribute('href') ?? ''");
      if (/^\/people\/e-/.test(String(href))) {
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/people\/e-/);
      }
    }
    expect(page.url()).toMatch(/\/people\/e-/);
    await close();
  });
});

describe("text from outside", () => {
  it("is shown as text, wherever it stands", async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, faults, close } = await open();
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    await visit(page, `${base}/add`);
    const answer = await fetch(`${base}/api/articles`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: base },
      body: JSON.stringify({
        title: attack,
        outlet: attack,
        byline: attack,
        published: "2020-01-02",
        language: "en",
        url: 'https://example.org/"><img src=x>',
        text: `“${attack} is what we agreed on,” said Maria ${attack} Osei, the minister of ports.\n\nThe minister of ports, Maria Osei, met the mayor, Peter Lund, on Monday, she told reporters.`,
      }),
    });
    const { id } = (await answer.json()) as { id: string };
    for (const path of [
      `/articles/${id}`,
      "/articles",
      "/statements",
      "/sources",
      "/people",
      "/contacts",
      "/matrix",
      "/network",
      "/search?q=ports",
      "/timeline",
      "/timeline?view=lanes",
    ]) {
      await visit(page, base + path);
      expect(await page.locator("main img, main script").count(), path).toBe(0);
      expect(await page.title()).not.toMatch(/^[12]$/);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("is served under a policy that runs no script from elsewhere", async () => {
    const policy = (await fetch(`${base}/articles`)).headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  });
});

it("loads less than 250 kB of script, compressed, as long as no graph is opened", () => {
  const folder = join(root, "dist/web/assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js") && !/^(Graph|layout\.worker)-/.test(name));
  const size = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length).reduce((sum, bytes) => sum + bytes, 0);
  expect(scripts.length).toBeGreaterThan(20);
  expect(size).toBeLessThan(250_000);
});

it("shows in one window what is added in another", async () => {
  const watching = await open();
  const adding = await open();
  await visit(watching.page, `${base}/articles`);
  await visit(adding.page, `${base}/add`);
  await adding.page
    .getByRole("textbox", { name: /text/i })
    .first()
    .fill(
      "The harbour minister, Olga Marsh, met the ferry owner, Victor Hale, on Monday, according to the Linden Post.\n\n“We talked about the ferry,” Marsh said.",
    );
  await adding.page
    .getByLabel(/^Title/)
    .first()
    .fill("Minister met ferry owner");
  await adding.page.getByRole("button", { name: "Add this text" }).click();
  await adding.page.getByText("Added to the record").waitFor();
  await watching.page.getByText("Minister met ferry owner").first().waitFor({ timeout: 20_000 });
  expect([...watching.faults, ...adding.faults]).toEqual([]);
  await watching.close();
  await adding.close();
});

it("has no page in which axe finds a violation, light or dark, at 1280 or 390 pixels", { timeout: 300_000 }, async () => {
  const pages = await pagesOf(base);
  const found: string[] = [];
  let shown = 0;
  const lookThrough = async (): Promise<void> => {
    const { page, faults, close } = await open();
    for (let next = pages.shift(); next !== undefined; next = pages.shift()) {
      const [name, path] = next;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      await visit(page, base + path);
      found.push(...[...(await faultsOf(page)), ...faults.splice(0)].map((fault) => `${name}: ${fault}`));
      shown++;
    }
    await close();
  };
  await Promise.all([lookThrough(), lookThrough()]);
  expect(found).toEqual([]);
  expect(shown).toBe(23);
});
