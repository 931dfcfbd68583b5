import { useState } from "react";
import type { Contact, Correction } from "../../../../src/vocabulary/forms.js";
import { useDecide } from "../../api/queries.js";
import { type CorrectableField, fieldLabel, valueLabel } from "../../model/corrections.js";
import { reviewer } from "../reviewer.js";
import { CorrectForm } from "./CorrectForm.js";
import { GradeForm } from "./GradeForm.js";
import { History } from "./History.js";

type ReviewState = Contact["claims"][number]["review"];

interface Checked {
  /** id of the entry, and of decisions on it */
  target: string;
  /** what it is, as a button says it: "claim" */
  what: string;
  review: ReviewState;
  corrected?: readonly Correction[] | undefined;
  fields?: readonly CorrectableField[];
}

/** What a reviewer put right, with what the extraction had. */
export const Corrected = ({ corrected }: { corrected: readonly Correction[] | undefined }) => {
  if (!corrected || corrected.length === 0) return null;
  return (
    <ul className="corrected">
      {corrected.map((c) => (
        <li key={c.field}>
          {fieldLabel(c.field)} corrected by a reviewer; extracted was{" "}
          <del>
            <bdi>{valueLabel(c.field, c.original)}</bdi>
          </del>
          .
        </li>
      ))}
    </ul>
  );
};

/** How an entry was judged, in few words. */
const Standing = ({ review }: { review: ReviewState }) => (
  <>
    {review?.source || review?.information ? (
      <span className="grade" title="Admiralty grade: source and information">{`${review.source ?? "–"}${review.information ?? "–"}`}</span>
    ) : null}
    {review?.note && <bdi className="detail inline">“{review.note}”</bdi>}
  </>
);

const Panel = ({ target, what, review, fields = [] }: Checked) => {
  const decide = useDecide();
  const [note, setNote] = useState("");
  // A decision is made when all that is shown was asked for anew. What was entered meanwhile for the next one stays.
  const send = (action: "accept" | "reject" | "grade" | "correct", value?: unknown, made?: () => void) =>
    decide.mutate(
      {
        action,
        target,
        reviewer: reviewer(),
        ...(value !== undefined && { value: JSON.stringify(value) }),
        ...(note.trim() && { note: note.trim() }),
      },
      {
        onSuccess: () => {
          setNote((now) => (now === note ? "" : now));
          made?.();
        },
      },
    );
  return (
    <div className="check-panel">
      <label className="field">
        <span>Note, logged with what you decide next</span>
        <input value={note} onChange={(e) => setNote(e.target.value)} />
      </label>
      <p className="check-quick">
        <button type="button" disabled={decide.isPending} aria-pressed={review?.decision === "accept"} onClick={() => send("accept")}>
          Accept<span className="unseen"> this {what}</span>
        </button>
        <button type="button" disabled={decide.isPending} aria-pressed={review?.decision === "reject"} onClick={() => send("reject")}>
          Reject<span className="unseen"> this {what}</span>
        </button>
      </p>
      {decide.error && (
        <p role="alert" className="warn">
          {decide.error.message} {decide.error.advice}
        </p>
      )}
      <div className="check-forms">
        <CorrectForm fields={fields} busy={decide.isPending} correct={(field, value, made) => send("correct", { field, value }, made)} />
        <GradeForm review={review} busy={decide.isPending} grade={(value) => send("grade", value)} />
      </div>
      <History target={target} />
    </div>
  );
};

/** Where a reviewer judges one entry: accept, reject, correct, grade, with a note; and takes any of it back. */
export const Check = ({ open: opened = false, ...entry }: Checked & { open?: boolean }) => {
  const [open, setOpen] = useState(opened);
  const { review, what, corrected } = entry;
  return (
    <details className="check" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        Check<span className="unseen"> this {what}</span>
        {review?.decision && <span className="check-state">{review.decision === "accept" ? "accepted" : "rejected"}</span>}
        <Standing review={review} />
        {corrected && corrected.length > 0 && <span className="check-state">corrected</span>}
      </summary>
      {open && <Panel {...entry} />}
    </details>
  );
};
