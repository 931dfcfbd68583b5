import { type FormEvent, useState } from "react";
import { informationGrades, sourceGrades, type Term } from "../../../../src/vocabulary/kinds.js";

const Grade = ({ label, terms, now, set }: { label: string; terms: Record<string, Term>; now: string; set: (value: string) => void }) => (
  <label className="field">
    <span>{label}</span>
    <select value={now} onChange={(e) => set(e.target.value)}>
      <option value="">Not graded</option>
      {Object.entries(terms).map(([value, term]) => (
        <option key={value} value={value}>
          {value}: {term.definition}
        </option>
      ))}
    </select>
  </label>
);

/** A grade on the Admiralty scale: how reliable the source is, how credible what it says. */
export const GradeForm = ({
  review,
  busy,
  grade,
}: {
  review: { source?: string; information?: string } | undefined;
  busy: boolean;
  grade: (value: { source?: string; information?: string }) => void;
}) => {
  const [source, setSource] = useState(review?.source ?? "");
  const [information, setInformation] = useState(review?.information ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    grade({ ...(source && { source }), ...(information && { information }) });
  };
  return (
    <form className="check-form" aria-label="Grade" onSubmit={submit}>
      <p className="check-title">Grade (Admiralty scale)</p>
      <Grade label="The source is" terms={sourceGrades} now={source} set={setSource} />
      <Grade label="The information is" terms={informationGrades} now={information} set={setInformation} />
      <p>
        <button type="submit" className="primary" disabled={busy || (source === "" && information === "")}>
          Grade
        </button>
      </p>
    </form>
  );
};
