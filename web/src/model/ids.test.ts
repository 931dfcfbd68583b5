import { describe, expect, it } from "vitest";
import { memberId as recordMemberId } from "../../../src/vocabulary/ids.js";
import { articlePath, entryPath, memberId, passageOf, shortArticle, titleOf } from "./ids.js";
import { webUrl } from "./urls.js";

const article = `sha256:${"0123456789abcdef".repeat(4)}`;

it.each(["c1", "s12", "e1", "Ü🚢"])("the id of %s is the one that the record gives it", (local) => {
  expect(memberId("c", article, local)).toBe(recordMemberId("c", article, local));
});

it("a link to a passage holds a short id and the code points", () => {
  expect(shortArticle(article)).toBe("sha256:0123456789abcdef");
  expect(articlePath(article, { start: 120, end: 180 })).toBe("/articles/sha256:0123456789abcdef#t=120,180");
});

it.each([
  ["contact", "c-1", "/contacts/c-1"],
  ["person", "e-1", "/people/e-1"],
  ["source", "o-1", "/sources/o-1"],
  ["article", article, "/articles/sha256:0123456789abcdef"],
  ["event", "v-1", "/entries/v-1"],
])("a %s has its page", (kind, id, path) => {
  expect(entryPath(kind, id)).toBe(path);
});

describe("passageOf", () => {
  it.each<[hash: string, expected: { start: number; end: number } | undefined]>([
    ["#t=120,180", { start: 120, end: 180 }],
    ["#t=180,120", undefined],
    ["#t=1,1", undefined],
    ["#t=-1,4", undefined],
    ["#t=a,b", undefined],
    ["#main", undefined],
    ["", undefined],
  ])("%s", (hash, expected) => {
    expect(passageOf(hash)).toEqual(expected);
  });
});

describe("webUrl lets only web addresses become links", () => {
  it.each<[url: string | undefined, expected: string | undefined]>([
    ["https://example.org/a", "https://example.org/a"],
    ["http://example.org", "http://example.org/"],
    ["javascript:alert(1)", undefined],
    ["JaVaScRiPt:alert(1)", undefined],
    ["\u0001javascript:alert(1)", undefined],
    ["data:text/html,<script>", undefined],
    ["//example.org", undefined],
    ["not a url", undefined],
    [undefined, undefined],
  ])("%s", (url, expected) => {
    expect(webUrl(url)).toBe(expected);
  });
});

it.each([
  [{ title: "T", path: "a/b.txt" }, "T"],
  [{ path: "/news/b.txt" }, "b.txt"],
  [{ path: "C:\\news\\b.txt" }, "b.txt"],
  [{ path: "https://example.org/news/b/" }, "b"],
  [{ path: "-" }, "Without a title"],
  [{}, "Without a title"],
])("%j is called %s", (article, title) => {
  expect(titleOf(article)).toBe(title);
});
