import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { namedForms, ref } from "./schemas.js";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * TypeBox writes tuples as JSON Schema of 2019 did (`items` a list), which is what Fastify validates by; OpenAPI 3.1
 * follows the schema of 2020 (`prefixItems`).
 */
export const asDraft2020 = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(asDraft2020);
  if (!isObject(schema)) return schema;
  const tuple = Array.isArray(schema.items) ? schema.items : undefined;
  const { additionalItems, ...plain } = schema;
  const fields = Object.entries(tuple ? plain : schema).map(([key, value]) => [key, asDraft2020(value)]);
  return { ...Object.fromEntries(fields), ...(tuple && { prefixItems: tuple.map(asDraft2020), items: false, maxItems: tuple.length }) };
};

const responsesOf = (schema: unknown): object => (isObject(schema) && isObject(schema.response) ? schema.response : {});

/** The description of the API (OpenAPI 3.1), made from the schemas that validate, at /api/openapi.json. */
export const describeApi = (app: FastifyInstance): void => {
  for (const form of namedForms) app.addSchema(form);
  app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "onrecord",
        version: "1",
        description:
          "The record as JSON. Offsets are Unicode code points of an article's body; dates are ISO 8601, as short as what is known.",
      },
    },
    // Every route answers errors alike, from one handler; so they are told here once, and no route compiles them.
    transform: ({ schema, url }) => ({
      schema: { ...schema, response: { ...responsesOf(schema), "4xx": ref("Error"), "5xx": ref("Error") } },
      url,
    }),
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => (typeof json.$id === "string" ? json.$id : `form-${i}`) },
  });
};

/** The description as it is served; the server must be ready. */
export const openApi = (app: FastifyInstance): unknown => asDraft2020(app.swagger());
