import { Link } from "react-router";
import { useList } from "../api/queries.js";
import { Check } from "../components/check/Check.js";
import { DisputeSides } from "../components/DisputeSides.js";
import { dateFields, type Field, FilterBar } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty, ListBody } from "../components/states.js";
import { useFilters } from "../components/useFilters.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

export default function Disputes() {
  const state = useFilters();
  const list = useList("/api/disputes", { ...state.filters }, { limit: 30 });
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
      <ListBody
        list={list}
        what="disputes"
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
      </ListBody>
    </div>
  );
}
