/** The filters of a list, as they stand in the address and go to the API (the names of `RecordFilter`). */
export interface Filters {
  person?: string;
  with?: string;
  outlet?: string;
  from?: string;
  to?: string;
  status?: string;
  minOrigins?: number;
  disputed?: boolean;
  /** `false`: only those whose date is not known */
  dated?: boolean;
  /** `false`: without contacts that are unsure */
  unsure?: boolean;
  words?: string;
  watchlist?: boolean;
}

const texts = ["person", "with", "outlet", "from", "to", "status", "words"] as const;

const others = ["minOrigins", "disputed", "watchlist", "dated", "unsure"] as const;

/** The filters that an address asks for; what is unknown, empty or ill-formed is left out. */
export const readFilters = (params: URLSearchParams): Filters => {
  const filters: Filters = {};
  for (const key of texts) {
    const value = params.get(key)?.trim();
    if (value && ((key !== "from" && key !== "to") || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))) filters[key] = value;
  }
  const least = Number(params.get("minOrigins"));
  if (Number.isInteger(least) && least > 0) filters.minOrigins = least;
  if (params.get("disputed") === "true") filters.disputed = true;
  if (params.get("dated") === "false") filters.dated = false;
  if (params.get("unsure") === "false") filters.unsure = false;
  if (params.get("watchlist") === "true") filters.watchlist = true;
  return filters;
};

/** The filters as a query string without `?`, in a fixed order, so that equal filters give equal addresses. */
export const writeFilters = (filters: Filters): string => {
  const params = new URLSearchParams();
  for (const key of [...texts, ...others]) {
    const value = filters[key];
    if (value !== undefined && value !== "" && (value !== false || key === "dated" || key === "unsure")) params.set(key, String(value));
  }
  return params.toString();
};

/**
 * The address after one filter was set or, by an empty value, taken away; it leads to the first page. Parameters that are no filters stay (`q`,
 * `kinds`); an incomplete date such as `201` stays too, so that typing is not undone, and is not sent (`readFilters`).
 */
export const withFilter = (params: URLSearchParams, key: keyof Filters, value: string | undefined): URLSearchParams => {
  const next = new URLSearchParams(params);
  if (value === undefined || value === "") next.delete(key);
  else next.set(key, value);
  next.delete("page");
  return next;
};

/** The address without any filter; what is no filter stays. */
export const withoutFilters = (params: URLSearchParams): URLSearchParams => {
  const next = new URLSearchParams(params);
  for (const key of [...texts, ...others, "page"]) next.delete(key);
  return next;
};

export const countFilters = (filters: Filters): number => Object.keys(filters).length;
