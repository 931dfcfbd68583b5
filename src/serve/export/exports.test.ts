import { type IEntityDatum, Model } from "@alephdata/followthemoney";
import defaultModel from "@alephdata/followthemoney/dist/defaultModel.json" with { type: "json" };
import { parse } from "csv-parse/sync";
import graphology from "graphology";
import gexf from "graphology-gexf";
import { DOMParser, parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CodePointText } from "../../vocabulary/codepoints.js";
import { recordWith, whole } from "../fixtures/record.js";
import { hostile, story } from "../fixtures/story.js";
import { exportFormat, exportFormats } from "./exports.js";
import { type FtmEntity, personEntity } from "./ftm.js";
import { contextTerms } from "./jsonld-context.js";

let record: Awaited<ReturnType<typeof recordWith>>;
beforeAll(async () => {
  record = await recordWith();
});
afterAll(() => record.close());

const run = (format: string, filter = {}, table?: string) => {
  const found = exportFormat(format);
  if (!found) throw new Error(format);
  return whole(found.run(record.store, filter, { table }));
};
const bodies = new Map(Object.values(story).map(({ article }) => [article.id, new CodePointText(article.body)]));

it("every format gives the same text twice", async () => {
  for (const { format } of exportFormats.filter((f) => f.format !== "docx")) expect(await run(format), format).toBe(await run(format));
});

describe("csv", () => {
  it("gives every table with a header and cells that stay text", async () => {
    for (const name of exportFormat("csv")?.tables ?? []) {
      const rows: Record<string, string>[] = parse(await run("csv", {}, name), { columns: true });
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) for (const cell of Object.values(row)) expect(cell, name).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  });
  it("tells the two sides of a contact", async () => {
    const rows: Record<string, string>[] = parse(await run("csv", { person: "Brandt" }, "claims"), { columns: true });
    expect(rows.map((r) => [r.outlet, r.status, r.holders]).sort()).toEqual([
      ["Baltic Courier", "happened", "two port officials"],
      ["Harbour Gazette", "denied", "Peter Holm"],
    ]);
  });
  it("refuses a table that there is not", () =>
    expect(run("csv", {}, "secrets")).rejects.toThrow(/no table “secrets”; there are contacts/));
});

