/**
 * The shipped model: loaded once a process, checked against its SHA-256 sums before a byte of it is used.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Tokenizer } from "@huggingface/tokenizers";
import { InferenceSession } from "onnxruntime-node";
import Type, { type Static } from "typebox";
import { Value } from "typebox/value";

const Labels = Type.Array(Type.String());
const Weight = Type.Array(Type.Number());
const Matrix = Type.Array(Weight);

/** `models/reader.json`: labels, where each output lies, thresholds and the heads' small weights. See models/README.md. */
const DescriptionForm = Type.Object({
  labels: Type.Object({
    anchor: Labels,
    source: Labels,
    names: Labels,
    upos: Labels,
    xpos: Labels,
    deprel: Labels,
    mentionTypes: Labels,
  }),
  layout: Type.Record(Type.String(), Type.Tuple([Type.Integer(), Type.Integer()])),
  width: Type.Integer(),
  window: Type.Object({ pieces: Type.Integer(), overlap: Type.Integer() }),
  shape: Type.Object({ cases: Type.Integer(), quotes: Type.Integer(), breaks: Type.Integer() }),
  distances: Type.Array(Type.Integer()),
  chainDistances: Type.Array(Type.Integer()),
  coreference: Type.Object({ pronouns: Type.Record(Type.String(), Type.Integer()), idle: Labels, cuts: Labels }),
  thresholds: Type.Object({
    anchor: Type.Number(),
    anchor_begin: Type.Number(),
    source: Type.Number(),
    content_bias: Type.Number(),
    open_bias: Type.Number(),
    null_source: Type.Number(),
    mention: Type.Number(),
    reach: Type.Integer(),
  }),
  heads: Type.Record(Type.String(), Type.Union([Type.Number(), Weight, Matrix])),
});
export type Description = Static<typeof DescriptionForm>;

/** A model that cannot be used, with what to do about it. */
export class ModelError extends Error {
  override name = "ModelError";
}

export interface Model {
  session: InferenceSession;
  tokenizer: Tokenizer;
  description: Description;
}

const files = ["reader.onnx", "reader.json", "tokenizer.json"] as const;

/** The folder of the model: `ONRECORD_MODELS`, or `models/` of this package. */
export function modelFolder(): string {
  return process.env.ONRECORD_MODELS ?? fileURLToPath(new URL("../../../models/", import.meta.url));
}

const loaded = new Map<string, Promise<Model>>();

/**
 * The model of a folder, loaded at the first call.
 * @throws ModelError naming the file that is missing or differs from its sum, and how to get it back.
 */
export function loadModel(folder = modelFolder()): Promise<Model> {
  let model = loaded.get(folder);
  if (model === undefined) {
    model = load(folder);
    loaded.set(folder, model);
    model.catch(() => loaded.delete(folder));
  }
  return model;
}

async function load(folder: string): Promise<Model> {
  const sums = readSums((await readBytes(folder, "SHA256SUMS")).toString("utf8"));
  const bytes = await Promise.all(files.map((name) => readChecked(folder, name, sums)));
  const [graph, described, tokens] = bytes as [Buffer, Buffer, Buffer];
  const description: unknown = JSON.parse(described.toString("utf8"));
  if (!Value.Check(DescriptionForm, description)) {
    throw new ModelError(`${join(folder, "reader.json")} is not of the form that this version reads. ${advice}`);
  }
  const session = await InferenceSession.create(graph, {
    executionProviders: ["cpu"],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
  });
  return { session, tokenizer: new Tokenizer(JSON.parse(tokens.toString("utf8")), {}), description };
}

const advice = "Restore the folder from the repository (git checkout -- models), or name another by ONRECORD_MODELS.";

async function readBytes(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    throw new ModelError(`The reading model is missing: cannot read ${join(folder, name)}. ${advice}`, { cause: error });
  }
}

function readSums(text: string): Map<string, string> {
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [sum, name] = line.split(/\s+/);
        return [name ?? "", sum ?? ""];
      }),
  );
}

async function readChecked(folder: string, name: string, sums: Map<string, string>): Promise<Buffer> {
  const bytes = await readBytes(folder, name);
  const sum = createHash("sha256").update(bytes).digest("hex");
  if (sum !== sums.get(name)) {
    throw new ModelError(`The reading model is damaged: ${join(folder, name)} does not have the sum that SHA256SUMS gives. ${advice}`);
  }
  return bytes;
}
