import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cliDocs } from "./docs.js";

test("docs/cli.md is current (`npx tsx scripts/cli-docs.ts` writes it)", () =>
  expect(readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8")).toBe(cliDocs()));
