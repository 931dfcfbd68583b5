import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContactStatus, Stance } from "../../vocabulary/kinds.js";
import type { DisputableClaim, DisputableStatement } from "../types.js";
import { disputesOf } from "./disputes.js";

const claim = (id: string, status: ContactStatus, limitation?: string): DisputableClaim => ({
  id,
  article: `article of ${id}`,
  kind: "meeting",
  status,
  participants: ["weber", "okoye"],
  start: 0,
  holders: [],
  limitation,
});

const statement = (id: string, about: string[], more: Partial<DisputableStatement> = {}): DisputableStatement => ({
  id,
  article: `article of ${id}`,
  kind: "indirect",
  stance: "denies",
  content: "that they had met",
  holders: [],
  about,
  ...more,
});

const title = "Anna Weber met Paul Okoye";
const disputes = (claims: DisputableClaim[], statements: DisputableStatement[] = []) => disputesOf({ id: "c1", title, claims }, statements);
const sides = (...found: ReturnType<typeof disputesOf>) =>
  found.map((dispute) => dispute.sides.map((side) => [side.stance, ...side.members]));

const cases: [why: string, claims: DisputableClaim[], statements: DisputableStatement[], expected: string[][][]][] = [
  ["nobody denies", [claim("c1", "happened"), claim("c2", "happened")], [], []],
  [
    "a statement that points at the contact and names nobody",
    [claim("c1", "happened")],
    [statement("s1", [], { content: "earlier denials", points: true }), statement("s2", [], { content: "earlier denials" })],
    [
      [
        ["asserts", "c1"],
        ["denies", "s1"],
      ],
    ],
  ],
  ["a denial of nothing that is claimed", [claim("c1", "denied")], [], []],
  [
    "a claim and its denial",
    [claim("c1", "happened"), claim("c2", "denied")],
    [],
    [
      [
        ["asserts", "c1"],
        ["denies", "c2"],
      ],
    ],
  ],
  [
    "said to have been, and said not to have come about",
    [claim("c1", "happened"), claim("c2", "not_happened")],
    [],
    [
      [
        ["asserts", "c1"],
        ["denies", "c2"],
      ],
    ],
  ],
  ["planned, and not said to have been", [claim("c1", "planned"), claim("c2", "denied")], [], []],
  [
    "a statement that denies about both",
    [claim("c1", "happened")],
    [statement("s1", ["weber", "okoye"])],
    [
      [
        ["asserts", "c1"],
        ["denies", "s1"],
      ],
    ],
  ],
  [
    "one of them denies about the other",
    [claim("c1", "happened")],
    [statement("s1", ["okoye"], { speaker: "weber" })],
    [
      [
        ["asserts", "c1"],
        ["denies", "s1"],
      ],
    ],
  ],
  ["somebody denies about one alone", [claim("c1", "happened")], [statement("s1", ["okoye"], { speaker: "other" })], []],
  ["one of them denies something else", [claim("c1", "happened")], [statement("s1", ["other"], { speaker: "weber" })], []],
  ["a statement that does not deny", [claim("c1", "happened")], [statement("s1", ["weber", "okoye"], { stance: "asserts" as Stance })], []],
  [
    "a limited denial stays limited",
    [claim("c1", "happened"), claim("c2", "denied", "about the election")],
    [],
    [
      [
        ["asserts", "c1"],
        ["denies", "c2"],
      ],
    ],
  ],
  [
    "a limited denial beside a whole one",
    [claim("c1", "happened"), claim("c2", "denied", "about the election"), claim("c3", "denied")],
    [],
    [
      [
        ["asserts", "c1"],
        ["denies", "c3"],
      ],
      [
        ["asserts", "c1"],
        ["denies", "c2"],
      ],
    ],
  ],
];

