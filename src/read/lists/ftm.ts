/**
 * FollowTheMoney entities, one JSON object a line (`{"id","schema","properties":{name:[…]}}`), as OpenSanctions, Aleph and
 * yente write them. Schema and property names: followthemoney 3.8, `followthemoney/schema/*.yaml`.
 */
import { distinct, isObject, type ListEntry, type ListItem, partialDate, strings } from "./types.js";

/** Schemata that are matched against, by what they are to onrecord. A LegalEntity may be either; lists mostly mean bodies. */
const types: Record<string, ListEntry["type"]> = {
  Person: "person",
  Organization: "organization",
  PublicBody: "organization",
  Company: "organization",
  LegalEntity: "organization",
};

/** Properties that hold another name of the same one. */
const aliasProperties = ["name", "alias", "previousName", "weakAlias", "abbreviation"];

/** Properties of type `identifier` that the schemata above have, and the scheme they stand for. */
const identifierProperties: Record<string, string> = {
  wikidataId: "wikidata",
  leiCode: "lei",
  innCode: "inn",
  ogrnCode: "ogrn",
  registrationNumber: "registration",
  idNumber: "id",
  passportNumber: "passport",
  taxNumber: "tax",
  vatCode: "vat",
  dunsCode: "duns",
  imoNumber: "imo",
  swiftBic: "bic",
  npiCode: "npi",
  okpoCode: "okpo",
  uniqueEntityId: "uei",
  icijId: "icij",
};

/** A link between a person and a post or an organization, kept until all entities are known. */
interface Holding {
  holder: string;
  post: string;
  text?: string;
  from?: string;
  to?: string;
}

/** Reads entities one by one; what links them (who held which post when) is joined at the end. */
export class FtmReader {
  private readonly entries = new Map<string, ListEntry>();
  private readonly names = new Map<string, string>();
  private readonly holdings: Holding[] = [];

  /** Takes one parsed line. Gives what it was; entries themselves come from `finish`. */
  take(value: unknown, line: number): Exclude<ListItem, { kind: "entry" }> | undefined {
    if (!isObject(value) || typeof value.id !== "string" || typeof value.schema !== "string")
      return { kind: "fault", line, message: "a FollowTheMoney entity has an id, a schema and properties" };
    const properties = isObject(value.properties) ? value.properties : {};
    const get = (name: string): string[] => strings(properties[name]);
    const name = (typeof value.caption === "string" && value.caption.trim()) || get("name")[0]?.trim();
    if (name) this.names.set(value.id, name);
    if (value.schema === "Occupancy" || value.schema === "Membership" || value.schema === "Employment" || value.schema === "Directorship")
      return this.hold(value.schema, get);
    const type = types[value.schema];
    if (type === undefined) return { kind: "other", what: value.schema };
    if (!name) return { kind: "fault", line, message: `${value.schema} ${value.id} has no name` };
    this.entries.set(value.id, {
      id: value.id,
      name,
      type,
      aliases: distinct(aliasProperties.flatMap(get), name),
      identifiers: distinct([
        ...(/^Q\d+$/.test(value.id) ? [`wikidata:${value.id}`] : []),
        ...Object.entries(identifierProperties).flatMap(([property, scheme]) => get(property).map((v) => `${scheme}:${v}`)),
      ]),
      roles: distinct(get("position")).map((text) => ({ text })),
    });
    return undefined;
  }

  private hold(schema: string, get: (name: string) => string[]): ListItem & { kind: "other" } {
    const [holderName, postName] = {
      Occupancy: ["holder", "post"],
      Membership: ["member", "organization"],
      Employment: ["employee", "employer"],
    }[schema] ?? ["director", "organization"]; // Directorship
    const holder = get(holderName as string)[0];
    const post = get(postName as string)[0];
    if (holder && post) {
      const [text, from, to] = [get("role")[0], partialDate(get("startDate")[0]), partialDate(get("endDate")[0])];
      this.holdings.push({ holder, post, ...(text && { text }), ...(from && { from }), ...(to && { to }) });
    }
    return { kind: "other", what: schema };
  }

  /** All entries, in the order in which they came, each with the posts that links gave it. */
  *finish(): Generator<ListItem> {
    for (const { holder, post, text, from, to } of this.holdings) {
      const entry = this.entries.get(holder);
      const words = [text, this.names.get(post)].filter(Boolean).join(", ");
      if (entry && words) entry.roles.push({ text: words, ...(from && { from }), ...(to && { to }) });
    }
    for (const entry of this.entries.values()) yield { kind: "entry", entry };
  }
}
