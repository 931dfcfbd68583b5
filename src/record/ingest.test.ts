import { describe, expect, it } from "vitest";
import type { Article, Extraction } from "../vocabulary/forms.js";
import { articleId } from "../vocabulary/ids.js";
import { type Extractor, type Ingested, type IngestInput, type IngestOptions, ingest } from "./ingest.js";
import { type Addition, RecordError, type RecordStore } from "./types.js";

const article = (body: string): Article => ({ id: articleId(body), path: `${body}.txt`, title: body, body });
const input = (body: string): IngestInput => ({
  ok: true,
  article: article(body),
  original: { bytes: new Uint8Array(), sha256: "", retrieved: "2017-03-11T00:00:00Z", method: "file", location: `${body}.txt` },
});
const refused = (path: string): IngestInput => ({
  ok: false,
  refusal: { path, reason: "empty", message: `${path} is empty`, advice: "leave it out" },
});
const extraction = (of: Article): Extraction => ({
  ...of,
  mentions: [],
  entities: [],
  statements: [],
  contacts: [],
  sourcing: [],
  assessments: [],
  events: [],
});

/** The three methods of a record that the pipeline touches, in memory. */
const memory = (fail: (body: string) => Error | undefined = () => undefined) => {
  const added: Addition[] = [];
  const has = async (id: string) => added.some((a) => a.article.id === id);
  const add = async (addition: Addition) => {
    const error = fail(addition.article.body);
    if (error) throw error;
    if (await has(addition.article.id)) return { outcome: "present" as const, id: addition.article.id };
    added.push(addition);
    return { outcome: "added" as const, id: addition.article.id };
  };
  return { added, store: { has, add } satisfies Partial<RecordStore> as Partial<RecordStore> as RecordStore };
};

const plain: Extractor = { name: async () => "plain 1", extract: async (a) => ({ ok: true, extraction: extraction(a) }) };

async function* from(inputs: Iterable<IngestInput>): AsyncGenerator<IngestInput> {
  yield* inputs;
}

const run = async (inputs: AsyncIterable<IngestInput>, store: RecordStore, pool: Extractor = plain, options?: IngestOptions) => {
  const results: Ingested[] = [];
  for await (const one of ingest(inputs, store, pool, options)) results.push(one);
  return results;
};
const outcomes = (results: Ingested[]) => results.map((r) => `${r.path} ${r.outcome}${r.refusal ? ` ${r.refusal.reason}` : ""}`);

describe("ingest", () => {
  it("adds, recognises what is there, passes refusals on, in the order of the inputs", async () => {
    const { store } = memory();
    const results = await run(from([input("a"), refused("b.txt"), input("c"), input("a")]), store);
    expect(outcomes(results)).toEqual(["a.txt added", "b.txt refused empty", "c.txt added", "a.txt present"]);
    expect(results[0]).toMatchObject({ id: articleId("a"), title: "a", statements: 0, contacts: 0 });
  });

  it("does not extract again what the record has", async () => {
    const { store } = memory();
    await run(from([input("a")]), store);
    const extracted: string[] = [];
    const pool: Extractor = {
      ...plain,
      extract: async (a) => {
        extracted.push(a.body);
        return { ok: true, extraction: extraction(a) };
      },
    };
    expect(outcomes(await run(from([input("a"), input("b")]), store, pool))).toEqual(["a.txt present", "b.txt added"]);
    expect(extracted).toEqual(["b"]);
  });

  it("keeps an article of which nothing was extracted, with the reason", async () => {
    const { store, added } = memory();
    const pool: Extractor = {
      ...plain,
      extract: async (a) => {
        if (a.body === "crash") throw new Error("worker died");
        return { ok: false, refusal: { path: "x", reason: "language", message: "Dutch", advice: "wait" } };
      },
    };
    const results = await run(from([input("dutch"), input("crash")]), store, pool);
    expect(outcomes(results)).toEqual(["dutch.txt kept language", "crash.txt kept extraction_failed"]);
    expect(added.map((a) => a.notExtracted?.reason)).toEqual(["language", "extraction_failed"]);
  });

  it("gives results in order although later articles are extracted first, with never more in flight than allowed", async () => {
    const { store } = memory();
    const release = new Map<string, () => void>();
    let inFlight = 0;
    let most = 0;
    const pool: Extractor = {
      ...plain,
      extract: async (a) => {
        most = Math.max(most, ++inFlight);
        await new Promise<void>((resolve) => {
          release.set(a.body, resolve);
          // the third to start lets the first three go, last first
          if (release.size === 3) for (const go of [...release.values()].reverse()) setImmediate(go);
          if (release.size > 3) setImmediate(resolve);
        });
        inFlight--;
        return { ok: true, extraction: extraction(a) };
      },
    };
    const bodies = ["a", "b", "c", "d", "e", "f", "g"];
    const results = await run(from(bodies.map(input)), store, pool, { concurrency: 3 });
    expect(outcomes(results)).toEqual(bodies.map((b) => `${b}.txt added`));
    expect(most).toBe(3);
  });

  it("reads no further ahead than the concurrency", async () => {
    const { store } = memory();
    let read = 0;
    async function* counted() {
      for (;;) {
        read++;
        yield input(`n${read}`);
      }
    }
    for await (const _ of ingest(counted(), store, plain, { concurrency: 2 })) break;
    expect(read).toBeLessThanOrEqual(4);
  });

  it("reports an article that could not be stored and goes on", async () => {
    const { store } = memory((body) => (body === "b" ? new Error("constraint") : undefined));
    const results = await run(from([input("a"), input("b"), input("c")]), store);
    expect(outcomes(results)).toEqual(["a.txt added", "b.txt refused store", "c.txt added"]);
    expect(results[1]?.refusal?.message).toBe("b.txt: could not be stored: constraint");
  });

  it("ends the run where no article can be stored any more, and closes the reader", async () => {
    const { store } = memory((body) => (body === "b" ? new RecordError("full_disk", "the disk is full", "make room") : undefined));
    let closed = false;
    async function* endless() {
      try {
        yield input("a");
        yield input("b");
        for (let i = 0; ; i++) yield input(`c${i}`);
      } finally {
        closed = true;
      }
    }
    const results = await run(endless(), store);
    expect(outcomes(results)).toEqual(["a.txt added", "b.txt refused store"]);
    expect(results[1]?.refusal?.advice).toBe("make room");
    expect(closed).toBe(true);
  });

  it("stops at once when aborted, even while a source hangs", async () => {
    const { store } = memory();
    const stop = new AbortController();
    async function* hangs() {
      yield input("a");
      await new Promise(() => undefined);
    }
    const results: Ingested[] = [];
    for await (const one of ingest(hangs(), store, plain, { signal: stop.signal })) {
      results.push(one);
      stop.abort();
    }
    expect(outcomes(results)).toEqual(["a.txt added"]);
  });

  it("throws what the reader itself throws, after the results before it", async () => {
    const { store, added } = memory();
    async function* breaks() {
      yield input("a");
      throw new Error("disk gone");
    }
    await expect(run(breaks(), store)).rejects.toThrow("disk gone");
    expect(added).toHaveLength(1);
  });
});
