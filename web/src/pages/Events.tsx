import { Link } from "react-router";
import { eventKinds } from "../../../src/vocabulary/kinds.js";
import { usePage } from "../api/queries.js";
import { EventTable } from "../components/EventTable.js";
import { dateFields, type Field, FilterBar, optionsOf, undatedField } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty } from "../components/states.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";
import { inOrder } from "../model/paging.js";

const fields: readonly Field[] = [
  { kind: "text", key: "words", label: "Words" },
  { kind: "text", key: "person", label: "Person" },
  { kind: "choice", key: "status", label: "Kind", any: "Any", options: optionsOf(eventKinds) },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
  undatedField,
];

/** What else happened, whether a text tells the day or not. */
export default function Events() {
  const state = useFilters();
  const { paging, change } = usePaging("events");
  const list = usePage("/api/events", { ...state.filters, sort: paging.sort }, paging);
  return (
    <div className="page">
      <PageHead
        title="Events"
        lead="What else is told to have happened: resignations, charges, demands. Those of which no text tells the day come last, and stand in no timeline."
        total={list.isPending ? undefined : list.total}
        data="/events"
        query={inOrder(state.query, paging.sort)}
      />
      <FilterBar fields={fields} state={state} />
      <Paged
        list={list}
        what="events"
        paging={paging}
        change={change}
        empty={
          state.query ? (
            <Empty title="No event fits these filters">
              <p>Take one away, or look for fewer words.</p>
            </Empty>
          ) : (
            <Empty title="The record holds no event yet">
              <p>
                Events are found in articles. <Link to="/add">Add an article</Link>.
              </p>
            </Empty>
          )
        }
      >
        {(items) => <EventTable events={items} paging={paging} change={change} />}
      </Paged>
    </div>
  );
}
