/** The types of the pages' client are those of the API as it is served. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clientTypes, clientTypesFile } from "../scripts/client-types.js";
import { openRecord } from "../src/record/open.js";
import { openApi } from "../src/serve/api/openapi.js";
import { createServer } from "../src/serve/server.js";
import { root, scratch } from "./support/program.js";

it("web/src/api/schema.d.ts is current (`npx tsx scripts/api-docs.ts` writes it)", async () => {
  const { folder, remove } = scratch();
  const store = await openRecord(join(folder, "empty.db"), { create: true });
  const app = createServer(store, {
    startPool: () => ({ name: async () => "none", extract: () => Promise.reject(new Error("nothing is extracted here")) }),
    log: false,
  });
  await app.ready();
  expect(readFileSync(join(root, clientTypesFile), "utf8")).toBe(await clientTypes(openApi(app)));
  await app.close();
  await store.close();
  remove();
});
