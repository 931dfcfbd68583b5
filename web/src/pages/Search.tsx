import { useDeferredValue, useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { SearchHit } from "../../../src/vocabulary/forms.js";
import { usePage } from "../api/queries.js";
import { count, When } from "../components/bits.js";
import { PageHead } from "../components/PageHead.js";
import { Empty } from "../components/states.js";
import { Paged } from "../components/table/Paged.js";
import { usePaging } from "../components/useFilters.js";
import { findWords } from "../model/found.js";
import { articlePath } from "../model/ids.js";
import { asName, asTyped } from "../model/typed.js";

const typingPause = 150;
const mostNamed = 6;

/** The pieces of evidence that hold a word that was searched for; the first where none does (its forms may differ). */
const quoted = (hit: SearchHit, query: string) => {
  const all = hit.evidence.map((e) => findWords(e.text, query));
  const found = all.filter((pieces) => pieces.some((p) => p.found));
  return found.length > 0 ? found : all.slice(0, 1);
};

const Hit = ({ hit, query }: { hit: SearchHit; query: string }) => (
  <li className="hit">
    <p className="kicker">
      {hit.kind === "article" ? "Article" : "Statement"} · <bdi>{hit.outlet ?? "Outlet not known"}</bdi> · <When date={hit.published} />
    </p>
    <h2>
      <Link to={articlePath(hit.article, hit.evidence[0])}>
        <bdi>{hit.title}</bdi>
      </Link>
    </h2>
    {quoted(hit, query).map((pieces) => (
      <blockquote key={pieces.map((p) => p.text).join("")} dir="auto">
        {pieces.map((p) => (p.found ? <mark key={p.start}>{p.text}</mark> : p.text))}
      </blockquote>
    ))}
  </li>
);

/** Those who bear a name with these words; a list of its own, since they are no quoted words. */
const Named = ({ name }: { name: string }) => {
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

export default function Search() {
  const [params, setParams] = useSearchParams();
  const asked = params.get("q")?.trim() ?? "";
  const [words, setWords] = useState(asked);
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    if (words.trim() !== asked) setWords(asked);
  }
  useEffect(() => {
    if (words.trim() === asked) return;
    const timer = setTimeout(
      () => setParams(words.trim() ? { q: words.trim() } : {}, { replace: true, preventScrollReset: true }),
      typingPause,
    );
    return () => clearTimeout(timer);
  }, [words, asked, setParams]);
  const settled = useDeferredValue(asked);
  const [q, name] = [asTyped(settled), asName(settled)];
  const { paging, change } = usePaging();
  const list = usePage("/api/search", { q }, paging, q !== "");
  return (
    <div className="page">
      <PageHead
        title="Search"
        total={q && !list.isPending ? list.total : undefined}
        {...(q ? { data: "/search", query: new URLSearchParams({ q }).toString() } : {})}
      />
      <form className="bigsearch" onSubmit={(e) => e.preventDefault()}>
        <label htmlFor="words">Words in articles and statements</label>
        <input
          id="words"
          type="search"
          value={words}
          autoComplete="off"
          onChange={(e) => setWords(e.target.value)}
          aria-describedby="operators"
        />
        <p id="operators" className="detail">
          All words must be there. <code>"a phrase"</code> keeps words together, <code>one OR other</code> takes either, <code>-not</code>{" "}
          leaves out, <code>begin*</code> finds beginnings; the last word, from three letters on, is taken for one.
        </p>
      </form>
      {name && <Named name={name} />}
      {q === "" ? (
        <Empty title="Nothing asked yet">
          <p>Write one or more words; what is found is shown in the words of the articles.</p>
        </Empty>
      ) : (
        <Paged
          list={list}
          what="passages found"
          paging={paging}
          change={change}
          empty={
            <Empty title="Nothing found">
              <p>
                Try fewer words, or a beginning with <code>*</code>.
              </p>
            </Empty>
          }
        >
          {(items) => (
            <ul className="hits">
              {items.map((hit) => (
                <Hit key={`${hit.kind}${hit.id}`} hit={hit} query={q} />
              ))}
            </ul>
          )}
        </Paged>
      )}
    </div>
  );
}
