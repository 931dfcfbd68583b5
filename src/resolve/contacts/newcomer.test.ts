import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cluster, ResolvedClaim } from "../types.js";
import { factsOf, isExact, monthsOf } from "./agree.js";
import { clusterContacts, contactBlocks } from "./cluster.js";
import { placeClaim, type Standing, type Told } from "./newcomer.js";

const meets = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one));

/** What stands, as the record gives it; `some` contacts of the earliest. */
const standingOf = (claims: readonly ResolvedClaim[], clusters: readonly Cluster[], some = 12): Standing => {
  const of = new Map(claims.map((claim) => [claim.id, claim]));
  const told: Told[] = clusters.flatMap(({ id, members }) =>
    members.map((member) => ({ claim: of.get(member.id) as ResolvedClaim, contact: id, why: member.why })),
  );
  const exact = told.filter(({ claim }) => isExact(factsOf(claim)));
  const just = (people: readonly string[]) => (one: Told) => factsOf(one.claim).participants.join() === people.join();
  return {
    ofMonths: async (near) =>
      exact.filter(({ claim }) =>
        near.some((one) => meets(contactBlocks(one), contactBlocks(claim)) && meets(monthsOf(factsOf(one)), monthsOf(factsOf(claim)))),
      ),
    vague: async (people) => told.filter((one) => !exact.includes(one)).filter(just(people)),
    earliest: async (people) => {
      const dated = exact.filter(just(people)).sort((a, b) => ((a.claim.when ?? "") < (b.claim.when ?? "") ? -1 : 1));
      return [...new Set(dated.map(({ contact }) => contact))].slice(0, some);
    },
    members: async (contacts) => told.filter(({ contact }) => contacts.includes(contact)),
  };
};

const claims = (dates: readonly (string | undefined)[]) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99_999 }).map((n) => `c-${String(n).padStart(5, "0")}`),
      article: fc.constant("a"),
      published: fc.constantFrom(undefined, "2016-04-01", "2016-06-20", "2016-08-05", "2016-09-01", "2017"),
      kind: fc.constantFrom("meeting" as const, "meeting" as const, "call" as const, "contact" as const, "conversation" as const),
      status: fc.constantFrom("happened" as const, "happened" as const, "denied" as const, "planned" as const),
      participants: fc.constantFrom<string[]>(["p1", "p2"], ["p1", "p2"], ["p1", "p2", "p3"], ["p2", "p3"], ["p1"], []),
      when: fc.constantFrom(...dates),
      start: fc.constant(0),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 22 },
  );

const usual = [undefined, undefined, "2016-04-02", "2016-04-20", "2016-05", "2016-06-11", "2016-06-12", "2016-07", "2016-08-01"];

describe("placeClaim", () => {
  it.each([
    ["as news date them", usual],
    ["with years and intervals", [...usual, "2016", "2016-04/2016-06", "2015/2016"]],
  ])("gives what clustering all anew gives, or nothing (%s)", async (_, dates) => {
    let placed = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(claims(dates), async ([newcomer, ...rest]) => {
        const stood = clusterContacts(rest);
        const found = await placeClaim(newcomer as ResolvedClaim, standingOf(rest, stood));
        all++;
        if (found === undefined) return;
        placed++;
        const ids = new Set(found.members.map(({ id }) => id));
        const others = stood.filter(({ members }) => !members.some(({ id }) => ids.has(id)));
        const byId = (a: Cluster, b: Cluster): number => (a.id < b.id ? -1 : 1);
        expect([...others, found].sort(byId)).toEqual(clusterContacts([newcomer as ResolvedClaim, ...rest]).sort(byId));
      }),
      { numRuns: 1000 },
    );
    expect(placed / all).toBeGreaterThan(0.3);
  });
});
