/** docs/api.md, made from the OpenAPI description; `npm run docs` writes it, and a test holds it to what is served. */

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
  patternProperties?: Record<string, Schema>;
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
  const map = Object.values(schema.patternProperties ?? {})[0];
  if (map) return `by name: ${typeInWords(map)}`;
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const needed = schema.required?.includes(name) ? "" : "?";
    return `${code(name + needed)} ${typeInWords(field)}`;
  });
  return `{ ${fields.join("; ")} }`;
};

const bounds = ({ minimum, maximum }: Schema): string =>
  minimum !== undefined && maximum !== undefined ? `, ${minimum} to ${maximum}` : minimum !== undefined ? `, at least ${minimum}` : "";

const parametersOf = (operation: Operation): string[] => {
  const list = operation.parameters ?? [];
  if (list.length === 0) return [];
  const rows = list.map((p) => {
    const name = `${code(p.name)}${p.required && p.in === "query" ? " (needed)" : ""}${p.in === "path" ? " (in the path)" : ""}`;
    return row(name, typeInWords(p.schema) + bounds(p.schema ?? {}), p.description ?? p.schema?.description ?? "");
  });
  return ["", row("parameter", "is", "means"), row("---", "---", "---"), ...rows];
};

const answersOf = (operation: Operation): string[] =>
  Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2") && !/xx/i.test(status))
    .flatMap(([status, response]) =>
      Object.values(response.content ?? {})
        .slice(0, 1)
        .map(({ schema }) => `\nAnswers ${status}: ${typeInWords(schema)}`),
    );

const operationInWords = (method: string, path: string, operation: Operation): string[] => {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return [
    `\n### ${method.toUpperCase()} ${path}\n`,
    `${operation.summary ?? ""}.`,
    ...parametersOf(operation),
    ...(body ? [`\nBody: ${typeInWords(body)}`] : []),
    ...answersOf(operation),
  ];
};

const formInWords = ([name, schema]: [string, Schema]): string[] => {
  if (!schema.properties) return [`\n### ${name}\n`, typeInWords(schema)];
  const rows = Object.entries(schema.properties).map(([field, of]) =>
    row(code(field), schema.required?.includes(field) ? "always" : "if known", typeInWords(of), of.description ?? ""),
  );
  return [`\n### ${name}\n`, row("field", "is there", "is", "means"), row("---", "---", "---", "---"), ...rows];
};

/** The whole document as Markdown. */
export const apiDocs = (api: OpenApi): string => {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => operationInWords(method, path, operation)),
  );
  const lines = [
    "# The HTTP API\n",
    "<!-- Made by `npm run docs` from the schemas that the server validates with; do not edit. -->\n",
    `${api.info.description ?? ""} The machine-readable description (OpenAPI 3.1) is served at \`/api/openapi.json\`.\n`,
    'Lists answer `{"items": […], "total": n, "next": "…"}`; `next` is the `cursor` of the page after. Errors have one shape, [Error](#error), with the fitting HTTP status. Answers carry an `ETag` that changes with the record. Each list is also at the page\'s own path, as `/contacts.json` and `/contacts.csv`.\n',
    "The server listens on 127.0.0.1 and answers to local names only. Writing (`POST`) takes JSON, from the server's own pages or from programs; a server that listens on an open address only shows the record unless it is told otherwise.\n",
    "## Addresses",
    ...operations,
    "\n## Forms",
    ...Object.entries(api.components.schemas).flatMap(formInWords),
  ];
  return `${lines.join("\n")}\n`;
};
