import { type FormEvent, useState } from "react";
import type { CorrectableField, Someone } from "../../model/corrections.js";
import { PersonPicker } from "../PersonPicker.js";

const Chosen = ({ people, remove }: { people: readonly Someone[]; remove: (person: Someone) => void }) => (
  <ul className="chosen" aria-label="Chosen">
    {people.map((p) => (
      <li key={p.identity ?? p.name}>
        <bdi>{p.name}</bdi>
        <button type="button" className="plain" onClick={() => remove(p)}>
          Remove<span className="unseen"> {p.name}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** The control for a field, and what it makes of what was entered; `undefined` where nothing was. */
const Value = ({ field, set }: { field: CorrectableField; set: (value: unknown) => void }) => {
  const [people, setPeople] = useState<readonly Someone[]>(
    field.takes === "people" ? field.now : field.takes === "person" && field.now ? [field.now] : [],
  );
  const choose = (next: readonly Someone[]) => {
    setPeople(next);
    const ids = next.flatMap((p) => p.identity ?? []);
    set(field.takes === "people" ? ids : (ids[0] ?? null));
  };
  switch (field.takes) {
    case "choice":
      return (
        <label className="field">
          <span>{field.label} should be</span>
          <select defaultValue={field.now} onChange={(e) => set(e.target.value)}>
            {field.options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      );
    case "date":
      return (
        <label className="field">
          <span>Date should be (2016, 2016-12 or 2016-12-01; empty: not known)</span>
          <input defaultValue={field.now} inputMode="numeric" pattern="\d{4}(-\d{2}(-\d{2})?)?" onChange={(e) => set(e.target.value)} />
        </label>
      );
    case "words":
      return (
        <label className="field">
          <span>{field.label} should be (empty: not known)</span>
          <input defaultValue={field.now} onChange={(e) => set(e.target.value)} />
        </label>
      );
    case "names":
      return (
        <label className="field">
          <span>Holders should be, one a line, outermost first; the outlet itself is not repeated</span>
          <textarea rows={3} defaultValue={field.now.join("\n")} dir="auto" onChange={(e) => set(e.target.value.split("\n"))} />
        </label>
      );
    default:
      return (
        <>
          <Chosen people={people} remove={(p) => choose(people.filter((x) => x !== p))} />
          <PersonPicker
            label={field.takes === "people" ? "Add who took part" : `${field.label}: find by name`}
            verb={field.takes === "people" ? "Add" : "Choose"}
            without={people.map((p) => p.identity)}
            pick={(p) => choose(field.takes === "people" ? [...people, p] : [p])}
          />
        </>
      );
  }
};

/** Puts one field of an entry right; what the extraction had stays beside it. */
export const CorrectForm = ({
  fields,
  busy,
  correct,
}: {
  fields: readonly CorrectableField[];
  busy: boolean;
  /** `made` is to be called when the correction stands */
  correct: (field: string, value: unknown, made: () => void) => void;
}) => {
  const [key, setKey] = useState(fields[0]?.key);
  const [{ value, round }, enter] = useState<{ value: unknown; round: number }>({ value: undefined, round: 0 });
  const setValue = (value: unknown) => enter((now) => ({ ...now, value }));
  const field = fields.find((f) => f.key === key);
  if (!field) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === undefined) return;
    correct(field.key, value, () => enter((now) => (now.value === value ? { value: undefined, round: now.round + 1 } : now)));
  };
  return (
    <form className="check-form" aria-label="Correct" onSubmit={submit}>
      <p className="check-title">Correct</p>
      <label className="field">
        <span>What is wrong</span>
        <select
          value={key}
          onChange={(e) => {
            setKey(e.target.value);
            setValue(undefined);
          }}
        >
          {fields.map((f) => (
            <option key={f.key} value={f.key}>
              {f.label}
            </option>
          ))}
        </select>
      </label>
      <Value key={`${field.key} ${round}`} field={field} set={setValue} />
      <p>
        <button type="submit" className="primary" disabled={busy || value === undefined}>
          Correct {field.label.toLowerCase()}
        </button>
      </p>
    </form>
  );
};
