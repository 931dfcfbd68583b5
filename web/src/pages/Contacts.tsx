import { Link } from "react-router";
import type { Contact } from "../../../src/vocabulary/forms.js";
import { contactKinds } from "../../../src/vocabulary/kinds.js";
import { useList } from "../api/queries.js";
import { Chip, count, DisputedChip, Names, When } from "../components/bits.js";
import { contactFields, type Field, FilterBar } from "../components/FilterBar.js";
import { PageHead } from "../components/PageHead.js";
import { Empty, ListBody } from "../components/states.js";
import { DossierLinks } from "../components/TakeAway.js";
import { useFilters } from "../components/useFilters.js";
import { ViewLinks } from "../components/ViewLinks.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "with", label: "With" },
  ...contactFields,
];

/** The outlets that report a contact, each once. */
const outletsOf = (contact: Contact): string[] => [...new Set(contact.claims.flatMap((c) => c.outlet ?? []))];

/** Contacts as the table that newspapers print. */
export const ContactTable = ({ contacts, caption }: { contacts: readonly Contact[]; caption: string }) => (
  <table className="table contacts">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col" className="wide">
          Kind
        </th>
        <th scope="col">When</th>
        <th scope="col" className="wide">
          Where
        </th>
        <th scope="col">Status</th>
        <th scope="col" className="number">
          Origins
        </th>
        <th scope="col" className="wide">
          Outlets
        </th>
      </tr>
    </thead>
    <tbody>
      {contacts.map((c) => (
        <tr key={c.id}>
          <th scope="row" className="who">
            <Link to={`/contacts/${c.id}`}>
              <Names people={c.participants} />
            </Link>
            <span className="narrow detail">
              {contactKinds[c.kind].label}
              {c.where && (
                <>
                  , <bdi>{c.where}</bdi>
                </>
              )}
            </span>
          </th>
          <td className="wide">{contactKinds[c.kind].label}</td>
          <td className="when">
            <When date={c.when} short />
          </td>
          <td className="wide">
            <bdi>{c.where}</bdi>
          </td>
          <td className="chips">
            <Chip status={c.status} />
            {c.disputed && <DisputedChip />}
          </td>
          <td className="number" title={`${count(c.origins.length, "independent origin")} in ${count(c.articles, "article")}`}>
            {c.origins.length}
          </td>
          <td className="wide">
            <bdi>{outletsOf(c).join(", ")}</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export default function Contacts() {
  const state = useFilters();
  const list = useList("/api/contacts", { ...state.filters });
  return (
    <div className="page">
      <PageHead
        title="Contacts"
        lead="Each row is one contact that articles report. Origins are where the chains of sourcing end: copies and citations of one source count once."
        total={list.isPending ? undefined : list.total}
        data="/contacts"
        query={state.query}
      />
      <ViewLinks query={state.query} />
      <FilterBar fields={fields} state={state} />
      {state.filters.person && state.filters.with && <DossierLinks query={{ person: state.filters.person, with: state.filters.with }} />}
      <ListBody
        list={list}
        what="contacts"
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
        {(items) => <ContactTable contacts={items} caption="Contacts" />}
      </ListBody>
    </div>
  );
}
