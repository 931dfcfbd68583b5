import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Made } from "../../bench/made.js";
import { memberId } from "../vocabulary/ids.js";
import { findsNothing, recordWith } from "./fixtures/record.js";
import { createServer } from "./server.js";

const sentence = "Carl Zimmer met Dora Falk at noon.";
const read = (extractor: string, status: "happened" | "denied") =>
  new Made(sentence, { outlet: "Gazette" })
    .entity("e1", "Carl Zimmer")
    .entity("e2", "Dora Falk")
    .contact(sentence, "met", ["e1", "e2"], { status })
    .addition(extractor);

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
beforeAll(async () => {
  record = await recordWith([read("one", "happened")]);
  const { id } = read("one", "happened").article;
  await record.store.review({ action: "rename", target: memberId("e", id, "e1"), value: '"Karl Zimmer"', reviewer: "kim" });
  await record.store.review({ action: "reject", target: memberId("c", id, "c1"), reviewer: "kim" });
  await record.store.add(read("two", "denied"));
  app = createServer(record.store, { startPool: () => findsNothing, log: false });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await record.close();
});

it("decisions about what is no longer found are told with its words and what stands there now, and can be asked for", async () => {
  const all = (await app.inject({ url: "/api/reviews" })).json();
  const { id: article } = read("one", "happened").article;
  const gone = { id: memberId("c", article, "c1"), article, start: 0, end: 34, text: sentence, now: memberId("c", article, "c2") };
  expect(all.items).toMatchObject([
    { id: 2, orphaned: { wholly: true, entries: [gone] } },
    { id: 1, value: '"Karl Zimmer"' },
  ]);
  expect(all.items[1]).not.toHaveProperty("orphaned");
  const orphaned = (await app.inject({ url: "/api/reviews?orphaned=true" })).json();
  expect(orphaned.items).toEqual([all.items[0]]);
  const { items } = (await app.inject({ url: "/api/contacts" })).json();
  expect(items).toMatchObject([{ id: gone.now, status: "denied", participants: [{ name: "Dora Falk" }, { name: "Karl Zimmer" }] }]);
});
