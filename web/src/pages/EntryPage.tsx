import { Fragment, type ReactNode } from "react";
import { Link, Navigate, useParams } from "react-router";
import type { AssessmentEntry, Dispute, EventEntry, StatementEntry } from "../../../src/vocabulary/forms.js";
import { assessmentJudgements, eventKinds } from "../../../src/vocabulary/kinds.js";
import { useOne } from "../api/queries.js";
import { Names, When } from "../components/bits.js";
import { Check, Corrected } from "../components/check/Check.js";
import { DisputeSides } from "../components/DisputeSides.js";
import { InContext } from "../components/InContext.js";
import { StatementList } from "../components/StatementList.js";
import { Failure, Loading } from "../components/states.js";
import { useTitle } from "../components/useTitle.js";
import { assessmentFields, eventFields } from "../model/corrections.js";
import { entryPath } from "../model/ids.js";

/** The way back to the list of such entries, what stands beside the heading there, and the heading. */
const Head = ({ list, name, beside, children }: { list: string; name: string; beside?: ReactNode; children: ReactNode }) => (
  <header className="entry-head">
    <p className="kicker">
      <Link to={list}>{name}</Link>
      {beside && <> · {beside}</>}
    </p>
    <h1>{children}</h1>
  </header>
);

const Event = ({ event: e }: { event: EventEntry }) => (
  <>
    <Head list="/events" name="Events" beside={<When date={e.when} />}>
      {eventKinds[e.kind].label}
      {e.participants.length > 0 && (
        <>
          : <Names people={e.participants} link />
        </>
      )}
    </Head>
    {e.causedBy.length > 0 && (
      <p>
        Because of:{" "}
        {e.causedBy.map((cause, i) => (
          <Fragment key={cause.id}>
            {i > 0 && "; "}
            <Link to={entryPath(cause.id.startsWith("c-") ? "contact" : "entry", cause.id)}>
              <bdi>{cause.title}</bdi>
            </Link>
          </Fragment>
        ))}
      </p>
    )}
    <InContext evidence={e.evidence} />
    <Corrected corrected={e.corrected} />
    <Check target={e.id} review={e.review} what="event" corrected={e.corrected} fields={eventFields(e)} open />
  </>
);

const Assessment = ({ assessment: a }: { assessment: AssessmentEntry }) => (
  <>
    <Head list="/assessments" name="Assessments" beside={a.about && <bdi>of {a.about}</bdi>}>
      {assessmentJudgements[a.judgement].label}
      {a.holder && (
        <>
          , according to <Names people={[a.holder]} link />
        </>
      )}
    </Head>
    <InContext evidence={a.evidence} />
    <Corrected corrected={a.corrected} />
    <Check target={a.id} review={a.review} what="assessment" corrected={a.corrected} fields={assessmentFields(a)} open />
  </>
);

const DisputeEntry = ({ dispute: d }: { dispute: Dispute }) => (
  <>
    <Head list="/disputes" name="Disputes" beside={<bdi>{d.why}</bdi>}>
      {d.contact ? (
        <Link to={entryPath("contact", d.contact)}>
          <bdi>{d.about}</bdi>
        </Link>
      ) : (
        <bdi>{d.about}</bdi>
      )}
    </Head>
    <DisputeSides dispute={d} level="h2" />
    <Check target={d.id} review={d.review} what="dispute" open />
  </>
);

/** Any entry by any id that was ever given out: gone on to its page, or shown here where it has none. */
export default function EntryPage() {
  const { id } = useParams();
  const found = useOne("/api/entries/{id}", id);
  useTitle("Entry");
  if (found.error)
    return (
      <div className="page">
        <h1>Entry</h1>
        <Failure error={found.error} retry={() => void found.refetch()} />
      </div>
    );
  if (!found.data)
    return (
      <div className="page">
        <h1>Entry</h1>
        <Loading what="the entry" rows={3} />
      </div>
    );
  const { type, entry } = found.data;
  if (type === "contact" || type === "person" || type === "source" || type === "article")
    return <Navigate replace to={entryPath(type, entry.id)} />;
  return (
    <div className="page entry">
      {type === "statement" && (
        <>
          <Head list="/statements" name="Statements">
            Statement
          </Head>
          <StatementList statements={[entry as StatementEntry]} open />
        </>
      )}
      {type === "event" && <Event event={entry as EventEntry} />}
      {type === "assessment" && <Assessment assessment={entry as AssessmentEntry} />}
      {type === "dispute" && <DisputeEntry dispute={entry as Dispute} />}
    </div>
  );
}
