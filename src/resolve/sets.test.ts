import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Groups } from "./sets.js";

/** The sets that joins make, one after the other, by going through all of them. */
function joined(ids: readonly string[], joins: readonly (readonly [string, string])[]): string[][] {
  let sets = [...new Set(ids)].map((id) => [id]);
  for (const [a, b] of joins) {
    const both = sets.filter((set) => set.includes(a) || set.includes(b));
    sets = [...sets.filter((set) => !both.includes(set)), both.flat()];
  }
  return sets.map((set) => set.sort()).sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}

describe("Groups", () => {
  const ids = [..."hgfedcba", "c"];
  const id = fc.constantFrom(...ids);

  it("are the sets that were joined, each known by its least id", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (joins) => {
        const groups = new Groups(ids);
        for (const [a, b] of joins) groups.join(a, b);
        const sets = joined(ids, joins);
        expect([...groups.all()]).toEqual(sets.map((set) => [set[0], set]));
        for (const set of sets) {
          for (const one of set) {
            expect(groups.find(one)).toBe(set[0]);
            expect(groups.size(one)).toBe(set.length);
            expect([...groups.members(one)].sort()).toEqual(set);
            expect(groups.together(one, set[0] as string)).toBe(true);
          }
        }
      }),
    );
  });

  it("keep the list of the larger set, behind whose members the others come to stand", () => {
    const groups = new Groups(ids);
    groups.join("g", "h");
    const before = groups.members("g");
    const known = [...before];
    groups.join("a", "g");
    expect(groups.members("a")).toBe(before);
    expect(before.slice(0, known.length)).toEqual(known);
  });
});
