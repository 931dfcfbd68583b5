import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContactKind, ContactStatus } from "../../vocabulary/kinds.js";
import type { ResolvedClaim } from "../types.js";
import { factsOf, otherwise, peopleAgree } from "./agree.js";
import { claimsTied, clusterContacts, contactBlocks } from "./cluster.js";

/** `kind participants date status @published`, such as `meeting A+B 2016-12-01 denied @2017-03-01`; `-` for no date. */
function claim(id: string, told: string): ResolvedClaim {
  const [, published] = told.split(" @");
  const [kind, people = "", when, status = "happened"] = (told.split(" @")[0] as string).split(" ");
  return {
    id,
    article: `article of ${id}`,
    kind: kind as ContactKind,
    status: status as ContactStatus,
    participants: people.split("+"),
    when: when === "-" ? undefined : when,
    published,
    start: 0,
  };
}

const cases: [why: string, told: string[], clusters: number[][]][] = [
  ["the same day", ["meeting A+B 2016-12-01", "meeting B+A 2016-12-01"], [[0, 1]]],
  ["different days", ["meeting A+B 2016-12-01", "meeting A+B 2016-12-02"], [[0], [1]]],
  ["a day within its month", ["meeting A+B 2016-12", "meeting A+B 2016-12-01"], [[0, 1]]],
  ["a month with two days in it", ["meeting A+B 2016-12", "meeting A+B 2016-12-01", "meeting A+B 2016-12-20"], [[0], [1], [2]]],
  ["a day within an interval", ["call A+B 2016-12-28/2016-12-31", "call A+B 2016-12-29"], [[0, 1]]],
  ["no date, one contact", ["meeting A+B -", "meeting A+B 2016-12-01"], [[0, 1]]],
  ["no date, two contacts", ["contact A+B -", "meeting A+B 2016-04-01", "call A+B 2016-12-29"], [[0], [1], [2]]],
  [
    "no date, told on several days, two contacts",
    ["contact A+B - happened @2017-03-01", "meeting A+B 2016-04-01", "call A+B 2016-12-29", "contact A+B - happened @2017-03-02"],
    [[0, 3], [1], [2]],
  ],
  [
    "no date, told on both sides of the only contact",
    ["meeting A+B - happened @2016-11-01", "meeting A+B - happened @2016-12-05", "meeting A+B 2016-12-01"],
    [[0], [1, 2]],
  ],
  ["no date, told before the only contact", ["meeting A+B - happened @2016-11-01", "meeting A+B 2016-12-01"], [[0], [1]]],
  ["no date, planned before the only contact", ["meeting A+B - planned @2016-11-01", "meeting A+B 2016-12-01"], [[0, 1]]],
  ["no date anywhere", ["meeting A+B -", "meeting A+B -", "meeting A+B -"], [[0, 1, 2]]],
  ["a meeting and a call", ["meeting A+B 2016-12-01", "call A+B 2016-12-01"], [[0], [1]]],
  ["a conversation that was a call", ["conversation A+B 2016-12-29", "call A+B 2016-12-29"], [[0, 1]]],
  [
    "a contact that may be a meeting or a call",
    ["contact A+B 2016-12-29", "call A+B 2016-12-29", "meeting A+B 2016-12-29"],
    [[0], [1], [2]],
  ],
  ["one more took part, the same day", ["meeting A+B 2016-12-01", "meeting A+B+C 2016-12-01"], [[0, 1]]],
  ["one more took part, no date", ["meeting A+B -", "meeting A+B+C -"], [[0], [1]]],
  [
    "each leaves another out of those whom a third names",
    ["meeting A+B+C 2016-12", "meeting A+B 2016-12", "meeting A+C 2016-12", "meeting A+C -"],
    [[0, 1, 2, 3]],
  ],
  ["others took part", ["meeting A+B 2016-12-01", "meeting A+C 2016-12-01"], [[0], [1]]],
  ["a denial", ["meeting A+B 2016-12-01", "meeting A+B - denied"], [[0, 1]]],
  ["one participant known", ["meeting A 2016-12-01", "meeting A 2016-12-01"], [[0, 1]]],
];

