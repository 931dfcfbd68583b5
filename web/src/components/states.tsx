import type { CSSProperties, ReactNode } from "react";
import { isRouteErrorResponse, Link, useRouteError } from "react-router";
import type { ApiError } from "../api/client.js";
import type { List } from "../api/queries.js";
import { useTitle } from "./useTitle.js";

/** Holds the place of what is being asked for, so that nothing moves when it comes. */
export const Loading = ({ what, rows = 6 }: { what: string; rows?: number }) => (
  <div className="loading" role="status">
    <span className="unseen">Loading {what}…</span>
    <div className="loading-rows" style={{ "--rows": rows } as CSSProperties} aria-hidden="true" />
  </div>
);

/** What went wrong, and what to do about it. */
export const Failure = ({ error, retry }: { error: Pick<ApiError, "message"> & { advice?: string }; retry?: () => void }) => (
  <div className="state state-error" role="alert">
    <h2>That did not work</h2>
    <p>
      <bdi>{error.message}</bdi>
    </p>
    {error.advice && (
      <p>
        <bdi>{error.advice}</bdi>
      </p>
    )}
    {retry && (
      <button type="button" onClick={retry}>
        Try again
      </button>
    )}
  </div>
);

/** Nothing there, and what would put something there. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="state">
    <h2>{title}</h2>
    {children}
  </div>
);

/** A list in each of its states; `children` draws the items. */
export function ListBody<T>({
  list,
  what,
  empty,
  children,
}: {
  list: List<T>;
  what: string;
  empty: ReactNode;
  children: (items: T[]) => ReactNode;
}) {
  if (list.error && list.items.length === 0) return <Failure error={list.error} retry={list.retry} />;
  if (list.isPending) return <Loading what={what} />;
  if (list.items.length === 0) return empty;
  return (
    <div className="list" data-stale={list.isStale || undefined} aria-busy={list.isStale}>
      {children(list.items)}
      {list.hasMore && (
        <p className="more">
          <button type="button" onClick={list.more} disabled={list.isFetchingMore}>
            {list.isFetchingMore ? "Loading…" : `Show more (${list.items.length} of ${list.total.toLocaleString()} shown)`}
          </button>
        </p>
      )}
    </div>
  );
}

/** Shown in place of a page that broke. */
export const Crash = () => {
  const error = useRouteError();
  useTitle("Error");
  const message = isRouteErrorResponse(error)
    ? `${error.status} ${error.statusText}`
    : error instanceof Error
      ? error.message
      : String(error);
  return (
    <div className="page">
      <h1>This page broke</h1>
      <Failure
        error={{
          message,
          advice: "Nothing in the record is lost by it. Reload the page; if it breaks again, please file an issue with the words above.",
        }}
      />
      <p>
        <Link to="/">Go to the start</Link>
      </p>
    </div>
  );
};
