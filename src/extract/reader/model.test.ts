import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadModel, ModelError, modelFolder } from "./model.js";
import { readArticle } from "./read.js";

describe("loadModel", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "onrecord-model-"));
    await cp(modelFolder(), folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("names a file that is missing, and what to do", async () => {
    await rm(join(folder, "reader.onnx"));
    await expect(loadModel(folder)).rejects.toThrow(ModelError);
    await expect(loadModel(folder)).rejects.toThrow(/missing.*reader\.onnx.*git checkout/);
  });

  it("refuses a file that is not the one that was shipped", async () => {
    await writeFile(join(folder, "reader.json"), "{}");
    await expect(loadModel(folder)).rejects.toThrow(/damaged.*reader\.json/);
  });

  it("loads once", () => {
    expect(loadModel()).toBe(loadModel());
  });
});

describe("readArticle", () => {
  it("reads an empty text as empty", async () => {
    expect(await readArticle(" \n")).toMatchObject({ words: [], statements: [] });
  });

  it("gives the same reading again, also beside others", async () => {
    const text = "“We never met,” the minister told reporters. Her aide said that the letter was forged.\n\n".repeat(20);
    const alone = await readArticle(text);
    const beside = await Promise.all([readArticle(text), readArticle("Another text."), readArticle(text)]);
    expect(beside[0]).toEqual(alone);
    expect(beside[2]).toEqual(alone);
  });
});
