import { Link } from "react-router";
import { usePage } from "../api/queries.js";
import { ContactTable } from "../components/ContactTable.js";
import { contactFields, type Field, FilterBar, undatedField } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty } from "../components/states.js";
import { DossierLinks } from "../components/TakeAway.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";
import { ViewLinks } from "../components/ViewLinks.js";
import { inOrder } from "../model/paging.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "with", label: "With" },
  ...contactFields,
  undatedField,
];

export default function Contacts() {
  const state = useFilters();
  const { paging, change } = usePaging("contacts");
  const list = usePage("/api/contacts", { ...state.filters, sort: paging.sort }, paging);
  return (
    <div className="page">
      <PageHead
        title="Contacts"
        lead="Each row is one contact that articles report. Origins are where the chains of sourcing end: copies and citations of one source count once."
        total={list.isPending ? undefined : list.total}
        data="/contacts"
        query={inOrder(state.query, paging.sort)}
      />
      <ViewLinks query={state.query} />
      <FilterBar fields={fields} state={state} />
      {state.filters.person && state.filters.with && <DossierLinks query={{ person: state.filters.person, with: state.filters.with }} />}
      <Paged
        list={list}
        what="contacts"
        paging={paging}
        change={change}
        empty={
          state.query ? (
            <Empty title="No contact fits these filters">
              <p>Take one away. A person may be looked for by a part of any of their names.</p>
            </Empty>
          ) : (
            <Empty title="The record holds no contact yet">
              <p>
                Contacts are found in articles. <Link to="/add">Add an article</Link> that reports one.
              </p>
            </Empty>
          )
        }
      >
        {(items) => <ContactTable contacts={items} caption="Contacts" paging={paging} change={change} />}
      </Paged>
    </div>
  );
}