describe("jsonld", () => {
  it("points each annotation at the very words, with context to find them again", async () => {
    const { first } = JSON.parse(await run("jsonld"));
    expect(first.items.length).toBeGreaterThan(5);
    for (const { id, type, target } of first.items) {
      expect([id, type]).toEqual([expect.stringMatching(/^urn:onrecord:[csva]-/), "Annotation"]);
      expect(target.length).toBeGreaterThan(0);
      for (const { source, selector } of target) {
        const [position, quote] = selector;
        const body = bodies.get(source.id.replace("urn:onrecord:", ""));
        expect(body?.slice(position.start, position.end)).toBe(quote.exact);
        expect(body?.text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
    expect(new Set(first.items.map((a: { id: string }) => a.id)).size).toBe(first.items.length);
  });
  it("uses no term that its context does not explain", async () => {
    const ofTheW3c = ["id", "type", "label", "value"];
    const known = new Set([...ofTheW3c, ...Object.keys(contextTerms)]);
    for (const { body, target } of JSON.parse(await run("jsonld")).first.items) {
      const people = [...(body.participants ?? []), body.speaker ?? {}, body.holder ?? {}];
      const keys = [body, ...people, ...target.map((t: { source: object }) => t.source)].flatMap(Object.keys);
      expect(keys.filter((key) => !known.has(key))).toEqual([]);
    }
  });
  it("gives no address that runs a script", async () =>
    expect(
      JSON.stringify(
        JSON.parse(await run("jsonld")).first.items.map((a: { target: { source: { url?: string } }[] }) =>
          a.target.map((t) => t.source.url),
        ),
      ),
    ).not.toContain("javascript"));
});

describe("ftm", () => {
  const model = new Model(defaultModel as unknown as ConstructorParameters<typeof Model>[0]);
  const entities = async (filter = {}): Promise<FtmEntity[]> =>
    (await run("ftm", filter))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  /** What FollowTheMoney itself would reject, for one entity among all. */
  const problems = (one: FtmEntity, all: Map<string, FtmEntity>): string[] => {
    const schema = model.getSchema(one.schema);
    const found: string[] = [];
    if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(one.id)) found.push(`id ${one.id}`);
    if (schema.abstract) found.push(`${one.schema} is abstract`);
    const edge = schema.edge ? [schema.edge.source, schema.edge.target] : [];
    for (const name of [...schema.required, ...edge]) if (!one.properties[name]?.length) found.push(`${one.schema} lacks ${name}`);
    for (const [name, values] of Object.entries(one.properties)) {
      if (!schema.hasProperty(name)) {
        found.push(`${one.schema} has no ${name}`);
        continue;
      }
      const property = schema.getProperty(name);
      if (property.stub) found.push(`${name} is a stub`);
      for (const value of values) {
        if (typeof value !== "string" || value === "") found.push(`${name}: ${JSON.stringify(value)}`);
        if (property.type.name === "date" && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) found.push(`${name}: ${value}`);
        if (property.type.name === "url" && !/^https?:\/\//.test(value)) found.push(`${name}: ${value}`);
        if (property.type.name === "language" && !property.type.values.has(value)) found.push(`${name}: ${value}`);
        if (property.type.name !== "entity") continue;
        const other = all.get(value);
        if (!other) found.push(`${name}: ${value} is not in the export`);
        else if (!model.getSchema(other.schema).isA(property.getRange()))
          found.push(`${name}: ${other.schema} is no ${property.getRange().name}`);
      }
    }
    model.getEntity(one as unknown as IEntityDatum);
    return found;
  };

  it.each([{}, { person: "Brandt" }, { outlet: "Harbour Gazette" }])("validates against the model, filtered by %j", async (filter) => {
    const list = await entities(filter);
    const all = new Map(list.map((one) => [one.id, one]));
    expect(all.size).toBe(list.length);
    expect(list.flatMap((one) => problems(one, all))).toEqual([]);
    const schemata = new Set(list.map((one) => one.schema));
    for (const schema of ["Person", "Article", "Event"]) expect(schemata).toContain(schema);
  });

  it("tells what is disputed on the contact, with the articles as proof", async () => {
    const list = await entities({ person: "Brandt" });
    const contact = list.find((one) => one.properties.keywords?.includes("meeting"));
    expect(contact?.properties).toMatchObject({
      date: ["2021-04-12"],
      location: ["Tallinn"],
      proof: [expect.anything(), expect.anything()],
    });
    expect(contact?.properties.keywords).toContain("disputed");
    expect(contact?.properties.description?.some((text) => text.startsWith("Denied according to Harbour Gazette, citing Peter Holm"))).toBe(
      true,
    );
  });

  it.each([
    [["Ann Lee", "Lee", "the Minister", "his sister", "lee", "Minister of Ports"], ["Minister of Ports"], ["Ann Lee"], ["Lee", "lee"]],
  ])("takes %j with the roles %j for the names %j and %j", (texts, roles, alias, weakAlias) => {
    const names = texts.map((text) => ({ text, articles: 1, why: "" }));
    const held = roles.map((text) => ({ text, evidence: [] }));
    const person = { id: "e-1", name: "Ann B. Lee", type: "person" as const, names, roles: held, contacts: 0, statements: 0, articles: 1 };
    expect(personEntity(person)?.properties).toEqual({ name: ["Ann B. Lee"], alias, weakAlias, position: roles });
  });

  it("draws no link for a contact that is only denied", async () => {
    const denied = await recordWith([story.gazette]);
    const format = exportFormat("ftm");
    const text = await whole(format?.run(denied.store) ?? (async function* () {})());
    expect(text).toContain('"schema":"Event"');
    expect(text).not.toContain("UnknownLink");
    await denied.close();
  });
});

describe("gexf", () => {
  it("is a graph of people with contacts as weighted edges", async () => {
    const text = await run("gexf");
    const document = new DOMParser().parseFromString(text, "text/xml");
    expect(document.querySelectorAll("node").length).toBeGreaterThan(1);
    const graph = gexf.parse(graphology.MultiUndirectedGraph, text);
    const labels = graph.mapNodes((_, { label }) => label);
    expect(labels).toContain("Viktor Brandt");
    expect(labels).toContain(hostile.name);
    const edges = graph.mapEdges((_, attributes) => attributes);
    expect(edges.find((edge) => edge.when === "2021-04-12")).toMatchObject({ disputed: true, kind: "Meeting" });
    for (const edge of edges) expect(edge.weight).toBeGreaterThanOrEqual(1);
  });
});

describe("dossier", () => {
  it("cites outlet, date, address and words for every sentence on a person", async () => {
    const text = await run("markdown", { person: "Viktor Brandt" });
    expect(text).toContain("# Dossier: Viktor Brandt");
    expect(text).toMatch(/- Happened, according to Baltic Courier, citing two port officials \(3 May 2021\)\. \\\[\d+\\\]/);
    expect(text).toMatch(/- Denied, according to Harbour Gazette, citing Peter Holm \(5 May 2021\)\. \\\[\d+\\\]/);
    expect(text).toContain("This is disputed");
    expect(text).toMatch(
      /“Minister Anna Lind met .*” Baltic Courier, “Minister met shipowner”, 3 May 2021, retrieved \d+ \w+ \d{4}, article sha256:[0-9a-f]{64}, characters 0–\d+\. <https:\/\/courier\.example\/lind\?a=1&b=2>/,
    );
  });

  it("quotes the pieces of one entry as the passage that holds them", async () => {
    expect(await run("markdown")).toMatch(/\[\d+\\\] “It was a courtesy call 🚢,” Lind said” Baltic Courier/);
  });

  it("gives every number that is cited its quotation, and no other", async () => {
    const { document } = parseHTML(await run("html"));
    const cited = new Set(
      Array.from(document.querySelectorAll("sup a"), (a: { getAttribute(name: string): string }) => a.getAttribute("href")),
    );
    const given = Array.from(document.querySelectorAll(".source"), (p: { id: string }) => `#${p.id}`);
    expect(cited.size).toBeGreaterThan(3);
    expect([...cited].sort()).toEqual(given.sort());
  });

  it("shows hostile words as words", async () => {
    const html = await run("html");
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, img, [onerror], [onmouseover]")).toHaveLength(0);
    for (const a of document.querySelectorAll("a")) expect(a.getAttribute("href")).toMatch(/^(#q\d+|https?:)/);
    expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
    const markdown = await run("markdown");
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
  });
});
