import { useEffect, useId, useState } from "react";
import { contactStatuses } from "../../../src/vocabulary/kinds.js";
import { usePage } from "../api/queries.js";
import { countFilters, type Filters } from "../model/filters.js";
import type { useFilters } from "./useFilters.js";

type TextKey = "person" | "with" | "outlet" | "from" | "to" | "words";

/** One filter of a list. */
export type Field =
  | { kind: "text"; key: TextKey; label: string; hint?: string }
  | {
      kind: "choice";
      key: "status" | "minOrigins";
      label: string;
      any: string;
      options: readonly (readonly [value: string, label: string])[];
    }
  | {
      kind: "flag";
      key: "disputed" | "watchlist" | "dated" | "unsure";
      label: string /** what the address says where it is set */;
      means?: "false";
    };

/** The entries of a vocabulary table as options of a choice. */
export const optionsOf = (terms: Record<string, { label: string }>): [string, string][] =>
  Object.entries(terms).map(([value, term]) => [value, term.label]);

export const dateFields: readonly Field[] = [
  { kind: "text", key: "from", label: "From", hint: "2016-12" },
  { kind: "text", key: "to", label: "To", hint: "2017" },
];

/** Those of which no text tells the day; they stand in no timeline. */
export const undatedField: Field = { kind: "flag", key: "dated", means: "false", label: "Undated only" };

/** Filters of contacts, which their table, matrix and network have alike. */
export const contactFields: readonly Field[] = [
  { kind: "choice", key: "status", label: "Status", any: "Any", options: optionsOf(contactStatuses) },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
  {
    kind: "choice",
    key: "minOrigins",
    label: "Origins",
    any: "Any",
    options: ["2", "3", "4", "5"].map((n) => [n, `${n} or more`] as const),
  },
  { kind: "flag", key: "disputed", label: "Disputed only" },
  { kind: "flag", key: "unsure", means: "false", label: "Leave out unsure readings" },
  undatedField,
];

const typingPause = 220;

const TextFilter = ({ field, state }: { field: Extract<Field, { kind: "text" }>; state: ReturnType<typeof useFilters> }) => {
  const id = useId();
  const inAddress = state.params.get(field.key) ?? "";
  const [value, setValue] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const [asking, setAsking] = useState(false);
  if (seen !== inAddress) {
    setSeen(inAddress);
    setValue(inAddress);
  }
  const { set } = state;
  useEffect(() => {
    if (value === inAddress) return;
    const timer = setTimeout(() => set(field.key, value, "typed"), typingPause);
    return () => clearTimeout(timer);
  }, [value, inAddress, set, field.key]);
  const suggests = field.key === "person" || field.key === "with" ? "/api/people" : field.key === "outlet" ? "/api/sources" : undefined;
  const isDate = field.key === "from" || field.key === "to";
  return (
    <label className={isDate ? "field field-date" : "field"}>
      <span>{field.label}</span>
      <input
        type={field.key === "words" ? "search" : "text"}
        value={value}
        placeholder={field.hint}
        autoComplete="off"
        spellCheck={false}
        {...(suggests ? { list: id } : {})}
        {...(isDate ? { inputMode: "numeric" as const, pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } : {})}
        onFocus={() => setAsking(true)}
        onChange={(e) => setValue(e.target.value)}
      />
      {suggests && asking && <Suggestions id={id} from={suggests} words={inAddress} />}
    </label>
  );
};

/** Names that the record knows, offered while a field is filled in. */
const Suggestions = ({ id, from, words }: { id: string; from: "/api/people" | "/api/sources"; words: string }) => {
  const { items } = usePage(from, from === "/api/people" ? { person: words } : { words }, { page: 1, rows: 60 });
  return (
    <datalist id={id}>
      {items.map((item) => (
        <option key={item.id} value={item.name} />
      ))}
    </datalist>
  );
};

/**
 * The filters of a list as a form; their state is the address, so that any view can be sent to somebody. In a narrow window they
 * are folded, so that the list begins on the first screen.
 */
export const FilterBar = ({ fields, state }: { fields: readonly Field[]; state: ReturnType<typeof useFilters> }) => {
  const active = countFilters(state.filters);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <form className="filters" aria-label="Filters" data-open={open || undefined} onSubmit={(e) => e.preventDefault()}>
      <button type="button" className="filters-fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Filters{active > 0 && <span className="check-state">{active} set</span>}
      </button>
      <div id={id} className="filters-fields">
        {fields.map((field) => {
          if (field.kind === "text") return <TextFilter key={field.key} field={field} state={state} />;
          if (field.kind === "flag")
            return (
              <label key={field.key} className="field field-flag">
                <input
                  type="checkbox"
                  checked={String(state.filters[field.key]) === (field.means ?? "true")}
                  onChange={(e) => state.set(field.key, e.target.checked ? (field.means ?? "true") : undefined, "chosen")}
                />
                <span>{field.label}</span>
              </label>
            );
          return (
            <label key={field.key} className="field">
              <span>{field.label}</span>
              <select
                value={String(state.filters[field.key as keyof Filters] ?? "")}
                onChange={(e) => state.set(field.key, e.target.value, "chosen")}
              >
                <option value="">{field.any}</option>
                {field.options.map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        <button type="button" className="plain" onClick={state.clear} disabled={active === 0}>
          Clear
        </button>
      </div>
    </form>
  );
};
