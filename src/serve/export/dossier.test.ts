import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unzipped } from "../../../test/support/zip.js";
import { recordWith, whole } from "../fixtures/record.js";
import { dossierMarkdownExport } from "./dossier-markdown.js";
import { exportFormat } from "./exports.js";
import { fileNameOf } from "./subject.js";

let record: Awaited<ReturnType<typeof recordWith>>;
beforeAll(async () => {
  record = await recordWith();
});
afterAll(() => record.close());

describe("a dossier", () => {
  it("of one contact tells its claims, its origins with why, its disputes, and quotes each with outlet, date and retrieval", async () => {
    const [contact] = (await record.store.contacts({ disputed: true })).items;
    const text = await whole(dossierMarkdownExport(record.store, {}, { contact: contact?.id ?? "" }));
    for (const heading of ["What is reported", "Origins", "Disputes", "Quotations"]) expect(text).toContain(`## ${heading}`);
    for (const claim of contact?.claims ?? []) expect(text).toContain(claim.outlet);
    for (const origin of contact?.origins ?? []) expect(text).toContain(`- ${origin.name}, in `);
    const quotations = text.slice(text.indexOf("## Quotations"));
    expect(quotations).toMatch(/\\\[1\\\] “.+” .+, retrieved \d+ \w+ \d{4}, article sha256:/);
    const cited = new Set([...text.matchAll(/ \\\[(\d+)\\\]/g)].map(([, n]) => Number(n)));
    expect([...cited].sort((a, b) => a - b)).toEqual([...cited].map((_, i) => i + 1));
  });

  it("of two people holds the contacts between them and no other", async () => {
    const [pair] = (await record.store.pairs()).items;
    const [one, other] = pair?.people ?? [];
    const text = await whole(dossierMarkdownExport(record.store, { person: one?.identity, with: other?.identity }));
    expect(text).toContain(`# Dossier: ${one?.name} and ${other?.name}`);
    const between = (await record.store.contacts({ person: one?.identity, with: other?.identity })).items;
    for (const { id } of (await record.store.contacts()).items)
      expect(text.includes(`\`${id}\``), id).toBe(between.some((contact) => contact.id === id));
  });

  it("leaves out what a reviewer rejected and says what was put right", async () => {
    const [contact] = (await record.store.contacts({ disputed: true })).items;
    const [first, second] = contact?.claims ?? [];
    await record.store.review({ action: "reject", target: first?.id ?? "", reviewer: "kim" });
    await record.store.review({
      action: "correct",
      target: second?.id ?? "",
      value: '{"field":"holders","value":["the harbour master"]}',
      reviewer: "kim",
    });
    const text = await whole(dossierMarkdownExport(record.store, {}, { contact: contact?.id ?? "" }));
    expect(text).toContain("A reviewer set 1 claim aside.");
    expect(text).toContain("holders corrected by a reviewer; extracted was");
    for (const id of ["1", "2"]) await record.store.review({ action: "undo", target: id, reviewer: "kim" });
  });

  it("as .docx is a package whose text is that of the other forms, with links to its quotations", async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of exportFormat("docx")?.run(record.store) ?? []) chunks.push(chunk as Uint8Array);
    const xml = unzipped(Buffer.concat(chunks), "word/document.xml");
    const text = xml.replace(/<[^>]+>/g, "");
    for (const { origins } of (await record.store.contacts()).items)
      for (const { name } of origins)
        expect(text).toContain(
          name.replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" })[c] ?? c),
        );
    expect(xml).toMatch(/w:anchor="q1"/);
    expect(xml).toMatch(/w:bookmarkStart [^>]*w:name="q1"/);
  });

  it("refuses a contact that there is not", async () =>
    expect(whole(dossierMarkdownExport(record.store, {}, { contact: "c-0000000000000000" }))).rejects.toMatchObject({
      code: "unknown_id",
    }));

  it.each([
    ["Zoë Marsh and Иван Петров", "dossier-zoe-marsh-and-ivan-petrov"],
    ["../../etc/passwd", "dossier-etc-passwd"],
    ["", "dossier-record"],
  ])("about %j is saved as %s", (title, name) => expect(fileNameOf({ title })).toBe(name));
});
