import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isFurniture, readHtml } from "./html.js";

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const sentence = "The minister resigned on Tuesday after a meeting with the envoy, his office said in a short note.";

describe("readHtml", () => {
  it("a layout with menus, captions, related links and a JSON-LD graph", async () => {
    expect(await readHtml(fixture("graph-layout.html"), "https://lantern.example/2017/03/envoy?from=front")).toEqual({
      title: 'Envoy met adviser, officials "say"',
      outlet: "The Daily Lantern",
      byline: "Ann Example, Bob Sample",
      published: "2017-03-11",
      language: "en-US",
      url: "https://lantern.example/2017/03/envoy",
      body: [
        "LONDON (AP) — The envoy met the adviser on Tuesday, officials said. It was the first such meeting,\nthey added.",
        "“It’s his job,” the spokesman said. “No comment”, said another\u00a0one & left.",
        "First point of the agreement, signed in May.\nSecond point of the agreement.",
        "What they said",
        "We talked about many things, and we will talk again, as is usual.",
        "The adviser, a co\u00adoperative man, denied it. See the letter.",
      ].join("\n\n"),
    });
  });
  it("broken JSON-LD: what OpenGraph and meta say", async () => {
    expect(await readHtml(fixture("broken-json-ld.html"))).toEqual({
      title: "Minister denies call",
      outlet: "Evening Post",
      byline: "Carla Muster",
      published: "2018-05-04",
      language: "en-GB",
      url: "https://post.example/a?id=1",
      body: "The minister denied on Friday that he had called the envoy before the vote.\n\n“There was no call,” he said, adding that the report was wrong.",
    });
  });
  it("an old page of tables, without ends of paragraphs", async () => {
    const draft = await readHtml(fixture("old-table-layout.html"));
    expect(draft).toMatchObject({ title: "Minister denies call", published: "2018-05-04", language: "en" });
    expect(draft.body).not.toContain("Politics");
    expect(draft.body.split("\n\n").slice(-3)).toEqual([
      "The minister denied on Friday that he had called the envoy before the vote, which was held in May.",
      "The envoy, a former officer, said nothing. His office, when asked, did not answer.",
      "A third paragraph comes after two line breaks, as on old pages, and is a sentence.",
    ]);
  });
  it("a template that calls a Russian page English", async () => {
    const draft = await readHtml(fixture("russian-wrong-lang.html"));
    expect(draft).toMatchObject({ language: "ru", published: "2017-03-11", title: "Посол встретился с советником" });
    expect(draft.body.split("\n\n")).toHaveLength(2);
  });

  it.each([
    ["a brief", `<article><h1>Brief</h1><p>${sentence}</p></article>`, sentence],
    ["a fragment", `<p>${sentence}</p><p>${sentence}</p>`, `${sentence}\n\n${sentence}`],
    ["preformatted text", `<article><p>${sentence}</p><pre>a\n  b</pre></article>`, `${sentence}\n\na\n  b`],
    [
      "no spaces out of markup",
      `<article><p>${sentence} The <a href="/x">min</a>ister<b>s</b>\n left<i> </i>it.</p></article>`,
      `${sentence} The ministers left it.`,
    ],
    [
      "markup as text",
      `<article><p>${sentence} He wrote &lt;script&gt;alert(1)&lt;/script&gt;.</p></article>`,
      `${sentence} He wrote <script>alert(1)</script>.`,
    ],
    ["an article within a form", `<form><div><p>${sentence}</p><p>${sentence}</p></div></form>`, `${sentence}\n\n${sentence}`],
    [
      "a tweet that is quoted",
      `<article><p>${sentence}</p><blockquote class="twitter-tweet"><p>I never met him, not once.</p></blockquote><p>${sentence}</p></article>`,
      `${sentence}\n\nI never met him, not once.\n\n${sentence}`,
    ],
  ])("text: %s", async (_, html, body) => expect((await readHtml(html)).body).toBe(body));

  it.each<[what: string, head: string, expected: object]>([
    ["a date in a time element", '<body><article><time datetime="2019-02-03T10:00Z">', { published: "2019-02-03" }],
    ["not the time of an update", '<body><article><time class="updated" datetime="2019-02-03">', { published: undefined }],
    ["an ambiguous date stays unknown", '<meta name="date" content="03/04/2019">', { published: undefined }],
    ["a month stays a month", '<meta name="date" content="March 2019">', { published: "2019-03" }],
    ["no profile page for a name", '<meta property="article:author" content="https://social.example/ann">', { byline: undefined }],
    [
      "an author by reference",
      '<script type="application/ld+json">{"@type":"Article","author":{"@id":"#a"},"x":[{"@id":"#a","name":"Ann"}]}</script>',
      { byline: "Ann" },
    ],
    [
      "JSON-LD in a comment with line ends in strings",
      '<script type="application/ld+json"><!-- {"@type":"Article","headline":"One\ntwo",} --></script>',
      { title: "One two" },
    ],
    ["a script as canonical address", '<link rel="canonical" href="javascript:alert(1)">', { url: undefined }],
    [
      "outlet cut off the title",
      '<title>Minister met envoy – The Post</title><meta property="og:site_name" content="The Post">',
      { title: "Minister met envoy", outlet: "The Post" },
    ],
    ["no outlet guessed", "<title>Minister met envoy - Somewhere</title>", { title: "Minister met envoy - Somewhere", outlet: undefined }],
    ["no language stated", "<title>x</title>", { language: undefined }],
  ])("metadata: %s", async (_, head, expected) => {
    const draft = await readHtml(`<html><head>${head}<article><p>${sentence}</p><p>${sentence}</p></article></html>`);
    for (const [key, value] of Object.entries(expected)) expect([key, draft[key as keyof typeof draft]]).toEqual([key, value]);
  });

  it.each<[what: string, html: string, reason: string]>([
    ["an index of links", fixture("no-article-index.html"), "no_article"],
    ["a page that only a script fills", fixture("no-article-script-only.html"), "no_article"],
    ["an empty page", "<html></html>", "no_article"],
    ["no page at all", " ", "no_article"],
    ["a page too deep", `${"<div>".repeat(3000)}<p>${sentence}`, "malformed"],
    ["a page of too many elements", `<p>${sentence}</p>`.repeat(30_000), "too_large"],
    ["tables in tables without end", "<table><tr><td>".repeat(600), "malformed"],
    ["small print in small print", `${"<small class=a>".repeat(15_000)}${sentence}`, "malformed"],
  ])("refuses %s", async (_, html, reason) => expect(readHtml(html)).rejects.toMatchObject({ reason }));
});

describe("isFurniture", () => {
  it.each(["related", "story-related", "relatedLinks", "social-share", "ad", "sr-only", "newsletter_box", "wp-caption"])(
    "yes: %s",
    (name) => expect(isFurniture(name)).toBe(true),
  );
  it.each(["story", "article-body", "socialist", "shareholders", "header", "lead", "adviser", ""])("no: %s", (name) =>
    expect(isFurniture(name)).toBe(false),
  );
});
