import { fileURLToPath } from "node:url";

/** The folder `models/` of this package, seen from `src/extract`, `dist/extract` and `dist/bundle` alike. */
export const shippedModels = fileURLToPath(new URL("../../models/", import.meta.url));
