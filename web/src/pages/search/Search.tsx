import { useDeferredValue, useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { type SearchKind, searchKinds } from "../../../../src/vocabulary/forms.js";
import { usePage } from "../../api/queries.js";
import { dateFields, type Field, FilterBar } from "../../components/FilterBar.js";
import { PageHead } from "../../components/PageHead.js";
import { Empty, Failure, Loading } from "../../components/states.js";
import { Paged } from "../../components/table/Paged.js";
import { useFilters, usePaging } from "../../components/useFilters.js";
import { asName, asTyped } from "../../model/typed.js";
import { Hits, kindNames } from "./Hits.js";
import { Named } from "./Named.js";
import { type Asked, useFound } from "./useFound.js";

const typingPause = 150;

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

/** What is typed, and a little later in the address. */
const useWords = () => {
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
    const change = (before: URLSearchParams) => {
      const next = new URLSearchParams(before);
      if (words.trim()) next.set("q", words.trim());
      else next.delete("q");
      next.delete("page");
      return next;
    };
    const timer = setTimeout(() => setParams(change, { replace: true, preventScrollReset: true }), typingPause);
    return () => clearTimeout(timer);
  }, [words, asked, setParams]);
  return { words, setWords, asked: useDeferredValue(asked) };
};

const Nothing = () => (
  <Empty title="Nothing found">
    <p>
      Try fewer words, or a beginning with <code>*</code>.
    </p>
  </Empty>
);

/** Which kind is shown: each with how many there are of it. */
const Kinds = ({
  found,
  kind,
  to,
}: {
  found: ReturnType<typeof useFound>;
  kind: SearchKind | undefined;
  to: (kind?: SearchKind) => string;
}) => (
  <nav className="views" aria-label="What was found">
    {[undefined, ...searchKinds].map((one) => (
      <Link key={one ?? "all"} to={to(one)} preventScrollReset aria-current={one === kind ? "page" : undefined}>
        {one ? kindNames[one][1] : "All"}
        <span className="count">
          {(one ? found[one].total : searchKinds.reduce((sum, each) => sum + found[each].total, 0)).toLocaleString()}
        </span>
      </Link>
    ))}
  </nav>
);

/** The foremost of each kind. */
const Foremost = ({ found, query, to }: { found: ReturnType<typeof useFound>; query: string; to: (kind: SearchKind) => string }) => {
  const failed = searchKinds.map((kind) => found[kind]).find((list) => list.error && list.items.length === 0);
  if (failed?.error) return <Failure error={failed.error} retry={failed.retry} />;
  if (searchKinds.some((kind) => found[kind].isPending)) return <Loading what="what is found" />;
  if (searchKinds.every((kind) => found[kind].total === 0)) return <Nothing />;
  return searchKinds.map((kind) => {
    const { items, total, isStale } = found[kind];
    if (items.length === 0) return null;
    return (
      <section key={kind} className="list found" aria-labelledby={`found-${kind}`} data-stale={isStale || undefined} aria-busy={isStale}>
        <h2 id={`found-${kind}`}>{kindNames[kind][1]}</h2>
        <Hits hits={items} query={query} level="h3" />
        {total > items.length && (
          <p>
            <Link to={to(kind)}>
              All {total.toLocaleString()} {kindNames[kind][1].toLowerCase()}
            </Link>
          </p>
        )}
      </section>
    );
  });
};

/** One kind, page by page. */
const OfKind = ({ kind, asked }: { kind: SearchKind; asked: Asked }) => {
  const { paging, change } = usePaging();
  const list = usePage("/api/search", { ...asked, kinds: kind }, paging, asked.q !== "");
  return (
    <Paged list={list} what={kindNames[kind][1].toLowerCase()} paging={paging} change={change} empty={<Nothing />}>
      {(items) => <Hits hits={items} query={asked.q} level="h2" />}
    </Paged>
  );
};

export default function Search() {
  const state = useFilters();
  const { words, setWords, asked: typed } = useWords();
  const kind = searchKinds.find((one) => one === state.params.get("kinds"));
  const [q, name] = [asTyped(typed), asName(typed)];
  const { person, outlet, from, to } = state.filters;
  const asked: Asked = { q, person, outlet, from, to };
  const found = useFound(asked);
  const pathTo = (one?: SearchKind): string => {
    const next = new URLSearchParams(state.params);
    next.delete("page");
    if (one) next.set("kinds", one);
    else next.delete("kinds");
    return `/search?${next}`;
  };
  const data = new URLSearchParams([["q", q], ...(kind ? [["kinds", kind]] : []), ...new URLSearchParams(state.query)]);
  return (
    <div className="page">
      <PageHead title="Search" {...(q ? { data: "/search", query: data.toString() } : {})} />
      <form className="bigsearch" onSubmit={(e) => e.preventDefault()}>
        <label htmlFor="words">Words of contacts, events, statements and articles; names and places too</label>
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
      {q === "" ? (
        <Empty title="Nothing asked yet">
          <p>Write one or more words; what is found is shown in the words of the articles.</p>
        </Empty>
      ) : (
        <>
          <FilterBar fields={fields} state={state} />
          <Kinds found={found} kind={kind} to={pathTo} />
          {name && !kind && <Named name={name} />}
          {kind ? <OfKind key={kind} kind={kind} asked={asked} /> : <Foremost found={found} query={q} to={pathTo} />}
        </>
      )}
    </div>
  );
}
