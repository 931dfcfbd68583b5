import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * Arguments with which a worker thread can load TypeScript, for running from the sources in development and tests.
 *
 * `--import tsx` registers its loader in the main thread alone, so the thread registers it itself. A `data:` module may
 * import by absolute URL only; hence the path to tsx's module is looked up here.
 */
export const typescriptArguments = (): string[] => {
  const api = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/, ".mjs");
  const code = `import { register } from ${JSON.stringify(pathToFileURL(api).href)}; register();`;
  return ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
};
