import Type from "typebox";
import type { RecordFilter } from "../../record/types.js";
import { searchKinds } from "../../vocabulary/forms.js";
import { searchTable } from "../export/tables.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { fileLimit, filterQuery } from "./filters.js";
import { sendCsv } from "./lists.js";
import { pageOf } from "./schemas.js";

const q = Type.String({ minLength: 1, maxLength: 1000, description: 'all words; `"a phrase"`, `OR`, `-not`, `prefix*`' });

const kind = `(${searchKinds.join("|")})`;
const kinds = Type.Optional(
  Type.String({
    pattern: `^${kind}(,${kind})*$`,
    description: `${searchKinds.map((k) => `\`${k}\``).join(", ")}: those wanted, parted by commas`,
  }),
);

/** Full text over what is told of contacts, events, assessments and statements, and over titles and bodies. */
export const searchApi = (app: App, { store }: ApiContext): void => {
  const schema = {
    summary: "Full text over contacts, events, assessments, statements and articles",
    tags: ["search"],
    response: { 200: pageOf("SearchHit") },
  };
  const querystring = filterQuery(undefined, { q, kinds });
  const answer = ({ q: words, ...filter }: RecordFilter & { q: string }) => store.search(words, filter);
  app.get("/api/search", { schema: { ...schema, operationId: "search", querystring } }, (request) => answer(request.query));
  app.get("/search.json", { schema: { ...schema, hide: true, querystring } }, (request) => answer(request.query));
  const file = filterQuery(undefined, { q, kinds, ...fileLimit });
  app.get("/search.csv", { schema: { hide: true, querystring: file } }, (request, reply) => {
    const { q: words, ...filter } = request.query;
    return sendCsv(reply, searchTable(words), store, filter);
  });
};
