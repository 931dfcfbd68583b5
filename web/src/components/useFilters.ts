import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Sortable } from "../../../src/vocabulary/sorts.js";
import { type Filters, readFilters, withFilter, withoutFilters, writeFilters } from "../model/filters.js";
import { ownOrder, type Paging, readPaging, withPaging } from "../model/paging.js";

/** The filters in the address. Typing replaces the entry in the history, a choice makes a new one. */
export const useFilters = () => {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const set = useCallback(
    (key: keyof Filters, value: string | undefined, how: "typed" | "chosen") =>
      setParams((before) => withFilter(before, key, value), { replace: how === "typed", preventScrollReset: true }),
    [setParams],
  );
  const setParam = useCallback(
    (key: string, value: string | undefined) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === undefined) next.delete(key);
          else next.set(key, value);
          next.delete("page");
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams(withoutFilters, { preventScrollReset: true }), [setParams]);
  return { filters, params, set, setParam, clear, query: writeFilters(filters) };
};

/** Which page of a list the address asks for, and in what order; a change of the page begins at its top. */
export const usePaging = (list?: Sortable) => {
  const [params, setParams] = useSearchParams();
  const paging = useMemo(() => readPaging(params, list), [params, list]);
  const change = useCallback(
    (what: Partial<Paging>) => setParams((before) => withPaging(before, what, list), { preventScrollReset: what.page === undefined }),
    [setParams, list],
  );
  /** what the heads of a table show, and ask for */
  const order = { sort: paging.sort ?? (list ? ownOrder[list] : ""), change: (sort: string) => change({ sort }) };
  return { paging, change, order };
};
