import { memo, type Ref } from "react";
import { Link } from "react-router";
import { Chain, Chip, When } from "../../components/bits.js";
import { type Fact, factKinds, type peopleOf } from "../../model/facts.js";

/** One fact as the rail and the touch card show it. */
const FactBody = ({ fact: f, outlet }: { fact: Fact; outlet: string | undefined }) => (
  <>
    <span className="fact-kind">
      <span className={`swatch mark mark-${f.kind}`} aria-hidden="true">
        a
      </span>{" "}
      <span className="unseen">{factKinds[f.kind]}: </span>
      {f.label}
      {f.status && f.status !== "asserts" && f.status !== "happened" && <Chip status={f.status} />}
    </span>
    <Link className="fact-heading" to={{ hash: `t=${f.start},${f.end}` }} preventScrollReset>
      <bdi>{f.heading}</bdi>
    </Link>
    {f.words && f.kind !== "contact" && (
      <span className="fact-words" dir="auto">
        {f.words}
      </span>
    )}
    {(f.when || f.where) && (
      <span className="detail">
        {f.when && <When date={f.when} />}
        {f.when && f.where && ", "}
        <bdi>{f.where}</bdi>
      </span>
    )}
    {f.holders.length > 0 && (
      <span className="detail">
        <Chain outlet={outlet} holders={f.holders} />
      </span>
    )}
  </>
);

const Item = memo(
  ({ fact, outlet, looked, look }: { fact: Fact; outlet: string | undefined; looked: boolean; look: (ids: readonly string[]) => void }) => (
    <li
      className="fact"
      data-rail={fact.id}
      data-kind={fact.kind}
      data-looked={looked || undefined}
      onPointerEnter={() => look([fact.id])}
      onPointerLeave={() => look([])}
      onFocus={() => look([fact.id])}
      onBlur={() => look([])}
    >
      <FactBody fact={fact} outlet={outlet} />
      {fact.kind !== "sourcing" && (
        <Link className="fact-record" to={fact.path} aria-label={`${fact.heading}: in the record`}>
          In the record
        </Link>
      )}
    </li>
  ),
);

/** How many people are named before the others are folded away. */
const named = 12;

interface Looking {
  looked: readonly string[];
  look: (ids: readonly string[]) => void;
}
type Someone = ReturnType<typeof peopleOf>[number];

const People = ({ people, looked, look }: { people: readonly Someone[] } & Looking) => (
  <ul className="rail-people" aria-label="People">
    {people.map((p) => (
      <li key={p.id} data-looked={looked.includes(p.id) || undefined}>
        <Link
          to={p.path}
          onPointerEnter={() => look([p.id])}
          onPointerLeave={() => look([])}
          onFocus={() => look([p.id])}
          onBlur={() => look([])}
        >
          <bdi>{p.name}</bdi>
        </Link>{" "}
        <span className="detail inline">{p.mentions}</span>
      </li>
    ))}
  </ul>
);

/** The facts of the article in the order of its text. Each leads to its words here and to its entry in the record. */
export const Rail = ({
  ref,
  facts,
  people,
  looked,
  look,
  outlet,
}: {
  ref: Ref<HTMLElement>;
  facts: readonly Fact[];
  people: readonly Someone[];
  outlet: string | undefined;
} & Looking) => (
  <aside className="rail" ref={ref} aria-label="What this article puts on record">
    <h2>On record here</h2>
    {people.length > 0 && <People people={people.slice(0, named)} looked={looked} look={look} />}
    {people.length > named && (
      <details className="rail-more">
        <summary>{people.length - named} more</summary>
        <People people={people.slice(named)} looked={looked} look={look} />
      </details>
    )}
    {facts.length === 0 ? (
      <p className="none">Nothing is shown from this article.</p>
    ) : (
      <ol className="facts">
        {facts.map((fact) => (
          <Item key={`${fact.kind}${fact.id}`} fact={fact} outlet={outlet} looked={looked.includes(fact.id)} look={look} />
        ))}
      </ol>
    )}
  </aside>
);

/** On a narrow window: what stands at the place that was touched. */
export const Touched = ({ facts, outlet, close }: { facts: readonly Fact[]; outlet: string | undefined; close: () => void }) => {
  if (facts.length === 0) return null;
  return (
    <section className="touched" aria-label="At this place">
      <ul className="facts">
        {facts.map((fact) => (
          <li key={`${fact.kind}${fact.id}`} className="fact" data-kind={fact.kind}>
            <FactBody fact={fact} outlet={outlet} />
            {fact.kind !== "sourcing" && <Link to={fact.path}>In the record</Link>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={close}>
        Close
      </button>
    </section>
  );
};
