import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ListOptions, readList } from "./list.js";
import type { ListItem } from "./types.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-list-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (content: string | Uint8Array, options?: ListOptions, name = "list"): Promise<ListItem[]> => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const items: ListItem[] = [];
  for await (const item of readList(path, options)) items.push(item);
  return items;
};
const entries = (items: ListItem[]) => items.flatMap((item) => (item.kind === "entry" ? [item.entry] : []));
const faults = (items: ListItem[]) => items.flatMap((item) => (item.kind === "fault" ? [`${item.line}: ${item.message}`] : []));
const lines = (...values: unknown[]) => values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n");

const person = (id: string, name: string, more = {}) => ({ id, schema: "Person", properties: { name: [name], ...more } });

describe("FollowTheMoney", () => {
  test("persons and organizations with their names, identifiers and positions", async () => {
    const items = await read(
      lines(
        person("Q100", "Olga Marsh", {
          alias: ["Ольга Марш", "O. Marsh", "Olga Marsh"],
          position: ["Deputy minister"],
          passportNumber: ["77 12"],
        }),
        { id: "co-1", schema: "Company", properties: { name: ["Blue Ferry Ltd"], leiCode: ["5493"] } },
      ),
    );
    expect(items).toEqual([
      {
        kind: "entry",
        entry: {
          id: "Q100",
          name: "Olga Marsh",
          type: "person",
          aliases: ["Ольга Марш", "O. Marsh"],
          identifiers: ["wikidata:Q100", "passport:77 12"],
          roles: [{ text: "Deputy minister" }],
        },
      },
      {
        kind: "entry",
        entry: { id: "co-1", name: "Blue Ferry Ltd", type: "organization", aliases: [], identifiers: ["lei:5493"], roles: [] },
      },
    ]);
  });

  test("posts held come from occupancies, wherever they stand in the file", async () => {
    const items = await read(
      lines(
        { id: "o", schema: "Occupancy", properties: { holder: ["p"], post: ["x"], startDate: ["2015-03-01"], endDate: ["2017"] } },
        person("p", "Olga Marsh"),
        { id: "x", schema: "Position", properties: { name: ["Minister of Ferries"] } },
      ),
    );
    expect(entries(items)[0]?.roles).toEqual([{ text: "Minister of Ferries", from: "2015-03-01", to: "2017" }]);
  });

  test("what is no name to match is counted, what is broken is named, the rest goes on", async () => {
    const items = await read(
      lines(
        person("a", "Ann Lee"),
        '{"id": "b", "schema"',
        { id: "c", schema: "Address", properties: {} },
        { id: "d", schema: "Person" },
        "",
        person("e", "Bo Li"),
      ),
    );
    expect(entries(items).map(({ name }) => name)).toEqual(["Ann Lee", "Bo Li"]);
    expect(faults(items)).toEqual(["2: the line is not valid JSON", "4: Person d has no name"]);
    expect(items.filter((item) => item.kind === "other")).toEqual([{ kind: "other", what: "Address" }]);
  });

  test("a broken first line does not hide the rest", async () =>
    expect(entries(await read(lines("{oops", person("a", "Ann Lee"))))).toHaveLength(1));
});

describe("CSV", () => {
  const entry = { type: "person", aliases: [], identifiers: [], roles: [] };
  test.each([
    ["common heads need no map", "id,name\n7,Ann Lee\n", {}, [{ ...entry, id: "7", name: "Ann Lee" }]],
    [
      "OpenSanctions' simple targets",
      'id,schema,name,aliases,identifiers\nQ1,Company,Blue Ferry,"Ferry Blue;BF","123;456"\n',
      {},
      [{ id: "Q1", name: "Blue Ferry", type: "organization", aliases: ["Ferry Blue", "BF"], identifiers: ["123", "456"], roles: [] }],
    ],
    [
      "a map; several columns for one field",
      "Nr,Vorname,Nachname,Alias 1,Alias 2,Amt\n1,Ann,Lee,A. Lee,Annie,Mayor\n",
      { map: { id: ["Nr"], name: ["Vorname", "Nachname"], alias: ["Alias 1", "Alias 2"], role: ["Amt"] } },
      [{ ...entry, id: "1", name: "Ann Lee", aliases: ["A. Lee", "Annie"], roles: [{ text: "Mayor" }] }],
    ],
    [
      "a byte order mark, semicolons, CRLF",
      "\ufeffname;role\r\nAnn Lee;Mayor\r\n",
      {},
      [{ ...entry, id: "row 2", name: "Ann Lee", roles: [{ text: "Mayor" }] }],
    ],
    [
      "tabs",
      "name\tposition\nAnn Lee\tMayor, acting\n",
      {},
      [{ ...entry, id: "row 2", name: "Ann Lee", roles: [{ text: "Mayor, acting" }] }],
    ],
    [
      "dates of a role",
      "name,role,from,to\nAnn Lee,Mayor,2015,2016-05-01\n",
      {},
      [{ ...entry, id: "row 2", name: "Ann Lee", roles: [{ text: "Mayor", from: "2015", to: "2016-05-01" }] }],
    ],
  ] as [string, string, ListOptions, unknown[]][])("%s", async (_, text, options, expected) =>
    expect(entries(await read(text, options))).toEqual(expected),
  );

  test("rows without a name and rows that are not well-formed are named", async () => {
    const items = await read("id,name\n1,Ann\n2,\n3,Bo,extra\n4,Cy\n");
    expect(entries(items).map(({ name }) => name)).toEqual(["Ann", "Cy"]);
    expect(faults(items).sort()).toEqual(["3: the row has no name", expect.stringMatching(/^4: /)]);
  });

  test.each([
    ["no column for the name", "a,b\n1,2\n", {}, "it is not said which column holds the name"],
    ["a mapped column that is not there", "a,b\n1,2\n", { map: { name: ["c"] } }, "there is no column “c”"],
    ["an empty file", "", {}, "it is empty"],
    ["windows-1251", Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xce, 0xeb, 0x0a]), {}, "it is not UTF-8 text"],
  ] as [string, string | Uint8Array, ListOptions, string][])("%s", (_, text, options, message) =>
    expect(read(text, options)).rejects.toThrow(message),
  );
});

