import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findsNothing, recordWith } from "./fixtures/record.js";
import { hostile, story } from "./fixtures/story.js";
import { createServer } from "./server.js";

let record: Awaited<ReturnType<typeof recordWith>>;
let app: FastifyInstance;
let pages: string;

beforeAll(async () => {
  record = await recordWith();
  pages = await mkdtemp(join(tmpdir(), "onrecord-pages-"));
  await mkdir(join(pages, "assets"));
  await writeFile(join(pages, "index.html"), "<!doctype html><title>pages</title>");
  await writeFile(join(pages, "assets", "index-a1b2c3.js"), "export {};");
  app = createServer(record.store, { startPool: () => findsNothing, pages, log: false });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await record.close();
  await rm(pages, { recursive: true });
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await app.inject({ url, headers });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body, json: () => answer.json() };
};

describe("lists", () => {
  it.each(["articles", "contacts", "statements", "people", "sources", "disputes", "timeline", "events", "assessments"])(
    "gives /api/%s, the same at the page's path, and as CSV",
    async (name) => {
      const list = await get(`/api/${name}`);
      expect(list.status).toBe(200);
      const { items, total } = list.json();
      expect(items.length).toBeGreaterThan(0);
      expect(total).toBe(items.length);
      expect((await get(`/${name}.json`)).body).toBe(list.body);
      const csv = await get(`/${name}.csv`);
      expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
      expect(csv.body.split("\n").length).toBeGreaterThan(items.length);
    },
  );

  it("keeps every field of the record's forms", async () => {
    const [contacts, statements, people, disputes, timeline] = await Promise.all([
      record.store.contacts(),
      record.store.statements(),
      record.store.people(),
      record.store.disputes(),
      record.store.timeline(),
    ]);
    expect((await get("/api/contacts")).json()).toEqual(JSON.parse(JSON.stringify(contacts)));
    expect((await get("/api/statements")).json()).toEqual(JSON.parse(JSON.stringify(statements)));
    expect((await get("/api/people")).json()).toEqual(JSON.parse(JSON.stringify(people)));
    expect((await get("/api/disputes")).json()).toEqual(JSON.parse(JSON.stringify(disputes)));
    expect((await get("/api/timeline")).json()).toEqual(JSON.parse(JSON.stringify(timeline)));
  });

  it("filters and pages", async () => {
    expect((await get("/api/contacts?person=Brandt&with=lind")).json().total).toBe(1);
    expect((await get("/api/contacts?person=&status=happened")).json().total).toBeGreaterThan(0);
    const first = (await get("/api/statements?limit=1")).json();
    expect(first.items).toHaveLength(1);
    const second = (await get(`/api/statements?limit=1&cursor=${first.next}`)).json();
    expect(second.items[0].id).not.toBe(first.items[0].id);
  });

  it.each([
    ["limit=-1", "limit"],
    ["limit=1001", "limit"],
    ["limit=many", "limit"],
    ["from=yesterday", "from"],
    ["from=2016-13", "from"],
    ["status=perhaps", "perhaps|status"],
    ["disputed=maybe", "disputed"],
    ["minorigins=2", "minorigins"],
    ["person=a&person=b", "person"],
    ["cursor=junk'--", "cursor"],
  ])("refuses ?%s and says which parameter is wrong", async (query, named) => {
    const answer = await get(`/api/contacts?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json().error).toEqual({
      code: expect.any(String),
      message: expect.stringMatching(named),
      advice: expect.stringMatching(/./),
    });
  });
});

describe("entries", () => {
  it("gives each entry by its id, in its own resource and in /api/entries", async () => {
    for (const [name, type] of [
      ["contacts", "contact"],
      ["statements", "statement"],
      ["people", "person"],
      ["events", "event"],
      ["assessments", "assessment"],
      ["sources", "source"],
      ["disputes", "dispute"],
    ]) {
      const [item] = (await get(`/api/${name}`)).json().items;
      expect((await get(`/api/${name}/${encodeURIComponent(item.id)}`)).json(), name).toEqual(item);
      if (type === "dispute") continue;
      expect((await get(`/api/entries/${encodeURIComponent(item.id)}`)).json(), name).toEqual({ type, entry: item });
    }
  });

  it("gives an article with what was found in it, and the bytes as text", async () => {
    const { id, body } = story.courier.article;
    const article = (await get(`/api/articles/${id}`)).json();
    expect(article.summary).toMatchObject({ id, outlet: "Baltic Courier" });
    expect(article.extraction).toEqual(JSON.parse(JSON.stringify(story.courier.extraction)));
    expect((await get(`/api/articles/${id}/original`)).json()).toMatchObject({ method: "file", mediaType: "text/plain", text: body });
  });

  it.each(["/api/contacts/c-0000000000000000", "/api/articles/sha256:00", "/api/entries/nothing", "/api/people/%3Cscript%3E"])(
    "answers 404 with advice at %s",
    async (url) => {
      const answer = await get(url);
      expect(answer.status).toBe(404);
      expect(answer.json().error).toMatchObject({ code: "unknown_id", advice: expect.stringMatching(/./) });
    },
  );

  it("says where an entry of another kind is", async () => {
    const [person] = (await get("/api/people")).json().items;
    const answer = await get(`/api/contacts/${person.id}`);
    expect(answer.status).toBe(404);
    expect(answer.json().error).toMatchObject({ code: "other_kind", advice: `It is at /api/people/${person.id}.` });
  });
});

describe("search, vocabulary, status", () => {
  it("finds words", async () => {
    expect((await get("/api/search?q=courtesy")).json().total).toBeGreaterThan(0);
    expect((await get("/search.csv?q=courtesy")).body).toContain("courtesy call");
    expect((await get("/api/search")).status).toBe(400);
    expect((await get(`/api/search?q=${encodeURIComponent('" OR ( * -')}`)).status).toBeLessThan(500);
  });
  it("gives the words that the record uses, with definitions", async () => {
    expect((await get("/api/vocabulary")).json().contactStatuses.denied.definition).toMatch(/did not take place/);
  });
  it("counts", async () => expect((await get("/api/status")).json()).toMatchObject({ articles: 3, contacts: expect.any(Number) }));
});

describe("exports", () => {
  it("gives each format as a file to save", async () => {
    const { items } = (await get("/api/exports")).json();
    expect(items.map((f: { format: string }) => f.format)).toEqual(["csv", "jsonld", "ftm", "gexf", "html", "markdown", "docx"]);
    for (const { format, mediaType, extension } of items) {
      const file = await get(`/api/export/${format}?person=Brandt&limit=5000`);
      expect(file.status, format).toBe(200);
      expect(file.headers["content-type"], format).toBe(mediaType);
      expect(file.headers["content-disposition"], format).toBe(
        `attachment; filename="${["html", "markdown", "docx"].includes(format) ? "dossier-viktor-brandt" : "onrecord"}.${extension}"`,
      );
      // a .docx is packed; what it holds is looked at in export/dossier.test.ts
      if (format !== "docx") expect(file.body, format).toContain("Brandt");
    }
  });
  it("gives one table of those that a format has", async () => {
    const file = await get("/api/export/csv?table=statements");
    expect(file.headers["content-disposition"]).toBe('attachment; filename="onrecord-statements.csv"');
    expect(file.body).toMatch(/^id,speaker,/);
  });
  it.each(["/api/export/xlsx", "/api/export/csv?table=secrets", "/api/export/ftm?limit=0"])("refuses %s", async (url) =>
    expect((await get(url)).status).toBe(400),
  );
});

describe("texts from outside", () => {
  it("are JSON or plain text, never a page", async () => {
    const { id } = story.attack.article;
    for (const url of [`/api/articles/${id}`, `/api/articles/${id}/original`, "/api/articles", "/api/people"]) {
      const answer = await get(url);
      expect(answer.headers["content-type"], url).toBe("application/json; charset=utf-8");
      expect(answer.headers["x-content-type-options"], url).toBe("nosniff");
    }
    expect((await get("/api/articles")).json().items.map((a: { title: string }) => a.title)).toContain(hostile.title);
  });

  it("stay out of error pages", async () => {
    const answer = await get("/api/entries/<script>alert(1)</script>");
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  });

  it("stay text in CSV", async () => {
    const csv = (await get("/people.csv")).body;
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
    expect((await get("/articles.csv")).body).toContain("'@SUM(1+1)");
  });
});

describe("caching", () => {
  it("answers 304 until the record changes", async () => {
    const own = await recordWith([story.courier]);
    const server = createServer(own.store, { startPool: () => findsNothing, pages, log: false });
    const etag = String((await server.inject("/api/contacts")).headers.etag);
    const ask = () => server.inject({ url: "/api/contacts", headers: { "if-none-match": etag } });
    expect((await ask()).statusCode).toBe(304);
    const added = await server.inject({
      method: "POST",
      url: "/api/articles",
      payload: { text: "Nobody met anybody. It rained all day in the harbour." },
    });
    expect(added.statusCode, added.body).toBe(201);
    expect((await ask()).statusCode).toBe(200);
    await server.close();
    await own.close();
  });

  it("compresses what is long", async () => {
    const { headers } = await get("/api/openapi.json", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
  });
});

describe("pages", () => {
  it.each(["/", "/contacts", "/articles/sha256:ab", "/people/e-1?x=1", "/search?q=a.b"])("gives the pages at %s", async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("<title>pages</title>");
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });
  it("lets browsers keep what is named by its content", async () =>
    expect((await get("/assets/index-a1b2c3.js")).headers["cache-control"]).toMatch(/immutable/));
  it.each(["/assets/none.js", "/wp-login.php", "/../../package.json", "/%2e%2e/%2e%2e/package.json", "/api/none", "/api"])(
    "gives 404 at %s",
    async (url) => expect((await get(url)).status).toBe(404),
  );
  it("says what to do where they have not been built", async () => {
    const bare = createServer(record.store, { startPool: () => findsNothing, pages: join(pages, "none"), log: false });
    const answer = await bare.inject("/contacts");
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([503, "text/plain; charset=utf-8"]);
    expect(answer.body).toContain("npm run build");
    expect((await bare.inject("/api/contacts")).statusCode).toBe(200);
    await bare.close();
  });
});
