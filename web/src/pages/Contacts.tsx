import { ContactTable } from "../components/ContactTable.js";
import { contactFields, type Field } from "../components/FilterBar.js";
import { ListPage } from "../components/ListPage.js";
import { DossierLinks } from "../components/TakeAway.js";
import { ViewLinks } from "../components/ViewLinks.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "with", label: "With" },
  ...contactFields,
];

export default function Contacts() {
  return (
    <ListPage
      name="contacts"
      title="Contacts"
      one="contact"
      lead="Each row is one contact that articles report. Origins are where the chains of sourcing end: copies and citations of one source count once. An unsure reading is one that the program holds to be rather wrong than right."
      advice="Take one away. A person may be looked for by a part of any of their names."
      fields={fields}
      above={({ query }) => <ViewLinks query={query} />}
      below={({ filters: { person, with: other } }) => person && other && <DossierLinks query={{ person, with: other }} />}
    >
      {(items, order) => <ContactTable contacts={items} caption="Contacts" order={order} />}
    </ListPage>
  );
}
