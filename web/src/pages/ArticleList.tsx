import { Link } from "react-router";
import type { ArticleSummary } from "../../../src/vocabulary/forms.js";
import { refusalReasons } from "../../../src/vocabulary/kinds.js";
import { percent } from "../../../src/vocabulary/percent.js";
import { usePage } from "../api/queries.js";
import { count, When } from "../components/bits.js";
import { dateFields, type Field, FilterBar } from "../components/FilterBar.js";
import { Empty } from "../components/states.js";
import { Paged } from "../components/table/Paged.js";
import { useFilters, usePaging } from "../components/useFilters.js";
import { articlePath, titleOf } from "../model/ids.js";
import type { Sort } from "../model/paging.js";

const fields: readonly Field[] = [
  { kind: "text", key: "words", label: "Words", hint: "in title or text" },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

const Item = ({ article }: { article: ArticleSummary }) => (
  <li className="article-item">
    <p className="kicker">
      <bdi>{article.outlet ?? "Outlet not known"}</bdi> · <When date={article.published} />
    </p>
    <h3>
      <Link to={articlePath(article.id)}>
        <bdi>{titleOf(article)}</bdi>
      </Link>
    </h3>
    <p className="figures-line">
      {article.notExtracted ? (
        <span className="warn">
          Not extracted: {refusalReasons[article.notExtracted.reason].label.toLowerCase()}. <bdi>{article.notExtracted.message}</bdi>
        </span>
      ) : (
        `${count(article.contacts, "contact")}, ${count(article.statements, "statement")}, ${count(article.people, "person", "people")}`
      )}
      {article.copyOf && (
        <>
          {" · "}
          <Link className="copy" to={articlePath(article.copyOf.article)}>
            Copy of another article ({percent(article.copyOf.similarity)} the same)
          </Link>
        </>
      )}
    </p>
  </li>
);

/** The articles, filtered as one types. */
export const useArticles = () => {
  const state = useFilters();
  const { paging, change } = usePaging("articles");
  return { state, paging, change, list: usePage("/api/articles", { ...state.filters, sort: paging.sort }, paging) };
};

const orders: readonly (readonly [Sort<"articles">, string])[] = [
  ["-published", "Newest first"],
  ["published", "Oldest first"],
  ["title", "By title"],
  ["outlet", "By outlet"],
  ["-contacts", "Most contacts first"],
  ["-statements", "Most statements first"],
];

export const ArticleList = ({ state, list, paging, change }: ReturnType<typeof useArticles>) => (
  <>
    <FilterBar fields={fields} state={state} />
    <Paged
      list={list}
      what="articles"
      paging={paging}
      change={change}
      orders={orders}
      empty={
        state.query ? (
          <Empty title="No article fits these filters">
            <p>Take one of them away, or search for fewer words.</p>
          </Empty>
        ) : (
          <Empty title="There is no article yet">
            <p>
              Add one: <Link to="/add">paste a text or give an address</Link>, or run <code>onrecord add PATH…</code> on files and folders.
            </p>
          </Empty>
        )
      }
    >
      {(items) => (
        <ul className="articles">
          {items.map((article) => (
            <Item key={article.id} article={article} />
          ))}
        </ul>
      )}
    </Paged>
  </>
);
