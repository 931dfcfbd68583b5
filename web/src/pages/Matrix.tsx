import { Link } from "react-router";
import type { Pair } from "../../../src/vocabulary/forms.js";
import { useList } from "../api/queries.js";
import { ChoosePeople } from "../components/ChoosePeople.js";
import { contactFields, FilterBar } from "../components/FilterBar.js";
import { Empty, Failure, Loading } from "../components/states.js";
import { SaveImage } from "../components/TakeAway.js";
import { useFilters } from "../components/useFilters.js";
import { usePeople } from "../components/usePeople.js";
import { useTitle } from "../components/useTitle.js";
import { ViewLinks } from "../components/ViewLinks.js";
import { cellWords, matrixSvg, pairIndex, toneOf } from "../model/matrix.js";

/** How many people stand in the table when nobody was chosen. */
const firstPeople = 12;

type Known = { identity: string; name: string };

const Cell = ({ row, column, pair, query }: { row: Known; column: Known; pair: Pair | undefined; query: string }) => {
  if (row.identity === column.identity) return <td className="matrix-self" />;
  if (!pair) return <td className="matrix-none" />;
  const to = new URLSearchParams(query);
  to.set("person", row.identity);
  to.set("with", column.identity);
  return (
    <td data-tone={toneOf(pair)}>
      <Link
        to={`/contacts?${to}`}
        title={`${row.name} and ${column.name}: ${cellWords(pair)}`}
        aria-label={`${row.name} and ${column.name}: ${cellWords(pair)}`}
      >
        {pair.origins}
        {pair.contacts > 1 && <span className="matrix-contacts">{pair.contacts}</span>}
      </Link>
    </td>
  );
};

const Table = ({ people, pairs, query }: { people: readonly Known[]; pairs: readonly Pair[]; query: string }) => {
  const at = pairIndex(pairs);
  return (
    <section className="matrix-scroll" aria-label="Matrix of contacts">
      <table className="matrix">
        <caption className="unseen">Who with whom: the figure is the number of independent origins</caption>
        <thead>
          <tr>
            <td />
            {people.map((p) => (
              <th key={p.identity} scope="col">
                <span className="matrix-head">
                  <bdi>{p.name}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((row) => (
            <tr key={row.identity}>
              <th scope="row">
                <Link to={`/people/${row.identity}`}>
                  <bdi>{row.name}</bdi>
                </Link>
              </th>
              {people.map((column) => (
                <Cell key={column.identity} row={row} column={column} pair={at(row.identity, column.identity)} query={query} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const title = "Who with whom";

/** The table that newspapers print: people on both sides, in the cells how well each contact is borne out. */
export default function Matrix() {
  const state = useFilters();
  const { people, pending, error } = usePeople(state.params.get("people"), firstPeople);
  const chosen = people.map((p) => ({ identity: p.id, name: p.name }));
  const ids = chosen.map((p) => p.identity).join(",");
  const { person: _, with: __, words: ___, watchlist: ____, ...filters } = state.filters;
  const list = useList("/api/pairs", { ...filters, people: ids }, { enabled: ids !== "", limit: 1000 });
  const data = new URLSearchParams(state.query);
  data.set("people", ids);
  useTitle(title);
  return (
    <div className="page">
      <div className="pagehead">
        <h1>{title}</h1>
        <p className="lead">
          The figure in a cell is the number of independent origins on which all contacts of the two rest; the small one, where there is
          more than one, how many contacts. Hatched is disputed, dashed is what nobody says to have happened.
        </p>
        <SaveImage name="contacts-matrix" svg={() => matrixSvg(chosen, list.items, title)}>
          <a href={`/pairs.csv?${data}`} download>
            CSV
          </a>
          <a href={`/pairs.json?${data}`}>JSON</a>
        </SaveImage>
      </div>
      <ViewLinks query={state.query} />
      <FilterBar fields={contactFields} state={state} />
      <ChoosePeople label="People in the table" people={chosen} change={(next) => state.setParam("people", next.join(",") || undefined)} />
      {error || list.error ? (
        <Failure error={error ?? list.error ?? { message: "" }} retry={list.retry} />
      ) : pending || (ids !== "" && list.isPending) ? (
        <Loading what="the matrix" />
      ) : chosen.length < 2 ? (
        <Empty title="There are not yet two people in contact">
          <p>
            Contacts are found in articles. <Link to="/add">Add an article</Link> that reports one.
          </p>
        </Empty>
      ) : (
        <Table people={chosen} pairs={list.items} query={state.query} />
      )}
    </div>
  );
}
