import { useQueries } from "@tanstack/react-query";
import type { Person, TimelineEntry } from "../../../../src/vocabulary/forms.js";
import { type ApiError, get, type Query } from "../../api/client.js";
import type { Page } from "../../api/types.js";

export interface Lane {
  id: string;
  name: string;
  entries: TimelineEntry[];
  /** how many entries there are in all; more than are drawn where there are very many */
  total: number;
}

const most = 1000;

/** What is dated of each person, filtered as the list is. */
export const useLanes = (people: readonly Person[], filters: Query, shown: ReadonlySet<string>) =>
  useQueries({
    queries: people.map((p) => ({
      queryKey: ["list", "/timeline", { ...filters, person: p.id }, "lanes"],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        get<Page<TimelineEntry>>("/timeline", { ...filters, person: p.id, limit: most }, signal),
    })),
    combine: (results) => ({
      pending: results.some((r) => r.isPending),
      error: (results.find((r) => r.error)?.error ?? null) as ApiError | null,
      lanes: results.map((r, i): Lane => {
        const person = people[i];
        return {
          id: person?.id ?? "",
          name: person?.name ?? "",
          entries: (r.data?.items ?? []).filter((e) => shown.has(e.kind)),
          total: r.data?.total ?? 0,
        };
      }),
    }),
  });
