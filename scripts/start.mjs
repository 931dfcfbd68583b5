/** `npm start`: set up, build, add the example corpus, serve the pages. Safe to run again and again. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, checkNode, install, root, run } from "./setup.mjs";

checkNode();
install();
build();

const program = join(root, "bin/onrecord.js");
const db = process.env.ONRECORD_DB || join(root, "onrecord.db");
run(process.execPath, [program, "--db", db, "add", "--quiet", join(root, "examples")]);
const server = spawn(process.execPath, [program, "--db", db, "serve", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
