/** What the code that extracts is, in eight digits: they change whenever an answer could. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Imports that are there when the program runs; those of types alone are not. */
const imports = /^(?:import|export)\s(?!type\s)(?:[^;"']*?\sfrom\s+)?"([^"\n]+)"|\bimport\("([^"\n]+)"\)/gmu;

/** The first digits of a sum: enough to tell versions apart. */
export const shortSum = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex").slice(0, 8);

const lockFile = new URL("../../package-lock.json", import.meta.url);

/**
 * A sum over a source file and all that it imports, with the versions of the packages among them. A comment that changes changes it
 * too: to read an article once too often harms nobody, to take an old reading for a new one would.
 *
 * @param entry the TypeScript file to begin with
 * @param lock `package-lock.json`, which tells the versions
 */
export const fingerprint = (entry: URL, lock: URL = lockFile): string => {
  const { packages } = JSON.parse(readFileSync(lock, "utf8")) as { packages: Record<string, { version?: string } | undefined> };
  const files = new Map<string, string>();
  const versions = new Set<string>();
  const visit = (file: URL): void => {
    if (files.has(file.href)) return;
    const text = readFileSync(fileURLToPath(file), "utf8");
    files.set(file.href, shortSum(text.replaceAll("\r\n", "\n")));
    for (const [, one, other] of text.matchAll(imports)) {
      const name = one ?? other ?? "";
      if (name.startsWith(".")) visit(new URL(name.replace(/\.js$/u, ".ts"), file));
      else {
        const owner = name.split("/", name.startsWith("@") ? 2 : 1).join("/");
        const version = packages[`node_modules/${owner}`]?.version;
        if (version !== undefined) versions.add(`${owner}@${version}`);
      }
    }
  };
  visit(entry);
  // by what they are called from the first file on, so that the place of the whole does not count
  const sums = [...files].map(([href, sum]) => `${href.slice(new URL("../", entry).href.length)} ${sum}`);
  return shortSum([...sums, ...versions].sort().join("\n"));
};
