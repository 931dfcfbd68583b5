import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Extraction } from "../src/vocabulary/forms.js";

/** A document of PolNeAR with the names that CoreNLP found in it (`dev.silver.jsonl.gz`). Offsets are code points. */
interface Silver {
  doc: string;
  sentences: { tokens: [start: number, end: number, lemma: string, tag: string, name: string][] }[];
}

const named = new Set(["PERSON", "ORGANIZATION", "LOCATION"]);

export const readSilver = (folder: string): Silver[] =>
  gunzipSync(readFileSync(join(folder, "dev.silver.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Silver);

/**
 * Writes PolNeAR's dev texts with every name of a person, an organization or a place in lower case, as scanning and machine
 * translation lose capitals; places stay where they were. Gives the folder, to be removed by the caller.
 */
export function loweredTexts(folder: string, silver: readonly Silver[]): string {
  const out = mkdtempSync(join(tmpdir(), "onrecord-lowered-"));
  mkdirSync(out, { recursive: true });
  for (const { doc, sentences } of silver) {
    const text = [...readFileSync(join(folder, "dev/text", `${doc}.txt`), "utf8")];
    for (const [start, end, , , name] of sentences.flatMap((sentence) => sentence.tokens)) {
      if (!named.has(name)) continue;
      for (let i = start; i < end; i++) {
        const low = (text[i] as string).toLowerCase();
        // a letter whose lower case is two would move what follows it
        if ([...low].length === 1) text[i] = low;
      }
    }
    writeFileSync(join(out, `${doc}.txt`), text.join(""));
  }
  return out;
}

export const removeTexts = (folder: string): void => rmSync(folder, { recursive: true });

/** Share of the silver names of persons of which a word lies in a mention of a person. */
export function personRecall(silver: readonly Silver[], extracted: string): number {
  const mentions = new Map(
    extracted
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Extraction)
      .map(
        (x) =>
          [
            x.path
              ?.split("/")
              .at(-1)
              ?.replace(/\.txt$/, "") ?? "",
            x.mentions.filter((m) => m.type === "person"),
          ] as const,
      ),
  );
  let found = 0;
  let all = 0;
  for (const { doc, sentences } of silver) {
    for (const { tokens } of sentences) {
      for (const [n, [start, , , , name]] of tokens.entries()) {
        if (name !== "PERSON" || tokens[n - 1]?.[4] === "PERSON") continue;
        let last = n;
        while (tokens[last + 1]?.[4] === "PERSON") last++;
        const end = (tokens[last] as Silver["sentences"][0]["tokens"][0])[1];
        all++;
        if (mentions.get(doc)?.some((m) => m.start < end && start < m.end)) found++;
      }
    }
  }
  return found / all;
}