const ids = (n: number): string => `c${String(n).padStart(2, "0")}`;

describe("clusterContacts", () => {
  it.each(cases)("%s", (_, told, clusters) => {
    const found = clusterContacts(told.map((text, i) => claim(ids(i), text)));
    expect(found.map((cluster) => cluster.members.map((member) => member.id))).toEqual(clusters.map((members) => members.map(ids)));
  });

  it("says why each claim is here", () => {
    const [cluster] = clusterContacts([
      claim("c1", "meeting A+B 2016-12-01"),
      claim("c2", "contact A+B 2016-12"),
      claim("c3", "contact A+B 2016-12"),
    ]);
    expect(cluster?.members).toEqual([
      { id: "c1", why: "tells of it most exactly" },
      { id: "c2", why: "the same participants; a contact may be a meeting; 2016-12 agrees with 2016-12-01" },
      { id: "c3", why: "says the same: contact, 2016-12, the same participants" },
    ]);
  });

  it("has one block key for each pair of participants", () => {
    expect(contactBlocks(claim("c1", "meeting C+A+B -"))).toEqual(["pair:A|B", "pair:A|C", "pair:B|C"]);
  });

  const told = fc
    .tuple(
      fc.constantFrom("meeting", "call", "contact", "conversation", "event"),
      fc.constantFrom("A+B", "A+B+C", "B+C", "A"),
      fc.constantFrom("-", "2016", "2016-12", "2016-12-01", "2016-12-02", "2017-01-05"),
      fc.constantFrom("happened", "denied", "planned"),
      fc.constantFrom("", " @2016-11-20", " @2017"),
    )
    .map(([kind, people, when, status, published]) => `${kind} ${people} ${when} ${status}${published}`);
  const claims = fc.array(told, { maxLength: 12 }).map((list) => list.map((text, i) => claim(ids(i), text)));

  it("does not depend on the order of its inputs", () => {
    const shuffled = claims.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(clusterContacts(other)).toEqual(clusterContacts(list));
      }),
      { numRuns: 500 },
    );
  });

  it("never holds two claims that contradict one another, and each claim once", () => {
    fc.assert(
      fc.property(claims, (list) => {
        const byId = new Map(list.map((one) => [one.id, one]));
        const clusters = clusterContacts(list);
        expect(clusters.flatMap((cluster) => cluster.members.map((member) => member.id)).sort()).toEqual([...byId.keys()].sort());
        for (const cluster of clusters) {
          const members = cluster.members.map((member) => factsOf(byId.get(member.id) as ResolvedClaim));
          for (const a of members) for (const b of members) expect(otherwise(a, b)).toBeUndefined();
          const [fullest] = [...members].sort((a, b) => b.participants.length - a.participants.length);
          for (const one of members) expect(peopleAgree(one.participants, fullest?.participants ?? [])).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives what is tied with some claims the places that clustering everything gives them", async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (list) => {
        const beside = async (some: readonly ResolvedClaim[]): Promise<ResolvedClaim[]> => {
          const keys = new Set(some.flatMap(contactBlocks));
          return list.filter((one) => contactBlocks(one).some((key) => keys.has(key)));
        };
        const placesOf = (all: readonly ResolvedClaim[]) =>
          new Map(clusterContacts(all).flatMap(({ id, members }) => members.map((member) => [member.id, `${id} ${member.why}`])));
        const all = placesOf(list);
        for (const one of list) {
          const tied = await claimsTied([one], beside);
          expect(tied.has(one.id)).toBe(true);
          for (const [id, place] of placesOf(list.filter(({ id }) => tied.has(id)))) expect(place).toBe(all.get(id));
        }
      }),
      { numRuns: 300 },
    );
  });
});
