import { Link } from "react-router";
import { usePage } from "../../api/queries.js";
import { count } from "../../components/bits.js";

const mostNamed = 6;

/** Those who bear a name with these words; a list of its own, since they are no quoted words. */
export const Named = ({ name }: { name: string }) => {
  const { items, total, isStale } = usePage("/api/people", { person: name }, { page: 1, rows: mostNamed });
  if (items.length === 0) return null;
  return (
    <section className="named" aria-labelledby="named" data-stale={isStale || undefined}>
      <h2 id="named">People of this name</h2>
      <ul>
        {items.map((p) => (
          <li key={p.id}>
            <Link to={`/people/${p.id}`}>
              <bdi>{p.name}</bdi>
            </Link>{" "}
            <span className="detail inline">{count(p.contacts, "contact")}</span>
          </li>
        ))}
        {total > items.length && (
          <li>
            <Link to={`/people?${new URLSearchParams({ person: name })}`}>All {total.toLocaleString()}</Link>
          </li>
        )}
      </ul>
    </section>
  );
};
