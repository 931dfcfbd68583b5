import { Link, useParams } from "react-router";
import type { Contact, Dispute, Person } from "../../../../src/vocabulary/forms.js";
import { entityTypes, eventKinds } from "../../../../src/vocabulary/kinds.js";
import { percent } from "../../../../src/vocabulary/percent.js";
import { useList, useOne } from "../../api/queries.js";
import { count, tally, When } from "../../components/bits.js";
import { ContactTable } from "../../components/ContactTable.js";
import { Check, Corrected } from "../../components/check/Check.js";
import { DisputeSides } from "../../components/DisputeSides.js";
import { InContext } from "../../components/InContext.js";
import { StatementList } from "../../components/StatementList.js";
import { Failure, ListBody, Loading } from "../../components/states.js";
import { DossierLinks } from "../../components/TakeAway.js";
import { useTitle } from "../../components/useTitle.js";
import { eventFields } from "../../model/corrections.js";
import { companionsOf } from "../../model/group.js";
import { Doubts, Identity } from "./Identity.js";

const Names = ({ person }: { person: Person }) => (
  <ul className="names">
    {person.names.map((n) => (
      <li key={`${n.text}${n.why}`}>
        <strong>
          <bdi>{n.text}</bdi>
        </strong>{" "}
        <span className="detail">in {count(n.articles, "article")}</span>
        <span className="why">
          <bdi>{n.why}</bdi>
        </span>
      </li>
    ))}
  </ul>
);

/** A time between two dates, each as far as it is known. */
const Period = ({ from, to }: { from: string | undefined; to: string | undefined }) => {
  if (from === to) return <When date={from} />;
  return (
    <>
      {from && (
        <>
          from <When date={from} short />{" "}
        </>
      )}
      {to && (
        <>
          until <When date={to} short />
        </>
      )}
    </>
  );
};

const Roles = ({ person }: { person: Person }) => (
  <ul className="roles">
    {person.roles.map((r) => (
      <li key={`${r.text}${r.evidence[0]?.article}${r.evidence[0]?.start}`}>
        <strong>
          <bdi>{r.text}</bdi>
        </strong>
        {(r.from || r.to) && (
          <span className="detail">
            <Period from={r.from} to={r.to} />
          </span>
        )}
      </li>
    ))}
  </ul>
);

