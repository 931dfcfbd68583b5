import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { articleId } from "../vocabulary/ids.js";
import { createExtractionPool } from "./pool.js";

const article = (body: string, language = "en") => ({ id: articleId(body), path: "a.txt", language, body });
const folder = mkdtempSync(join(tmpdir(), "onrecord-pool-"));
const unruly = join(folder, "unruly.mjs");
writeFileSync(
  unruly,
  `export default async ({ article }) => {
     if (article.body === "endless") for (;;);
     if (article.body === "throws") throw new Error("no");
     if (article.body === "exits") process.exit(3);
     return { extraction: { ...article, mentions: [], entities: [], statements: [], contacts: [], sourcing: [], assessments: [], events: [] } };
   };`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const texts = [
  "Anna Berg met with Karl Lund in Oslo.",
  "“We are ready,” said Karl Lund.",
  "The mayor resigned on Monday, Anna Berg told Reuters.",
];

describe("the pool", () => {
  it("gives the same answers whatever the number of threads", async () => {
    const answers = [];
    for (const threads of [1, 3]) {
      const pool = createExtractionPool({ threads });
      answers.push(await Promise.all(texts.map((text) => pool.extract(article(text)))));
      await pool.close();
    }
    expect(answers[0]?.every((answer) => answer.ok)).toBe(true);
    expect(answers[1]).toEqual(answers[0]);
  });

  it("names a language that it does not read", async () => {
    const pool = createExtractionPool({ threads: 1 });
    const answer = await pool.extract(article("Посол встретился с министром.", "ru"));
    await pool.close();
    expect(answer).toMatchObject({ ok: false, refusal: { path: "a.txt", reason: "language" } });
  });

  it("ends what is too slow, survives what throws or crashes, and goes on with the rest", async () => {
    const pool = createExtractionPool({ threads: 2, timeoutMs: 1500, worker: pathToFileURL(unruly) });
    const answers = await Promise.all(["fine", "endless", "throws", "exits", "fine too"].map((text) => pool.extract(article(text))));
    await pool.close();
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.refusal.reason))).toEqual([
      "ok",
      "extraction_failed",
      "extraction_failed",
      "extraction_failed",
      "ok",
    ]);
  });

  it("refuses what comes after it is closed and what no longer fits the queue", async () => {
    const pool = createExtractionPool({ threads: 1, maxQueue: 1, worker: pathToFileURL(unruly) });
    const answers = await Promise.all(["one", "two", "three"].map((text) => pool.extract(article(text))));
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, false]);
    await pool.close();
    expect((await pool.extract(article("late"))).ok).toBe(false);
  });
});
