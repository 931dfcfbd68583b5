import { describe, expect, it } from "vitest";
import type { Contact, Pair, Person, Source } from "../../../src/vocabulary/forms.js";
import { claimFields, valueLabel } from "./corrections.js";
import { decisionWords } from "./decisions.js";
import { cellWords, matrixSvg, pairIndex, toneOf } from "./matrix.js";
import { networkOfPairs, networkOfSources, networkSvg, tiesOf } from "./network.js";
import { newsOf } from "./news.js";
import { escapeXml } from "./svg.js";
import { compareWordings } from "./wordings.js";

const pair = (one: string, other: string, more: Partial<Pair> = {}): Pair => ({
  id: `${one}+${other}`,
  people: [
    { identity: one, name: one.toUpperCase() },
    { identity: other, name: other.toUpperCase() },
  ],
  contacts: 1,
  origins: 1,
  disputed: 0,
  happened: 1,
  ...more,
});

describe("the matrix", () => {
  it("finds a pair from both of its sides", () => {
    const at = pairIndex([pair("a", "b")]);
    expect([at("a", "b")?.id, at("b", "a")?.id, at("a", "c")]).toEqual(["a+b", "a+b", undefined]);
  });
  it.each([
    [{ disputed: 1 }, "disputed", "1 contact resting on 1 origin, disputed"],
    [{ happened: 0, contacts: 2 }, "claimed", "2 contacts resting on 1 origin, not said to have happened"],
    [{ origins: 3 }, "told", "1 contact resting on 3 origins, said to have happened"],
  ])("tells %j as %s", (more, tone, words) => {
    expect(toneOf(pair("a", "b", more))).toBe(tone);
    expect(cellWords(pair("a", "b", more))).toBe(words);
  });
  it("is saved with names as text", () => {
    const svg = matrixSvg([{ identity: "a", name: "<b onload=x>" }], [], "T");
    expect(svg).toContain("&lt;b onload=x&gt;");
  });
});

describe("the network", () => {
  const network = networkOfPairs([pair("a", "b", { origins: 2 }), pair("a", "c", { happened: 0 })]);
  it("counts ties, the most first, and lists those of one", () => {
    expect(network.nodes.map(({ id, ties }) => [id, ties])).toEqual([
      ["a", 2],
      ["b", 1],
      ["c", 1],
    ]);
    expect(tiesOf("a", network).map(({ other, edge }) => [other.id, edge.words])).toEqual([
      ["b", "1 contact, 2 origins"],
      ["c", "1 contact, 1 origin, not said to have happened"],
    ]);
  });
  it("of sources leads from who relies to whom, by name or id, and leaves out the lonely", () => {
    const source = (id: string, reliesOn: Source["reliesOn"]): Source => ({
      id,
      name: id.toUpperCase(),
      type: "outlet",
      articles: 1,
      originOf: 0,
      reliesOn,
    });
    const found = networkOfSources([source("x", [{ source: "Y", kind: "cites", articles: 2 }]), source("y", []), source("z", [])]);
    expect(found.edges).toMatchObject([{ source: "x", target: "y", words: "cites, 2 articles" }]);
    expect(found.nodes.map(({ id }) => id)).toEqual(["x", "y"]);
  });
  it("is saved with dashes where nobody says that it happened", () => {
    const positions = new Map(network.nodes.map(({ id }, i) => [id, { x: i, y: i * i }]));
    expect(networkSvg(network, positions, "T").match(/stroke-dasharray/g)).toHaveLength(1);
    expect(networkSvg({ nodes: [], edges: [] }, new Map(), "T")).toContain("<svg");
  });
});

describe("wordings", () => {
  it("are told apart word by word, and give both wordings back", () => {
    const [full, here] = ["We talked about the ferry, and nothing else.", "We spoke about the ferry."];
    const pieces = compareWordings(full, here);
    const text = (...where: string[]) =>
      pieces
        .filter((p) => where.includes(p.where))
        .map((p) => p.text)
        .join("");
    expect(text("both", "here")).toBe(here);
    expect(text("both", "there")).toBe(full);
    expect(pieces.some((p) => p.where === "here" && p.text.includes("spoke"))).toBe(true);
  });
});

describe("what is new after some articles", () => {
  const contact = (id: string, articles: string[]) => ({ id, claims: articles.map((article) => ({ article })) }) as unknown as Contact;
  const person = (id: string, articles: number) => ({ id, articles }) as Person;
  it("is what only they report, and what they add to", () => {
    const news = newsOf(
      ["n1", "n2"],
      [contact("c1", ["n1"]), contact("c2", ["old", "n2"]), contact("c1", ["n1"])],
      [],
      [person("p1", 2), person("p1", 2), person("p2", 3)],
    );
    expect([news.made.map(({ id }) => id), news.joined.map(({ id }) => id), news.people.map(({ id }) => id)]).toEqual([
      ["c1"],
      ["c2"],
      ["p1"],
    ]);
  });
});

describe("decisions in words", () => {
  it.each([
    [{ action: "correct", value: '{"field":"status","value":"not_happened"}' }, "Status: Did not happen"],
    [{ action: "correct", value: '{"field":"holders","value":["A","B"]}' }, "Holders: A; B"],
    [{ action: "correct", value: '{"field":"when","value":null}', note: "no date" }, "Date: nothing · “no date”"],
    [{ action: "grade", value: '{"source":"B","information":"2"}' }, "B2"],
    [{ action: "rename", value: '"Ana"' }, "Ana"],
    [{ action: "accept" }, ""],
  ] as const)("%j", (review, words) => expect(decisionWords(review)).toBe(words));
  it("knows the fields of a claim", () => {
    const claim = { status: "happened", kind: "meeting", participants: [], holders: [] } as unknown as Contact["claims"][number];
    expect(claimFields(claim).map(({ key }) => key)).toEqual(["status", "kind", "participants", "when", "where", "holders"]);
    expect(valueLabel("status", "denied")).toBe("Denied");
  });
});

it("text in a drawing cannot leave it", () => expect(escapeXml('<a b="\u0000&">')).toBe("&lt;a b=&quot;\ufffd&amp;&quot;&gt;"));
