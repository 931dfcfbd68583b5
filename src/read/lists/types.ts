/** A person or organization of a watchlist or reference list; the record's `WatchlistEntry` has the same shape. */
export interface ListEntry {
  /** id in its own list, such as a FollowTheMoney id or a Wikidata QID */
  id: string;
  name: string;
  type: "person" | "organization";
  aliases: string[];
  /** `scheme:value`, such as `wikidata:Q42`, or the value alone where the list names no scheme */
  identifiers: string[];
  roles: { text: string; from?: string; to?: string }[];
}

/** What one piece of a list gave: an entry, nothing to match against (an address, a link), or a fault with its place. */
export type ListItem =
  | { kind: "entry"; entry: ListEntry }
  | { kind: "other"; what: string }
  /** columns of a table that are neither mapped nor known by their head */
  | { kind: "unread"; columns: string[] }
  /** `line` is the number of the entity or row where the list is one JSON document (`within`) */
  | { kind: "fault"; line: number; message: string; within?: "document" };

/** A fault of the whole list: it cannot be read at all. */
export class ListError extends Error {
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = "ListError";
  }
}

export const listFormats = ["ftm", "csv", "wikidata"] as const;
export type ListFormat = (typeof listFormats)[number];

/** Distinct, trimmed, not blank, in order of appearance; `except` left out. */
export const distinct = (texts: Iterable<string>, except?: string): string[] => [
  ...new Set([...texts].map((text) => text.trim()).filter((text) => text !== "" && text !== except)),
];

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as its list of strings: FollowTheMoney writes lists, some tools write a single value. */
export const strings = (value: unknown): string[] => {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((v) => typeof v === "string" || typeof v === "number").map(String);
};

/** The first part of a date as far as it is known (`2016`, `2016-12`, `2016-12-01`); undefined where it is none. */
export const partialDate = (text: string | undefined): string | undefined => {
  const match = /^\+?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? "");
  if (match === null) return undefined;
  const parts = [match[1], match[2], match[3]];
  const unknown = parts.findIndex((part) => part === undefined || part === "00");
  return parts.slice(0, unknown < 0 ? 3 : unknown).join("-");
};

export const listFields = ["id", "name", "alias", "type", "identifier", "role", "from", "to"] as const;
export type ListField = (typeof listFields)[number];
/** The columns of each field, by their heads. */
export type ColumnMap = Partial<Record<ListField, string[]>>;
