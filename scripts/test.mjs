/** `npm test`: set up what the tests need (a browser too), check the code, build, run every test. */
import { join } from "node:path";
import { browser, build, checkNode, install, root, run } from "./setup.mjs";

checkNode();
install();
const { path, env } = browser();
build();

const bin = (name) => [process.execPath, [join(root, "node_modules", name)]];
const step = (title, name, args, options) => {
  console.error(`\n== ${title}`);
  const [command, first] = bin(name);
  run(command, [...first, ...args], options);
};
step("lint and format", "@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."]);
step("types of the pages and the tests", "typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.check.json"]);
step("types of the pages", "typescript/bin/tsc", ["--noEmit", "-p", "web"]);
step("the rule of the data flow", "dependency-cruiser/bin/dependency-cruise.mjs", ["src", "web/src"]);
step("tests", "vitest/vitest.mjs", ["run", ...process.argv.slice(2)], {
  env: { ...process.env, ...env, ONRECORD_CHROMIUM: path },
});
