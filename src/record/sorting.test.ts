/** Lists in the order that was asked for, and any piece of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Made } from "../../bench/made.js";
import { sortChoices, sorts } from "../vocabulary/sorts.js";
import { openRecord } from "./open.js";
import type { RecordStore } from "./types.js";

let folder: string;
let store: RecordStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sorting-"));
  store = await openRecord(join(folder, "test.db"));
  const articles = [
    new Made("Bo Lund called Ana Ortega in Oslo in May 2016. “We spoke about fishing,” said Ana Ortega.", {
      outlet: "wire",
      title: "Talks",
    })
      .entity("e1", "Ana Ortega")
      .entity("e2", "Bo Lund")
      .contact("Bo Lund called Ana Ortega in Oslo in May 2016", "called", ["e2", "e1"], {
        kind: "call",
        when: ["May 2016", "2016-05"],
        where: "Oslo",
      })
      .says("e1", { content: "“We spoke about fishing,”", cue: "said", source: "Ana Ortega" }),
    new Made("Cy Dahl met Bo Lund in April 2016. “There was cake,” said Cy Dahl.", { outlet: "Argus", published: "2016-06-02" })
      .entity("e1", "Cy Dahl")
      .entity("e2", "Bo Lund")
      .contact("Cy Dahl met Bo Lund in April 2016", "met", ["e1", "e2"], { when: ["April 2016", "2016-04"] })
      .says("e1", { content: "“There was cake,”", cue: "said", source: "Cy Dahl" }),
    new Made("Dee Moe met Cy Dahl in Bergen. Cy Dahl resigned in May 2016. Bo Lund was charged.", {
      outlet: "Zeitung",
      title: "a visit",
      published: "2016-06-01",
    })
      .entity("e1", "Dee Moe")
      .entity("e2", "Cy Dahl")
      .contact("Dee Moe met Cy Dahl in Bergen", "met", ["e1", "e2"], { where: "Bergen" })
      .entity("e3", "Bo Lund")
      .event("Cy Dahl resigned in May 2016", "resigned", ["e2"], { when: ["May 2016", "2016-05"] })
      .event("Bo Lund was charged", "charged", ["e3"]),
  ];
  for (const article of articles) await store.add(article.addition());
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const who = async (sort: string): Promise<(string | undefined)[]> =>
  (await store.contacts({ sort })).items.map((c) => c.participants[0]?.name.split(" ")[0]);

describe("a list", () => {
  it.each([
    ["who", ["Ana", "Bo", "Cy"]],
    ["-who", ["Cy", "Bo", "Ana"]],
    ["when", ["Bo", "Ana", "Cy"]],
    ["-when", ["Ana", "Bo", "Cy"]],
    ["where", ["Cy", "Ana", "Bo"]],
    ["-where", ["Ana", "Cy", "Bo"]],
    ["kind", ["Ana", "Bo", "Cy"]],
  ])("of contacts by %s, with what has no value last both ways", async (sort, expected) => {
    expect(await who(sort)).toEqual(expected);
  });

  it("of events has those without a date last, and can be of these alone", async () => {
    const kinds = async (filter: object) => (await store.events(filter)).items.map(({ kind }) => kind);
    expect(await kinds({})).toEqual(["resigned", "charged"]);
    expect(await kinds({ sort: "-when" })).toEqual(["resigned", "charged"]);
    expect(await kinds({ sort: "who" })).toEqual(["charged", "resigned"]);
    expect(await kinds({ dated: false })).toEqual(["charged"]);
    expect((await store.contacts({ dated: false })).items.map((c) => c.where)).toEqual(["Bergen"]);
  });

  it("does not set capitals before small letters", async () => {
    expect((await store.articles({ sort: "outlet" })).items.map((a) => a.outlet)).toEqual(["Argus", "wire", "Zeitung"]);
    expect((await store.articles({ sort: "-title" })).items.map((a) => a.title)).toEqual(["Talks", "a visit", undefined]);
    expect((await store.people({ sort: "-name" })).items.map((p) => p.name)).toEqual(["Dee Moe", "Cy Dahl", "Bo Lund", "Ana Ortega"]);
    expect((await store.statements({ sort: "speaker" })).items.map((s) => s.speaker?.name)).toEqual(["Ana Ortega", "Cy Dahl"]);
    expect((await store.sources({ sort: "name" })).items.map((s) => s.name).slice(0, 3)).toEqual(["Argus", "wire", "Zeitung"]);
  });

  it("takes every order that the vocabulary names, and no other", async () => {
    for (const list of ["articles", "contacts", "statements", "people", "sources", "events"] as const) {
      const { total } = await store[list]();
      for (const sort of sortChoices(list)) expect((await store[list]({ sort })).items, `${list} by ${sort}`).toHaveLength(total);
    }
    await expect(store.contacts({ sort: "id; drop table contact" })).rejects.toMatchObject({ code: "bad_filter" });
    expect(Object.keys(sorts)).toHaveLength(7);
  });

  it("of what is dated holds the kinds that were asked for, and counts no others", async () => {
    const { items, total } = await store.timeline({ kinds: "contact,article" });
    expect(items.map(({ kind }) => kind)).toEqual(["contact", "contact", "article", "article"]);
    expect(total).toBe(4);
    expect((await store.timeline()).total).toBe(6);
  });

  it("of statements by speaker is the same from either end, with those without a speaker last", async () => {
    const folder = mkdtempSync(join(tmpdir(), "by-speaker-"));
    const other = await openRecord(join(folder, "test.db"));
    try {
      const said = ["Ana Ortega", "Cy Dahl", "Bo Lund"].flatMap((name, i) =>
        [1, 2].map((n) =>
          new Made(`“Word ${n} of ${name},” said ${name}.`, { outlet: "Argus", published: `2016-0${n}-0${i + 1}` })
            .entity("e1", name)
            .says("e1", { content: `“Word ${n} of ${name},”`, cue: "said", source: name }),
        ),
      );
      said.push(new Made("“Nobody’s word,” it was said.").says(undefined, { content: "“Nobody’s word,”", cue: "said" }));
      said.push(new Made("“A voice,” said a baker.").says(undefined, { content: "“A voice,”", cue: "said", source: "a baker" }));
      for (const article of said) await other.add(article.addition());
      for (const sort of ["speaker", "-speaker"]) {
        const whole = (await other.statements({ sort })).items;
        const names = whole.map((s) => s.speaker?.name);
        const order = ["a baker", "Ana Ortega", "Ana Ortega", "Bo Lund", "Bo Lund", "Cy Dahl", "Cy Dahl"];
        expect(names).toEqual([...(sort === "speaker" ? order : order.toReversed()), undefined]);
        const sorted = (await other.statements({ sort, to: "2099" })).items.map(({ id }) => id);
        const dated = whole.filter((s) => s.published !== undefined).map(({ id }) => id);
        expect(dated).toEqual(sorted);
        const paged: string[] = [];
        for (let skip = 0; skip < 8; skip += 3) {
          const page = await other.statements({ sort, skip, limit: 3 });
          expect([page.total, page.next]).toEqual([8, skip + 3 < 8 ? String(skip + 3) : undefined]);
          paged.push(...page.items.map(({ id }) => id));
        }
        expect(paged).toEqual(whole.map(({ id }) => id));
      }
    } finally {
      await other.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("can be begun anywhere", async () => {
    const page = await store.contacts({ sort: "who", skip: 1, limit: 1 });
    expect([page.items[0]?.participants[0]?.name, page.total, page.next]).toEqual(["Bo Lund", 3, "2"]);
    expect((await store.contacts({ skip: 9 })).items).toEqual([]);
  });
});
