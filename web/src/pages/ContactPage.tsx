import { Link, useParams } from "react-router";
import type { Contact } from "../../../src/vocabulary/forms.js";
import { contactKinds } from "../../../src/vocabulary/kinds.js";
import { isUnsure, likelihoodInWords } from "../../../src/vocabulary/unsure.js";
import { useList, useOne } from "../api/queries.js";
import { Chain, Chip, DisputedChip, Name, Names, UnsureChip, When } from "../components/bits.js";
import { Check, Corrected } from "../components/check/Check.js";
import { DisputeSides } from "../components/DisputeSides.js";
import { Followed, Judged } from "../components/Followed.js";
import { InContext } from "../components/InContext.js";
import { OriginTree } from "../components/OriginTree.js";
import { Failure, Loading } from "../components/states.js";
import { DossierLinks } from "../components/TakeAway.js";
import { useTitle } from "../components/useTitle.js";
import { claimFields } from "../model/corrections.js";
import { listNames } from "../model/facts.js";
import { contactSentence } from "../model/group.js";

/** `alone`: it is the only one, and why it is held to be about this contact goes without saying. */
const Claim = ({ claim, alone }: { claim: Contact["claims"][number]; alone: boolean }) => (
  <li className="claim" data-decision={claim.review?.decision}>
    <div className="claim-head">
      <Chip status={claim.status} />
      {!alone && claim.likelihood !== undefined && isUnsure(claim) && <UnsureChip likelihood={claim.likelihood} />}
      <span className="claim-chain">
        <Chain outlet={claim.outlet} holders={claim.holders} />
      </span>
      {claim.when && (
        <span className="claim-when">
          <When date={claim.when} />
        </span>
      )}
    </div>
    <InContext evidence={claim.evidence} />
    {claim.limitation && (
      <p className="note">
        The article limits it: <q dir="auto">{claim.limitation}</q>
      </p>
    )}
    {!alone && (
      <p className="why">
        Why it is about this contact: <bdi>{claim.why}</bdi>
      </p>
    )}
    <Corrected corrected={claim.corrected} />
    <Check target={claim.id} review={claim.review} what="claim" corrected={claim.corrected} fields={claimFields(claim)} />
  </li>
);

export default function ContactPage() {
  const { id } = useParams();
  const contact = useOne("/api/contacts/{id}", id);
  const about = { contact: contact.data?.id };
  const ready = { enabled: contact.data !== undefined };
  const disputes = useList("/api/disputes", about, ready);
  const events = useList("/api/events", about, ready);
  const assessments = useList("/api/assessments", about, ready);
  const c = contact.data;
  useTitle(c ? `${contactKinds[c.kind].label}: ${listNames(c.participants.map((p) => p.name))}` : "Contact");
  if (contact.error)
    return (
      <div className="page">
        <h1>Contact</h1>
        <Failure error={contact.error} retry={() => void contact.refetch()} />
      </div>
    );
  if (!c)
    return (
      <div className="page">
        <h1>Contact</h1>
        <Loading what="the contact" />
      </div>
    );
  const own = disputes.items;
  return (
    <article className="page entry">
      <header className="entry-head">
        <p className="kicker">
          <Link to="/contacts">Contacts</Link> · {contactKinds[c.kind].label} · <When date={c.when} />
          {c.where && (
            <>
              {" "}
              · <bdi>{c.where}</bdi>
            </>
          )}
        </p>
        <h1>
          <Names people={c.participants} link />
        </h1>
        <p className="standing">
          {contactSentence(c, own)} <Chip status={c.status} /> {c.disputed && <DisputedChip />}
        </p>
        {c.unsure && c.likelihood !== undefined && (
          <p className="note">
            <UnsureChip likelihood={c.likelihood} /> {likelihoodInWords(c.likelihood)} Read them, and accept or reject it under “Check”.
          </p>
        )}
        <DossierLinks query={{ contact: c.id }} />
      </header>
      <div className="columns">
        <section aria-labelledby="claims">
          <h2 id="claims">What the articles say</h2>
          <ol className="claims">
            {c.claims.map((claim) => (
              <Claim key={claim.id} claim={claim} alone={c.claims.length === 1} />
            ))}
          </ol>
          {own.length > 0 && (
            <>
              <h2>In dispute</h2>
              {own.map((d) => (
                <section key={d.id} className="dispute" aria-label={d.about}>
                  <p className="why">
                    <bdi>{d.why}</bdi>
                  </p>
                  <DisputeSides dispute={d} level="h3" />
                  <Check target={d.id} review={d.review} what="dispute" />
                </section>
              ))}
            </>
          )}
          {events.items.length > 0 && (
            <section aria-labelledby="followed">
              <h2 id="followed">What is said to have followed</h2>
              <Followed events={events.items} />
            </section>
          )}
          {assessments.items.length > 0 && (
            <section aria-labelledby="judged">
              <h2 id="judged">How good the evidence is called, in the same articles</h2>
              <Judged assessments={assessments.items} />
            </section>
          )}
        </section>
        <aside aria-label="Participants and origins">
          <h2>Participants</h2>
          <ul className="participants">
            {c.participants.map((p) => (
              <li key={p.identity}>
                <Name identity={p.identity} name={p.name} />
                {p.capacity && (
                  <span className="detail">
                    <bdi>{p.capacity}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <h2>
            Origins <span className="total">{c.origins.length}</span>
          </h2>
          <OriginTree contact={c} />
        </aside>
      </div>
    </article>
  );
}
