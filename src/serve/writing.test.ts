import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord } from "../record/open.js";
import { findsNothing, recordWith } from "./fixtures/record.js";
import { story } from "./fixtures/story.js";
import { createServer, serve } from "./server.js";

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
beforeAll(async () => {
  record = await recordWith([story.courier]);
  app = createServer(record.store, { startPool: () => findsNothing, log: false });
});
afterAll(async () => {
  await app.close();
  await record.close();
});
const post = async (url: string, payload: object) => {
  const answer = await app.inject({ method: "POST", url, payload });
  return [answer.statusCode, answer.json()] as const;
};

describe("POST /api/articles", () => {
  const text = "The ferry to the islands was late. Nobody said why it was late, and nobody asked.";

  it("adds a pasted text once", async () => {
    const [status, added] = await post("/api/articles", { text, title: "The ferry", outlet: "Harbour Gazette", published: "2021-05" });
    expect([status, added.outcome, added.title]).toEqual([201, "added", "The ferry"]);
    const { summary } = (await app.inject(`/api/articles/${added.id}`)).json();
    expect(summary).toMatchObject({ outlet: "Harbour Gazette", published: "2021-05" });
    const original = (await app.inject(`/api/articles/${added.id}/original`)).json();
    expect(original).toMatchObject({ method: "paste", text: expect.stringContaining("The ferry to the islands") });
    expect(await post("/api/articles", { text })).toMatchObject([200, { outcome: "present", id: added.id }]);
  });

  it.each([
    ["neither text nor address", {}, 400],
    ["both", { text: "a", fetch: "https://a.example/" }, 400],
    ["a file address", { fetch: "file:///etc/passwd" }, 400],
    ["a script address", { fetch: "javascript:alert(1)" }, 400],
    ["no address", { fetch: "not an address" }, 400],
    ["a path", { fetch: "/etc/passwd" }, 400],
    ["a date that is none", { text, published: "yesterday" }, 422],
    ["an address that is none", { text, url: "javascript:alert(1)" }, 422],
    ["an empty text", { text: "  \n " }, 422],
    ["the loopback address", { fetch: "http://127.0.0.1:9/" }, 422],
    ["the metadata address of clouds", { fetch: "http://169.254.169.254/latest/meta-data/" }, 422],
    ["a loopback address in disguise", { fetch: "http://0x7f000001/" }, 422],
  ])("refuses %s", async (_, payload, status) => {
    const [got, body] = await post("/api/articles", payload);
    expect(got).toBe(status);
    expect(body.error.advice).toMatch(/./);
    if (status === 422) expect(body).toMatchObject({ outcome: "refused", refusal: { reason: body.error.code, advice: body.error.advice } });
  });
});

describe("POST /api/reviews", () => {
  it("decides, shows the decision and its effect, and takes it back", async () => {
    const [contact] = (await record.store.contacts()).items;
    const target = contact?.claims[0]?.id ?? "";
    const [status, review] = await post("/api/reviews", {
      action: "grade",
      target,
      value: '{"source":"B","information":"2"}',
      reviewer: "Ada",
    });
    expect([status, review]).toMatchObject([201, { action: "grade", target, reviewer: "Ada", undone: false }]);
    const graded = (await app.inject(`/api/contacts/${contact?.id}`)).json();
    expect(graded.claims[0].review).toMatchObject({ source: "B", information: "2" });
    const [, undo] = await post("/api/reviews", { action: "undo", target: String(review.id), reviewer: "Ada" });
    expect(undo).toMatchObject({ action: "undo" });
    const { items } = (await app.inject("/api/reviews")).json();
    expect(items.find((r: { id: number }) => r.id === review.id)).toMatchObject({ undone: true });
  });

  it.each([
    ["an id that there is not", { action: "accept", target: "c-0000000000000000", reviewer: "Ada" }, 404, "unknown_id"],
    ["a grade that there is not", { action: "grade", target: "", value: '{"source":"Z"}', reviewer: "Ada" }, 400, "bad_decision"],
    ["no reviewer", { action: "accept", target: "c-1" }, 400, "bad_body"],
    ["an action that there is not", { action: "delete", target: "c-1", reviewer: "Ada" }, 400, "bad_body"],
  ])("refuses %s", async (_, decision, status, code) => {
    const [contact] = (await record.store.contacts()).items;
    const [got, body] = await post("/api/reviews", decision.target === "" ? { ...decision, target: contact?.claims[0]?.id } : decision);
    expect([got, body.error.code]).toEqual([status, code]);
  });
});

