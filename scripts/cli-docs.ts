/** Writes docs/cli.md. */
import { writeFileSync } from "node:fs";
import { cliDocs } from "../src/cli/docs.js";

writeFileSync(new URL("../docs/cli.md", import.meta.url), cliDocs());
