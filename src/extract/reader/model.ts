/** The shipped model, loaded once a thread. */
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { natively } from "../gate.js";
import { ModelError, modelFolder, readModelFiles } from "./files.js";

/** Tables of whole numbers by feature; each stands for itself divided by `scale`. */
interface Ranking {
  scale: number;
  own: number[];
  pairs: Record<string, number[]>;
  first: Record<string, number[]>;
  /** what a closer look at those that come near adds; see ranking/closer.ts */
  closer?: { pairs: Record<string, number[]>; first: Record<string, number[]> };
}

/** The table by which it is weighed whom words mean, as whole numbers; each stands for itself divided by `scale`. See mentions/whom. */
export interface Whom extends Weights {
  scale: number;
  /** the same for words that describe somebody; absent in older models. See mentions/described-persons */
  described?: Weights;
}

export interface Weights {
  /** for each feature of one who may be meant: a weight for each form of words and value */
  candidates: Record<string, number[]>;
  /** the same of nobody's being meant */
  nobody: Record<string, number[]>;
}

/** `models/reader.json`: labels, where each output lies, thresholds and the heads' small weights. See models/README.md. */
export interface Description {
  labels: Record<"anchor" | "source" | "names" | "upos" | "xpos" | "deprel" | "mentionTypes", string[]>;
  /** by the name of an output: where it begins and ends in a row */
  layout: Record<string, [number, number]>;
  width: number;
  window: { pieces: number; overlap: number };
  shape: { cases: number; quotes: number; breaks: number };
  distances: number[];
  chainDistances: number[];
  coreference: { pronouns: Record<string, number>; idle: string[]; cuts: string[] };
  thresholds: Record<"anchor" | "anchor_begin" | "source" | "content_bias" | "open_bias" | "null_source" | "mention" | "reach", number>;
  /** weights by which antecedents are ranked, where the model has them; see ranking/rank.ts */
  ranking?: Ranking;
  /** where the model has it */
  whom?: Whom;
  heads: Record<string, number | number[] | (number | number[])[]>;
}

/** `models/contacts.json`: the same of the layers that see contacts, with the table by which they and the rules decide together. */
export interface ContactsDescription {
  labels: Record<"kind" | "status", string[]>;
  layout: Record<string, [number, number]>;
  width: number;
  distances: number[];
  heads: Record<string, number[][]>;
  decision: {
    /** a contact that the rules find, and one that only the layers see, is kept from this likelihood on */
    least: { rules: number; layers: number };
    /** so much likelier has to be what the layers see of those who take part than what the rules find */
    margin: number;
    bias: number;
    weights: Record<string, number>;
  };
}
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
  const [files, runtime] = await Promise.all([readModelFiles(folder), natively(() => import("onnxruntime-node"))]);
  const description = descriptionIn<Description>(files.description, readerFields, join(folder, "reader.json"));
  const sessionOf = (graph: Buffer): Promise<InferenceSession> => natively(() => runtime.InferenceSession.create(graph, oneThread));
  const tokenizer = new Tokenizer(JSON.parse(files.tokenizer.toString("utf8")), {});
  const model: Model = { session: await sessionOf(files.graph), Tensor: runtime.Tensor, tokenizer, description };
  if (files.contacts === undefined) return model;
  const further = descriptionIn<ContactsDescription>(files.contacts.description, contactsFields, join(folder, "contacts.json"));
  return { ...model, contacts: { session: await sessionOf(files.contacts.graph), description: further } };
}

const readerFields = [
  "labels",
  "layout",
  "width",
  "window",
  "shape",
  "distances",
  "chainDistances",
  "coreference",
  "thresholds",
  "heads",
] as const satisfies (keyof Description)[];
const contactsFields = ["labels", "layout", "width", "distances", "heads", "decision"] as const satisfies (keyof ContactsDescription)[];

/**
 * A description of a model out of its file. Its sum vouches for what is in it; all that can differ is which version it was made for,
 * which shows in its fields. (A schema would check each value, but makes a third of what a worker loads before its first article.)
 * @throws ModelError where a field is missing
 */
function descriptionIn<Form>(bytes: Buffer, fields: readonly (keyof Form & string)[], file: string): Form {
  const description: unknown = JSON.parse(bytes.toString("utf8"));
  const missing = fields.filter((field) => !Object.hasOwn(Object(description), field));
  if (missing.length > 0) throw new ModelError(`${file} is not of the form that this version reads: it lacks ${missing.join(", ")}`);
  return description as Form;
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
