import { Link } from "react-router";
import { usePage } from "../api/queries.js";
import { Check } from "../components/check/Check.js";
import { DisputeSides } from "../components/DisputeSides.js";
import { dateFields, type Field, FilterBar } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty } from "../components/states.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

export default function Disputes() {
  const state = useFilters();
  const { paging, change } = usePaging();
  const list = usePage("/api/disputes", { ...state.filters }, paging);
  return (
    <div className="page">
      <PageHead
        title="Disputes"
        lead="What cannot both hold, side by side. A denial is never dropped in favour of an assertion, nor the other way round."
        total={list.isPending ? undefined : list.total}
        data="/disputes"
        query={state.query}
      />
      <FilterBar fields={fields} state={state} />
      <Paged
        list={list}
        what="disputes"
        paging={paging}
        change={change}
        empty={
          <Empty title={state.query ? "No dispute fits these filters" : "Nothing in the record is disputed"}>
            <p>A dispute appears when one source denies what another asserts.</p>
          </Empty>
        }
      >
        {(items) => (
          <ul className="disputes">
            {items.map((d) => (
              <li key={d.id} className="dispute">
                <h2>
                  {d.contact ? (
                    <Link to={`/contacts/${d.contact}`}>
                      <bdi>{d.about}</bdi>
                    </Link>
                  ) : (
                    <bdi>{d.about}</bdi>
                  )}
                </h2>
                <p className="why">
                  <bdi>{d.why}</bdi>
                </p>
                <DisputeSides dispute={d} level="h3" />
                <Check target={d.id} review={d.review} what="dispute" />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </div>
  );
}
