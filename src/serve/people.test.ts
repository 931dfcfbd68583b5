import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Member, Pair, Preview } from "../vocabulary/forms.js";
import { findsNothing, recordWith } from "./fixtures/record.js";
import { createServer } from "./server.js";

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
beforeAll(async () => {
  record = await recordWith();
  app = createServer(record.store, { startPool: () => findsNothing, log: false });
});
afterAll(async () => {
  await app.close();
  await record.close();
});
const items = async <T>(url: string): Promise<T[]> => (await app.inject(url)).json().items;
const preview = async (decision: object): Promise<Preview> =>
  (await app.inject({ method: "POST", url: "/api/reviews/preview", payload: { reviewer: "kim", ...decision } })).json();

describe("pairs", () => {
  it("sum up the contacts of each two, and hold to the filter and to the people asked for", async () => {
    const all = await items<Pair>("/api/pairs");
    const contacts = await record.store.contacts();
    for (const { people, contacts: n, disputed } of all) {
      const ids = people.map(({ identity }) => identity);
      const own = contacts.items.filter((c) => ids.every((id) => c.participants.some((p) => p.identity === id)));
      expect([n, disputed]).toEqual([own.length, own.filter((c) => c.disputed).length]);
      const origins = new Set(own.flatMap((c) => c.origins.map(({ name }) => name)));
      expect((await items<Pair>(`/api/pairs?people=${ids.join()}`))[0]?.origins).toBe(origins.size);
    }
    expect((await items<Pair>("/api/pairs?disputed=true")).every(({ disputed }) => disputed > 0)).toBe(true);
    const undated = new Set(contacts.items.filter((c) => c.when === undefined).flatMap((c) => c.participants.map((p) => p.identity)));
    const ofUndated = await items<Pair>("/api/pairs?dated=false");
    expect(ofUndated.every(({ people }) => people.every(({ identity }) => undated.has(identity)))).toBe(true);
    expect(ofUndated.length).toBeLessThan(all.length);
    const csv = (await app.inject("/pairs.csv")).body.trim().split("\n");
    expect(csv).toHaveLength(all.length + 1);
  });
});

describe("a preview", () => {
  it("shows whom a merge would make one and which contacts would be others, and changes nothing", async () => {
    const [one, other] = (await record.store.people({ status: "person" })).items;
    const before = await record.store.status();
    const { people, contacts } = await preview({ action: "merge", target: one?.id, other: other?.id });
    expect([people.before.length, people.after.length]).toEqual([2, 1]);
    expect(people.after[0]?.names).toEqual(expect.arrayContaining(people.before.map(({ name }) => name)));
    expect(contacts.gone.length).toBeGreaterThan(0);
    expect(await record.store.status()).toEqual(before);
    const left = (await record.store.entry(one?.id ?? ""))?.entry;
    expect(left).toEqual(one);
  });

  it("shows what a split of one mention would leave", async () => {
    const people = (await record.store.people({ status: "person" })).items;
    const person = people.find(({ articles }) => articles > 1);
    const members = await items<Member>(`/api/people/${person?.id}/members`);
    expect(members.length).toBeGreaterThan(1);
    expect(members.every(({ evidence, why }) => evidence.length > 0 && why !== "")).toBe(true);
    const [first, ...rest] = members;
    const { people: split } = await preview({ action: "split", target: first?.id, other: rest[0]?.id });
    expect([split.before.length, split.after.length]).toEqual([1, 2]);
    expect(split.after.reduce((sum, { articles }) => sum + articles, 0)).toBe(members.length);
  });

  it("is refused as the decision would be", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/reviews/preview",
      payload: { reviewer: "kim", action: "merge", target: "e-0000000000000000", other: "e-1111111111111111" },
    });
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, "unknown_id"]);
  });
});
