/** Files and folders of this machine: walked in sorted order, opened without waiting, read within limits. */
import { constants } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { join } from "node:path";
import { Refused } from "./refusals.js";
import { tooLarge } from "./streams.js";

/** What is needed of a file system; `node:fs/promises` is one. */
export type FileSystem = Pick<typeof nodeFiles, "stat" | "readdir" | "open">;
export const thisMachine: FileSystem = nodeFiles;

/** Names passed over in folders: hidden ones, and the packages of a project. A path given by name is always read. */
const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** A file found, or what keeps a path from being read. */
export type Found = { path: string; error?: unknown };

/**
 * The files at a path: itself, or for a folder all within, sorted by name at each level, one at a time. A folder reached
 * a second time, by a link, is passed over, so loops end. What cannot be read is given with its error, and the rest goes on.
 */
export async function* walk(path: string, files: FileSystem = thisMachine, seen: Set<string> = new Set()): AsyncGenerator<Found> {
  try {
    const stats = await files.stat(path);
    if (!stats.isDirectory()) {
      yield { path };
      return;
    }
    const identity = `${stats.dev}:${stats.ino}`;
    if (seen.has(identity)) return;
    const first = seen.size === 0;
    seen.add(identity);
    const names = (await files.readdir(path)).filter((name) => !isPassedOver(name)).sort();
    if (names.length === 0 && first)
      yield { path, error: new Refused("empty", "there are no files in the folder", "Name a folder with files in it.") };
    for (const name of names) yield* walk(join(path, name), files, seen);
  } catch (error) {
    yield { path, error };
  }
}

/**
 * The bytes of a file, as they are asked for.
 * @param limit refuse at once what is larger; without it the file may have any size
 * @throws Refused `unsupported` for what is no regular file, `too_large`; errors of the system
 */
export async function* bytesOf(path: string, limit?: number, files: FileSystem = thisMachine): AsyncGenerator<Uint8Array> {
  // without O_NONBLOCK, opening a named pipe waits for its writer
  const handle = await files.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await handle.stat();
    if (!stats.isFile())
      throw new Refused("unsupported", "it is neither a file nor a folder", "Copy what it gives into a file and add that.");
    if (limit !== undefined && stats.size > limit) throw tooLarge(limit);
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(64 * 1024), 0, 64 * 1024, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
