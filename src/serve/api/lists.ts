/** The lists: `/api/contacts`, the same as `/contacts.json`, as `/contacts.csv`, and single entries by id. */
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import Type from "typebox";
import type { RecordFilter, RecordStore } from "../../record/types.js";
import { contactStatuses } from "../../vocabulary/kinds.js";
import { isSortable, type Sortable, sortChoices } from "../../vocabulary/sorts.js";
import { ApiError } from "../errors.js";
import { tableAsCsv } from "../export/csv.js";
import { type FlatTable, pairTable, tables } from "../export/tables.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { found } from "./errors.js";
import { fileLimit, filterQuery, withDate, withLikelihood } from "./filters.js";
import { addressOf, type Resource, resources } from "./resources.js";
import { pageOf, ref } from "./schemas.js";

const withOther = {
  with: Type.Optional(Type.String({ maxLength: 300, description: "with `person`: the other side; of statements: who is spoken of" })),
};
export const idParams = Type.Object({ id: Type.String({ maxLength: 200, description: "id of an entry" }) });

/** A table as a CSV file to save. */
export const sendCsv = (reply: FastifyReply, table: FlatTable, store: RecordStore, filter: RecordFilter): FastifyReply =>
  reply
    .type("text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${table.name}.csv"`)
    .send(Readable.from(tableAsCsv(table, store, filter)));

const listAdvice = (name: string): string => `Ids are listed at /api/${name}; any id that was ever given out also works at /api/entries.`;

const withContact = (description: string) => ({ contact: Type.Optional(Type.String({ maxLength: 200, description })) });

const inOrder = (list: Sortable) => ({
  sort: Type.Optional(
    Type.String({ enum: sortChoices(list), description: "by what; with `-` before it the other way round. What has no value comes last" }),
  ),
});

const ofKinds = (kinds: readonly string[]) => ({
  kinds: Type.Optional(
    Type.String({
      pattern: `^(${kinds.join("|")})(,(${kinds.join("|")}))*$`,
      description: `${kinds.map((kind) => `\`${kind}\``).join(", ")}: those wanted, parted by commas`,
    }),
  ),
});

const ofUtteranceParameter = {
  utterance: Type.Optional(Type.String({ maxLength: 200, description: "id of an utterance: all wordings of one act of speaking" })),
};

/** What a list takes besides the filters of all lists; in the types a parameter that it does not take is simply never set. */
const moreOf = ({ name, pairs, ofContact, ofUtterance, mixed, happens, weighed }: Resource) =>
  ({
    ...(pairs ? withOther : {}),
    ...(ofContact ? withContact(ofContact) : {}),
    ...(ofUtterance ? ofUtteranceParameter : {}),
    ...(isSortable(name) ? inOrder(name) : {}),
    ...(mixed ? ofKinds(mixed) : {}),
    ...(happens ? withDate : {}),
    ...(weighed ? withLikelihood : {}),
  }) as typeof withOther &
    ReturnType<typeof withContact> &
    typeof ofUtteranceParameter &
    ReturnType<typeof inOrder> &
    ReturnType<typeof ofKinds> &
    typeof withDate &
    typeof withLikelihood;

const listRoutes = (app: App, { store }: ApiContext, resource: Resource): void => {
  const { name, summary, list } = resource;
  const other = moreOf(resource);
  const querystring = filterQuery(resource.status, other);
  const schema = { summary, tags: [name], querystring, response: { 200: pageOf(resource.form) } };
  const answer = (query: RecordFilter) => list(store, query);
  app.get(`/api/${name}`, { schema: { ...schema, operationId: name } }, (request) => answer(request.query));
  app.get(`/${name}.json`, { schema: { ...schema, hide: true } }, (request) => answer(request.query));
  const table = tables.find((t) => t.name === name);
  if (!table) return;
  const file = filterQuery(resource.status, { ...other, ...fileLimit });
  app.get(`/${name}.csv`, { schema: { querystring: file, hide: true } }, (request, reply) => sendCsv(reply, table, store, request.query));
};

const entryRoute = (app: App, { store }: ApiContext, { name, form, entry: type }: Resource): void => {
  if (!type) return;
  const response = { 200: ref(form) };
  const schema = { summary: `One entry of ${name}, by any id that it ever had`, tags: [name], params: idParams, response };
  app.get(`/api/${name}/:id`, { schema: { ...schema, operationId: type } }, async (request) => {
    const entry = found(await store.entry(request.params.id), request.params.id, listAdvice(name));
    if (entry.type === type) return entry.entry;
    throw new ApiError(404, "other_kind", `“${request.params.id}” is a ${entry.type}.`, `It is at ${addressOf(entry)}.`);
  });
};

/** How many people a matrix is asked for at most. */
const mostPeople = 60;

const pairLimit = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20_000, description: "pairs in one page; 100 where it is not said" })),
};

const pairRoutes = (app: App, { store }: ApiContext): void => {
  const people = Type.Optional(Type.String({ maxLength: 40 * mostPeople, description: "ids, parted by commas: pairs of these alone" }));
  const querystring = filterQuery(contactStatuses, { ...withOther, ...withDate, ...withLikelihood, ...pairLimit, people });
  const schema = {
    summary: "Who with whom: contacts summed up over each two",
    tags: ["contacts"],
    querystring,
    response: { 200: pageOf("Pair") },
  };
  const answer = ({ people: ids, ...filter }: RecordFilter & { people?: string }) =>
    store.pairs(filter, ids?.split(",").filter(Boolean).slice(0, mostPeople));
  app.get("/api/pairs", { schema: { ...schema, operationId: "pairs" } }, (request) => answer(request.query));
  app.get("/pairs.json", { schema: { ...schema, hide: true } }, (request) => answer(request.query));
  const file = filterQuery(contactStatuses, { ...withOther, ...withDate, ...withLikelihood, people, ...fileLimit });
  app.get("/pairs.csv", { schema: { querystring: file, hide: true } }, (request, reply) => {
    const { people: ids, ...filter } = request.query;
    return sendCsv(reply, pairTable(ids?.split(",").filter(Boolean).slice(0, mostPeople)), store, filter);
  });
};

const memberRoute = (app: App, { store }: ApiContext): void => {
  const querystring = Type.Object(
    {
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: "100 where it is not said" })),
      cursor: Type.Optional(Type.String({ maxLength: 1000 })),
    },
    { additionalProperties: false },
  );
  const summary = "The mentions that somebody is made of, one an article, each with why";
  const schema = { summary, operationId: "members", tags: ["people"], params: idParams, querystring, response: { 200: pageOf("Member") } };
  app.get("/api/people/:id/members", { schema }, (request) => store.members(request.params.id, request.query));
};

/** Routes of all lists and their entries. */
export const listsApi = (app: App, context: ApiContext): void => {
  for (const resource of resources) {
    listRoutes(app, context, resource);
    entryRoute(app, context, resource);
  }
  pairRoutes(app, context);
  memberRoute(app, context);
  const schema = {
    summary: "Whatever has this id, with its type",
    operationId: "entry",
    tags: ["entries"],
    params: idParams,
    response: { 200: ref("Entry") },
  };
  app.get("/api/entries/:id", { schema }, async (request) =>
    found(await context.store.entry(request.params.id), request.params.id, listAdvice("contacts")),
  );
};
