import { useMemo } from "react";
import { Link } from "react-router";
import type { Contact } from "../../../src/vocabulary/forms.js";
import { contactKinds } from "../../../src/vocabulary/kinds.js";
import { Chip, count, DisputedChip, Names, UnsureChip, When } from "./bits.js";
import { columnsOf } from "./table/columns.js";
import { DataTable, type Order } from "./table/DataTable.js";

/** The outlets that report a contact, each once. */
const outletsOf = (contact: Contact): string[] => [...new Set(contact.claims.flatMap((c) => c.outlet ?? []))];

const Kind = ({ contact }: { contact: Contact }) => (
  <span className="narrow detail">
    {contactKinds[contact.kind].label}
    {contact.where && (
      <>
        , <bdi>{contact.where}</bdi>
      </>
    )}
  </span>
);

const { accessor, columns } = columnsOf<Contact>();

/** The columns of contacts; on the page of a person, they themselves are left out of the names. */
const columnsFor = (without: string | undefined) =>
  columns([
    accessor((c) => c.participants[0]?.name, {
      id: "who",
      header: without ? "With" : "Who",
      cell: ({ row: { original: c } }) => {
        const others = c.participants.filter((p) => p.identity !== without);
        return (
          <>
            <Link to={`/contacts/${c.id}`}>
              <Names people={others.length > 0 ? others : c.participants} />
            </Link>
            <Kind contact={c} />
          </>
        );
      },
      meta: { cells: "who", names: true, share: [30, 42] },
    }),
    accessor("kind", {
      header: "Kind",
      cell: ({ row: { original: c } }) => contactKinds[c.kind].label,
      meta: { cells: "wide", share: 11 },
    }),
    accessor("when", {
      header: "When",
      cell: ({ row: { original: c } }) => <When date={c.when} short />,
      meta: { cells: "when", share: [12, 18] },
    }),
    accessor("where", {
      header: "Where",
      cell: ({ row: { original: c } }) => <bdi>{c.where}</bdi>,
      meta: { cells: "wide", share: 15 },
    }),
    accessor("status", {
      header: "Status",
      cell: ({ row: { original: c } }) => (
        <>
          <Chip status={c.status} />
          {c.disputed && <DisputedChip />}
          {c.unsure && c.likelihood !== undefined && <UnsureChip likelihood={c.likelihood} />}
        </>
      ),
      meta: { cells: "chips", share: [11, 25] },
    }),
    accessor((c) => c.origins.length, {
      id: "origins",
      header: "Origins",
      sortDescFirst: true,
      cell: ({ row: { original: c } }) => (
        <span title={`${count(c.origins.length, "independent origin")} in ${count(c.articles, "article")}`}>{c.origins.length}</span>
      ),
      meta: { cells: "number", share: [7, 15] },
    }),
    accessor(outletsOf, {
      id: "outlets",
      header: "Outlets",
      enableSorting: false,
      cell: ({ row: { original: c } }) => <bdi>{outletsOf(c).join(", ")}</bdi>,
      meta: { cells: "wide", share: 14 },
    }),
  ]);

/** Contacts as the table that newspapers print; sorted by its heads where an order is given. */
export const ContactTable = ({
  contacts,
  caption,
  without,
  order,
}: {
  contacts: Contact[];
  caption: string;
  /** whose contacts they are: not named again in each row */
  without?: string;
  order?: Order;
}) => {
  const chosen = useMemo(() => columnsFor(without), [without]);
  return <DataTable name="contacts" caption={caption} columns={chosen} rows={contacts} {...order} />;
};
