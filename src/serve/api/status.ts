import Type from "typebox";
import { vocabularies } from "../../vocabulary/kinds.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { errors, ref } from "./schemas.js";

const term = Type.Object({ label: Type.String(), definition: Type.String() });
const vocabularySchema = Type.Record(Type.String(), Type.Record(Type.String(), term));

/** What the record holds, and the words that it is told in. */
export const statusApi = (app: App, { store }: ApiContext): void => {
  app.get(
    "/api/status",
    { schema: { summary: "What the record holds", operationId: "status", tags: ["record"], response: { 200: ref("Status"), ...errors } } },
    () => store.status(),
  );
  app.get(
    "/api/vocabulary",
    {
      schema: {
        summary: "Every kind, status and stance with label and definition, for legends",
        operationId: "vocabulary",
        tags: ["record"],
        response: { 200: vocabularySchema, ...errors },
      },
    },
    () => vocabularies,
  );
};
