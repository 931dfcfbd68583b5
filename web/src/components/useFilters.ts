import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { type Filters, readFilters, withFilter, writeFilters } from "../model/filters.js";

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
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { preventScrollReset: true }), [setParams]);
  return { filters, params, set, setParam, clear, query: writeFilters(filters) };
};
