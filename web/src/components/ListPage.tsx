import type { ReactNode } from "react";
import { Link } from "react-router";
import type { ItemOf } from "../api/client.js";
import { type PageOfList, usePage } from "../api/queries.js";
import { inOrder, type Sort } from "../model/paging.js";
import { type Field, FilterBar } from "./FilterBar.js";
import { PageHead } from "./PageHead.js";
import { Empty } from "./states.js";
import type { Order } from "./table/DataTable.js";
import { Paged } from "./table/Paged.js";
import { useFilters, usePaging } from "./useFilters.js";

/** Lists that are a page of their own and no more than that. */
type Listed = "contacts" | "statements" | "people" | "events" | "assessments";
export type Listing<L extends Listed> = ItemOf<`/api/${L}`>;

/**
 * A page that is one list: its head, its filters, and the list piece by piece. `children` draws what is on the piece that is
 * shown; a table of them takes the order along.
 */
export function ListPage<L extends Listed>({
  name,
  title,
  lead,
  one,
  advice = "Take one away, or look for fewer words.",
  fields,
  orders,
  above,
  below,
  children,
}: {
  /** of the list, in its address and in the API */
  name: L;
  title: string;
  lead: string;
  /** what one of them is called, for a list that has none: "contact" */
  one: string;
  /** what to do where none fits the filters */
  advice?: string;
  fields: readonly Field[];
  /** orders to choose from, where no heads of a table offer them */
  orders?: readonly (readonly [Sort<L>, string])[];
  /** what stands above or below the filters */
  above?: (state: ReturnType<typeof useFilters>) => ReactNode;
  below?: (state: ReturnType<typeof useFilters>) => ReactNode;
  children: (items: Listing<L>[], order: Order) => ReactNode;
}) {
  const state = useFilters();
  const { paging, change, order } = usePaging(name);
  // the filters of an address are checked by the server, which knows each list's own
  const list = usePage(`/api/${name}` as "/api/contacts", { ...state.filters, sort: paging.sort }, paging) as PageOfList<unknown>;
  const none = state.query ? (
    <Empty title={`No ${one} fits these filters`}>
      <p>{advice}</p>
    </Empty>
  ) : (
    <Empty title={`The record holds no ${one} yet`}>
      <p>
        {title} are found in articles. <Link to="/add">Add an article</Link>.
      </p>
    </Empty>
  );
  return (
    <div className="page">
      <PageHead
        title={title}
        lead={lead}
        total={list.isPending || list.error ? undefined : list.total}
        data={`/${name}`}
        query={inOrder(state.query, paging.sort)}
      />
      {above?.(state)}
      <FilterBar fields={fields} state={state} />
      {below?.(state)}
      <Paged list={list as PageOfList<Listing<L>>} what={name} paging={paging} change={change} {...(orders && { orders })} empty={none}>
        {(items) => children(items, order)}
      </Paged>
    </div>
  );
}
