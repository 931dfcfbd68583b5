import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { namedForms } from "./schemas.js";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * TypeBox writes tuples as JSON Schema of 2019 did (`items` a list), which is what Fastify validates by; OpenAPI 3.1
 * follows the schema of 2020 (`prefixItems`).
 */
export const asDraft2020 = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(asDraft2020);
  if (!isObject(schema)) return schema;
  const { items, additionalItems, ...rest } = schema;
  const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asDraft2020(value)]));
  if (Array.isArray(items)) return { ...others, prefixItems: items.map(asDraft2020), items: false, maxItems: items.length };
  return items === undefined ? others : { ...others, items: asDraft2020(items) };
};

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
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => (typeof json.$id === "string" ? json.$id : `form-${i}`) },
  });
};

/** The description as it is served; the server must be ready. */
export const openApi = (app: FastifyInstance): unknown => asDraft2020(app.swagger());
