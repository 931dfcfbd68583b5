/** Writes docs/api.md and the types of the pages' client (web/src/api/schema.d.ts) from the description that the server gives of itself. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRecord } from "../src/record/open.js";
import { apiDocs, type OpenApi } from "../src/serve/api/docs.js";
import { openApi } from "../src/serve/api/openapi.js";
import { createServer } from "../src/serve/server.js";
import { clientTypes, clientTypesFile } from "./client-types.js";

const folder = await mkdtemp(join(tmpdir(), "onrecord-docs-"));
const store = await openRecord(join(folder, "empty.db"));
const app = createServer(store, {
  startPool: () => ({ name: async () => "none", extract: () => Promise.reject(new Error("nothing is extracted here")) }),
});
await app.ready();
const api = openApi(app) as OpenApi;
await writeFile(new URL("../docs/api.md", import.meta.url), apiDocs(api));
await writeFile(new URL(`../${clientTypesFile}`, import.meta.url), await clientTypes(api));
await app.close();
await store.close();
await rm(folder, { recursive: true });
