import { Navigate, useParams } from "react-router";
import type { AssessmentEntry, Dispute, EventEntry, StatementEntry } from "../../../src/vocabulary/forms.js";
import { assessmentJudgements, eventKinds } from "../../../src/vocabulary/kinds.js";
import { useOne } from "../api/queries.js";
import { Names } from "../components/bits.js";
import { Check, Corrected } from "../components/check/Check.js";
import { DisputeSides } from "../components/DisputeSides.js";
import { InContext } from "../components/InContext.js";
import { StatementList } from "../components/StatementList.js";
import { Failure, Loading } from "../components/states.js";
import { useTitle } from "../components/useTitle.js";
import { assessmentFields, eventFields } from "../model/corrections.js";
import { entryPath } from "../model/ids.js";

const Event = ({ event: e }: { event: EventEntry }) => (
  <>
    <h1>
      {eventKinds[e.kind].label}: <Names people={e.participants} link />
    </h1>
    {e.causedBy.length > 0 && (
      <p>
        Because of: <bdi>{e.causedBy.map((c) => c.title).join("; ")}</bdi>
      </p>
    )}
    <InContext evidence={e.evidence} />
    <Corrected corrected={e.corrected} />
    <Check target={e.id} review={e.review} what="event" corrected={e.corrected} fields={eventFields(e)} open />
  </>
);

const Assessment = ({ assessment: a }: { assessment: AssessmentEntry }) => (
  <>
    <h1>
      {assessmentJudgements[a.judgement].label}
      {a.holder && (
        <>
          , according to <Names people={[a.holder]} link />
        </>
      )}
    </h1>
    {a.about && (
      <p>
        About: <bdi>{a.about}</bdi>
      </p>
    )}
    <InContext evidence={a.evidence} />
    <Corrected corrected={a.corrected} />
    <Check target={a.id} review={a.review} what="assessment" corrected={a.corrected} fields={assessmentFields(a)} open />
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
          <h1>Statement</h1>
          <StatementList statements={[entry as StatementEntry]} open />
        </>
      )}
      {type === "event" && <Event event={entry as EventEntry} />}
      {type === "assessment" && <Assessment assessment={entry as AssessmentEntry} />}
      {type === "dispute" && (
        <>
          <h1>
            <bdi>{(entry as Dispute).about}</bdi>
          </h1>
          <DisputeSides dispute={entry as Dispute} level="h2" />
          <Check target={entry.id} review={(entry as Dispute).review} what="dispute" open />
        </>
      )}
    </div>
  );
}
