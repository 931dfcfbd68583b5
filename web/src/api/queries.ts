import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Review } from "../../../src/vocabulary/forms.js";
import type { Paging } from "../model/paging.js";
import { type Answer, ApiError, get, type IdPath, type ItemOf, type ListPath, post, type QueryOf } from "./client.js";
import { noteDecision } from "./lastDecision.js";
import type { AddAnswer, Decision, NewArticle, Page, Status } from "./types.js";

/** Counts and revision of the record. */
export const useStatus = () =>
  useQuery<Status, ApiError>({ queryKey: ["status"], queryFn: ({ signal }) => get("/api/status", {}, signal) });

/** One resource by its id; waits while the id is undefined. */
export const useOne = <P extends IdPath>(path: P, id: string | undefined) =>
  useQuery<Answer<P>, ApiError>({
    queryKey: ["one", path, id],
    queryFn: ({ signal }) => get(path, { id: id ?? "" }, signal),
    enabled: id !== undefined,
  });

/** A list, page by page; what was shown stays until the answer to changed filters is there, so that nothing jumps. */
export const useList = <P extends ListPath>(
  path: P,
  query: QueryOf<P>,
  options: { enabled?: boolean; limit?: number /** where the address has one in it */; id?: string } = {},
) => {
  const { enabled = true, limit = 50, id } = options;
  const list = useInfiniteQuery({
    queryKey: ["list", path, query, limit, id],
    queryFn: async ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | undefined }) =>
      // every list answers a page of its own items
      (await get(path, { query: { ...query, limit, cursor: pageParam }, id }, signal)) as Page<ItemOf<P>>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
  return {
    items: list.data?.pages.flatMap((p) => p.items) ?? [],
    total: list.data?.pages[0]?.total ?? 0,
    error: list.error as ApiError | null,
    isPending: list.isPending,
    isStale: list.isPlaceholderData,
    hasMore: list.hasNextPage,
    isFetchingMore: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
    retry: () => void list.refetch(),
  };
};

/** One page of a list, in whatever state it is. */
export interface PageOfList<T> {
  items: T[];
  total: number;
  error: ApiError | null;
  isPending: boolean;
  isStale: boolean;
  retry: () => void;
}

const nothing: never[] = [];

/** One page of a list, by its number; what was shown stays until the answer to another question is there. */
export const usePage = <P extends ListPath>(
  path: P,
  query: QueryOf<P>,
  { page, rows }: Pick<Paging, "page" | "rows">,
  enabled = true,
): PageOfList<ItemOf<P>> => {
  const list = useQuery({
    queryKey: ["page", path, query, page, rows],
    queryFn: async ({ signal }) =>
      // every list answers a page of its own items
      (await get(path, { query: { ...query, limit: rows, skip: page === 1 ? undefined : (page - 1) * rows } }, signal)) as Page<ItemOf<P>>,
    placeholderData: keepPreviousData,
    enabled,
  });
  return {
    items: list.data?.items ?? nothing,
    total: list.data?.total ?? 0,
    error: list.error as ApiError | null,
    isPending: list.isPending,
    isStale: list.isPlaceholderData,
    retry: () => void list.refetch(),
  };
};

/** A list as it is shown: what is in it, and in what state it is. */
export interface List<T> {
  items: T[];
  total: number;
  error: ApiError | null;
  isPending: boolean;
  isStale: boolean;
  hasMore: boolean;
  isFetchingMore: boolean;
  more: () => void;
  retry: () => void;
}

/** Appends a decision to the review log; everything shown is asked for anew. */
export const useDecide = () => {
  const client = useQueryClient();
  return useMutation<Review, ApiError, Decision>({
    mutationFn: (decision) => post("/api/reviews", decision),
    onSuccess: (review) => {
      noteDecision(review);
      return client.invalidateQueries();
    },
  });
};

/** A refusal is an answer too, though its HTTP status says error. */
export const isAddAnswer = (body: unknown): body is AddAnswer =>
  typeof body === "object" && body !== null && "outcome" in body && "refusal" in body;

/** Adds one article, pasted or fetched. */
export const useAdd = () => {
  const client = useQueryClient();
  return useMutation<AddAnswer, ApiError, NewArticle>({
    // A refusal is an answer, with its reason and advice, though its HTTP status says error.
    mutationFn: (article) =>
      post("/api/articles", article).catch((error: unknown) => {
        if (error instanceof ApiError && isAddAnswer(error.body)) return error.body;
        throw error;
      }),
    onSuccess: () => client.invalidateQueries(),
  });
};
