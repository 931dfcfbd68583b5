/** `npm run bench`: set up and build, then measure what was built (bench/bench.ts). */
import { join } from "node:path";
import { build, checkNode, install, root, run } from "./setup.mjs";

checkNode();
install();
build();
run(process.execPath, ["--import", "tsx", "--expose-gc", join(root, "bench/bench.ts"), ...process.argv.slice(2)]);
