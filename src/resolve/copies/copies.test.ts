import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CopyCandidate } from "../types.js";
import { findCopy } from "./find.js";
import { fingerprint, permutations, similarity } from "./fingerprint.js";

const story = `The harbour commission voted on Tuesday night to delay the sale of the old grain terminal by one year. Members said
that the buyer had not shown how it would pay for the repair of the sea wall, which the city's engineers put at nine million.
A lawyer for the company called the vote a surprise and said that it would study its options. The terminal has stood empty
since the mill closed eleven years ago, and the quarter around it has lost a third of its people. Two members who voted
against the delay said that no other buyer had come forward in all that time, and that the wall would not wait.`;
const other = `The school board heard on Monday from parents who want the swimming pool opened again before the winter. The
pool has been closed since a pipe burst in the spring. An engineer told the board that the boiler would have to be replaced
as well, and that the work would take four months at least. The chairwoman said that the money was there, and that what was
lacking was a firm that would do the work before the new year, as every one that she had called was busy with the stadium.`;

const article = (id: string, body: string, more: Partial<CopyCandidate> = {}): CopyCandidate => ({
  article: id,
  body,
  signature: fingerprint(body).signature,
  ...more,
});

const words = (text: string): string[] => text.split(/\s+/);
const cases: [
  why: string,
  first: CopyCandidate,
  second: CopyCandidate,
  expected: { article: string; original: string; directed: boolean } | undefined,
][] = [
  [
    "word for word, dates tell",
    article("a2", story, { published: "2017-03-12" }),
    article("a1", story, { published: "2017-03-11" }),
    { article: "a2", original: "a1", directed: true },
  ],
  [
    "word for word, the later has the lesser id",
    article("a1", story, { published: "2017-03-12" }),
    article("a2", story, { published: "2017-03-11" }),
    { article: "a1", original: "a2", directed: true },
  ],
  [
    "a credit beats the dates",
    article("a1", `${story} — The Harbour Wire`, { outlet: "Daily Mirrorless", published: "2017-03-10" }),
    article("a2", story, { outlet: "The Harbour Wire", published: "2017-03-11" }),
    { article: "a1", original: "a2", directed: true },
  ],
  ["nothing tells which was first", article("a2", story), article("a1", story), { article: "a2", original: "a1", directed: false }],
  [
    "the same day",
    article("a2", story, { published: "2017-03-11" }),
    article("a1", story, { published: "2017-03-11" }),
    { article: "a2", original: "a1", directed: false },
  ],
  [
    "a month and a day in it",
    article("a2", story, { published: "2017-03" }),
    article("a1", story, { published: "2017-03-11" }),
    { article: "a2", original: "a1", directed: false },
  ],
  [
    "cut to its first half",
    article("a1", story),
    article("a2", words(story).slice(0, 55).join(" ")),
    { article: "a2", original: "a1", directed: false },
  ],
  [
    "inside another text",
    article("a1", `${other}\n\n${story}\n\n${other.toUpperCase()} And so on.`),
    article("a2", story),
    { article: "a2", original: "a1", directed: false },
  ],
  [
    "a sentence left out and a headline put before",
    article("a1", story),
    article("a2", `NO SALE\n${story.replace(/ A lawyer[^.]*\./, "")}`),
    { article: "a2", original: "a1", directed: false },
  ],
  ["another story", article("a1", story), article("a2", other), undefined],
  [
    "a line in common",
    article("a1", `${story} Subscribe to our newsletter for more.`),
    article("a2", `${other} Subscribe to our newsletter for more.`),
    undefined,
  ],
  ["itself", article("a1", story), article("a1", story), undefined],
];

describe("findCopy", () => {
  it.each(cases)("%s", (_, first, second, expected) => {
    const found = findCopy(first, [second]);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
    expect(findCopy(second, [first]), "whichever of the two is asked about").toEqual(found);
  });

  it("says how much is common and what tells which was first", () => {
    const found = findCopy(article("a2", story, { published: "2017-03-12" }), [article("a1", story, { published: "2017-03-11" })]);
    expect(found?.why).toBe("100 % of the runs of five words are common to both; 2017-03-11 is before 2017-03-12");
  });

  it("takes the nearest of several, whatever their order", () => {
    const candidates = [
      article("a1", words(story).slice(10).join(" ")),
      article("a2", story),
      article("a3", other),
      article("a4", words(story).slice(30).join(" ")),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (list) => {
        expect(findCopy(article("a9", `${story} End.`), list)).toMatchObject({ article: "a9", original: "a2" });
      }),
    );
  });
});

describe("fingerprint", () => {
  it("is the same for the same words, on every machine", () => {
    const { signature, bands } = fingerprint("One two three four five six seven.");
    expect(signature).toHaveLength(permutations);
    expect([...signature.subarray(0, 3)]).toEqual([...fingerprint("ONE two, three — four five six seven").signature.subarray(0, 3)]);
    expect(bands).toHaveLength(32);
    expect(fingerprint("").bands).toEqual([]);
  });

  it("estimates how much two texts share, and edited texts share a band", () => {
    const edited = story.replace("eleven", "twelve").replace("surprise", "shock");
    const [a, b, c] = [fingerprint(story), fingerprint(edited), fingerprint(other)];
    expect(similarity(a.signature, a.signature)).toBe(1);
    expect(similarity(a.signature, b.signature)).toBeGreaterThan(0.6);
    expect(similarity(a.signature, c.signature)).toBeLessThan(0.1);
    expect(a.bands.some((band) => b.bands.includes(band))).toBe(true);
    expect(a.bands.some((band) => c.bands.includes(band))).toBe(false);
  });
});
