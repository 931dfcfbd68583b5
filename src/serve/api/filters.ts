import Type, { type TOptional, type TSchema, type TString } from "typebox";
import { keysOf, type Term } from "../../vocabulary/kinds.js";

const optional = Type.Optional;
const date = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

/** Where a list has no `status`, the parameter is not in its schema; in the types it is then simply never set. */
const statusParameter = (terms: Record<string, Term> | undefined) =>
  (terms ? { status: optional(Type.String({ enum: keysOf(terms), description: "one of the vocabulary" })) } : {}) as {
    status: TOptional<TString>;
  };

/** `limit` where not a page is asked for but a file. */
export const fileLimit = {
  limit: optional(Type.Integer({ minimum: 1, description: "most entries in all; without it there is no limit" })),
};

/** Of what happened at some time, whether that is known. */
export const withDate = {
  dated: Type.Optional(Type.Boolean({ description: "only those whose date is (or is not) known" })),
};

/** Of contacts, wherever they are listed or given out. */
export const withLikelihood = {
  unsure: optional(Type.Boolean({ description: "only contacts that are (or are not) unsure: rather wrong than right" })),
};

/**
 * The query parameters of a list (RecordFilter), of which none may be misspelt: a filter that is not understood must not
 * silently give more than was asked for.
 * @param terms what `status` chooses from, for lists that have it
 * @param more further parameters of the list
 */
export const filterQuery = <T extends Record<string, TSchema>>(terms: Record<string, Term> | undefined, more: T) =>
  Type.Object(
    {
      person: optional(Type.String({ maxLength: 300, description: "id of a person, or part of a name; case and accents do not matter" })),
      outlet: optional(Type.String({ maxLength: 300, description: "name of an outlet" })),
      from: optional(Type.String({ pattern: date, description: "ISO 8601 date, as short as wanted; inclusive" })),
      to: optional(Type.String({ pattern: date, description: "ISO 8601 date; inclusive: `2016` reaches to its last day" })),
      ...statusParameter(terms),
      minOrigins: optional(Type.Integer({ minimum: 0, maximum: 1_000_000, description: "least number of independent origins" })),
      article: optional(Type.String({ maxLength: 200, description: "id of an article" })),
      disputed: optional(Type.Boolean({ description: "only what is (or is not) disputed" })),
      words: optional(Type.String({ maxLength: 1000, description: "words that the text of the entry must hold" })),
      watchlist: optional(Type.Boolean({ description: "people: those matched against an imported list only" })),
      limit: optional(Type.Integer({ minimum: 1, maximum: 1000, description: "entries in one page; 100 where it is not said" })),
      skip: optional(Type.Integer({ minimum: 0, maximum: 100_000_000, description: "entries left out at the beginning" })),
      cursor: optional(Type.String({ maxLength: 1000, description: "`next` of the page before, instead of `skip`" })),
      ...more,
    },
    { additionalProperties: false },
  );

/** A form that is sent with an empty field means no filter by it. */
export const dropEmptyParameters = async (request: { query: unknown }): Promise<void> => {
  const query = request.query as Record<string, unknown>;
  for (const name of Object.keys(query)) if (query[name] === "") delete query[name];
};
