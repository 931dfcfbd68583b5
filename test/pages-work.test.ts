/** A day's work on the pages, with the mouse and by keyboard alone: decide, take away, look at it in other ways, add. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssessmentEntry, Contact, Person, StatementEntry } from "../src/vocabulary/forms.js";
import { faultsOf, visit } from "./support/browser.js";
import { root } from "./support/program.js";
import { Served } from "./support/served.js";
import { unzipped } from "./support/zip.js";

let served: Served;
beforeAll(async () => {
  served = await Served.with([join(root, "examples"), join(root, "test/fixtures/articles")]);
}, 240_000);
afterAll(() => served?.close());

const press = async (where: Locator, key: string) => {
  await where.focus();
  await where.page().keyboard.press(key);
};
const saved = async (page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
const notice = (page: Page) => page.locator(".notice");

describe("deciding", () => {
  it("corrects the status of a claim by keyboard, keeps the original beside it, and takes it back", async () => {
    const { page, faults, close } = await served.open();
    const [contact] = (await served.items<Contact>("contacts?status=happened")).filter((c) => c.claims.length === 1);
    await visit(page, `${served.base}/contacts/${contact?.id}`);
    await press(page.locator(".claim .check > summary").first(), "Enter");
    const form = page.getByRole("form", { name: "Correct" });
    await form.getByLabel("Status should be").selectOption("denied");
    await press(form.getByRole("button", { name: "Correct status" }), "Enter");
    await page.getByText("Status corrected by a reviewer; extracted was").waitFor();
    expect(await page.locator(".claim .chip").first().textContent()).toBe("Denied");
    expect(await page.locator(".corrected del").first().textContent()).toBe("Happened");
    await press(notice(page).getByRole("button", { name: "Undo" }), "Enter");
    await page.locator(".corrected").waitFor({ state: "detached" });
    expect(await page.locator(".claim .chip").first().textContent()).toBe("Happened");
    expect(faults).toEqual([]);
    await close();
  });

  it("grades a claim, with a note, and corrects who took part and who vouches", async () => {
    const { page, close } = await served.open();
    const [contact] = (await served.items<Contact>("contacts")).filter(
      (c) => c.claims.length === 1 && c.participants.length === 2 && !JSON.stringify(c.participants).includes("Yatsenko"),
    );
    await visit(page, `${served.base}/contacts/${contact?.id}`);
    await page.locator(".claim .check > summary").click();
    await page.getByLabel("Note, logged with").fill("heard it twice");
    await page.getByLabel("The source is").selectOption("B");
    await page.getByLabel("The information is").selectOption("2");
    await page.getByRole("button", { name: "Grade", exact: true }).click();
    await page.locator(".check .grade").first().waitFor();
    expect(await page.locator(".check .grade").first().textContent()).toBe("B2");
    await page.getByText("“heard it twice”").first().waitFor();

    await page.getByLabel("What is wrong").selectOption("holders");
    await page.getByLabel("Holders should be").fill("the Gazette\nthe mayor");
    await page.getByRole("button", { name: "Correct holders" }).click();
    await page.getByText("Holders corrected by a reviewer").waitFor();
    expect(await page.locator(".claim .chain").first().textContent()).toMatch(/the Gazette citing the mayor$/);

    await page.getByLabel("What is wrong").selectOption("participants");
    await page.getByRole("searchbox", { name: "Add who took part" }).fill("Yatsenko");
    await page
      .getByRole("button", { name: /^Add .*Yatsenko/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Correct participants" }).click();
    await page.getByText("Participants corrected by a reviewer").waitFor();
    await page.locator("h1").getByText("Yatsenko").first().waitFor();
    await close();
  });

  it("corrects whom an event is about, found in the list by keyboard, and takes it back", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/events`);
    await press(page.locator(".events tbody th a").first(), "Enter");
    await page.waitForURL(/\/entries\/v-/);
    await page.getByLabel("What is wrong").selectOption("participants");
    await page.getByRole("searchbox", { name: "Add who took part" }).fill("Zakharova");
    await press(page.getByRole("button", { name: /^Add .*Zakharova/ }).first(), "Enter");
    await press(page.getByRole("button", { name: "Correct participants" }), "Enter");
    await page.getByText("Participants corrected by a reviewer").waitFor();
    await page.locator("h1").getByText("Zakharova").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(notice(page).getByRole("button", { name: "Undo" }), "Enter");
    await page.locator(".corrected").waitFor({ state: "detached" });
    expect(await page.locator("h1").textContent()).not.toContain("Zakharova");
    expect(faults).toEqual([]);
    await close();
  });

  it("finds an assessment in its list, and corrects the judgement and who judges", async () => {
    const { page, faults, close } = await served.open();
    const [assessment] = await served.items<AssessmentEntry>("assessments?status=doubtful");
    await visit(page, `${served.base}/assessments`);
    await page.getByRole("combobox", { name: "Judgement" }).selectOption("doubtful");
    await page.waitForURL(/status=doubtful/);
    await page.locator(`.table a[href="/entries/${assessment?.id}"]`).click();
    await page.getByLabel("Judgement should be").selectOption("unsupported");
    await page.getByRole("button", { name: "Correct judgement" }).click();
    await page.getByText("Judgement corrected by a reviewer").waitFor();
    await page.getByLabel("What is wrong").selectOption("holder");
    await page.getByRole("searchbox", { name: "Who judges" }).fill("Kislyak");
    await page
      .getByRole("button", { name: /^Choose .*Kislyak/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Correct who judges" }).click();
    await page.getByText("Who judges corrected by a reviewer").waitFor();
    expect(await page.locator("h1").textContent()).toMatch(/^Unsupported, according to .*Kislyak$/);
    expect(await page.locator(".corrected del").allTextContents()).toContain("Doubtful");
    expect(faults).toEqual([]);
    await close();
  });

  it("sets a statement aside from the list, and brings it back", async () => {
    const { page, faults, close } = await served.open();
    const [statement] = await served.items<StatementEntry>("statements?words=quality");
    await visit(page, `${served.base}/statements?words=quality`);
    const before = await page.locator(".statement").count();
    await page.locator(".statement .check > summary").first().click();
    await page.getByRole("button", { name: "Reject this statement" }).first().click();
    await notice(page).waitFor();
    await expect.poll(() => page.locator(".statement").count()).toBe(before - 1);
    await visit(page, `${served.base}/entries/${statement?.id}`);
    expect(await page.locator(".check-state").first().textContent()).toBe("rejected");
    await page.locator(".check-history").getByRole("button", { name: /^Undo/ }).first().click();
    await page.locator(".check-state").waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await close();
  });

  it("shows what a merge would change, makes it, and takes it back", async () => {
    const { page, faults, close } = await served.open();
    const people = await served.items<Person>("people?status=person");
    // of one article: what joins names of several may be contact with the other, and then no longer holds
    const [one, other] = people.filter((p) => /^\S+ \S+$/.test(p.name) && p.contacts > 0 && p.articles === 1);
    await visit(page, `${served.base}/people/${one?.id}`);
    await press(page.locator(".identity > summary"), "Enter");
    await page.getByRole("searchbox", { name: "Find who may be the same" }).fill(other?.name ?? "");
    await press(page.getByRole("button", { name: `Compare with ${other?.name}` }).first(), "Enter");
    await page.getByRole("heading", { name: "Then", exact: true }).waitFor();
    expect(await page.locator(".preview-side").first().locator("li").count()).toBe(2);
    expect(await page.locator(".preview-side").nth(1).locator("li").count()).toBe(1);
    await press(page.getByRole("button", { name: "Merge the two" }), "Enter");
    await notice(page).getByText("Merged into one").waitFor();
    expect((await served.items<Person>(`people?person=${one?.id}`))[0]?.id).toBe(
      (await served.items<Person>(`people?person=${other?.id}`))[0]?.id,
    );
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await notice(page).waitFor({ state: "detached" });
    expect((await served.items<Person>(`people?person=${other?.id}`))[0]?.id).toBe(other?.id);
    expect(faults).toEqual([]);
    await close();
  });

  it("splits several mentions off in one decision, and takes it back", async () => {
    const { page, close } = await served.open();
    const person = (await served.items<Person>("people?status=person")).find((p) => p.articles > 2);
    await visit(page, `${served.base}/people/${person?.id}`);
    await page.locator(".identity > summary").click();
    const boxes = page.locator(".member-choose input");
    await boxes.first().waitFor();
    const all = await boxes.count();
    for (const i of [0, 1]) await press(boxes.nth(i), "Space");
    await press(page.getByRole("button", { name: /^Not this person: split off 2 mentions/ }), "Enter");
    await page.getByRole("heading", { name: "Then", exact: true }).waitFor();
    expect(await page.locator(".preview-side").nth(1).locator("li").count()).toBe(2);
    await press(page.getByRole("button", { name: "Split off 2 mentions", exact: true }), "Enter");
    await notice(page).getByText("Split apart").waitFor();
    // a busy machine needs longer than the second that a poll has by itself
    await expect.poll(() => boxes.count(), { timeout: 20_000 }).not.toBe(all);
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => boxes.count(), { timeout: 20_000 }).toBe(all);
    await close();
  });
});

describe("taking away", () => {
  it("saves a dossier of a contact as HTML and Word, and shows it for printing under its own policy", async () => {
    const { page, faults, close } = await served.open();
    const [contact] = await served.items<Contact>("contacts?person=Kushner");
    await visit(page, `${served.base}/contacts/${contact?.id}`);
    const html = await saved(page, () => page.getByRole("link", { name: "HTML dossier" }).click());
    expect(html.name).toMatch(/^dossier-.*kushner.*\.html$/);
    const text = html.bytes.toString("utf8");
    for (const words of ["Dossier:", "The New York Times", "retrieved", "Quotations"]) expect(text).toContain(words);
    expect(text).not.toMatch(/<script/i);
    const word = await saved(page, () => page.getByRole("link", { name: "Word dossier" }).click());
    expect(word.name).toMatch(/\.docx$/);
    const written = unzipped(word.bytes, "word/document.xml");
    for (const words of ["Dossier:", "The New York Times", "retrieved", "Quotations"]) expect(written).toContain(words);
    const [printed] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: /Read and print/ }).click()]);
    printed.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await printed.waitForSelector("h1");
    expect(await printed.evaluate("getComputedStyle(document.querySelector('h1')).borderBottomStyle")).toBe("solid");
    await printed.locator("sup a").first().click();
    expect(printed.url()).toMatch(/#q\d+$/);
    expect(faults).toEqual([]);
    await close();
  });

  it("saves a dossier of two people from the list of their contacts", async () => {
    const { page, close } = await served.open();
    await visit(page, `${served.base}/contacts?person=Kislyak&with=Kushner`);
    const file = await saved(page, () => page.getByRole("link", { name: "Markdown dossier" }).click());
    const text = file.bytes.toString("utf8");
    expect(text).toMatch(/^# Dossier: .*Kislyak and .*Kushner/);
    expect(text).toMatch(/## Quotations[\s\S]*“.+” .*Interfax.*, retrieved \d+ \w+ \d{4}/);
    await close();
  });
});

describe("looking in other ways", () => {
  it("leads from a cell of the matrix to the contacts, and saves the matrix as SVG, PNG and CSV", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/matrix`);
    const svg = await saved(page, () => page.getByRole("button", { name: "SVG image" }).click());
    expect(svg.bytes.toString("utf8")).toMatch(/^<svg .*Who with whom/);
    const png = await saved(page, () => page.getByRole("button", { name: "PNG image" }).click());
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    const csv = await saved(page, () => page.getByRole("link", { name: "CSV" }).click());
    expect(csv.bytes.toString("utf8")).toMatch(/^one,other,contacts,origins/);
    const cell = page.locator(".matrix td a").first();
    const words = (await cell.getAttribute("aria-label")) ?? "";
    await press(cell, "Enter");
    await page.waitForURL(/\/contacts\?.*person=e-/);
    await page.locator(".contacts tbody tr").first().waitFor();
    expect(await page.locator(".contacts tbody tr").count()).toBe(Number(/(\d+) contacts?/.exec(words)?.[1]));
    expect(faults).toEqual([]);
    await close();
  });

  it("zooms the lanes by keyboard, keeps what is seen in the address, and goes back", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/timeline?view=lanes`);
    const marks = await page.locator(".lane-mark").count();
    expect(marks).toBeGreaterThan(3);
    await page.locator(".lane-mark a").first().focus();
    await page.keyboard.press("+");
    await page.waitForURL(/span=\d{4}-\d{2}-\d{2}\.\./);
    const address = page.url();
    await page.getByRole("button", { name: /Later/ }).click();
    await expect.poll(() => page.url()).not.toBe(address);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(address);
    await page.reload();
    await page.locator(".lane").first().waitFor();
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    await close();
  });

  it("finds somebody in the network's list by keyboard, shows their ties, and leads to the contacts", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/network`);
    await page.getByRole("searchbox", { name: "Find in the network" }).fill("Kislyak");
    await press(page.locator(".ties-all button").first(), "Enter");
    await page.waitForURL(/focus=e-/);
    await page.locator(".ties-of li").first().waitFor();
    const svg = await saved(page, () => page.getByRole("button", { name: "SVG image" }).click());
    expect(svg.bytes.toString("utf8")).toContain("<circle");
    await press(page.locator(".ties-of li a").first(), "Enter");
    await page.waitForURL(/\/contacts\?person=e-/);
    expect(faults).toEqual([]);
    await close();
  });

  it("shows who relies on whom as a graph with its list", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/sources`);
    await page.getByRole("checkbox", { name: /as a graph/ }).click();
    await page.getByRole("button", { name: /^Interfax/ }).click();
    await page.locator(".ties-of").getByText("CNN").first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

describe("finding", () => {
  it("shows the foremost of each kind while one types, then one kind alone, and keeps it in the address", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/search`);
    await page.locator("#words").focus();
    await page.keyboard.type("kislyak flynn");
    await page.getByRole("heading", { name: "Contacts", exact: true }).waitFor();
    expect(await page.locator(".hit mark").first().textContent()).toMatch(/kislyak|flynn/i);
    const contacts = page.getByRole("navigation", { name: "What was found" }).getByRole("link", { name: /^Contacts/ });
    await press(contacts, "Enter");
    await page.waitForURL(/kinds=contact/);
    await page.reload();
    await page.locator(".hit").first().waitFor();
    expect(new Set(await page.locator(".hit .kicker").allTextContents()).size).toBeGreaterThan(0);
    expect((await page.locator(".hit .kicker").allTextContents()).every((words) => words.startsWith("Contact"))).toBe(true);
    expect(await page.getByRole("link", { name: "CSV" }).getAttribute("href")).toMatch(/kinds=contact/);
    expect(await faultsOf(page)).toEqual([]);
    await press(page.locator(".hit a").first(), "Enter");
    await page.waitForURL(/\/contacts\/c-/);
    expect(faults).toEqual([]);
    await close();
  });

  it("compares the wordings of one act of speaking word by word", async () => {
    const { page, faults, close } = await served.open();
    const [said] = (await served.items<StatementEntry>("statements?limit=500")).filter((s) => (s.wordings ?? 1) > 1);
    // on the page of one wording all others stand, wherever they are in the record
    await visit(page, `${served.base}/entries/${said?.id}`);
    await press(page.locator(".wordings > summary").first(), "Enter");
    await page.locator(".compared :is(ins, del)").first().waitFor();
    expect(await page.locator(".compared").count()).toBe((said?.wordings ?? 0) - 1);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it("lists what has no date, each with its sentence, from the timeline", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, `${served.base}/timeline?from=2010`);
    await page.locator(".lead").getByRole("link", { name: "events" }).click();
    await page.waitForURL(/\/events\?dated=false$/);
    await page.locator(".table.events tbody tr").first().waitFor();
    expect(new Set(await page.locator(".table.events tbody td.when:first-child").allTextContents())).toEqual(new Set(["no date"]));
    expect(await page.locator(".told mark").count()).toBe(await page.locator(".table.events tbody tr").count());
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("checkbox", { name: "Undated only" }).click();
    await page.waitForURL(/\/events$/);
    await press(page.getByRole("button", { name: "Who" }), "Enter");
    await page.waitForURL(/sort=who/);
    expect(faults).toEqual([]);
    await close();
  });

  it("leads on the page of somebody to what they deny", async () => {
    const { page, faults, close } = await served.open();
    const [dispute] = await served.items<{ about: string; sides: { stance: string }[] }>("disputes?person=Peskov");
    const [person] = await served.items<Person>("people?person=Peskov");
    await visit(page, `${served.base}/people/${person?.id}`);
    await press(page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: /^In dispute/ }), "Enter");
    await page.waitForURL(/#disputes$/);
    expect(await page.locator(".dispute h3").first().textContent()).toBe(dispute?.about);
    expect(await page.locator(".dispute .side[data-stance=denies]").first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("adding", () => {
  it("takes many addresses out of what was pasted, and says of each why it was refused", async () => {
    const { page, close } = await served.open();
    await visit(page, `${served.base}/add`);
    await page.getByLabel(/^Addresses of articles/).fill("see http://127.0.0.1:9/a, and http://127.0.0.1:9/b.");
    await press(page.getByRole("button", { name: "Fetch and add" }), "Enter");
    await page.getByText("2 of 2 addresses read, 0 added, 2 refused.").waitFor();
    expect(await page.locator(".outcomes li").allTextContents()).toEqual([
      expect.stringContaining("http://127.0.0.1:9/a"),
      expect.stringContaining("http://127.0.0.1:9/b"),
    ]);
    await close();
  });

  it("takes files with progress, tells what was refused and why, and what is new", async () => {
    const { page, faults, close } = await served.open();
    const [good, bad] = [join(served.folder, "tomorrow.txt"), join(served.folder, "<b>scan.pdf")];
    writeFileSync(
      good,
      "Title: Minister met ferry owner\nOutlet: Linden Post\nDate: 2019-05-02\n\nThe harbour minister, Olga Marsh, met the ferry owner, Victor Hale, on Monday.\n\n“We talked about the ferry,” Marsh said.\n",
    );
    writeFileSync(bad, "%PDF-1.7");
    await visit(page, `${served.base}/add`);
    await page.locator('input[type="file"]').setInputFiles([good, bad]);
    await page.getByText("2 of 2 files read, 1 added, 1 refused.").waitFor();
    await page.locator(".outcomes").getByText("<b>scan.pdf").first().waitFor();
    await page.getByRole("heading", { name: "What is new in the record" }).waitFor();
    expect(await page.locator(".whatsnew").textContent()).toMatch(/New contacts.*(Marsh|Hale)/);
    await page.locator(".outcomes").getByRole("link", { name: "Minister met ferry owner" }).click();
    await page.waitForURL(/\/articles\//);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the first visit", () => {
  it("is led around by keyboard, may leave at any step, and is not asked again", async () => {
    const { page, faults, close } = await served.open();
    await visit(page, served.base);
    await press(page.getByRole("button", { name: "Show me around" }), "Enter");
    await page.getByRole("heading", { name: "The words themselves" }).waitFor();
    await page.waitForURL(/\/articles\//);
    await press(page.getByRole("button", { name: "Next" }), "Enter");
    await page.waitForURL(/\/contacts\//);
    await page.locator(".tour").focus();
    await page.keyboard.press("Escape");
    await page.locator(".tour").waitFor({ state: "detached" });
    await visit(page, served.base);
    expect(await page.getByRole("button", { name: "Show me around" }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
