import type { Someone } from "../model/corrections.js";
import { PersonPicker } from "./PersonPicker.js";

/** Who stands in a view, with a way to take each out and to add more. */
export const ChoosePeople = ({
  people,
  change,
  label,
}: {
  people: readonly (Someone & { identity: string })[];
  change: (ids: readonly string[]) => void;
  label: string;
}) => {
  const ids = people.map((p) => p.identity);
  return (
    <details className="choose">
      <summary>
        {label} <span className="total">{people.length}</span>
      </summary>
      <div className="choose-body">
        <ul className="chosen" aria-label={label}>
          {people.map((p) => (
            <li key={p.identity}>
              <bdi>{p.name}</bdi>
              <button type="button" className="plain" onClick={() => change(ids.filter((id) => id !== p.identity))}>
                Remove<span className="unseen"> {p.name}</span>
              </button>
            </li>
          ))}
        </ul>
        <PersonPicker label="Add somebody" verb="Add" without={ids} pick={(p) => change([...ids, p.identity])} />
      </div>
    </details>
  );
};
