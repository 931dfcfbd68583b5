import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CopyCandidate } from "../types.js";
import { commonTo, findCopy, prepared } from "./find.js";
import { marksOf, worthComparing } from "./marks.js";
import { passagesIn } from "./passages.js";

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

/** Every nth word is another one, as a spinner or a second translation leaves it. */
const swapped = (text: string, nth: number): string =>
  words(text)
    .map((word, i) => (i % nth === nth - 1 ? `other${i}` : word))
    .join(" ");

describe("words swapped", () => {
  it.each([10, 5, 4])("every %ith word", (nth) => {
    expect(findCopy(article("a2", swapped(story, nth)), [article("a1", story)])).toMatchObject({ article: "a2", original: "a1" });
  });
  it("every second word: nothing is left to be known by", () => {
    expect(findCopy(article("a2", swapped(story, 2)), [article("a1", story)])).toBeUndefined();
  });
  it("sentences in another order", () => {
    const turned = story
      .split(/(?<=\.) /)
      .reverse()
      .join(" ");
    expect(findCopy(article("a2", turned), [article("a1", story)])).toMatchObject({ article: "a2", original: "a1" });
  });
});

describe("passages", () => {
  const longer = words(other.repeat(2)).join(" ");
  const piece = words(story).slice(20, 80).join(" ");
  const passages = (a: string, b: string) => {
    const [one, two] = [prepared(a), prepared(b)];
    return passagesIn(one, two, commonTo(one, two)).map((passage) => [a.slice(...passage.a), b.slice(...passage.b)]);
  };

  it("finds a passage inside another text, where it stands in both", () => {
    const body = `${longer} 🙂 ${piece} ${longer}`;
    const [one, two] = [prepared(body), prepared(`${story} ${story.toUpperCase().replace(/[AEIOU]/g, "X")}`)];
    const [found, more] = passagesIn(one, two, commonTo(one, two));
    expect(more).toBeUndefined();
    expect([...body].slice(...(found?.a ?? [])).join("")).toBe(piece);
  });
  it("finds it with words swapped", () => {
    expect(passages(`${longer} ${swapped(piece, 6)} ${longer}`, story)).toHaveLength(1);
  });
  it("takes no quotation for a passage: two articles quote the same person", () => {
    expect(passages(`${longer} “${piece}” she said. ${longer}`, `${story.toUpperCase()} “${piece}” she said.`)).toEqual([]);
  });
  it("finds none in another story", () => {
    expect(passages(longer, story)).toEqual([]);
  });
});

describe("marks", () => {
  const shared = (a: string, b: string): boolean => {
    const [x, y] = [marksOf(a), marksOf(b)];
    return worthComparing(x.filter((mark) => y.includes(mark)).length, x.length, y.length);
  };
  it("are the same for the same words, on every machine", () => {
    expect(marksOf("One two three four five six seven.")).toEqual(marksOf("ONE two, three — four five six seven"));
    expect(marksOf("")).toEqual([]);
  });
  it("are three or more of any 48 words that two texts share, wherever these stand", () => {
    const word = fc.integer({ min: 0, max: 400 }).map((n) => `w${n}`);
    const text = () => fc.array(word, { maxLength: 120 });
    const passages = fc.uniqueArray(word, { minLength: 48, maxLength: 120 });
    fc.assert(
      fc.property(passages, text(), text(), text(), text(), (passage, before, after, first, last) => {
        const [x, y] = [marksOf([...before, ...passage, ...after].join(" ")), marksOf([...first, ...passage, ...last].join(" "))];
        expect(x.filter((mark) => y.includes(mark)).length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
  it("bring texts together that share a passage, and leave others apart", () => {
    const long = story.repeat(1);
    expect(shared(story, long.replace("eleven", "twelve").replace("surprise", "shock"))).toBe(true);
    expect(shared(story, `${other} ${story} ${other}`)).toBe(true);
    expect(shared(story, other)).toBe(false);
    expect(shared("Two words", "Two words.")).toBe(true);
  });
});
