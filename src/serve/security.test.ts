import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findsNothing, recordWith } from "./fixtures/record.js";
import { createServer } from "./server.js";

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
const options = { startPool: () => findsNothing, pages: "none", log: false };

beforeAll(async () => {
  record = await recordWith([]);
  app = createServer(record.store, options);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await record.close();
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await app.inject({ url, headers });
  return { status: answer.statusCode, headers: answer.headers };
};
const post = (url: string, payload: string | object, headers: Record<string, string> = {}) =>
  app.inject({ method: "POST", url, payload, headers });

describe("guards", () => {
  it("sends a policy that runs nothing but its own files", async () => {
    const { headers } = await get("/");
    const policy = String(headers["content-security-policy"]);
    for (const rule of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({ "referrer-policy": "no-referrer", "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  });

  it.each([
    ["localhost:3040", 200],
    ["127.0.0.1", 200],
    ["[::1]:8080", 200],
    ["evil.example", 403],
    ["127.0.0.1.evil.example", 403],
    ["localhost@evil.example", 403],
    ["evil.example/localhost", 403],
    ["192.168.0.7", 403],
  ])("answers to the Host %j with %i", async (host, status) => expect((await get("/api/status", { host })).status).toBe(status));

  const decision = { action: "accept", target: "c-0", reviewer: "R" };
  it.each([
    ["another site's Origin", { origin: "https://evil.example" }, 403],
    ["Origin null", { origin: "null" }, 403],
    ["another port of this machine", { origin: "http://localhost:9999" }, 403],
    ["a cross-site fetch", { "sec-fetch-site": "cross-site" }, 403],
    ["a same-site fetch", { "sec-fetch-site": "same-site" }, 403],
    ["its own pages", { origin: "http://localhost:3040", host: "localhost:3040", "sec-fetch-site": "same-origin" }, 404],
    ["a program", {}, 404],
  ])("takes writing from %s or not", async (_, headers, status) =>
    expect((await post("/api/reviews", decision, headers as Record<string, string>)).statusCode).toBe(status),
  );

  it.each([
    ["a form", "a=b", "application/x-www-form-urlencoded", 415],
    ["plain text", "{}", "text/plain", 415],
    ["broken JSON", "{", "application/json", 400],
    ["a list", "[]", "application/json", 400],
    ["a field that is not known", '{"action":"accept","target":"c","reviewer":"R","admin":true}', "application/json", 400],
    ["__proto__", '{"__proto__":{"x":1},"text":"a"}', "application/json", 400],
  ])("refuses %s as a body", async (_, payload, type, status) => {
    const answer = await post("/api/reviews", payload, { "content-type": type });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().error.advice).toMatch(/./);
  });

  it("only shows the record on an open address, unless it is told otherwise", async () => {
    const open = createServer(record.store, { ...options, host: "0.0.0.0" });
    const writable = createServer(record.store, { ...options, host: "0.0.0.0", writable: true });
    const request = { method: "POST" as const, url: "/api/reviews", payload: decision, headers: { host: "record.example" } };
    expect((await open.inject(request)).json().error.code).toBe("read_only");
    expect((await open.inject({ url: "/api/status", headers: { host: "record.example" } })).statusCode).toBe(200);
    expect((await writable.inject(request)).statusCode).toBe(404);
    await Promise.all([open.close(), writable.close()]);
  });
});
