import { parse } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Made } from "../../bench/made.js";
import { exportFormat } from "./export/exports.js";
import { findsNothing, recordWith, whole } from "./fixtures/record.js";
import { createServer } from "./server.js";

/** An unsure contact beside those of the story, of which nothing says how likely they are. */
const sentence = "Carl Zimmer met Dora Falk at noon.";
const unsure = new Made(sentence, { outlet: "Gazette" })
  .entity("e1", "Carl Zimmer")
  .entity("e2", "Dora Falk")
  .contact(sentence, "met", ["e1", "e2"], { likelihood: 0.38 })
  .addition();

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
beforeAll(async () => {
  record = await recordWith();
  await record.store.add(unsure);
  app = createServer(record.store, { startPool: () => findsNothing, log: false });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await record.close();
});
const get = async (url: string) => {
  const answer = await app.inject({ url });
  return { status: answer.statusCode, body: answer.body, json: () => answer.json() };
};
const run = async (format: string, filter = {}) => {
  const found = exportFormat(format);
  if (!found) throw new Error(format);
  return whole(found.run(record.store, filter, {}));
};

describe("the API", () => {
  it("tells how likely a contact is, and lists or leaves out the unsure", async () => {
    const { items } = (await get("/api/contacts?unsure=true")).json();
    expect(items).toMatchObject([{ likelihood: 0.38, unsure: true, claims: [{ likelihood: 0.38 }] }]);
    const all = (await get("/api/contacts")).json().total;
    expect((await get("/api/contacts?unsure=false")).json().total).toBe(all - 1);
    expect((await get("/api/pairs?unsure=true")).json().total).toBe(1);
    expect((await get("/api/statements?unsure=true")).status).toBe(400);
  });
  it("asks about it, by kinds that there are", async () => {
    const { items } = (await get("/api/queue?kinds=contact")).json();
    expect(items).toMatchObject([{ kind: "contact", score: 0.38, evidence: [{ text: sentence }] }]);
    expect((await get("/api/queue?kinds=event")).status).toBe(400);
    expect((await get("/api/timeline?kinds=identity")).status).toBe(400);
  });
});

describe("exports say that a reading is unsure", () => {
  it("csv", async () => {
    const rows: Record<string, string>[] = parse((await get("/contacts.csv?unsure=true")).body, { columns: true });
    expect(rows.map((row) => [row.likelihood, row.unsure])).toEqual([["0.38", "yes"]]);
    const claims: Record<string, string>[] = parse((await get("/api/export/csv?table=claims&unsure=true")).body, { columns: true });
    expect(claims.map((row) => row.likelihood)).toEqual(["0.38"]);
  });
  it("dossiers, in words", async () => {
    const words = "Unsure reading. The program holds it 38 % likely that these words tell of this contact.";
    expect(await run("markdown", { unsure: true })).toContain(words);
    expect(await run("markdown", { unsure: false })).not.toContain("Unsure reading");
  });
  it("FollowTheMoney, and draws no edge", async () => {
    const entities = (await run("ftm", { person: "Zimmer" }))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const [event] = entities.filter(({ schema }) => schema === "Event");
    expect(event.properties.keywords).toContain("unsure");
    expect(event.properties.summary[0]).toContain("38 % likely");
    expect(entities.filter(({ schema }) => schema === "UnknownLink")).toEqual([]);
  });
  it("JSON-LD and GEXF", async () => {
    const { first } = JSON.parse(await run("jsonld", { unsure: true, person: "Zimmer" }));
    expect(first.items.map(({ body }: { body: object }) => body)).toEqual([expect.objectContaining({ likelihood: 0.38, unsure: true })]);
    expect(await run("gexf", { unsure: true })).toMatch(/title="unsure" type="boolean"/);
  });
});
