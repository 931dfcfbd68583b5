/**
 * Bundles the compiled program and its worker into dist/bundle/. Loading some hundreds of small files takes longer than
 * running them: on two cores a worker is ready in less than half the time. Packages stay where npm put them, but for
 * those that are themselves hundreds of small files of plain ES modules.
 *
 * The bundle lies two folders deep, as the sources do, so that `../../models` and the like mean the same from both.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./setup.mjs";

// from what was just compiled, so that the program from its sources comes to the same sum
const { fingerprint } = await import(pathToFileURL(join(root, "dist/extract/fingerprint.js")).href);

const bundled = ["chrono-node", "kysely", "typebox"];
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const outdir = join(root, "dist/bundle");

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ["dist/cli/main.js", "dist/extract/worker.js"],
  outdir,
  entryNames: "[name]",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  define: { EXTRACTION_CODE: JSON.stringify(fingerprint(pathToFileURL(join(root, "src/extract/worker.ts")))) },
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
  logLevel: "warning",
});
