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

type Wrong = Pick<ApiError, "message"> & Partial<Pick<ApiError, "advice" | "status">>;

/** What to do where the address itself is wrong: asking again would not help, and the API's advice is for who writes programs. */
const elsewhere: Record<number, ReactNode> = {
  400: (
    <>
      The address asks for something that there is not. <Link to={{ search: "" }}>Take the filters away</Link>.
    </>
  ),
  404: (
    <>
      The address may be cut off. <Link to="/search">Search the record</Link>, or <Link to="/">go to the start</Link>.
    </>
  ),
};

/** What went wrong, and what to do about it. */
export const Failure = ({ error, retry }: { error: Wrong; retry?: () => void }) => {
  // who sends a form has the form before them, and no address to mend
  const instead = retry && error.status !== undefined ? elsewhere[error.status] : undefined;
  return (
    <div className="state state-error" role="alert">
      <h2>{error.status === 404 ? "Not in the record" : "That did not work"}</h2>
      <p>
        <bdi>{error.message}</bdi>
      </p>
      {(instead || error.advice) && <p>{instead ?? <bdi>{error.advice}</bdi>}</p>}
      {retry && !instead && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
};

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