const item = (id: string, label: string, more = {}) => ({ id, labels: { en: { language: "en", value: label } }, claims: {}, ...more });
const claim = (value: unknown, more = {}) => ({ rank: "normal", mainsnak: { datavalue: { value } }, ...more });
const olga = item("Q100", "Olga Marsh", {
  labels: { ru: { value: "Ольга Марш" }, en: { value: "Olga Marsh" } },
  aliases: { en: [{ value: "O. Marsh" }] },
  claims: {
    P31: [claim({ id: "Q5" })],
    P214: [claim("9912")],
    P39: [claim({ id: "Q200" }, { qualifiers: { P580: [{ datavalue: { value: { time: "+2015-03-00T00:00:00Z" } } }] } })],
  },
});
const expectedOlga = {
  id: "Q100",
  name: "Olga Marsh",
  type: "person",
  aliases: ["Ольга Марш", "O. Marsh"],
  identifiers: ["wikidata:Q100", "viaf:9912"],
};

describe("Wikidata", () => {
  test.each([
    ["entities by id", JSON.stringify({ entities: { Q100: olga, Q200: item("Q200", "minister of ferries") } }, null, 2)],
    ["entities in one line", JSON.stringify({ entities: { Q100: olga, Q200: item("Q200", "minister of ferries") } })],
    ["a list of entities", JSON.stringify([olga, item("Q200", "minister of ferries")], null, 1)],
  ])("%s, with the labels of positions from the same file", async (_, text) => {
    const [first, second] = entries(await read(text));
    expect(first).toEqual({ ...expectedOlga, roles: [{ text: "minister of ferries", from: "2015-03" }] });
    expect(second).toMatchObject({ id: "Q200", type: "organization" });
  });

  test("a dump: an array with one entity a line", async () => {
    const items = await read(`[\n${JSON.stringify(olga)},\n{broken},\n${JSON.stringify(item("P31", "instance of"))}\n]\n`);
    expect(entries(items)).toEqual([{ ...expectedOlga, roles: [] }]);
    expect(faults(items)).toEqual(["3: the line is not valid JSON"]);
  });

  const uri = (id: string) => ({ type: "uri", value: `http://www.wikidata.org/entity/${id}` });
  const literal = (value: string) => ({ type: "literal", value });
  test.each([
    [
      "SPARQL results",
      {
        head: { vars: ["item", "itemLabel", "itemAltLabel", "positionLabel"] },
        results: {
          bindings: [
            {
              item: uri("Q100"),
              itemLabel: literal("Olga Marsh"),
              itemAltLabel: literal("O. Marsh, Olja Marsh"),
              positionLabel: literal("mayor"),
            },
            { item: uri("Q100"), itemLabel: literal("Olga Marsh"), positionLabel: literal("minister") },
            { item: uri("Q101"), itemLabel: literal("Q101") },
          ],
        },
      },
    ],
    [
      "the plain JSON of the query service",
      [
        { item: uri("Q100").value, itemLabel: "Olga Marsh", itemAltLabel: "O. Marsh, Olja Marsh", positionLabel: "mayor" },
        { item: uri("Q100").value, itemLabel: "Olga Marsh", positionLabel: "minister" },
        { item: uri("Q101").value, itemLabel: "Q101" },
      ],
    ],
  ])("%s: several rows of one item are one entry", async (_, value) => {
    const items = await read(JSON.stringify(value, null, 1));
    expect(entries(items)).toEqual([
      {
        ...expectedOlga,
        aliases: ["O. Marsh", "Olja Marsh"],
        identifiers: ["wikidata:Q100"],
        roles: [{ text: "mayor" }, { text: "minister" }],
      },
    ]);
    expect(faults(items)).toEqual(["3: Q101 has no label"]);
  });

  test.each([
    ["JSON that is neither", '{"a": 1}', "it is neither FollowTheMoney nor Wikidata JSON"],
    ["JSON that breaks off", '{"entities": {"Q1": {', "it is not valid JSON"],
  ])("%s", (_, text, message) => expect(read(text)).rejects.toThrow(message));
});
