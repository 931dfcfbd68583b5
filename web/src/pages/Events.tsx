import { eventKinds } from "../../../src/vocabulary/kinds.js";
import { EventTable } from "../components/EventTable.js";
import { dateFields, type Field, optionsOf, undatedField } from "../components/FilterBar.js";
import { ListPage } from "../components/ListPage.js";

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
  return (
    <ListPage
      name="events"
      title="Events"
      one="event"
      lead="What else is told to have happened: resignations, charges, demands. Those of which no text tells the day come last, and stand in no timeline."
      fields={fields}
    >
      {(items, order) => <EventTable events={items} order={order} />}
    </ListPage>
  );
}
