/**
 * Lists as tables. Which column is what is told by `--map name=Column,alias=Column,…`, or read off the head of the table
 * where it uses common words (those of OpenSanctions' targets.simple.csv are among them).
 */
import { csvRows } from "./csv-rows.js";
import { type ColumnMap, distinct, type ListEntry, ListError, type ListField, type ListItem, listFields, partialDate } from "./types.js";

/** Heads that need no map, in lower case without blanks and underscores. */
const commonHeads: Record<ListField, string[]> = {
  id: ["id", "entityid", "qid", "wikidata", "wikidataid"],
  name: ["name", "fullname", "caption", "label", "person", "organization", "organisation"],
  alias: ["alias", "aliases", "othernames", "alsoknownas", "aka", "akas", "altlabel"],
  type: ["type", "schema", "kind"],
  identifier: ["identifier", "identifiers"],
  role: ["role", "roles", "position", "positions", "post", "posts", "title", "office", "function", "occupation"],
  from: ["from", "start", "startdate", "since"],
  to: ["to", "end", "enddate", "until"],
};

/** Words of a type column that mean an organization; all else, and no word, means a person. */
const organizationWords = /^(org|company|legalentity|publicbody|firm|body|agency|party)/i;

/** Several values in one cell are parted by a semicolon or a bar. */
const cellValues = (cell: string): string[] => cell.split(/[;|]/);

const plain = (head: string): string => head.toLowerCase().replace(/[\s_-]/g, "");

/** The map that the head of a table gives by itself. */
export const guessColumns = (heads: readonly string[]): ColumnMap =>
  Object.fromEntries(
    listFields
      .map((field) => [field, heads.filter((head) => commonHeads[field].includes(plain(head)))])
      .filter(([, columns]) => columns?.length),
  );

/** A row with the columns of its fields. */
const entryOf = (row: Record<string, string>, columns: ColumnMap, line: number): ListItem => {
  const values = (field: ListField): string[] => distinct((columns[field] ?? []).flatMap((head) => cellValues(row[head] ?? "")));
  const name = (columns.name ?? [])
    .map((head) => (row[head] ?? "").trim())
    .filter(Boolean)
    .join(" ");
  if (name === "") return { kind: "fault", line, message: "the row has no name" };
  const [from, to] = [partialDate(values("from")[0]), partialDate(values("to")[0])];
  const entry: ListEntry = {
    id: values("id")[0] ?? `row ${line}`,
    name,
    type: organizationWords.test(values("type")[0] ?? "") ? "organization" : "person",
    aliases: distinct(values("alias"), name),
    identifiers: values("identifier"),
    roles: values("role").map((text) => ({ text, ...(from && { from }), ...(to && { to }) })),
  };
  return { kind: "entry", entry };
};

/** The columns to read, checked against the head of the table. */
const columnsOf = (heads: readonly string[], map: ColumnMap | undefined): ColumnMap => {
  const missing = Object.values(map ?? {})
    .flat()
    .filter((head) => !heads.includes(head));
  const shown = heads.map((head) => `“${head}”`).join(", ");
  if (missing.length > 0) throw new ListError(`there is no column “${missing[0]}”`, `The columns are ${shown}.`);
  const columns = { ...guessColumns(heads), ...map };
  if (!columns.name?.length)
    throw new ListError("it is not said which column holds the name", `Give --map name=COLUMN; the columns are ${shown}.`);
  return columns;
};

/**
 * Reads a table; rows without a name and rows that are not well-formed are faults of their own.
 * @throws ListError where no column holds a name, or a mapped column is missing
 */
export const readCsvList = async function* (
  input: AsyncIterable<Uint8Array | string>,
  options: { map?: ColumnMap; delimiter: string },
): AsyncGenerator<ListItem> {
  let columns: ColumnMap | undefined;
  const heads = (cells: string[]): string[] => {
    columns = columnsOf(cells, options.map);
    return cells;
  };
  let told = false;
  for await (const one of csvRows(input, { delimiter: options.delimiter, heads })) {
    if ("fault" in one) {
      yield { kind: "fault", line: one.line, message: one.fault };
      continue;
    }
    const read = new Set(Object.values(columns ?? {}).flat());
    const unread = told ? [] : Object.keys(one.row).filter((head) => !read.has(head));
    told = true;
    if (unread.length > 0) yield { kind: "unread", columns: unread };
    yield entryOf(one.row, columns ?? {}, one.line);
  }
};
