import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Review } from "../../../src/vocabulary/forms.js";
import { ApiError, get, post, type Query } from "./client.js";
import { noteDecision } from "./lastDecision.js";
import type { AddAnswer, Decision, NewArticle, Page, Status } from "./types.js";

/** Counts and revision of the record. */
export const useStatus = () => useQuery<Status, ApiError>({ queryKey: ["status"], queryFn: ({ signal }) => get("/status", {}, signal) });

/** One resource under `/api`; waits while `path` is undefined. */
export const useOne = <T>(path: string | undefined) =>
  useQuery<T, ApiError>({
    queryKey: ["one", path],
    queryFn: ({ signal }) => get<T>(path ?? "", {}, signal),
    enabled: path !== undefined,
  });

/** A list, page by page; what was shown stays until the answer to changed filters is there, so that nothing jumps. */
export const useList = <T>(path: string, query: Query = {}, options: { enabled?: boolean; limit?: number } = {}) => {
  const { enabled = true, limit = 100 } = options;
  const list = useInfiniteQuery({
    queryKey: ["list", path, query, limit],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | undefined }) =>
      get<Page<T>>(path, { ...query, limit, cursor: pageParam }, signal),
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
export type List<T> = ReturnType<typeof useList<T>>;

/** Appends a decision to the review log; everything shown is asked for anew. */
export const useDecide = () => {
  const client = useQueryClient();
  return useMutation<Review, ApiError, Decision>({
    mutationFn: (decision) => post("/reviews", decision),
    onSuccess: (review) => {
      noteDecision(review);
      return client.invalidateQueries();
    },
  });
};

const isAddAnswer = (body: unknown): body is AddAnswer =>
  typeof body === "object" && body !== null && "outcome" in body && "refusal" in body;

/** Adds one article, pasted or fetched. */
export const useAdd = () => {
  const client = useQueryClient();
  return useMutation<AddAnswer, ApiError, NewArticle>({
    // A refusal is an answer, with its reason and advice, though its HTTP status says error.
    mutationFn: (article) =>
      post<AddAnswer>("/articles", article).catch((error: unknown) => {
        if (error instanceof ApiError && isAddAnswer(error.body)) return error.body;
        throw error;
      }),
    onSuccess: () => client.invalidateQueries(),
  });
};
