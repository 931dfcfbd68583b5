import { expect, it } from "vitest";
import type { Contact } from "../../../src/vocabulary/forms.js";
import { originTree } from "./origins.js";

const claim = (id: string, article: string, published: string, holders: string[], decision?: "reject") => ({
  id,
  article,
  outlet: article,
  published,
  holders,
  status: "happened" as const,
  kind: "meeting" as const,
  participants: [],
  why: "",
  evidence: [{ article, start: 0, end: 3, text: "met" }],
  ...(decision ? { review: { decision } } : {}),
});

const contact: Contact = {
  id: "c-1",
  kind: "meeting",
  status: "happened",
  disputed: false,
  unsure: false,
  participants: [],
  articles: 3,
  origins: [
    { name: "Wire", why: "cited by two", articles: ["late", "early", "late"] },
    { name: "Own", why: "its own reporting", articles: ["own"] },
  ],
  claims: [
    claim("c-1", "early", "2016-01-01", ["Wire"]),
    claim("c-2", "late", "2016-01-02", ["Wire"]),
    claim("c-3", "late", "2016-01-02", ["Wire"]),
    claim("c-4", "late", "2016-01-02", ["Wire", "an aide"]),
    claim("c-5", "own", "2016-01-03", []),
    claim("c-6", "own", "2016-01-03", ["somebody"], "reject"),
  ],
};

it("leads from each origin to its articles, the earliest first, each chain told once and nothing rejected", () =>
  expect(originTree(contact).map(({ name, articles }) => [name, articles.map(({ id, claims }) => [id, claims.map((c) => c.id)])])).toEqual([
    [
      "Wire",
      [
        ["early", ["c-1"]],
        ["late", ["c-2", "c-4"]],
      ],
    ],
    ["Own", [["own", ["c-5"]]]],
  ]));
