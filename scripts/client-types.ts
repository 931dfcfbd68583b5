/** The types of the pages' client, made from the OpenAPI description; `npx tsx scripts/api-docs.ts` writes them, and a test holds them to what is served. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

/** Where they stand, from the root of the project. */
export const clientTypesFile = "web/src/api/schema.d.ts";

/**
 * @param api the description as it is served at /api/openapi.json
 * @returns TypeScript with `paths` (what can be asked and what is answered) and `components` (the forms)
 */
export const clientTypes = async (api: unknown): Promise<string> =>
  `/** Made by \`npx tsx scripts/api-docs.ts\` from the server's OpenAPI description; do not edit. */\n${astToString(await openapiTS(api as OpenAPI3))}`;
