import { Link, useParams } from "react-router";
import { sourcingKinds } from "../../../src/vocabulary/kinds.js";
import { useList, useOne } from "../api/queries.js";
import { count, When } from "../components/bits.js";
import { Check } from "../components/check/Check.js";
import { Failure, ListBody, Loading } from "../components/states.js";
import { useTitle } from "../components/useTitle.js";
import { articlePath, titleOf } from "../model/ids.js";

export default function SourcePage() {
  const { id } = useParams();
  const source = useOne("/api/sources/{id}", id);
  const s = source.data;
  const all = useList("/api/sources", {}, { enabled: s !== undefined, limit: 1000 });
  const articles = useList("/api/articles", { outlet: s?.name }, { enabled: s !== undefined, limit: 50 });
  useTitle(s?.name ?? "Source");
  if (source.error)
    return (
      <div className="page">
        <h1>Source</h1>
        <Failure error={source.error} retry={() => void source.refetch()} />
      </div>
    );
  if (!s)
    return (
      <div className="page">
        <h1>Source</h1>
        <Loading what="the source" />
      </div>
    );
  const named = new Map(
    all.items.flatMap((x) => [
      [x.id, x],
      [x.name, x],
    ]),
  );
  const dependants = all.items.flatMap((x) =>
    x.reliesOn.filter((r) => r.source === s.id || r.source === s.name).map((r) => ({ ...r, by: x })),
  );
  return (
    <article className="page entry">
      <header className="entry-head">
        <p className="kicker">
          <Link to="/sources">Sources</Link> · {s.type}
        </p>
        <h1>
          <bdi>{s.name}</bdi>
        </h1>
        <p className="standing">
          {count(s.articles, "article")}, origin of {count(s.originOf, "entry", "entries")}.
        </p>
        <Check target={s.id} review={s.review} what="source" />
      </header>
      <div className="columns even">
        <section aria-labelledby="relies">
          <h2 id="relies">Relies on</h2>
          {s.reliesOn.length === 0 && <p className="none">Nobody is named.</p>}
          <ul className="companions">
            {s.reliesOn.map((r) => {
              const target = named.get(r.source);
              return (
                <li key={`${r.source}${r.kind}`}>
                  {target ? (
                    <Link to={`/sources/${encodeURIComponent(target.id)}`}>
                      <bdi>{target.name}</bdi>
                    </Link>
                  ) : (
                    <bdi>{r.source}</bdi>
                  )}
                  <span className="detail">
                    {sourcingKinds[r.kind].label.toLowerCase()}, {count(r.articles, "article")}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
        <section aria-labelledby="relied">
          <h2 id="relied">Relied on by</h2>
          {dependants.length === 0 && <p className="none">No one, as far as the record goes.</p>}
          <ul className="companions">
            {dependants.map((r) => (
              <li key={`${r.by.id}${r.kind}`}>
                <Link to={`/sources/${encodeURIComponent(r.by.id)}`}>
                  <bdi>{r.by.name}</bdi>
                </Link>
                <span className="detail">
                  {sourcingKinds[r.kind].label.toLowerCase()}, {count(r.articles, "article")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="published">
        <h2 id="published">Articles published</h2>
        <ListBody list={articles} what="articles" empty={<p className="none">The record holds no article published by it.</p>}>
          {(items) => (
            <ul className="companions">
              {items.map((a) => (
                <li key={a.id}>
                  <Link to={articlePath(a.id)}>
                    <bdi>{titleOf(a)}</bdi>
                  </Link>
                  <span className="detail">
                    <When date={a.published} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </ListBody>
      </section>
    </article>
  );
}
