import { describe, expect, it } from "vitest";
import type { RecordFilter } from "../record/types.js";
import { everything } from "./everything.js";

/** A list of `n` numbers in pages, and what it was asked for. */
const list = (n: number) => {
  const asked: RecordFilter[] = [];
  const page = async (filter: RecordFilter) => {
    asked.push(filter);
    const from = Number(filter.cursor ?? 0);
    const to = Math.min(n, from + (filter.limit ?? 100));
    return { items: Array.from({ length: to - from }, (_, i) => from + i), total: n, ...(to < n && { next: String(to) }) };
  };
  return { page, asked };
};
const collect = async (entries: AsyncIterable<number>) => {
  const all: number[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
};

describe("everything", () => {
  it.each([0, 1, 499, 500, 501, 1203])("gives all of %i entries, each once and in order", async (n) => {
    expect(await collect(everything(list(n).page))).toEqual(Array.from({ length: n }, (_, i) => i));
  });

  it("takes the limit for all pages together and passes the other filters on", async () => {
    const { page, asked } = list(2000);
    expect(await collect(everything(page, { limit: 700, outlet: "Gazette" }))).toHaveLength(700);
    expect(asked).toEqual([
      { outlet: "Gazette", limit: 500 },
      { outlet: "Gazette", limit: 200, cursor: "500" },
    ]);
  });
});