describe("disputesOf", () => {
  it.each(cases)("%s", (_, claims, statements, expected) => {
    expect(sides(...disputes(claims, statements))).toEqual(expected);
  });

  it("names what is disputed, and the limitation of a limited denial", () => {
    const found = disputes([claim("c1", "happened"), claim("c2", "denied", "about the election"), claim("c3", "denied")]);
    expect(found.map(({ id, about, contact }) => ({ id, about, contact }))).toEqual([
      { id: "c1", about: title, contact: "c1" },
      { id: "c2", about: "Anna Weber met Paul Okoye, “about the election”", contact: "c1" },
    ]);
  });

  const beside = (id: string, more: Partial<DisputableClaim> & { contact?: string } = {}) => ({
    ...claim(id, "denied"),
    contact: "c9",
    ...more,
  });

  it("finds what is denied of fewer people, in a contact that stands apart", () => {
    const all = { ...claim("c1", "happened"), participants: ["okoye", "third", "weber"] };
    const found = disputesOf({ id: "c1", title, claims: [all] }, [], [beside("c0")]);
    expect(sides(...found)).toEqual([
      [
        ["asserts", "c1"],
        ["denies", "c0"],
      ],
    ]);
    expect(found[0]?.id).toBe("c1");
  });

  it("leaves a denial alone that cannot be of this one", () => {
    const dated = { ...claim("c1", "happened"), when: "2016-12-01" };
    const call = beside("c0", { kind: "call" });
    const other = beside("c0", { when: "2016-05" });
    const wider = beside("c0", { participants: ["okoye", "third", "weber"] });
    for (const denial of [call, other, wider]) expect(disputesOf({ id: "c1", title, claims: [dated] }, [], [denial])).toEqual([]);
  });

  const described = (id: string, status: ContactStatus, words: string[][], article = "a") => ({
    ...claim(id, status),
    participants: [`of ${id}`],
    article,
    contact: "c9",
    described: words,
  });
  it.each<[why: string, groups: string[][], article: string, found: boolean]>([
    ["groups to which those who took part belong", [["Lund officials"], ["any Norwegian officials"]], "a", true],
    ["other groups", [["Lund officials"], ["any Danish officials"]], "a", false],
    ["one group alone", [["Lund officials"]], "a", false],
    ["another article", [["Lund officials"], ["any Norwegian officials"]], "b", false],
  ])("a denial of groups: %s", (_, groups, article, found) => {
    const told = described("c1", "happened", [
      ["Anna Weber", "an adviser to Karl Lund"],
      ["Pavel Okoye", "Norway's envoy", "Norwegian ambassador"],
    ]);
    expect(disputesOf({ id: "c1", title, claims: [told] }, [], [described("c0", "denied", groups, article)])).toHaveLength(found ? 1 : 0);
  });

  it("puts two dates for what looks like one contact side by side, once", () => {
    const [one, other] = [
      { ...claim("c1", "happened"), when: "2016-12-01" },
      { ...claim("c2", "happened"), when: "2016-12-02" },
    ];
    const from = disputesOf({ id: "c1", title, claims: [one] }, [], [{ ...other, contact: "c2" }]);
    expect(from.map(({ about, sides: told }) => [about, told])).toEqual([
      [
        "Anna Weber met Paul Okoye: on 2016-12-01 or on 2016-12-02?",
        [
          { stance: "asserts", members: ["c1"] },
          { stance: "asserts", members: ["c2"] },
        ],
      ],
    ]);
    expect(disputesOf({ id: "c2", title, claims: [other] }, [], [{ ...one, contact: "c1" }])).toEqual([]);
    const both = { ...other, article: one.article, contact: "c2" };
    expect(disputesOf({ id: "c1", title, claims: [one] }, [], [both]), "an article that tells of both").toEqual([]);
    const far = { ...other, when: "2016-12-20", contact: "c2" };
    expect(disputesOf({ id: "c1", title, claims: [one] }, [], [far])).toEqual([]);
  });

  it("says when somebody turned", () => {
    const before = { ...claim("c2", "denied"), holders: ["weber"], published: "2017-01-10" };
    const now = { ...claim("c1", "happened"), holders: ["weber"], published: "2017-03-02" };
    expect(disputes([now, before])[0]?.why).toContain("one who denied it on 2017-01-10 says on 2017-03-02 that it took place");
  });

  it("takes what a speaker says that it was not about for a limitation", () => {
    const said = statement("s1", [], { stance: "asserts" as Stance, limits: "it was not about the vote" });
    const [found] = disputes([claim("c1", "happened")], [said]);
    expect(found?.about).toBe("Anna Weber met Paul Okoye, “it was not about the vote”");
    expect(found?.sides.map((side) => [side.stance, ...side.members])).toEqual([
      ["asserts", "c1"],
      ["denies", "s1"],
    ]);
  });

  const status = fc.constantFrom<ContactStatus>("happened", "denied", "not_happened", "planned", "uncertain");
  const claims = fc
    .array(fc.tuple(status, fc.constantFrom(undefined, "about the election", "in May")), { maxLength: 8 })
    .map((list) => list.map(([told, limitation], i) => claim(`c${i}`, told, limitation)));
  const people = fc.subarray(["weber", "okoye", "other"]);
  const statements = fc
    .array(fc.tuple(people, fc.constantFrom("weber", "other", undefined), fc.constantFrom<Stance>("denies", "asserts")), { maxLength: 6 })
    .map((list) => list.map(([about, speaker, stance], i) => statement(`s${i}`, about, { speaker, stance })));

  it("does not depend on the order of its inputs, and gives each dispute an id of its own", () => {
    const shuffled = fc
      .tuple(claims, statements)
      .chain(([all, said]) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.constant(said),
          fc.shuffledSubarray(said, { minLength: said.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([all, other, said, otherSaid]) => {
        const found = disputes(all, said);
        expect(disputes(other, otherSaid)).toEqual(found);
        expect(new Set(found.map((dispute) => dispute.id)).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });

  it("drops no denial where anything is claimed, and puts nobody on both sides", () => {
    fc.assert(
      fc.property(claims, (all) => {
        fc.pre(all.some((one) => one.status === "happened"));
        const found = disputes(all);
        const denying = found.flatMap((dispute) =>
          dispute.sides.filter((side) => side.stance === "denies").flatMap((side) => side.members),
        );
        expect([...denying].sort()).toEqual(
          all
            .filter((one) => one.status === "denied" || one.status === "not_happened")
            .map((one) => one.id)
            .sort(),
        );
        for (const dispute of found) {
          const members = dispute.sides.flatMap((side) => side.members);
          expect(new Set(members).size).toBe(members.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
