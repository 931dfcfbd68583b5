import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import type { PageOfList } from "../../api/queries.js";
import { type Paging, withPaging } from "../../model/paging.js";
import { Empty, Failure, Loading } from "../states.js";
import { Pager } from "./Pager.js";

/** A list page by page, in each of its states; `children` draws what is on the page. */
export function Paged<T>({
  list,
  what,
  empty,
  paging,
  change,
  orders,
  children,
}: {
  list: PageOfList<T>;
  what: string;
  empty: ReactNode;
  paging: Paging;
  change: (change: Partial<Paging>) => void;
  /** orders to choose from, where no heads of a table offer them; the first is the list's own */
  orders?: readonly (readonly [sort: string, label: string])[];
  children: (items: T[]) => ReactNode;
}) {
  const [params] = useSearchParams();
  if (list.error && list.items.length === 0) return <Failure error={list.error} retry={list.retry} />;
  if (list.isPending) return <Loading what={what} />;
  if (list.total === 0) return empty;
  const past = list.items.length === 0;
  return (
    <div className="list" data-stale={list.isStale || undefined} aria-busy={list.isStale}>
      <div className="list-head">
        <Pager what={what} total={list.total} paging={paging} change={change} />
        {orders && list.total > 1 && (
          <label className="order">
            <span>Order</span>
            <select value={paging.sort ?? orders[0]?.[0]} onChange={(e) => change({ sort: e.target.value })}>
              {orders.map(([sort, label]) => (
                <option key={sort} value={sort}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {past ? (
        <Empty title="The list ends before this page">
          <p>
            <Link to={{ search: withPaging(params, { page: 1 }).toString() }}>Go to its first page</Link>
          </p>
        </Empty>
      ) : (
        <>
          {children(list.items)}
          <Pager what={what} total={list.total} paging={paging} change={change} end />
        </>
      )}
    </div>
  );
}
