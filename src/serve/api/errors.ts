import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RecordError } from "../../record/types.js";
import { ApiError } from "../errors.js";

/** HTTP statuses of the errors of the record; what is not named here is the record's own trouble: 500. */
const statusOf: Readonly<Record<string, number>> = {
  unknown_id: 404,
  bad_decision: 400,
  bad_cursor: 400,
  bad_filter: 400,
  bad_query: 400,
  busy: 503,
  read_only: 503,
  full_disk: 507,
  unwritable: 507,
};

/** HTTP errors that Fastify itself finds, by status. */
const ownErrors: Readonly<Record<number, { code: string; advice: string }>> = {
  400: { code: "bad_request", advice: "The body must be one JSON object; see /api/openapi.json." },
  413: { code: "too_large", advice: "Send less at once, or add the file with `onrecord add`." },
  415: { code: "not_json", advice: "Send the body as JSON, with the header `Content-Type: application/json`." },
};

const invalid = (error: FastifyError): ApiError => {
  const problem = error.validation?.[0];
  const where = error.validationContext === "body" ? "body" : "parameter";
  const extra = problem?.params.additionalProperty;
  const name = extra ?? problem?.instancePath.slice(1).replaceAll("/", ".") ?? "";
  const choices = problem?.params.allowedValues;
  const rule = Array.isArray(choices) ? `must be one of ${choices.join(", ")}` : (problem?.message ?? "is not valid");
  const what = extra ? "is not known" : rule;
  const message = name ? `${where} “${name}” ${what}` : `${where} ${what}`;
  return new ApiError(400, `bad_${where}`, message, "What may be asked is described in /api/openapi.json.");
};

/** Any error as one that can be told; the details of an unforeseen one stay in the server's log. */
export const tellable = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (error instanceof RecordError) return new ApiError(statusOf[error.code] ?? 500, error.code, error.message, error.advice);
  const own = error as FastifyError;
  if (own.validation) return invalid(own);
  const known = ownErrors[own.statusCode ?? 500];
  if (known && own.statusCode) return new ApiError(own.statusCode, known.code, own.message, known.advice);
  return new ApiError(500, "internal", "Something went wrong in the server.", "Its log on standard error says more. Please report it.");
};

const send = (reply: FastifyReply, error: ApiError) =>
  reply
    .code(error.status)
    .removeHeader("etag")
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send({ error: { code: error.code, message: error.message, advice: error.advice } });

/** One shape for all errors: `{"error":{"code","message","advice"}}`. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error, request, reply) => {
    const told = tellable(error);
    if (told.status >= 500) request.log.error(error);
    return send(reply, told);
  });
};

/** What is answered where no route and no page fits. */
export const noSuchAddress = (request: FastifyRequest, reply: FastifyReply) =>
  send(
    reply,
    new ApiError(404, "no_such_address", `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`, "See /api/openapi.json."),
  );

/** @throws ApiError 404 where `found` is undefined */
export const found = <T>(entry: T | undefined, id: string, advice: string): T => {
  if (entry !== undefined) return entry;
  throw new ApiError(404, "unknown_id", `There is nothing with the id “${id.slice(0, 200)}” in the record.`, advice);
};
