/** Articles: one with what was found in it, its bytes as they came, and a new one. */

import { Readable } from "node:stream";
import Type, { type Static } from "typebox";
import type { Meta } from "../../read/types.js";
import { type IngestInput, ingest } from "../../record/ingest.js";
import type { Original } from "../../vocabulary/forms.js";
import { ApiError } from "../errors.js";
import { decodeOriginal, droppedFile, fetchArticle, pastedArticle } from "../intake.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { found } from "./errors.js";
import { idParams } from "./lists.js";
import { NewArticleForm, NewFileForm, ref } from "./schemas.js";

/** Bytes of one posted article, above the 20 MiB that reading takes, for the JSON around it. */
const bodyLimit = 24 * 1024 * 1024;

/** The same for a file, which comes in base64. */
const fileLimit = 28 * 1024 * 1024;

const advice = "Ids of articles are listed at /api/articles; a unique beginning of one is enough.";

const asForm = async ({ bytes, sha256, retrieved, method, location, mediaType }: Original) => ({
  sha256,
  retrieved,
  method,
  location,
  mediaType,
  size: bytes.byteLength,
  text: await decodeOriginal(bytes, mediaType),
});

const inputsOf = ({ text, fetch, ...meta }: Static<typeof NewArticleForm>): AsyncIterable<IngestInput> => {
  if ((text === undefined) === (fetch === undefined)) {
    throw new ApiError(
      400,
      "bad_body",
      "The body must have either “text” or “fetch”.",
      "Send the article's text, or the address to read it from.",
    );
  }
  if (text !== undefined) return pastedArticle(text, meta satisfies Meta);
  if (fetch !== undefined && URL.canParse(fetch) && /^https?:$/.test(new URL(fetch).protocol)) return fetchArticle(fetch, meta);
  throw new ApiError(400, "bad_body", "“fetch” must be an http or https address.", "Send the address as the browser shows it.");
};

/** Routes of single articles; the list of all is one of the lists. */
export const articlesApi = (app: App, { store, revision, pool }: ApiContext): void => {
  const tags = ["articles"];
  const whole = Type.Object({ summary: ref("ArticleSummary"), extraction: ref("Extraction") });
  app.get(
    "/api/articles/:id",
    {
      schema: {
        summary: "One article and all that was found in it",
        operationId: "article",
        tags,
        params: idParams,
        response: { 200: whole },
      },
    },
    async (request) => found(await store.article(request.params.id), request.params.id, advice),
  );
  app.get(
    "/api/articles/:id/original",
    {
      schema: {
        summary: "The bytes as they came, decoded as plain text, and how they were retrieved",
        operationId: "original",
        tags,
        params: idParams,
        response: { 200: ref("Original") },
      },
    },
    async (request) => asForm(found(await store.original(request.params.id), request.params.id, advice)),
  );
  app.post(
    "/api/articles",
    {
      bodyLimit,
      schema: {
        summary: "Add an article: its text, or an address to read it from",
        operationId: "addArticle",
        tags,
        body: NewArticleForm,
        response: { 200: ref("Ingested"), 201: ref("Ingested"), 422: ref("Refused") },
      },
    },
    async (request, reply) => {
      for await (const result of ingest(inputsOf(request.body), store, pool(), { concurrency: 1 })) {
        revision.changed();
        if (result.refusal && result.outcome === "refused") {
          const { reason: code, message, advice } = result.refusal;
          return reply.code(422).send({ ...result, error: { code, message, advice } });
        }
        return reply.code(result.outcome === "present" ? 200 : 201).send(result);
      }
      throw new ApiError(422, "no_article", "No article was found in that.", "Send the text of one article, or the address of its page.");
    },
  );
  /** One outcome a line as soon as it is known, so that a file of many articles shows how far it is. */
  async function* outcomes(name: string, content: string): AsyncGenerator<string> {
    const inputs = droppedFile(name, Buffer.from(content, "base64"));
    for await (const result of ingest(inputs, store, pool())) {
      revision.changed();
      yield `${JSON.stringify(result)}\n`;
    }
  }
  app.post(
    "/api/files",
    {
      bodyLimit: fileLimit,
      schema: {
        summary: "Add a file: text, a page, or JSON Lines of many articles; answers with one outcome a line",
        operationId: "addFile",
        tags,
        body: NewFileForm,
        produces: ["application/x-ndjson"],
      },
    },
    (request, reply) =>
      reply
        .type("application/x-ndjson")
        .header("cache-control", "no-store")
        .send(Readable.from(outcomes(request.body.name, request.body.content), { objectMode: false })),
  );
};
