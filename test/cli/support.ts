import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { TSchema } from "typebox";
import Value from "typebox/value";
import { expect } from "vitest";
import { program, root } from "../support/program.js";

export const fixture = (...path: string[]): string => join(root, "test/fixtures", ...path);

/** Every object has the form that the vocabulary fixes, and there is at least one. */
export const expectForm = (form: TSchema, objects: readonly unknown[]): void => {
  expect(objects.length).toBeGreaterThan(0);
  for (const object of objects) expect([...Value.Errors(form, object)].map((e) => `${e.instancePath} ${e.message}`)).toEqual([]);
};

/** The built program, running beside the test. */
export const start = (
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess & { output: () => { out: string; err: string } } => {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.err += chunk.toString()));
  return Object.assign(child, { output: () => output });
};

/** The exit code, or the signal that ended it. */
export const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode ?? child.signalCode)
    : new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)));

/** Waits until `found` gives something. */
export const until = async <T>(found: () => T | undefined | false): Promise<T> => {
  for (;;) {
    const value = found();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Made-up articles, each different from all others. */
export const story = (n: number): string =>
  [
    `Title: Ferry report number ${n}`,
    "Outlet: Harbour Gazette",
    `Date: 2019-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`,
    "",
    `The harbour minister, Olga Marsh, met the ferry owner number ${n}, Victor Hale, on Monday, according to the Linden Post.`,
    "",
    `“We talked about ferry number ${n},” Marsh said. Hale denied that the meeting was about the contract.`,
    "",
  ].join("\n");
