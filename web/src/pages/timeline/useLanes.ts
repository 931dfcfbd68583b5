import { useQueries } from "@tanstack/react-query";
import type { Person, TimelineEntry } from "../../../../src/vocabulary/forms.js";
import { type ApiError, get, type QueryOf } from "../../api/client.js";

export interface Lane {
  id: string;
  name: string;
  entries: TimelineEntry[];
  /** how many entries there are of the kinds that are shown */
  total: number;
  /** there are still more, which are not drawn */
  more: boolean;
}

const most = 1000;

/** What is dated of each person, filtered as the list is. */
export const useLanes = (people: readonly Person[], filters: QueryOf<"/api/timeline">, shown: ReadonlySet<string>) =>
  useQueries({
    queries: people.map((p) => ({
      queryKey: ["list", "/timeline", { ...filters, person: p.id }, "lanes"],
      queryFn: ({ signal }: { signal: AbortSignal }) => get("/api/timeline", { query: { ...filters, person: p.id, limit: most } }, signal),
    })),
    combine: (results) => ({
      pending: results.some((r) => r.isPending),
      error: (results.find((r) => r.error)?.error ?? null) as ApiError | null,
      lanes: results.map((r, i): Lane => {
        const person = people[i];
        const entries = (r.data?.items ?? []).filter((e) => shown.has(e.kind));
        return {
          id: person?.id ?? "",
          name: person?.name ?? "",
          entries,
          total: entries.length,
          more: r.data?.next !== undefined,
        };
      }),
    }),
  });
