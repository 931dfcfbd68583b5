import { Link } from "react-router";
import type { EventEntry } from "../../../src/vocabulary/forms.js";
import { eventKinds } from "../../../src/vocabulary/kinds.js";
import { articlePath, entryPath } from "../model/ids.js";
import { Names, When } from "./bits.js";
import { Told } from "./Told.js";
import { columnsOf } from "./table/columns.js";
import { DataTable, type Order } from "./table/DataTable.js";

const { accessor, columns } = columnsOf<EventEntry>();

/** Whom an event is about and what it was, and the words that carry it: one is not to be believed without the other. */
const What = ({ event: e }: { event: EventEntry }) => (
  <>
    <Link to={entryPath("event", e.id)}>{e.participants.length > 0 ? <Names people={e.participants} /> : eventKinds[e.kind].label}</Link>
    <span className="narrow detail">{eventKinds[e.kind].label}</span>
    <Told evidence={e.evidence} sentence={e.sentence} />
  </>
);

const eventColumns = columns([
  accessor("when", {
    header: "When",
    cell: ({ row: { original: e } }) => <When date={e.when} short />,
    meta: { cells: "when", share: [10, 18] },
  }),
  accessor("kind", {
    header: "What",
    cell: ({ row: { original: e } }) => eventKinds[e.kind].label,
    meta: { cells: "wide", share: 10 },
  }),
  accessor((e) => e.participants[0]?.name, {
    id: "who",
    header: "Who",
    cell: ({ row: { original } }) => <What event={original} />,
    meta: { cells: "who", names: true, share: [50, 57] },
  }),
  accessor((e) => e.causedBy, {
    id: "cause",
    header: "Because of",
    enableSorting: false,
    cell: ({ row: { original: e } }) =>
      e.causedBy.map((cause) => (
        <Link key={cause.id} className="cause" to={entryPath(cause.id.startsWith("c-") ? "contact" : "entry", cause.id)}>
          <bdi>{cause.title}</bdi>
        </Link>
      )),
    meta: { cells: "wide", share: 13 },
  }),
  accessor("outlet", {
    header: "Outlet",
    cell: ({ row: { original: e } }) => (
      <Link to={articlePath(e.article, e.evidence[0])}>
        <bdi>{e.outlet ?? "In the article"}</bdi>
      </Link>
    ),
    meta: { share: [10, 25] },
  }),
  accessor("published", {
    header: "Published",
    sortDescFirst: true,
    cell: ({ row: { original: e } }) => <When date={e.published} short />,
    meta: { cells: "wide when", share: 8 },
  }),
]);

/** Events as a table, each with the words that carry it; sorted by its heads. */
export const EventTable = ({ events, order }: { events: EventEntry[]; order: Order }) => (
  <DataTable name="events" caption="Events" columns={eventColumns} rows={events} {...order} />
);
