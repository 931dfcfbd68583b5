/** docs/api.md, made from the OpenAPI description; `npx tsx scripts/api-docs.ts` writes it, and a test holds it to what is served. */
import { exportFormats } from "../export/exports.js";
import { contextTerms } from "../export/jsonld-context.js";

interface Schema {
  type?: string;
  description?: string;
  $ref?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema | boolean;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  minimum?: number;
  maximum?: number;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  description?: string;
}
interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
export interface OpenApi {
  info: { description?: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
const row = (...cells: string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;

/** A schema in few words: `text`, `whole number`, `list of [Contact](#contact)`, `one of …`. */
export const typeInWords = (schema: Schema | undefined): string => {
  if (!schema) return "anything";
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(", ");
  if (schema.anyOf) return schema.anyOf.map(typeInWords).join(schema.anyOf.every((s) => s.const !== undefined) ? ", " : " or ");
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeInWords).join(", ")}]`;
  if (schema.type === "array") return `list of ${typeInWords(typeof schema.items === "object" ? schema.items : undefined)}`;
  if (schema.type === "object") return objectInWords(schema);
  const names: Record<string, string> = {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "true or false",
    null: "null",
  };
  return names[schema.type ?? ""] ?? "anything";
};

const objectInWords = (schema: Schema): string => {
  const map = schema.additionalProperties;
  if (typeof map === "object") return `by name: ${typeInWords(map)}`;
  const items = schema.properties?.total && schema.properties.items?.items;
  if (typeof items === "object" && items.$ref) return `a page of ${typeInWords(items)}`;
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const needed = schema.required?.includes(name) ? "" : "?";
    return `${code(name + needed)} ${typeInWords(field)}`;
  });
  return `{ ${fields.join("; ")} }`;
};

const bounds = ({ minimum, maximum }: Schema): string =>
  minimum !== undefined && maximum !== undefined ? `, ${minimum} to ${maximum}` : minimum !== undefined ? `, at least ${minimum}` : "";

const parameterRow = (p: Parameter): string => {
  const name = `${code(p.name)}${p.required && p.in === "query" ? " (needed)" : ""}${p.in === "path" ? " (in the path)" : ""}`;
  return row(name, typeInWords(p.schema) + bounds(p.schema ?? {}), p.description ?? p.schema?.description ?? "");
};
const parameterTable = (list: readonly Parameter[]): string[] =>
  list.length === 0 ? [] : ["", row("parameter", "is", "means"), row("---", "---", "---"), ...list.map(parameterRow)];

/** The parameters that all lists take alike, told once. */
const sharedFilters = (operations: readonly Operation[]): Parameter[] => {
  const lists = operations.flatMap(({ parameters = [] }) => (parameters.some((p) => p.name === "outlet") ? [parameters] : []));
  const isIn = (wanted: Parameter) => (list: Parameter[]) => list.some((p) => JSON.stringify(p) === JSON.stringify(wanted));
  return (lists[0] ?? []).filter((parameter) => lists.every(isIn(parameter)));
};

const parametersOf = ({ parameters = [] }: Operation, shared: readonly Parameter[]): string[] => {
  const names = new Set(shared.map((p) => p.name));
  const isList = parameters.some((p) => p.name === "outlet");
  const own = isList ? parameters.filter((p) => !names.has(p.name)) : parameters;
  return [...(isList ? ["\nTakes the [filters](#filters)."] : []), ...parameterTable(own)];
};

const answersOf = (operation: Operation): string[] =>
  Object.entries(operation.responses)
    .filter(([status]) => /^\d+$/.test(status))
    .flatMap(([status, response]) =>
      Object.values(response.content ?? {})
        .slice(0, 1)
        .map(({ schema }) => `\nAnswers ${status}: ${typeInWords(schema)}`),
    );

const fieldTable = (schema: Schema, needed = "always", optional = "if known"): string[] => {
  const rows = Object.entries(schema.properties ?? {}).map(([field, of]) =>
    row(code(field), schema.required?.includes(field) ? needed : optional, typeInWords(of), of.description ?? ""),
  );
  return [row("field", "is there", "is", "means"), row("---", "---", "---", "---"), ...rows];
};

const operationInWords = (method: string, path: string, operation: Operation, shared: readonly Parameter[]): string[] => {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return [
    `\n### ${method.toUpperCase()} ${path}\n`,
    `${operation.summary ?? ""}.`,
    ...parametersOf(operation, shared),
    ...(body ? ["\nBody:\n", ...fieldTable(body, "needed", "optional")] : []),
    ...answersOf(operation),
  ];
};

const formInWords = ([name, schema]: [string, Schema]): string[] => [
  `\n### ${name}\n`,
  ...(schema.properties ? fieldTable(schema) : [typeInWords(schema)]),
];

const exportsInWords = (): string[] => [
  "\n## Exports\n",
  "The same formats as `onrecord export`, at `/api/export/:format`.\n",
  row("format", "is", "media type", "tables"),
  row("---", "---", "---", "---"),
  ...exportFormats.map((f) => row(code(f.format), f.label, code(f.mediaType), (f.tables ?? []).map(code).join(", "))),
  "\n### Terms of the JSON-LD\n",
  "Each entry is an Annotation (W3C Web Annotation) whose targets are its words: TextPositionSelector counts code points of the article's body, TextQuoteSelector gives the words with what stands before and after. Ids are `urn:onrecord:` and the id of the entry; contacts, identities and utterances, which bear the id of one of their members, have their kind before it. Terms besides those of the W3C:\n",
  row("term", "IRI", "means"),
  row("---", "---", "---"),
  ...Object.entries(contextTerms).map(([term, { as, means }]) => row(code(term), code(typeof as === "string" ? as : as["@id"]), means)),
];

/** The whole document as Markdown. */
export const apiDocs = (api: OpenApi): string => {
  const shared = sharedFilters(Object.values(api.paths).flatMap((methods) => Object.values(methods)));
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => operationInWords(method, path, operation, shared)),
  );
  const lines = [
    "# The HTTP API\n",
    "<!-- Made by `npx tsx scripts/api-docs.ts` from the schemas that the server validates with; do not edit. -->\n",
    `${api.info.description ?? ""} The machine-readable description (OpenAPI 3.1) is served at \`/api/openapi.json\`.\n`,
    'Lists answer `{"items": […], "total": n, "next": "…"}`; `next` is the `cursor` of the page after. Errors have one shape, [Error](#error), with the fitting HTTP status. Answers carry an `ETag` that changes with the record. Each list is also at the page\'s own path, as `/contacts.json` and `/contacts.csv`.\n',
    "The server listens on 127.0.0.1 and answers to local names only. Writing (`POST`) takes JSON, from the server's own pages or from programs; a server that listens on an open address only shows the record unless it is told otherwise.\n",
    "## Filters\n",
    "Each narrows, none widens; a parameter that is not known is an error.",
    ...parameterTable(shared),
    "\n## Addresses",
    ...operations,
    ...exportsInWords(),
    "\n## Forms",
    ...Object.entries(api.components.schemas).flatMap(formInWords),
  ];
  return `${lines.join("\n")}\n`;
};
