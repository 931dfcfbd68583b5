import { useState } from "react";
import { Link } from "react-router";
import { contactKinds, refusalReasons } from "../../../src/vocabulary/kinds.js";
import { useList, useStatus } from "../api/queries.js";
import type { Status } from "../api/types.js";
import { count, Names } from "../components/bits.js";
import { goToStep, introduced, setIntroduced } from "../components/tourState.js";
import { useTitle } from "../components/useTitle.js";
import { ArticleList, useArticles } from "./ArticleList.js";

/** What this is, said once to who comes for the first time. */
const Introduction = () => {
  const [open, setOpen] = useState(!introduced());
  if (!open) return null;
  return (
    <section className="introduction" aria-labelledby="introduction">
      <h2 id="introduction">News in, a record out</h2>
      <p>
        onrecord reads news articles and writes down who was in contact with whom, who said what, who reported it citing whom, and who
        denies it. Every entry points at the very words that carry it, and sources are counted where their chains end, so that one leak in
        twelve newspapers stays one. Start with an article below, or with <Link to="/contacts">the contacts</Link> that the articles report.
      </p>
      <p className="answers">
        <button
          type="button"
          className="primary"
          onClick={() => {
            setOpen(false);
            goToStep(0);
          }}
        >
          Show me around
        </button>
        <button
          type="button"
          onClick={() => {
            setOpen(false);
            setIntroduced();
          }}
        >
          Skip
        </button>
      </p>
    </section>
  );
};

const Holdings = ({ status }: { status: Status | undefined }) => {
  const rows: [n: number | undefined, one: string, many: string, to: string][] = [
    [status?.articles, "article", "articles", "/articles"],
    [status?.contacts, "contact", "contacts", "/contacts"],
    [status?.statements, "statement", "statements", "/statements"],
    [status?.people, "person", "people", "/people"],
    [status?.disputes, "dispute", "disputes", "/disputes"],
    [status?.events, "event", "events", "/events"],
    [status?.doubts, "open doubt", "open doubts", "/review"],
  ];
  return (
    <ul className="holdings" aria-label="What the record holds">
      {rows.map(([n, one, many, to]) => (
        <li key={to}>
          <Link to={to}>
            <strong>{n === undefined ? "–" : n.toLocaleString()}</strong> {n === 1 ? one : many}
          </Link>
        </li>
      ))}
    </ul>
  );
};

const NotExtracted = ({ status }: { status: Status | undefined }) => {
  if (!status || status.notExtracted.length === 0) return null;
  const all = status.notExtracted.reduce((sum, r) => sum + r.articles, 0);
  return (
    <section className="not-extracted" aria-labelledby="not-extracted">
      <h2 id="not-extracted">Not extracted</h2>
      <p>{count(all, "article")} kept, of which nothing is on record:</p>
      <ul>
        {status.notExtracted.map((r) => {
          const term = Object.entries(refusalReasons).find(([key]) => key === r.reason)?.[1];
          return (
            <li key={r.reason}>
              <strong>{term?.label ?? r.reason}</strong> ({r.articles}): {term?.definition}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What is in dispute, as the first thing to look at. */
const Disputed = () => {
  const { items, total } = useList("/api/disputes", {}, { limit: 4 });
  if (items.length === 0) return null;
  return (
    <>
      <h2>In dispute</h2>
      <ul className="companions">
        {items.map((d) => (
          <li key={d.id}>
            <Link to={d.contact ? `/contacts/${d.contact}` : "/disputes"}>
              <bdi>{d.about}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p>
          <Link to="/disputes">All {total.toLocaleString()}</Link>
        </p>
      )}
    </>
  );
};

/** Contacts that do not rest on one source alone. */
const Corroborated = () => {
  const { items } = useList("/api/contacts", { minOrigins: 2 }, { limit: 5 });
  if (items.length === 0) return null;
  return (
    <>
      <h2>Contacts with several origins</h2>
      <ul className="companions">
        {items.map((c) => (
          <li key={c.id}>
            <Link to={`/contacts/${c.id}`}>
              <Names people={c.participants} />
            </Link>
            <span className="detail">
              {contactKinds[c.kind].label}, {count(c.origins.length, "origin")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

export default function Home() {
  const status = useStatus();
  const articles = useArticles();
  useTitle(undefined);
  return (
    <div className="page">
      <h1 className="home-title">Who met whom, who says so, and who denies it</h1>
      <Introduction />
      <Holdings status={status.data} />
      <div className="columns">
        <section aria-labelledby="articles">
          <h2 id="articles">Articles</h2>
          <ArticleList {...articles} />
        </section>
        <aside aria-label="Worth a look">
          <Disputed />
          <Corroborated />
          <NotExtracted status={status.data} />
        </aside>
      </div>
    </div>
  );
}
