/** Whatever went wrong between the page and the record, in one shape: what happened and what to do about it. */
export class ApiError extends Error {
  constructor(
    /** HTTP status; 0 where the server was not reached */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly advice: string,
    /** the body of the answer, where it was JSON */
    readonly body?: unknown,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export type Query = Record<string, string | number | boolean | undefined>;

const address = (path: string, query: Query = {}): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== "") params.set(key, String(value));
  const text = params.toString();
  return `/api${path}${text ? `?${text}` : ""}`;
};

const failure = (status: number, body: unknown): ApiError => {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
  const field = (name: string): string | undefined => {
    const value = typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  return new ApiError(
    status,
    field("code") ?? "http",
    field("message") ?? `The server answered with status ${status}.`,
    field("advice") ?? "Reload the page; if it stays so, look at the output of “onrecord serve”.",
    body,
  );
};

const call = async <T>(url: string, init: RequestInit): Promise<T> => {
  let answer: Response;
  try {
    answer = await fetch(url, { ...init, headers: { accept: "application/json", ...init.headers } });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(
      0,
      "unreachable",
      "The record cannot be reached.",
      "Is “onrecord serve” still running? The page tries again by itself.",
    );
  }
  const text = await answer.text();
  let body: unknown;
  try {
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    throw failure(answer.status, undefined);
  }
  if (!answer.ok) throw failure(answer.status, body);
  return body as T;
};

/**
 * GET under `/api`.
 *
 * @param path such as `/contacts`; parts that come from data must be encoded
 * @throws ApiError
 */
export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  call<T>(address(path, query), signal ? { signal } : {});

/** POST of a JSON body under `/api`. @throws ApiError */
export const post = <T>(path: string, body: unknown): Promise<T> =>
  call<T>(address(path), { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
