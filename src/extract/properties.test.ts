import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodePointText } from "../vocabulary/codepoints.js";
import type { Extraction } from "../vocabulary/forms.js";
import { articleId } from "../vocabulary/ids.js";
import { extract } from "./extract.js";

const run = (body: string, published?: string) =>
  extract({ id: articleId(body), language: "en", body, ...(published ? { published } : {}) });

/** Every place in an extraction, with the text that it claims to be where it says one. */
function* places(x: Extraction): Generator<{ start: number; end: number; text?: string }> {
  const range = ([start, end]: readonly [number, number]) => ({ start, end });
  yield* x.mentions;
  for (const entity of x.entities) yield* entity.roles;
  for (const s of x.statements) yield* [...s.content, ...s.cue, ...s.source].map(range);
  for (const c of x.contacts) {
    yield* [c.trigger, ...c.evidence, ...(c.limitation ? [c.limitation] : [])].map(range);
    for (const { start, end } of c.participants) yield { start, end };
    if (c.when) yield c.when;
    if (c.where) yield c.where;
  }
  for (const { start, end } of x.sourcing) yield { start, end };
  for (const a of x.assessments) {
    yield { start: a.start, end: a.end };
    if (a.about) yield range(a.about);
  }
  for (const v of x.events) {
    yield { start: v.start, end: v.end };
    for (const { start, end } of v.participants) yield { start, end };
    if (v.when) yield v.when;
    if (v.cause) yield range(v.cause);
  }
}

const check = (x: Extraction) => {
  const body = new CodePointText(x.body);
  for (const place of places(x)) {
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThan(place.start);
    expect(place.end).toBeLessThanOrEqual(body.length);
    if (place.text !== undefined) expect(body.slice(place.start, place.end)).toBe(place.text);
  }
  const ids = new Set(x.entities.map((entity) => entity.id));
  for (const mention of x.mentions) expect(ids.has(mention.chain)).toBe(true);
  for (const c of x.contacts) for (const p of c.participants) expect(p.entity === undefined || ids.has(p.entity)).toBe(true);
};

const names = ["Anna Berg", "Sen. Karl Lund", "Сергей Кисляк", "José Núñez", "the ambassador", "lund", "J.D. Holm", "Zoë 😀 Ax"];
const pieces = [
  "met with",
  "said",
  "told Reuters",
  "“no, never”",
  '"yes"',
  "according to",
  "on May 3",
  "in December",
  "\n",
  ". ",
  ", ",
  "’s",
  "«да»",
  "„nein“",
  "😀",
  "e\u0301",
  "\u00ad",
  "soft\u00adly",
  "''x''",
  "(",
  ")",
  "—",
  "was fired",
  "because of",
  "no evidence",
  "\ud83d",
  "led to",
  "2016",
  "who",
  "that he",
];
const garbled = fc
  .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(" "));

describe("whatever the text", () => {
  it("every place lies in it and holds what it says", async () => {
    await fc.assert(
      fc.asyncProperty(garbled, async (body) => check(await run(body, "2017-03-11"))),
      { numRuns: 150, examples: [[",  Anna Berg met with"]] },
    );
  });

  it("arbitrary strings are no cause to fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme-composite", maxLength: 300 })),
        async (body) => check(await run(body)),
      ),
      { numRuns: 150 },
    );
  });

  it("the same text gives the same answer", async () => {
    const body = "“We met twice,” Anna Berg told Reuters on Monday. Karl Lund denied it.";
    expect(await run(body)).toEqual(await run(body));
  });

  it("offsets count code points: an emoji before a name moves it by one", async () => {
    const plain = await run("Anna Berg met Karl Lund.");
    const moved = await run("😀 Anna Berg met Karl Lund.");
    expect(moved.contacts[0]?.trigger.map((at) => at - 2)).toEqual(plain.contacts[0]?.trigger);
  });
});

describe("long texts", () => {
  const sentence = "Anna Berg said that Karl Lund met with the ambassador in Oslo, and “he knew it,” she told Reuters ";
  it.each([
    ["a hundred kilobytes without a full stop or line end", sentence.repeat(1_050)],
    ["a megabyte of one word", "a".repeat(1_000_000)],
    ["opening quotation marks alone", "“".repeat(20_000)],
    ["names alone", "Anna Berg, ".repeat(4_000)],
    ["many short lines", "Anna Berg met Karl Lund.\n".repeat(2_000)],
  ])("%s comes to an end", { timeout: 300_000 }, async (_, body) => {
    expect((await run(body)).body).toHaveLength(body.length);
  });
});
