import { Link } from "react-router";
import type { ArticleSummary } from "../../../src/vocabulary/forms.js";
import { refusalReasons } from "../../../src/vocabulary/kinds.js";
import { useList } from "../api/queries.js";
import { count, When } from "../components/bits.js";
import { dateFields, type Field, FilterBar } from "../components/FilterBar.js";
import { Empty, ListBody } from "../components/states.js";
import { useFilters } from "../components/useFilters.js";
import { articlePath, titleOf } from "../model/ids.js";

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
            Copy of another article ({Math.round(article.copyOf.similarity * 100)} % the same)
          </Link>
        </>
      )}
    </p>
  </li>
);

/** The articles, filtered as one types. */
export const useArticles = () => {
  const state = useFilters();
  return { state, list: useList("/api/articles", { ...state.filters }, { limit: 50 }) };
};

export const ArticleList = ({ state, list }: ReturnType<typeof useArticles>) => (
  <>
    <FilterBar fields={fields} state={state} />
    <ListBody
      list={list}
      what="articles"
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
    </ListBody>
  </>
);
