import Type from "typebox";
import type { ReviewAction } from "../../vocabulary/kinds.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { DecisionForm, pageOf, ref } from "./schemas.js";

const query = Type.Object(
  {
    target: Type.Optional(Type.String({ maxLength: 200, description: "decisions on this id only" })),
    orphaned: Type.Optional(
      Type.Boolean({ description: "only decisions in force about entries that are no more since their article was extracted anew" }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: "100 where it is not said" })),
    cursor: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
);

/** The log of reviewers' decisions: read, and added to. */
export const reviewsApi = (app: App, { store, revision }: ApiContext): void => {
  const tags = ["reviews"];
  app.get(
    "/api/reviews",
    {
      schema: {
        summary: "Decisions of reviewers, the latest first",
        operationId: "reviews",
        tags,
        querystring: query,
        response: { 200: pageOf("Review") },
      },
    },
    (request) => store.reviews(request.query),
  );
  app.post(
    "/api/reviews",
    {
      schema: {
        summary: "Decide: accept, reject, correct, merge, split, rename, grade, undo",
        operationId: "decide",
        tags,
        body: DecisionForm,
        response: { 201: ref("Review") },
      },
    },
    async (request, reply) => {
      const review = await store.review({ ...request.body, action: request.body.action as ReviewAction });
      revision.changed();
      return reply.code(201).send(review);
    },
  );
  app.post(
    "/api/reviews/preview",
    {
      schema: {
        summary: "What a merge or a split would change; nothing is written",
        operationId: "preview",
        tags,
        body: DecisionForm,
        response: { 200: ref("Preview") },
      },
    },
    (request) => store.preview({ ...request.body, action: request.body.action as ReviewAction }),
  );
};
