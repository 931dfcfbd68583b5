import { type Sortable, type SortBy, sorts } from "../../../src/vocabulary/sorts.js";

/** Which piece of a list is shown, and in what order. */
export interface Paging {
  /** the first is 1 */
  page: number;
  /** entries in a page */
  rows: number;
  /** as the API takes it; undefined is the list's own order */
  sort: string | undefined;
}

/** How many entries a page may have, as many as come within 300 ms (docs/design.md); the first where nothing else is said. Beyond the first only what is in sight is drawn. */
export const pageSizes = [25, 100, 250] as const;

/** A column to sort by, or one with `-`, the other way round. */
export type Sort<L extends Sortable> = SortBy<L> | `-${SortBy<L>}`;

/** The order that each list has by itself. */
export const ownOrder: { [L in Sortable]: Sort<L> } = {
  articles: "-published",
  contacts: "when",
  statements: "-published",
  people: "-contacts",
  sources: "-originOf",
  events: "when",
  assessments: "-published",
};

const isOrder = (list: Sortable, sort: string): boolean => (sorts[list] as readonly string[]).includes(sort.replace(/^-/, ""));

const wholeNumber = (text: string | null): number | undefined => (text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined);

/** What an address asks for (`sort=-origins&page=3&rows=100`); what is unknown or ill-formed is left out. */
export const readPaging = (params: URLSearchParams, list?: Sortable): Paging => {
  const sort = params.get("sort") ?? undefined;
  const rows = wholeNumber(params.get("rows"));
  return {
    page: wholeNumber(params.get("page")) ?? 1,
    rows: pageSizes.find((size) => size === rows) ?? pageSizes[0],
    sort: list && sort !== undefined && isOrder(list, sort) && sort !== ownOrder[list] ? sort : undefined,
  };
};

/**
 * The address after a change. What is the case anyway is not written, and with another order or another length of the pages the
 * first is shown.
 */
export const withPaging = (params: URLSearchParams, change: Partial<Paging>, list?: Sortable): URLSearchParams => {
  const next = new URLSearchParams(params);
  const put = (key: string, value: string | undefined): void => {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  };
  if ("sort" in change) put("sort", list && change.sort !== ownOrder[list] ? change.sort : undefined);
  if (change.rows !== undefined) put("rows", change.rows === pageSizes[0] ? undefined : String(change.rows));
  put("page", change.page === undefined || change.page === 1 ? undefined : String(change.page));
  return next;
};

/** Filters as a query string, with the order that is shown: for the same list as data. */
export const inOrder = (query: string, sort: string | undefined): string => {
  const params = new URLSearchParams(query);
  if (sort !== undefined) params.set("sort", sort);
  return params.toString();
};
