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

/** The table by which it is weighed whom words mean, as whole numbers; each stands for itself divided by `scale`. See mentions/whom. */
export interface Whom {
  scale: number;
  /** for each feature of one who may be meant: a weight for each form of words and value */
  candidates: Record<string, number[]>;
  /** the same of nobody's being meant */
  nobody: Record<string, number[]>;
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
  /** where the model has it */
  whom: Type.Optional(Type.Unsafe<Whom>(Type.Object({ scale: Type.Number() }))),
  heads: Type.Unsafe<Record<string, number | number[] | (number | number[])[]>>(Type.Object({})),
});
export type Description = Static<typeof DescriptionForm>;

/** `models/contacts.json`: the same of the layers that see contacts, with the table by which they and the rules decide together. */
const ContactsForm = Type.Object({
  labels: Type.Object({ kind: Labels, status: Labels }),
  layout: Type.Record(Type.String(), Type.Tuple([Type.Integer(), Type.Integer()])),
  width: Type.Integer(),
  distances: Type.Array(Type.Integer()),
  heads: Type.Record(Type.String(), Type.Array(Type.Array(Type.Number()))),
  decision: Type.Object({
    /** a contact that the rules find, and one that only the layers see, is kept from this likelihood on */
    least: Type.Object({ rules: Type.Number(), layers: Type.Number() }),
    /** so much likelier has to be what the layers see of those who take part than what the rules find */
    margin: Type.Number(),
    bias: Type.Number(),
    weights: Type.Record(Type.String(), Type.Number()),
  }),
});
export type ContactsDescription = Static<typeof ContactsForm>;
/** The table by which the rules and the layers decide together about a contact: see contacts/decided.ts. */
export type Decision = ContactsDescription["decision"];

export interface Model {
  session: InferenceSession;
  Tensor: typeof Tensor;
  tokenizer: Tokenizer;
  description: Description;
  contacts?: { session: InferenceSession; description: ContactsDescription };
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
  const sessionOf = (graph: Buffer): Promise<InferenceSession> => natively(() => runtime.InferenceSession.create(graph, oneThread));
  const tokenizer = new Tokenizer(JSON.parse(files.tokenizer.toString("utf8")), {});
  const model: Model = { session: await sessionOf(files.graph), Tensor: runtime.Tensor, tokenizer, description };
  if (files.contacts === undefined) return model;
  const further: unknown = JSON.parse(files.contacts.description.toString("utf8"));
  if (!Value.Check(ContactsForm, further))
    throw new ModelError(`${join(folder, "contacts.json")} is not of the form that this version reads`);
  return { ...model, contacts: { session: await sessionOf(files.contacts.graph), description: further } };
}

const oneThread: InferenceSession.SessionOptions = {
  executionProviders: ["cpu"],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  // the same speed and numbers as "all", which takes half as long again to load (onnxruntime 1.32)
  graphOptimizationLevel: "extended",
  // its kernel for a sum and a normalization in one takes three times as long as the two apart (onnxruntime 1.30 and 1.32)
  extra: { optimization: { disable_specified_optimizers: "SkipLayerNormFusion" } },
};
