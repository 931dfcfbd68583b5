import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { type ApiError, get } from "../api/client.js";
import { useList } from "../api/queries.js";

/** The people whose ids stand in the address (`people=e-…,e-…`); where none do, those with the most contacts. */
export const usePeople = (asked: string | null, most: number) => {
  const ids = useMemo(() => (asked ?? "").split(",").filter((id) => /^e-[0-9a-f]{16}$/.test(id)), [asked]);
  const chosen = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["one", "/api/people/{id}", id],
      queryFn: ({ signal }: { signal: AbortSignal }) => get("/api/people/{id}", { id }, signal),
    })),
    combine: (results) => ({
      people: results.flatMap((r) => r.data ?? []),
      pending: results.some((r) => r.isPending),
      error: (results.find((r) => r.error)?.error ?? null) as ApiError | null,
    }),
  });
  const first = useList("/api/people", { status: "person" }, { enabled: ids.length === 0, limit: most });
  if (ids.length > 0) return { ...chosen, isDefault: false };
  const people = first.items.filter((p) => p.contacts > 0).slice(0, most);
  return { people, pending: first.isPending, error: first.error, isDefault: true };
};
