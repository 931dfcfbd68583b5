import { useQueries } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Contact } from "../../../../src/vocabulary/forms.js";
import { contactKinds } from "../../../../src/vocabulary/kinds.js";
import { get } from "../../api/client.js";
import { useStatus } from "../../api/queries.js";
import type { Page, Status } from "../../api/types.js";
import { count, Names } from "../../components/bits.js";
import { Loading } from "../../components/states.js";
import { newsOf } from "../../model/news.js";

/** Articles whose entries are looked at one by one; of more only the numbers are told. */
const most = 25;

const Growth = ({ before, now }: { before: Status; now: Status }) => {
  const kinds = [
    ["contacts", "Contacts"],
    ["statements", "Statements"],
    ["people", "People"],
    ["disputes", "Disputes"],
    ["doubts", "Open doubts"],
  ] as const;
  const grown = kinds.filter(([key]) => now[key] !== before[key]);
  if (grown.length === 0) return null;
  return (
    <p className="growth">
      {grown.map(([key, label]) => (
        <span key={key}>
          {label} <strong>{now[key].toLocaleString()}</strong>, before {before[key].toLocaleString()}
        </span>
      ))}
    </p>
  );
};

const ContactItem = ({ contact: c, more }: { contact: Contact; more?: string }) => (
  <li>
    <Link to={`/contacts/${c.id}`}>
      <Names people={c.participants} />
    </Link>
    <span className="detail">
      {contactKinds[c.kind].label}, {count(c.origins.length, "origin")}
      {more}
    </span>
  </li>
);

const useOf = <T,>(
  name: string,
  ask: (query: { article: string; limit: number }, signal: AbortSignal) => Promise<Page<T>>,
  articles: readonly string[],
) =>
  useQueries({
    queries: articles.map((article) => ({
      queryKey: ["list", name, { article }, "new"],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask({ article, limit: 200 }, signal),
    })),
    combine: (results) => ({ pending: results.some((r) => r.isPending), items: results.flatMap((r) => r.data?.items ?? []) }),
  });

/** What the record says now that it did not say before these articles. */
export const WhatIsNew = ({ articles, before }: { articles: readonly string[]; before: Status | undefined }) => {
  const status = useStatus();
  const looked = articles.slice(0, most);
  const contacts = useOf("contacts", (query, signal) => get("/api/contacts", { query }, signal), looked);
  const disputes = useOf("disputes", (query, signal) => get("/api/disputes", { query }, signal), looked);
  const people = useOf("people", (query, signal) => get("/api/people", { query }, signal), looked);
  if (contacts.pending || disputes.pending || people.pending) return <Loading what="what is new" rows={3} />;
  const news = newsOf(articles, contacts.items, disputes.items, people.items);
  return (
    <section className="whatsnew" aria-labelledby="whats-new">
      <h2 id="whats-new">What is new in the record</h2>
      {before && status.data && <Growth before={before} now={status.data} />}
      {articles.length > most && <p className="detail">Told one by one for the first {most} articles.</p>}
      {news.made.length > 0 && (
        <>
          <h3>New contacts</h3>
          <ul className="companions">
            {news.made.map((c) => (
              <ContactItem key={c.id} contact={c} />
            ))}
          </ul>
        </>
      )}
      {news.joined.length > 0 && (
        <>
          <h3>More on contacts that were there</h3>
          <ul className="companions">
            {news.joined.map((c) => (
              <ContactItem key={c.id} contact={c} more={`, now in ${count(c.articles, "article")}`} />
            ))}
          </ul>
        </>
      )}
      {news.disputes.length > 0 && (
        <>
          <h3>Disputes that these articles take part in</h3>
          <ul className="companions">
            {news.disputes.map((d) => (
              <li key={d.id}>
                <Link to={d.contact ? `/contacts/${d.contact}` : `/entries/${d.id}`}>
                  <bdi>{d.about}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {news.people.length > 0 && (
        <>
          <h3>New people</h3>
          <ul className="companions">
            {news.people.slice(0, 20).map((p) => (
              <li key={p.id}>
                <Link to={`/people/${p.id}`}>
                  <bdi>{p.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
          {news.people.length > 20 && <p className="detail">and {news.people.length - 20} more</p>}
        </>
      )}
      {news.made.length + news.joined.length + news.disputes.length + news.people.length === 0 && (
        <p className="none">No contact, dispute or person that the record did not have.</p>
      )}
    </section>
  );
};