describe("listening", () => {
  it("says where, and tells listeners of changes that another opener of the record makes", async () => {
    const server = await serve({ store: record.store, startPool: () => findsNothing, port: 0, log: false });
    const stop = new AbortController();
    const live = await fetch(`${server.url}/api/live`, { signal: stop.signal });
    expect(live.headers.get("content-type")).toBe("text/event-stream");
    const events = live.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => Number(/event: revision\ndata: (\d+)\n\n/.exec((await events?.read())?.value ?? "")?.[1]);
    const before = await next();
    expect(before).toBe((await record.store.status()).revision);
    const other = await openRecord(record.path);
    await other.add(story.gazette);
    await other.close();
    expect(await next()).toBeGreaterThan(before);
    stop.abort();
    await server.close();
  });

  it("closes although somebody listens", async () => {
    const server = await serve({ store: record.store, startPool: () => findsNothing, port: 0, log: false });
    const live = await fetch(`${server.url}/api/live`);
    const text = live.text();
    await server.close();
    expect(await text).toContain("event: revision");
  });

  it("names a free port where the one asked for is taken", async () => {
    const server = await serve({ store: record.store, startPool: () => findsNothing, port: 0, log: false });
    const port = Number(new URL(server.url).port);
    const second = serve({ store: record.store, startPool: () => findsNothing, port, log: false });
    await expect(second).rejects.toMatchObject({
      code: "port_in_use",
      message: `Port ${port} is in use on 127.0.0.1.`,
      advice: expect.stringMatching(/--port \d+/),
    });
    await server.close();
  });

  it("says so where the address is not of this machine", async () => {
    const away = serve({ store: record.store, startPool: () => findsNothing, host: "192.0.2.1", port: 0, log: false });
    await expect(away).rejects.toMatchObject({ code: "address", advice: expect.stringMatching(/--host/) });
  });
});

describe("POST /api/files", () => {
  const drop = async (name: string, content: string) => {
    const payload = { name, content: Buffer.from(content).toString("base64") };
    const answer = await app.inject({ method: "POST", url: "/api/files", payload });
    expect(answer.statusCode).toBe(200);
    return answer.body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  };
  const lines = [
    { body: "The bridge was opened on Monday.", title: "Bridge" },
    { title: "nothing" },
    { body: "The road was closed on Tuesday." },
  ];

  it("takes a page, a text or many articles a line, and tells what became of each", async () => {
    expect(await drop("ferry.txt", "Title: Ferry\n\nThe ferry to the islands was late again.")).toMatchObject([
      { path: "ferry.txt", outcome: "added", title: "Ferry" },
    ]);
    const many = await drop("news.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(many.map(({ outcome }) => outcome)).toEqual(["added", "refused", "added"]);
    expect(many[1]).toMatchObject({ path: "news.jsonl:2", refusal: { advice: expect.stringMatching(/./) } });
  });

  it.each([
    ["../../etc/passwd", ""],
    ["report.pdf", "%PDF-1.7"],
    ["empty.txt", "  \n"],
  ])("refuses %s with its reason, and opens nothing under that name", async (name, content) =>
    expect(await drop(name, content)).toMatchObject([
      { path: name, outcome: "refused", refusal: { message: expect.stringContaining(name) } },
    ]),
  );
});
