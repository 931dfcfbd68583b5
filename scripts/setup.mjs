/**
 * What `npm start` and `npm test` need before anything else can run: with Node's own modules only, since on a fresh
 * machine nothing is installed yet. Each step does nothing when its result is there and current.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");
const require = createRequire(import.meta.url);

/** Runs a command in the project's folder; ends this process with a clear word when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", ...options });
  if (done.status !== 0) {
    console.error(`\n${[command, ...args].join(" ")} failed${done.error ? `: ${done.error.message}` : ""}.`);
    process.exit(done.status || 1);
  }
}

/** A hash over the contents of files and folders; says whether something built from them is current. */
function fingerprint(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (name !== "node_modules" && name !== "fixtures") visit(join(path, name));
    } else hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest("hex");
}

/** Runs `make` unless the stamp `name` says that it ran for just these inputs and `result` still exists. */
function once(name, inputs, result, make) {
  const stamp = join(cache, `${name}.stamp`);
  const now = fingerprint(inputs) + process.version;
  if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  make();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, now);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`onrecord needs Node 20.19 or newer; this is ${process.version}. Install a current Node and run this again.`);
    process.exit(1);
  }
}

/** Installs the packages that package-lock.json names. A linked folder belongs to another checkout, and `npm ci` would empty it. */
export function install() {
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  once("install", ["package-lock.json", "package.json"], "node_modules/.package-lock.json", () => {
    console.error("Installing packages (a minute or two, once) …");
    run("npm", ["ci", "--no-audit", "--no-fund"]);
  });
}

/** Compiles the program to dist/, bundles it into dist/bundle/ for a quick start, and the pages to dist/web/. */
export function build() {
  once("build-program", ["src", "tsconfig.json", "package-lock.json", "scripts/bundle.mjs"], "dist/bundle/main.js", () => {
    console.error("Building the program …");
    run(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "."]);
    run(process.execPath, [join(root, "scripts/bundle.mjs")]);
  });
  once("build-pages", ["web", "src/vocabulary", "package-lock.json"], "dist/web/index.html", () => {
    console.error("Building the pages …");
    run(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "--config", "web/vite.config.ts", "--logLevel", "warn"]);
  });
}

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Does this browser start at all? A package can be there and lack a library. */
const starts = (path, env) => spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 }).status === 0;

/**
 * A Chromium for the browser tests: ONRECORD_CHROMIUM, else an installed one, else the one that the npm package
 * @sparticuz/chromium carries in itself (Linux, no rights needed, unpacked into .cache/browser).
 *
 * @returns {{ path: string, env: Record<string, string> }} where it is and what its process needs in its environment
 */
export function browser() {
  const known = [process.env.ONRECORD_CHROMIUM, ...installed].find((path) => path && existsSync(path) && starts(path, {}));
  if (known) return { path: known, env: {} };
  const home = join(cache, "browser");
  const fonts = join(home, "fontconfig");
  const env = { LD_LIBRARY_PATH: [join(home, "al2023/lib"), home].join(":"), FONTCONFIG_PATH: fonts };
  const path = join(home, "chromium");
  if (!existsSync(path)) {
    console.error("No Chromium found; getting one for the browser tests (once) …");
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true, "type": "module" }\n');
    run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "@sparticuz/chromium@141.0.0"], { cwd: home });
    const unpack = 'import c from "@sparticuz/chromium"; await c.executablePath();';
    run(process.execPath, ["--input-type=module", "-e", unpack], {
      cwd: home,
      // the package unpacks into TMPDIR, and its libraries only where it believes itself on Amazon's Linux
      env: { ...process.env, TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
  }
  // the package's own file names folders of the machine that it was made for, and a page without any font ends the browser
  mkdirSync(fonts, { recursive: true });
  const folders = [join(home, "fonts"), "/usr/share/fonts"].map((folder) => `<dir>${folder}</dir>`).join("");
  writeFileSync(join(fonts, "fonts.conf"), `<fontconfig>${folders}<cachedir>${join(fonts, "cache")}</cachedir></fontconfig>\n`);
  if (!starts(path, env)) {
    console.error(`The browser at ${path} does not start. Install Chromium, or set ONRECORD_CHROMIUM to the path of one.`);
    process.exit(1);
  }
  return { path, env };
}