const With = ({ person, contacts }: { person: string; contacts: readonly Contact[] }) => {
  const companions = companionsOf(person, contacts);
  if (companions.length === 0) return null;
  return (
    <ul className="companions">
      {companions.slice(0, 12).map((c) => (
        <li key={c.identity}>
          <Link to={`/contacts?${new URLSearchParams({ person, with: c.identity })}`}>
            <bdi>{c.name}</bdi>
          </Link>
          <span className="detail">
            {count(c.contacts, "contact")}
            {c.disputed > 0 && `, ${c.disputed} disputed`}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What stands on this page and how much of it, as the way to it: the page of somebody in the news is long. */
const Parts = ({ parts }: { parts: readonly (readonly [id: string, label: string, n: number | undefined])[] }) => (
  <nav className="views" aria-label="On this page">
    {parts.map(([id, label, n]) => (
      <Link key={id} to={{ hash: `#${id}` }}>
        {label}
        {n !== undefined && <span className="count">{n.toLocaleString()}</span>}
      </Link>
    ))}
  </nav>
);

const Disputes = ({ disputes }: { disputes: readonly Dispute[] }) => (
  <ul className="disputes">
    {disputes.map((d) => (
      <li key={d.id} className="dispute">
        <h3>
          {d.contact ? (
            <Link to={`/contacts/${d.contact}`}>
              <bdi>{d.about}</bdi>
            </Link>
          ) : (
            <bdi>{d.about}</bdi>
          )}
        </h3>
        <DisputeSides dispute={d} level="h4" />
      </li>
    ))}
  </ul>
);

export default function PersonPage() {
  const { id } = useParams();
  const person = useOne("/api/people/{id}", id);
  const p = person.data;
  const about = { person: p?.id };
  const ready = { enabled: p !== undefined };
  const contacts = useList("/api/contacts", about, ready);
  const statements = useList("/api/statements", about, { ...ready, limit: 30 });
  const said = useList("/api/statements", { with: p?.id }, { ...ready, limit: 10 });
  const events = useList("/api/events", about, ready);
  const disputes = useList("/api/disputes", about, { ...ready, limit: 20 });
  useTitle(p?.name ?? "Person");
  if (person.error)
    return (
      <div className="page">
        <h1>Person</h1>
        <Failure error={person.error} retry={() => void person.refetch()} />
      </div>
    );
  if (!p)
    return (
      <div className="page">
        <h1>Person</h1>
        <Loading what="the person" />
      </div>
    );
  return (
    <article className="page entry">
      <header className="entry-head">
        <p className="kicker">
          <Link to="/people">People</Link> · {entityTypes[p.type].label}
        </p>
        <h1>
          <bdi>{p.name}</bdi>
        </h1>
        <p className="standing">{tally(p)}.</p>
        <DossierLinks query={{ person: p.id }} />
        <p className="takeaway">
          <span className="takeaway-label">See</span>
          <Link to={`/network?${new URLSearchParams({ person: p.id, focus: p.id })}`}>in the network</Link>
          <Link to={`/timeline?${new URLSearchParams({ view: "lanes", people: p.id })}`}>on the timeline</Link>
          <Link to={`/statements?${new URLSearchParams({ with: p.id })}`}>statements about</Link>
        </p>
        <Check target={p.id} review={p.review} what="person" />
        <Parts
          parts={[
            ["contacts", "Contacts", p.contacts],
            ["disputes", "In dispute", disputes.isPending ? undefined : disputes.total],
            ["identity", "Identity", undefined],
            ["events", "Events", events.isPending ? undefined : events.total],
            ["statements", "Said by them", p.statements],
            ["said-about", "Said about them", said.isPending ? undefined : said.total],
          ]}
        />
      </header>
      <div className="columns">
        <div>
          <section aria-labelledby="contacts">
            <h2 id="contacts">Contacts</h2>
            <ListBody list={contacts} what="contacts" empty={<p className="none">No article reports a contact.</p>}>
              {(items) => <ContactTable contacts={items} caption={`Contacts of ${p.name}`} without={p.id} />}
            </ListBody>
          </section>
          <section aria-labelledby="disputes">
            <h2 id="disputes">In dispute</h2>
            <ListBody
              list={disputes}
              what="disputes"
              empty={<p className="none">Nobody denies what is told of {p.name}, and they deny nothing, as far as the record goes.</p>}
            >
              {(items) => <Disputes disputes={items} />}
            </ListBody>
          </section>
          <section aria-labelledby="identity">
            <h2 id="identity">Identity</h2>
            <Identity key={p.id} person={p} />
          </section>
          <section aria-labelledby="events">
            <h2 id="events">Events</h2>
            <ListBody list={events} what="events" empty={<p className="none">No event is on record.</p>}>
              {(items) => (
                <ul className="events">
                  {items.map((e) => (
                    <li key={e.id}>
                      <h3>
                        {eventKinds[e.kind].label}
                        {e.when && (
                          <>
                            , <When date={e.when} />
                          </>
                        )}
                      </h3>
                      {e.causedBy.length > 0 && (
                        <p className="detail">
                          Because of: <bdi>{e.causedBy.map((c) => c.title).join("; ")}</bdi>
                        </p>
                      )}
                      <InContext evidence={e.evidence} />
                      <Corrected corrected={e.corrected} />
                      <Check target={e.id} review={e.review} what="event" corrected={e.corrected} fields={eventFields(e)} />
                    </li>
                  ))}
                </ul>
              )}
            </ListBody>
          </section>
          <section aria-labelledby="statements">
            <h2 id="statements">Said by {p.name}</h2>
            <ListBody list={statements} what="statements" empty={<p className="none">No statement is on record.</p>}>
              {(items) => <StatementList statements={items} />}
            </ListBody>
          </section>
          <section aria-labelledby="said-about">
            <h2 id="said-about">Said about {p.name}</h2>
            <ListBody list={said} what="statements" empty={<p className="none">No statement of somebody else speaks of them.</p>}>
              {(items) => <StatementList statements={items} />}
            </ListBody>
          </section>
        </div>
        <aside aria-label="Names, roles and companions">
          <h2>Names</h2>
          <Names person={p} />
          {p.roles.length > 0 && (
            <>
              <h2>Roles, as written</h2>
              <Roles person={p} />
            </>
          )}
          {contacts.items.length > 0 && (
            <>
              <h2>In contact with</h2>
              <With person={p.id} contacts={contacts.items} />
            </>
          )}
          <Doubts person={p} />
          {p.watchlist && p.watchlist.length > 0 && (
            <>
              <h2>On watchlists</h2>
              <ul className="names">
                {p.watchlist.map((w) => (
                  <li key={`${w.list}${w.entry}`}>
                    <strong>
                      <bdi>{w.name}</bdi>
                    </strong>{" "}
                    <span className="detail">
                      <bdi>{w.list}</bdi>, {percent(w.score)} sure
                    </span>
                    <span className="why">
                      <bdi>{w.why}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
    </article>
  );
}
