/** The files of the shipped model, checked against their SHA-256 sums before a byte of them is used. */
import { webcrypto } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedModels } from "../models.js";

/** A model that cannot be used, with what to do about it. */
export class ModelError extends Error {
  override name = "ModelError";
  readonly advice = "Restore the folder from the repository (git checkout -- models), or name another by ONRECORD_MODELS.";
}

const names = ["reader.onnx", "reader.json", "tokenizer.json"] as const;
/** Layers upon the reader's that see contacts; a folder whose sums do not name them is read without. */
const furtherNames = ["contacts.onnx", "contacts.json"] as const;

/** The folder of the model: `ONRECORD_MODELS`, or `models/` of this package. */
export function modelFolder(): string {
  return process.env.ONRECORD_MODELS ?? shippedModels;
}

export interface ModelFiles {
  graph: Buffer;
  description: Buffer;
  tokenizer: Buffer;
  contacts?: { graph: Buffer; description: Buffer };
}

/**
 * The sums of a model's files, which vouch for all of them.
 * @throws ModelError where they are missing
 */
export const modelSums = (folder = modelFolder()): Promise<Buffer> => readBytes(folder, "SHA256SUMS");

/**
 * Reads and checks the files of a model.
 * @throws ModelError naming the file that is missing or differs from its sum
 */
export async function readModelFiles(folder = modelFolder()): Promise<ModelFiles> {
  const sums = readSums((await modelSums(folder)).toString("utf8"));
  const all = [...names, ...(furtherNames.every((name) => sums.has(name)) ? furtherNames : [])];
  const files = await Promise.all(all.map((name) => readChecked(folder, name, sums)));
  const [graph, description, tokenizer, further, described] = files as [Buffer, Buffer, Buffer, Buffer?, Buffer?];
  if (further === undefined || described === undefined) return { graph, description, tokenizer };
  return { graph, description, tokenizer, contacts: { graph: further, description: described } };
}

async function readBytes(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    throw new ModelError(`the reading model is missing: cannot read ${join(folder, name)}`, { cause: error });
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
  // in a thread of Node's own, so that this one goes on loading what else it needs
  const sum = Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex");
  if (sum !== sums.get(name)) {
    throw new ModelError(`the reading model is damaged: ${join(folder, name)} does not have the sum that SHA256SUMS gives`);
  }
  return bytes;
}
