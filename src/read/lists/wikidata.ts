/**
 * Wikidata, in the forms in which people have it: entities (`{"entities":{"Q42":{…}}}` of Special:EntityData and
 * wbgetentities, or one entity a line as in the dumps) and results of the query service (SPARQL 1.1 JSON, or the
 * service's own plain JSON download). Data model: mediawiki.org/wiki/Wikibase/DataModel/JSON.
 */
import { distinct, isObject, type ListEntry, type ListItem, partialDate, strings } from "./types.js";

/** Properties of Wikidata that are read here. */
const instanceOf = "P31";
const human = "Q5";
const positionHeld = "P39";
const startTime = "P580";
const endTime = "P582";

/** External identifiers worth keeping, by property. */
const identifierProperties: Record<string, string> = {
  P213: "isni",
  P214: "viaf",
  P227: "gnd",
  P244: "loc",
  P345: "imdb",
  P1278: "lei",
  P1297: "ein",
  P10632: "opensanctions",
};

/** The first language that has a label names the entry: English, then whatever there is. */
const preferred = ["en", "mul"];

/** The values of `{"en":{"value"}}` or `{"en":[{"value"},…]}`, the preferred languages first. */
const texts = (byLanguage: unknown): string[] => {
  if (!isObject(byLanguage)) return [];
  const rank = (language: string): number => (preferred.includes(language) ? preferred.indexOf(language) : preferred.length);
  return Object.entries(byLanguage)
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([, values]) => (Array.isArray(values) ? values : [values]))
    .flatMap((value) => (isObject(value) ? strings(value.value) : []));
};

/** The value of a snak: an entity id, a time, or a string. */
const snakValue = (snak: unknown): string | undefined => {
  const data = isObject(snak) && isObject(snak.datavalue) ? snak.datavalue.value : undefined;
  if (typeof data === "string") return data;
  if (!isObject(data)) return undefined;
  return strings(data.id)[0] ?? strings(data.time)[0] ?? strings(data.text)[0];
};

/** The statements of one property that are not deprecated. */
const claimsOf = (entity: Record<string, unknown>, property: string): Record<string, unknown>[] => {
  const claims = isObject(entity.claims) ? entity.claims[property] : undefined;
  return Array.isArray(claims) ? claims.filter(isObject).filter((claim) => claim.rank !== "deprecated") : [];
};

const qualifier = (claim: Record<string, unknown>, property: string): string | undefined => {
  const snaks = isObject(claim.qualifiers) ? claim.qualifiers[property] : undefined;
  return Array.isArray(snaks) ? partialDate(snakValue(snaks[0])) : undefined;
};

/** One entity. `labelOf` gives the name of another entity of the same file, for positions held. */
export const fromEntity = (value: unknown, line: number, labelOf: (id: string) => string | undefined): ListItem => {
  if (!isObject(value) || typeof value.id !== "string") return { kind: "fault", line, message: "a Wikidata entity has an id and labels" };
  if (!/^Q\d+$/.test(value.id)) return { kind: "other", what: "not an item" };
  const names = distinct([...texts(value.labels), ...texts(value.aliases)]);
  const name = names[0];
  if (name === undefined) return { kind: "fault", line, message: `${value.id} has no label` };
  const roles = claimsOf(value, positionHeld).flatMap((claim) => {
    const text = labelOf(snakValue(claim.mainsnak) ?? "");
    const [from, to] = [qualifier(claim, startTime), qualifier(claim, endTime)];
    return text ? [{ text, ...(from && { from }), ...(to && { to }) }] : [];
  });
  const isHuman = claimsOf(value, instanceOf).some((claim) => snakValue(claim.mainsnak) === human);
  const identifiers = Object.entries(identifierProperties).flatMap(([property, scheme]) =>
    claimsOf(value, property)
      .flatMap((claim) => snakValue(claim.mainsnak) ?? [])
      .map((id) => `${scheme}:${id}`),
  );
  const entry: ListEntry = {
    id: value.id,
    name,
    type: isHuman ? "person" : "organization",
    aliases: names.slice(1),
    identifiers: distinct([`wikidata:${value.id}`, ...identifiers]),
    roles,
  };
  return { kind: "entry", entry };
};

/** The first label of each entity of a file, by id. */
export const labelsOf = (entities: Iterable<unknown>): Map<string, string> => {
  const labels = new Map<string, string>();
  for (const entity of entities) {
    const label = isObject(entity) && texts(entity.labels)[0];
    if (label && isObject(entity)) labels.set(String(entity.id), label);
  }
  return labels;
};

const qid = (text: string | undefined): string | undefined => /(?:^|\/entity\/)(Q\d+)$/.exec(text ?? "")?.[1];

/** A binding of the query service: `{"value":…}` in SPARQL JSON, a string in its plain JSON. */
const bound = (value: unknown): string | undefined => strings(isObject(value) ? value.value : value)[0];

/** Variables of a query that hold other names or roles, by what people call them. */
const aliasVariable = /(alt_?label|alias(es)?|other_?names?)$/i;
const roleVariable = /(position|office|role|occupation)label$/i;

/**
 * Rows of a query: the first variable that holds an item is the entry, its `…Label` the name, `…AltLabel` or `alias` other
 * names (one, or several by commas as the label service gives them), `positionLabel` and the like roles. Several rows of
 * one item are one entry.
 */
export const fromRows = function* (rows: readonly unknown[]): Generator<ListItem> {
  const entries = new Map<string, ListEntry>();
  for (const [i, row] of rows.entries()) {
    const cells = isObject(row) ? Object.entries(row).map(([key, value]) => [key, bound(value)] as const) : [];
    const item = cells.find(([, value]) => qid(value) !== undefined);
    const id = qid(item?.[1]);
    if (item === undefined || id === undefined) {
      yield { kind: "fault", line: i + 1, message: "the row names no Wikidata item" };
      continue;
    }
    const label = cells.find(([key]) => key === `${item[0]}Label`)?.[1];
    const others = cells.filter(([key]) => aliasVariable.test(key)).flatMap(([, value]) => (value ?? "").split(/,\s+/));
    const name = label !== undefined && qid(label) === undefined ? label : others.shift();
    if (!name) {
      yield { kind: "fault", line: i + 1, message: `${id} has no label` };
      continue;
    }
    const kind = qid(cells.find(([key]) => /^(type|class|instance)/i.test(key))?.[1]);
    const entry = entries.get(id) ?? {
      id,
      name,
      type: kind !== undefined && kind !== human ? "organization" : "person",
      aliases: [],
      identifiers: [`wikidata:${id}`],
      roles: [],
    };
    entry.aliases = distinct([...entry.aliases, name, ...others], entry.name);
    const roles = cells.filter(([key]) => roleVariable.test(key)).flatMap(([, value]) => value ?? []);
    entry.roles = distinct([...entry.roles.map((role) => role.text), ...roles]).map((text) => ({ text }));
    entries.set(id, entry);
  }
  for (const entry of entries.values()) yield { kind: "entry", entry };
};
