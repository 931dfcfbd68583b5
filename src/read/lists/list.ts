/**
 * Watchlists and reference lists: people and organizations that somebody else has described, to match those of the
 * record against.
 */
import { readCsvList } from "./csv.js";
import { decoded } from "./decoded.js";
import { FtmReader } from "./ftm.js";
import { type ColumnMap, isObject, ListError, type ListFormat, type ListItem } from "./types.js";
import { fromEntity, fromRows, labelsOf } from "./wikidata.js";

export interface ListOptions {
  /** told by the file where it is unset */
  format?: ListFormat;
  /** for CSV: the columns of each field */
  map?: ColumnMap;
}

/** A JSON document is parsed whole, and a JavaScript string holds half a gigabyte at most. Lines have no such limit. */
const largestDocument = 256 * 1024 * 1024;

/** Lines with their numbers, blank ones left out. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<{ text: string; line: number }> {
  let rest = "";
  let line = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() as string;
    if (rest.length > largestDocument) throw new ListError("a line of it is too long", "Split the list into one entity a line.");
    for (const text of lines) {
      line++;
      if (text.trim() !== "") yield { text: text.trim(), line };
    }
  }
  if (rest.trim() !== "") yield { text: rest.trim(), line: line + 1 };
}

const parseJson = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** A whole JSON document: entities by id, a list of entities or rows, or results of the query service. */
const fromDocument = function* (value: unknown): Generator<ListItem> {
  const results = isObject(value) && isObject(value.results) ? value.results.bindings : undefined;
  if (Array.isArray(results)) return yield* fromRows(results);
  const entities = isObject(value) && isObject(value.entities) ? Object.values(value.entities) : Array.isArray(value) ? value : [value];
  const first = entities[0];
  if (isObject(first) && typeof first.schema === "string") return yield* fromFtm(entities);
  if (isObject(first) && !("labels" in first) && !("claims" in first)) {
    if (Array.isArray(value)) return yield* fromRows(entities);
    throw new ListError(
      "it is neither FollowTheMoney nor Wikidata JSON",
      "A FollowTheMoney line has id, schema and properties; Wikidata JSON has entities or results.bindings.",
    );
  }
  const labels = labelsOf(entities);
  for (const [i, entity] of entities.entries()) yield fromEntity(entity, i + 1, (id) => labels.get(id));
};

const fromFtm = function* (entities: Iterable<unknown>): Generator<ListItem> {
  const reader = new FtmReader();
  let line = 0;
  for (const entity of entities) {
    const item = reader.take(entity, ++line);
    if (item) yield item;
  }
  yield* reader.finish();
};

/** An entity on a line of its own: in a dump the lines stand in an array, each with a comma after it. */
const entityOn = (line: string): { value: unknown } | undefined => {
  const parsed = parseJson(line.replace(/,$/, ""));
  return parsed && isObject(parsed.value) && typeof parsed.value.id === "string" ? parsed : undefined;
};

/** Why a line is not taken for an entity. */
const notAnEntity = (line: string): string => {
  const parsed = parseJson(line.replace(/,$/, ""));
  if (parsed === undefined) return "the line is not valid JSON";
  return isObject(parsed.value) ? "the entity has no id" : "the line is not the JSON of an entity";
};

/** How many lines are looked at to see whether a file has one entity a line. */
const sample = 5;

const isLineWise = async (path: string): Promise<boolean> => {
  let seen = 0;
  for await (const { text } of linesOf(decoded(path))) {
    if (entityOn(text)) return true;
    if (++seen === sample) break;
  }
  return false;
};

/** One entity a line, FollowTheMoney or Wikidata. */
async function* readLines(path: string): AsyncGenerator<ListItem> {
  const ftm = new FtmReader();
  for await (const { text, line } of linesOf(decoded(path))) {
    if (/^[[\]],?$/.test(text)) continue;
    const parsed = entityOn(text);
    const isWikidata =
      parsed && isObject(parsed.value) && !("schema" in parsed.value) && ("labels" in parsed.value || "claims" in parsed.value);
    if (parsed === undefined) yield { kind: "fault", line, message: notAnEntity(text) };
    else if (isWikidata) yield fromEntity(parsed.value, line, () => undefined);
    else {
      const item = ftm.take(parsed.value, line);
      if (item) yield item;
    }
  }
  yield* ftm.finish();
}

/** A document that is read as a whole. */
async function* readDocument(path: string): AsyncGenerator<ListItem> {
  const chunks: string[] = [];
  let size = 0;
  for await (const chunk of decoded(path)) {
    size += chunk.length;
    if (size > largestDocument) throw new ListError("it is too large to be read as one document", "Bring it into one entity a line.");
    chunks.push(chunk);
  }
  const parsed = parseJson(chunks.join("").replace(/^\ufeff/, ""));
  if (parsed === undefined) throw new ListError("it is not valid JSON", "Check that the file is complete.");
  for (const item of fromDocument(parsed.value)) yield item.kind === "fault" ? { ...item, within: "document" } : item;
}

/** The format that the beginning of a file shows. */
const guessFormat = async (path: string): Promise<"json" | "csv" | undefined> => {
  for await (const { text } of linesOf(decoded(path))) return /^\ufeff?[[{]/.test(text) ? "json" : "csv";
  return undefined;
};

/** Tabs where the first line holds any, semicolons where it holds no comma: what spreadsheets write in many countries. */
const delimiterOf = async (path: string): Promise<string> => {
  for await (const { text } of linesOf(decoded(path)))
    return text.includes("\t") ? "\t" : text.includes(";") && !text.includes(",") ? ";" : ",";
  return ",";
};

/**
 * Reads a list: FollowTheMoney JSON lines, Wikidata JSON or CSV.
 *
 * What cannot be used is given as a fault with its line and does not stop the rest; for a JSON document the "line" is the
 * number of the entity or row.
 * @throws ListError where nothing of the list can be read; the errors of `node:fs` where the file cannot be
 */
export async function* readList(path: string, options: ListOptions = {}): AsyncGenerator<ListItem> {
  const found = await guessFormat(path);
  if (found === undefined) throw new ListError("it is empty", "Give a list with at least one entry.");
  if ((options.format ?? found) === "csv" || (options.map && options.format === undefined)) {
    yield* readCsvList(decoded(path), { map: options.map, delimiter: await delimiterOf(path) });
  } else {
    yield* (await isLineWise(path)) ? readLines(path) : readDocument(path);
  }
}
