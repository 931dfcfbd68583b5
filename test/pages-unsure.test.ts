/** Contacts that the program is unsure of, as somebody meets them who never heard of it: marked, left out, accepted, rejected. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Made } from "../bench/made.js";
import type { Contact } from "../src/vocabulary/forms.js";
import { faultsOf, visit } from "./support/browser.js";
import { Served } from "./support/served.js";

const met = (one: string, other: string, likelihood: number) => {
  const sentence = `${one} met ${other} at the harbour.`;
  return new Made(`${sentence} It rained.`, { outlet: "Harbour Post", published: "2017-03-11" })
    .entity("e1", one)
    .entity("e2", other)
    .contact(sentence, "met", ["e1", "e2"], { likelihood })
    .addition();
};

let served: Served;
beforeAll(async () => {
  served = await Served.made([
    met("Anna Berg", "Karl Lund", 0.38),
    met("Carl Zimmer", "Dora Falk", 0.45),
    met("Emil Grau", "Finn Holt", 0.31),
    met("Gerd Maas", "Hugo Tamm", 0.9),
  ]);
}, 240_000);
afterAll(() => served?.close());

const told = "The program holds it 38 % likely that these words tell of this contact.";
const contactOf = async (person: string) => (await served.items<Contact>(`contacts?person=${person}`))[0];

describe("an unsure contact", () => {
  it("is marked in words in the list, and left out by a filter that stands in the address", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/contacts`);
    const row = page.getByRole("row").filter({ hasText: "Anna Berg" });
    expect(await row.getByText("Unsure reading").count()).toBe(1);
    expect(await row.locator('[data-status="unsure"]').getAttribute("title")).toBe(`${told} Accept or reject it.`);
    expect(await page.getByRole("row").filter({ hasText: "Gerd Maas" }).getByText("Unsure reading").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByLabel("Leave out unsure readings").click();
    await row.waitFor({ state: "detached" });
    expect(page.url()).toContain("unsure=false");
    expect(await page.getByRole("row").filter({ hasText: "Gerd Maas" }).count()).toBe(1);
    await page.getByRole("link", { name: "Network" }).click();
    await page.waitForURL(/network\?unsure=false/);
    await page.goBack();
    await page.getByRole("button", { name: "Clear" }).click();
    await row.waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("says on its page, and on those of its people, that it is unsure, and what to do", async () => {
    const { page, faults, close } = await served.open();
    const contact = await contactOf("Berg");
    await visit(page, `${served.base}/contacts/${contact?.id}`);
    await page.getByText(`${told} Read them, and accept or reject it under “Check”.`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await visit(page, `${served.base}/people/${contact?.participants[0]?.identity}`);
    expect(await page.locator("main").getByText("Unsure reading").count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  it("is asked about in the review, the likelier first, and answered with the mouse or a key", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/review`);
    await page.getByLabel("Ask about").selectOption("contact");
    await page.waitForURL(/kinds=contact/);
    const question = (who: string) =>
      page.getByRole("heading", { name: `Do these words tell of this contact of ${who}: meeting, happened?` });
    await question("Carl Zimmer and Dora Falk").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: /^Accept/ }).click();
    await question("Anna Berg and Karl Lund").waitFor();
    await page.keyboard.press("k");
    await question("Emil Grau and Finn Holt").waitFor();
    await page.keyboard.press("r");
    await page.getByText("2 doubts decided. 1 skipped.").waitFor();
    expect(await contactOf("Zimmer")).toMatchObject({ unsure: false, likelihood: 0.45 });
    expect(await contactOf("Grau")).toBeUndefined();
    expect(await contactOf("Berg")).toMatchObject({ unsure: true });
    expect(faults).toEqual([]);
    await close();
  });

  it("is settled on its own page too", async () => {
    const { page, close } = await served.open();
    await visit(page, `${served.base}/contacts/${(await contactOf("Berg"))?.id}`);
    await page.locator(".claim .check > summary").click();
    await page.getByRole("button", { name: "Accept this claim" }).click();
    await page.getByText(told).waitFor({ state: "detached" });
    await close();
  });
});
