import { type Fact, type FactKind, factKinds } from "../../model/facts.js";

/** What each kind of mark looks like, how many there are, and the switch that hides it. */
export const Legend = ({
  facts,
  people,
  shown,
  toggle,
}: {
  facts: readonly Fact[];
  people: number;
  shown: ReadonlySet<FactKind>;
  toggle: (kind: FactKind) => void;
}) => {
  const kinds = (Object.keys(factKinds) as FactKind[])
    .map((kind) => ({ kind, n: kind === "person" ? people : facts.filter((f) => f.kind === kind).length }))
    .filter(({ n }) => n > 0);
  if (kinds.length === 0) return null;
  return (
    <fieldset className="legend">
      <legend className="unseen">Marks in the text</legend>
      {kinds.map(({ kind, n }) => (
        <label key={kind} className="kind-toggle">
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <span className={`mark mark-${kind}`}>{factKinds[kind]}</span> <span className="detail inline">{n}</span>
        </label>
      ))}
    </fieldset>
  );
};
