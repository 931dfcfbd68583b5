import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv } from "./csv.js";
import { blockAsHtml, escapeHtml } from "./dossier-html.js";
import { escapeMarkdown } from "./dossier-markdown.js";
import { iso6393 } from "./languages.js";
import { webUrl } from "./lookup.js";

describe("CSV cells", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1", "'＝1"],
    ["a=1", "a=1"],
    [" =1", " =1"],
    ['say "no", he said\nand left', 'say "no", he said\nand left'],
    ["Кисляк", "Кисляк"],
    ["", ""],
  ])("%j stays text", (given, read) => {
    expect(parse(csv([[given, "next"]]), { relax_column_count: false })).toEqual([[read, "next"]]);
  });

  it("leaves numbers numbers", () => expect(csv([[-1, 2.5, undefined]])).toBe("-1,2.5,\n"));
});

describe("HTML", () => {
  it("escapes what could begin markup or end an attribute", () => {
    expect(escapeHtml(`<a href="x" class='y'>&amp;</a>`)).toBe("&lt;a href=&quot;x&quot; class=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
  });
  it("puts a hostile address into one attribute", () => {
    const url = `https://x.example/"onmouseover="alert(1)`;
    const html = blockAsHtml({ is: "source", number: 1, quote: "q", reference: "r", url });
    expect(html).toContain(`href="https://x.example/&quot;onmouseover=&quot;alert(1)"`);
  });
});

describe("Markdown", () => {
  it.each([
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["<img src=x>", "\\<img src=x\\>"],
    ["a\n# b", "a \\# b"],
    ["- a", "\\- a"],
    ["1. a", "1\\. a"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["*_`|~", "\\*\\_\\`\\|\\~"],
    ["13 February 2017, a-b", "13 February 2017, a-b"],
  ])("shows %j as it stands", (given, markdown) => expect(escapeMarkdown(given)).toBe(markdown));
});

it.each([
  ["https://a.example/", "https://a.example/"],
  ["javascript:alert(1)", undefined],
  ["file:///etc/passwd", undefined],
  [undefined, undefined],
])("follows only the web: %s", (url, kept) => expect(webUrl(url)).toBe(kept));

it.each([
  ["en", "eng"],
  ["en-GB", "eng"],
  ["RU", "rus"],
  ["xx", undefined],
  [undefined, undefined],
])("turns %s into %s", (tag, code) => expect(iso6393(tag)).toBe(code));
