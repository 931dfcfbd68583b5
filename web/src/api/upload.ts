import { ApiError, post } from "./client.js";
import { isAddAnswer } from "./queries.js";
import type { Ingested } from "./types.js";

/** A file's bytes in base64, as the API takes them. */
const base64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new ApiError(0, "unreadable", `${file.name} could not be read.`, "Was it moved or changed meanwhile?"));
    reader.readAsDataURL(file);
  });

const failure = async (answer: Response): Promise<ApiError> => {
  const body: unknown = await answer.json().catch(() => undefined);
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
  const field = (name: string) => (typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined);
  return new ApiError(
    answer.status,
    String(field("code") ?? "http"),
    String(field("message") ?? `The server answered with status ${answer.status}.`),
    String(field("advice") ?? ""),
  );
};

/**
 * Sends a file, and gives what became of each article in it as soon as the server says so.
 *
 * @throws ApiError where the file as a whole was not taken, or the server was not reached
 */
export async function* addFile(file: File, name: string, signal: AbortSignal): AsyncGenerator<Ingested> {
  const body = JSON.stringify({ name, content: await base64(file) });
  const answer = await fetch("/api/files", { method: "POST", headers: { "content-type": "application/json" }, body, signal }).catch(
    (cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new ApiError(0, "unreachable", "The record cannot be reached.", "Is “onrecord serve” still running?");
    },
  );
  if (!answer.ok || !answer.body) throw await failure(answer);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    rest += value ?? "";
    const lines = rest.split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as Ingested;
    if (done) return;
  }
}

/**
 * Has the server fetch a page, and gives what became of it.
 *
 * @throws ApiError where the server was not reached or did not take the address
 */
export async function* addAddress(address: string): AsyncGenerator<Ingested> {
  yield await post("/api/articles", { fetch: address }).catch((error: unknown) => {
    if (error instanceof ApiError && isAddAnswer(error.body)) return error.body;
    throw error;
  });
}
