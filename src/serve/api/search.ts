import Type from "typebox";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { filterQuery } from "./filters.js";
import { errors, pageOf } from "./schemas.js";

const q = Type.String({ minLength: 1, maxLength: 1000, description: 'all words; `"a phrase"`, `OR`, `-not`, `prefix*`' });

/** Full text over titles, bodies and statements. */
export const searchApi = (app: App, { store }: ApiContext): void => {
  const schema = { summary: "Full text over articles and statements", tags: ["search"], response: { 200: pageOf("SearchHit"), ...errors } };
  const querystring = filterQuery(undefined, { q });
  app.get("/api/search", { schema: { ...schema, operationId: "search", querystring } }, (request) => {
    const { q: words, ...filter } = request.query;
    return store.search(words, filter);
  });
  app.get("/search.json", { schema: { ...schema, hide: true, querystring } }, (request) => {
    const { q: words, ...filter } = request.query;
    return store.search(words, filter);
  });
};
