/** Merges, splits and renames, and their undoing in any sequence, leave no trace in what is derived. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dumpDerived } from "../../bench/dump.js";
import { Made } from "../../bench/made.js";
import { openRecord } from "./open.js";
import type { RecordStore } from "./types.js";

const names = ["Ana Ortega", "Boris Lindqvist", "Carl Zimmer", "Dora Falk"];

/** Articles in which each meets the next, with a surname alone and a misspelling among them. */
const articles = [
  ...names.map((name, i) => {
    const other = names[(i + 1) % names.length] as string;
    const sentence = `${name} met ${other} in May 2016.`;
    return new Made(sentence, { outlet: "Post", published: `2016-06-0${i + 1}` })
      .entity("e1", name)
      .entity("e2", other)
      .contact(sentence, "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
      .addition();
  }),
  new Made("Zimmer met Dora Falck in May 2016.", { outlet: "Wire" })
    .entity("e1", "Zimmer")
    .entity("e2", "Dora Falck")
    .contact("Zimmer met Dora Falck in May 2016.", "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
    .addition(),
];

/** What to do, the people by number; an undo takes back one of the decisions made so far, itself perhaps an undo. */
type Step = { do: "merge" | "split"; one: number; other: number } | { do: "rename" | "type"; one: number } | { do: "undo"; back: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("merge" as const, "split" as const), one: fc.nat(9), other: fc.nat(9) }),
  fc.record({ do: fc.constantFrom("rename" as const, "type" as const), one: fc.nat(9) }),
  fc.record({ do: fc.constant("undo" as const), back: fc.nat(9) }),
);

describe("any sequence of decisions about identities", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-undo-"));
  const base = join(folder, "base.db");
  let before: string[];
  let members: string[];

  beforeAll(async () => {
    const store = await openRecord(base);
    for (const article of articles) await store.add(article);
    await store.close();
    before = dumpDerived(base);
    members = before.filter((line) => line.startsWith("entity {")).map((line) => (JSON.parse(line.slice(7)) as { id: string }).id);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const take = async (store: RecordStore, one: Step): Promise<void> => {
    const member = (i: number) => members[i % members.length] as string;
    const reviewer = "kim";
    if (one.do === "undo") {
      const log = (await store.reviews()).items;
      const target = log[one.back % Math.max(1, log.length)];
      if (target !== undefined) await store.review({ action: "undo", target: String(target.id), reviewer });
    } else if (one.do === "merge" || one.do === "split") {
      if (member(one.one) !== member(one.other))
        await store.review({ action: one.do, target: member(one.one), other: member(one.other), reviewer });
    } else if (one.do === "rename") {
      await store.review({ action: "rename", target: member(one.one), value: '"Somebody Else"', reviewer });
    } else {
      await store.review({ action: "correct", target: member(one.one), value: '{"field":"type","value":"organization"}', reviewer });
    }
  };

  let run = 0;
  it("gives the same by steps as by a rebuild, and is undone byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat(99)), async (steps, order) => {
        const path = join(folder, `run-${run++}.db`);
        copyFileSync(base, path);
        const store = await openRecord(path);
        try {
          for (const one of steps) await take(store, one);
          const after = dumpDerived(path);
          await store.rebuild();
          expect(dumpDerived(path)).toEqual(after);
          for (;;) {
            const standing = (await store.reviews()).items.filter(({ action, undone }) => action !== "undo" && !undone);
            if (standing.length === 0) break;
            const chosen = standing[(order.next().value as number) % standing.length];
            await store.review({ action: "undo", target: String(chosen?.id), reviewer: "kim" });
          }
          expect(dumpDerived(path)).toEqual(before);
        } finally {
          await store.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});
