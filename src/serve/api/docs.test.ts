import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findsNothing, recordWith } from "../fixtures/record.js";
import { createServer } from "../server.js";
import { apiDocs, type OpenApi, typeInWords } from "./docs.js";

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
let api: OpenApi;
beforeAll(async () => {
  record = await recordWith([]);
  app = createServer(record.store, { startPool: () => findsNothing, log: false });
  api = (await app.inject("/api/openapi.json")).json();
});
afterAll(async () => {
  await app.close();
  await record.close();
});

it("docs/api.md is current (`npx tsx scripts/api-docs.ts` writes it)", () =>
  expect(readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8")).toBe(apiDocs(api)));

describe("the description of the API", () => {
  it("has every address of the contract", () => {
    const addresses = Object.entries(api.paths).flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m.toUpperCase()} ${path}`));
    const lists = ["contacts", "statements", "people", "sources", "disputes", "events", "assessments"];
    const expected = [
      ...["status", "vocabulary", "articles", "timeline", "search", "reviews", "queue", "live", "exports"].map(
        (name) => `GET /api/${name}`,
      ),
      ...lists.flatMap((name) => [`GET /api/${name}`, `GET /api/${name}/{id}`]),
      ...["GET /api/articles/{id}", "GET /api/articles/{id}/original", "GET /api/entries/{id}", "GET /api/export/{format}"],
      ...["GET /api/pairs", "GET /api/people/{id}/members"],
      ...["POST /api/articles", "POST /api/files", "POST /api/reviews", "POST /api/reviews/preview"],
    ];
    expect(addresses.sort()).toEqual(expected.sort());
  });

  it("refers only to forms that it has", () => {
    const refs = JSON.stringify(api).match(/#\/components\/schemas\/[^"]+/g) ?? [];
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of refs) expect(api.components.schemas).toHaveProperty(ref.split("/").at(-1) ?? "");
  });

  it.each([
    [{ type: "string" }, "text"],
    [{ type: "string", enum: ["a", "b"] }, "`a`, `b`"],
    [{ type: "array", items: { $ref: "#/components/schemas/Contact" } }, "list of [Contact](#contact)"],
    [{ prefixItems: [{ type: "integer" }, { type: "integer" }] }, "[whole number, whole number]"],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, "text or null"],
    [
      { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "boolean" } } },
      "{ `a` text; `b?` true or false }",
    ],
  ])("says %j as %s", (schema, words) => expect(typeInWords(schema)).toBe(words));
});
