import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ModelError } from "./files.js";
import { loadModel } from "./model.js";
import { readWith } from "./read.js";
import type { Reading } from "./reading.js";

const shipped = fileURLToPath(new URL("fixtures/model/", import.meta.url));

describe("loadModel", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "onrecord-model-"));
    await cp(shipped, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("names a file that is missing, and what to do", async () => {
    await rm(join(folder, "reader.onnx"));
    await expect(loadModel(folder)).rejects.toThrow(ModelError);
    await expect(loadModel(folder)).rejects.toThrow(/missing.*reader\.onnx/);
    await expect(loadModel(folder)).rejects.toMatchObject({ advice: expect.stringContaining("git checkout -- models") });
  });

  it("refuses a file that is not the one that was shipped", async () => {
    await writeFile(join(folder, "reader.json"), "{}");
    await expect(loadModel(folder)).rejects.toThrow(/damaged.*reader\.json/);
  });

  it("names what a description of another version lacks", async () => {
    await writeFile(join(folder, "reader.json"), "{}");
    const sums = await readFile(join(folder, "SHA256SUMS"), "utf8");
    const sum = createHash("sha256").update("{}").digest("hex");
    await writeFile(join(folder, "SHA256SUMS"), sums.replace(/^\S+(?= +reader\.json$)/m, sum));
    await expect(loadModel(folder)).rejects.toThrow(/not of the form.*lacks labels/);
  });

  it("loads once", () => {
    expect(loadModel(shipped)).toBe(loadModel(shipped));
  });
});

describe("readWith", () => {
  const read = async (text: string) => readWith(await loadModel(shipped), text);

  it("reads an empty text as empty", async () => {
    expect(await read(" \n")).toMatchObject({ words: [], statements: [] });
  });

  it("gives the same reading again, also beside others", async () => {
    const text = "Sources say “We never met,” the minister told reporters. Her aide said that the letter was forged.\n\n".repeat(20);
    const alone = await read(text);
    const beside = await Promise.all([read(text), read("Another text."), read(text)]);
    const told = (reading: Reading) => {
      const { sentences, statements, mentions, names } = reading;
      return { sentences, statements, syntax: sentences.map((_, n) => reading.syntaxOf(n)), mentions, names };
    };
    expect(told(beside[0])).toEqual(told(alone));
    expect(told(beside[2])).toEqual(told(alone));
  });
});
