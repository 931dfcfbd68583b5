import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Extraction } from "../src/vocabulary/forms.js";
import { loweredTexts, personRecall, readSilver, removeTexts } from "./lowered.js";
import type { Figure } from "./table.js";

const program = fileURLToPath(new URL("../bin/onrecord.js", import.meta.url));

/** Runs the built program and gives what it printed. */
const onrecord = (...args: string[]): string => {
  const done = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (done.stdout === "") throw new Error(done.stderr);
  return done.stdout;
};

/** Writes predictions to a file of their own, runs the data's own scorer on it, and gives the JSON that it prints. */
function score(folder: string, predictions: string, args: string[] = []): Record<string, unknown> {
  const scratch = mkdtempSync(join(tmpdir(), "onrecord-score-"));
  const file = join(scratch, "predictions.jsonl");
  writeFileSync(file, predictions);
  const printed = execFileSync("python3", [join(folder, "score.py"), ...args, file], { encoding: "utf8" });
  rmSync(scratch, { recursive: true });
  return JSON.parse(printed.trim().split("\n").at(-1) as string) as Record<string, unknown>;
}

/** Lines of `lowered` with the bodies of `printed`, which the scorer knows; places are the same in both. */
function withBodiesOf(printed: string, lowered: string): string {
  const lines = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Extraction);
  const name = (x: Extraction) => x.path?.split("/").at(-1) ?? "";
  const bodies = new Map(lines(printed).map((x) => [name(x), x.body]));
  return lines(lowered)
    .map((x) => JSON.stringify({ ...x, body: bodies.get(name(x)) }))
    .join("\n");
}

type PolnearScore = Record<string, { F1?: number } & Record<string, { attribution_R?: number }>>;

/**
 * Accuracy on annotated data, for the folders that are given: each holds texts, gold annotations and a `score.py`.
 *
 * @param folders `polnear`: attribution (Newell et al. 2018), its dev part; `contacts`: contact claims; `names`: pairs of
 *   names (nomenklatura's name benchmark)
 */
export async function accuracy(folders: { polnear?: string; contacts?: string; names?: string }): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (name: string, value: unknown, data: string, unit = "F1") => {
    if (typeof value === "number") figures.push({ suite: "accuracy", name, value, unit, data });
  };
  if (folders.polnear) {
    const silver = readSilver(folders.polnear);
    const printed = onrecord("extract", join(folders.polnear, "dev/text"));
    const scored = score(folders.polnear, printed, ["--json"]) as PolnearScore;
    for (const name of ["attribution", "detect", "content_exact", "content_tokens", "cue", "source_tokens"])
      add(name, scored[name]?.F1, "PolNeAR dev, 84 articles");
    add("persons, against CoreNLP's", personRecall(silver, printed), "PolNeAR dev, 84 articles", "recall");
    const folder = loweredTexts(folders.polnear, silver);
    const lowered = onrecord("extract", folder);
    removeTexts(folder);
    const low = score(folders.polnear, withBodiesOf(printed, lowered), ["--json"]) as PolnearScore;
    add("attribution, names in lower case", low.attribution?.F1, "PolNeAR dev, 84 articles");
    add("persons, names in lower case", personRecall(silver, lowered), "PolNeAR dev, 84 articles", "recall");
    for (const name of ["direct", "not_direct"])
      add(`attribution, ${name.replace("_", " ")}`, scored.classes?.[name]?.attribution_R, "PolNeAR dev, 84 articles", "recall");
  }
  if (folders.contacts) {
    const scored = score(folders.contacts, onrecord("extract", join(folders.contacts, "text")));
    for (const name of ["claims", "pairs"]) add(`contacts: ${name}`, (scored[name] as number[])[2], "nine annotated texts");
    for (const name of ["status", "kind", "when", "holders"]) add(`contacts: ${name}`, scored[name], "nine annotated texts", "share right");
  }
  if (folders.names) {
    const scored = score(folders.names, onrecord("compare", "--json", "--pairs", join(folders.names, "dev.csv")));
    for (const [type, prf] of Object.entries(scored))
      add(`names: ${type}`, (prf as number[])[2], "364 pairs of nomenklatura's name benchmark");
  }
  return figures;
}
