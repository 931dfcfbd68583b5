import { createReadStream } from "node:fs";
import { ListError } from "./types.js";

/**
 * Text of a file, chunk by chunk.
 * @throws ListError where it is not UTF-8; the errors of `node:fs` where the file cannot be read
 */
export async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new ListError("it is not UTF-8 text", "Save it as UTF-8 and try again.");
    }
  };
  for await (const chunk of createReadStream(path)) yield decode(chunk as Uint8Array);
  yield decode();
}
