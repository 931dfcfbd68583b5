import type { AssessmentEntry, EventEntry } from "../../../src/vocabulary/forms.js";
import { assessmentJudgements, eventKinds } from "../../../src/vocabulary/kinds.js";
import { assessmentFields, eventFields } from "../model/corrections.js";
import { Names, When } from "./bits.js";
import { Check, Corrected } from "./check/Check.js";
import { InContext } from "./InContext.js";

/** What is said to have followed: each event with the words that make the link. */
export const Followed = ({ events }: { events: readonly EventEntry[] }) => (
  <ol className="claims">
    {events.map((e) => (
      <li key={e.id} className="claim" data-decision={e.review?.decision}>
        <h3>
          {eventKinds[e.kind].label}
          {e.participants.length > 0 && (
            <>
              : <Names people={e.participants} link />
            </>
          )}
          <span className="detail inline">
            {" "}
            <When date={e.when} />
          </span>
        </h3>
        <InContext evidence={e.evidence} />
        <Corrected corrected={e.corrected} />
        <Check target={e.id} review={e.review} what="event" corrected={e.corrected} fields={eventFields(e)} />
      </li>
    ))}
  </ol>
);

/** How good the evidence is called, by whom. */
export const Judged = ({ assessments }: { assessments: readonly AssessmentEntry[] }) => (
  <ol className="claims">
    {assessments.map((a) => (
      <li key={a.id} className="claim" data-decision={a.review?.decision}>
        <h3>
          {assessmentJudgements[a.judgement].label}
          {a.holder && (
            <>
              , according to <Names people={[a.holder]} link />
            </>
          )}
        </h3>
        <InContext evidence={a.evidence.slice(0, 1)} />
        <Corrected corrected={a.corrected} />
        <Check target={a.id} review={a.review} what="assessment" corrected={a.corrected} fields={assessmentFields(a)} />
      </li>
    ))}
  </ol>
);
