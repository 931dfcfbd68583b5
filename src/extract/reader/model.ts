/** The shipped model, loaded once a thread. */
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import Type, { type Static } from "typebox";
import { Value } from "typebox/value";
import { natively } from "../gate.js";
import { ModelError, modelFolder, readModelFiles } from "./files.js";

const Labels = Type.Array(Type.String());

/** Tables of whole numbers by feature; each stands for itself divided by `scale`. */
interface Ranking {
  scale: number;
  own: number[];
  pairs: Record<string, number[]>;
  first: Record<string, number[]>;
}

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
  // below are ten thousands of numbers, which the sum vouches for: looking at each of them takes longer than reading them
  /** weights by which antecedents are ranked, where the model has them; see ranking/rank.ts */
  ranking: Type.Optional(Type.Unsafe<Ranking>(Type.Object({ scale: Type.Number() }))),
  heads: Type.Unsafe<Record<string, number | number[] | (number | number[])[]>>(Type.Object({})),
});
export type Description = Static<typeof DescriptionForm>;

export interface Model {
  session: InferenceSession;
  Tensor: typeof Tensor;
  tokenizer: Tokenizer;
  description: Description;
}

const loaded = new Map<string, Promise<Model>>();

/**
 * The model of a folder, loaded at the first call.
 * @throws ModelError naming the file that is missing or differs from its sum
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
  const files = await readModelFiles(folder);
  const description: unknown = JSON.parse(files.description.toString("utf8"));
  if (!Value.Check(DescriptionForm, description))
    throw new ModelError(`${join(folder, "reader.json")} is not of the form that this version reads`);
  const runtime = await natively(() => import("onnxruntime-node"));
  const session = await natively(() =>
    runtime.InferenceSession.create(files.graph, {
      executionProviders: ["cpu"],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: "all",
      // its kernel for a sum and a normalization in one takes three times as long as the two apart (onnxruntime 1.30 and 1.32)
      extra: { optimization: { disable_specified_optimizers: "SkipLayerNormFusion" } },
    }),
  );
  return { session, Tensor: runtime.Tensor, tokenizer: new Tokenizer(JSON.parse(files.tokenizer.toString("utf8")), {}), description };
}
