import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractorName } from "./extractor.js";
import { fingerprint } from "./fingerprint.js";
import { shippedModels } from "./models.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-fingerprint-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("the sum of the code", () => {
  const files = {
    "extract/worker.ts":
      'import type { Form } from "../forms.js";\nimport {\n  find,\n} from "./find.js";\nimport parser from "@scope/parser/english";\n',
    "extract/find.ts": 'export { words } from "../words.js";\nconst later = () => import("./later.js");\n',
    "extract/later.ts": "export const more = 1;\n",
    "extract/other.ts": "export const nobody = 1;\n",
    "words.ts": "export const words = [];\n",
    "forms.ts": "export interface Form {}\n",
  };
  const lockOf = (version: string) => ({ packages: { "node_modules/@scope/parser": { version }, "node_modules/unused": { version } } });
  const sum = (changed: Partial<typeof files> = {}, version = "1.0.0", within = folder): string => {
    mkdirSync(join(within, "extract"), { recursive: true });
    for (const [name, text] of Object.entries({ ...files, ...changed })) writeFileSync(join(within, name), text);
    writeFileSync(join(within, "lock.json"), JSON.stringify(lockOf(version)));
    return fingerprint(pathToFileURL(join(within, "extract/worker.ts")), pathToFileURL(join(within, "lock.json")));
  };

  it.each(["extract/worker.ts", "extract/find.ts", "extract/later.ts", "words.ts"] as const)("changes with %s", (name) => {
    expect(sum({ [name]: `${files[name]}// changed\n` })).not.toBe(sum());
  });

  it("changes with the version of a package that is imported", () => expect(sum({}, "1.0.1")).not.toBe(sum()));

  it("does not change with what is not imported, with types alone, line ends or the place", () => {
    const before = sum();
    expect(sum({ "extract/other.ts": "export const somebody = 2;\n", "forms.ts": "export interface Form { more: 1 }\n" })).toBe(before);
    expect(sum({ "words.ts": files["words.ts"].replaceAll("\n", "\r\n") })).toBe(before);
    expect(sum({}, "1.0.0", join(folder, "elsewhere"))).toBe(before);
  });
});

describe("the name of what extracts", () => {
  it("names the version, the code and the models, and is the same every time", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const name = await extractorName();
    expect(name).toMatch(/^onrecord [\d.]+, code [0-9a-f]{8}, models [0-9a-f]{8}$/);
    expect(name).toContain(`onrecord ${version},`);
    expect(await extractorName()).toBe(name);
  });

  it("is another one for other models", async () => {
    const name = await extractorName();
    cpSync(join(shippedModels, "SHA256SUMS"), join(folder, "SHA256SUMS"));
    vi.stubEnv("ONRECORD_MODELS", folder);
    expect(await extractorName()).toBe(name);
    writeFileSync(join(folder, "SHA256SUMS"), `${"0".repeat(64)}  reader.onnx\n`);
    expect(await extractorName()).not.toBe(name);
  });

  it("cannot be told without models", async () => {
    vi.stubEnv("ONRECORD_MODELS", folder);
    await expect(extractorName()).rejects.toThrow("the reading model is missing");
  });
});
