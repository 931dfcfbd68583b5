import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built program, as a user starts it. */
export const program = join(root, "bin/onrecord.js");

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built program to its end. */
export function onrecord(args: string[], options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {}): Ran {
  const done = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    ...options,
    env: { ...process.env, NO_COLOR: "1", ...options.env },
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** The objects of a JSON Lines text. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** A folder of its own for one test, and what removes it. */
export function scratch(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
