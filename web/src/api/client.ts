import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

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

/** Addresses that can be asked, and what they answer; all from the description that the server gives of itself. */
type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : never;
type Success<T> = T extends { responses: infer All } ? Json<All[keyof All & (200 | 201)]> : never;
export type GetPath = { [P in keyof paths]: [Success<paths[P]["get"]>] extends [never] ? never : P }[keyof paths];
export type PostPath = { [P in keyof paths]: [Success<paths[P]["post"]>] extends [never] ? never : P }[keyof paths];
export type Answer<P extends GetPath> = Success<paths[P]["get"]>;
export type PostAnswer<P extends PostPath> = Success<paths[P]["post"]>;
export type BodyOf<P extends PostPath> = NonNullable<paths[P]["post"]> extends { requestBody: infer Body } ? Json<Body> : never;

/** Addresses of lists, and what is in them. */
export type ListPath = { [P in GetPath]: Answer<P> extends { items: unknown[] } ? P : never }[GetPath];
export type ItemOf<P extends ListPath> = Answer<P> extends { items: (infer Item)[] } ? Item : never;

type Parameters<P extends GetPath> = NonNullable<paths[P]["get"]> extends { parameters: infer All } ? All : never;
type Asked<Q> = { [K in keyof Q]?: Q[K] extends string | undefined ? string | undefined : Q[K] | undefined };

/** What an address may be asked with, by name. Words that come out of the page's own address are checked by the server. */
export type QueryOf<P extends GetPath> = Parameters<P> extends { query?: infer Q } ? Asked<NonNullable<Q>> : never;

/** Addresses with an id in them. */
export type IdPath = { [P in GetPath]: Parameters<P> extends { path: { id: string } } ? P : never }[GetPath];

const client = createClient<paths>({ headers: { accept: "application/json" } });

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

/** What was answered, or what went wrong as an ApiError. */
const answered = async (asked: () => Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<unknown> => {
  try {
    const { data, error, response } = await asked();
    if (!response.ok) throw failure(response.status, error);
    return data;
  } catch (cause) {
    if (cause instanceof ApiError || (cause instanceof DOMException && cause.name === "AbortError")) throw cause;
    // an answer that is no JSON comes from something else than this server
    if (cause instanceof SyntaxError) throw failure(200, undefined);
    throw new ApiError(
      0,
      "unreachable",
      "The record cannot be reached.",
      "Is “onrecord serve” still running? The page tries again by itself.",
    );
  }
};

/**
 * GET.
 *
 * @param path as the description has it, such as `/api/contacts/{id}`
 * @throws ApiError
 */
export const get = async <P extends GetPath>(
  path: P,
  given: { query?: QueryOf<P>; id?: string } = {},
  signal?: AbortSignal,
): Promise<Answer<P>> => {
  const params = { query: given.query, path: { id: given.id } };
  // What a path takes is checked above, where it is known; here it is any of them.
  return (await answered(() => client.GET(path as "/api/entries/{id}", { params, signal } as never))) as Answer<P>;
};

/** POST of a JSON body. @throws ApiError */
export const post = async <P extends PostPath>(path: P, body: BodyOf<P>): Promise<PostAnswer<P>> =>
  (await answered(() => client.POST(path as "/api/reviews", { body } as never))) as PostAnswer<P>;
