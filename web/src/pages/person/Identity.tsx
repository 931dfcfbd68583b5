import { useState } from "react";
import { Link } from "react-router";
import type { Member, Person } from "../../../../src/vocabulary/forms.js";
import { percent } from "../../../../src/vocabulary/percent.js";
import { useDecide, useList } from "../../api/queries.js";
import { count, Quote, When } from "../../components/bits.js";
import { PersonPicker } from "../../components/PersonPicker.js";
import { reviewer } from "../../components/reviewer.js";
import { ListBody } from "../../components/states.js";
import { PreviewBox } from "./PreviewBox.js";

const nameOf = (m: Member): string => `${m.names[0] ?? m.name}, ${m.outlet ?? "outlet not known"}`;

const Seen = ({ member: m, chosen, choose }: { member: Member; chosen: boolean; choose: (is: boolean) => void }) => (
  <li className="member" data-chosen={chosen || undefined}>
    <label className="member-choose">
      <input type="checkbox" checked={chosen} onChange={(e) => choose(e.target.checked)} />
      <span>
        <strong>
          <bdi>{m.names.join(", ")}</bdi>
        </strong>{" "}
        <span className="detail inline">
          <bdi>{m.outlet ?? "Outlet not known"}</bdi>, <When date={m.published} />; {count(m.contacts, "contact")},{" "}
          {count(m.statements, "statement")}
        </span>
      </span>
    </label>
    <p className="why">
      <bdi>{m.why}</bdi>
    </p>
    {m.evidence[0] && <Quote evidence={m.evidence[0]} outlet={m.outlet} published={m.published} />}
  </li>
);

/** The mentions as a list to choose from; what is chosen is split off together, in one decision. */
const Mentions = ({ members }: { members: readonly Member[] }) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const going = members.filter((m) => chosen.has(m.id));
  const staying = members.find((m) => !chosen.has(m.id));
  const [first, ...others] = going;
  const clear = () => {
    setAsking(false);
    setChosen(new Set());
  };
  return (
    <>
      <p className="detail">Choose those that are somebody else; they are split off together, after you have seen what would change.</p>
      <ul className="members">
        {members.map((m) => (
          <Seen
            key={m.id}
            member={m}
            chosen={chosen.has(m.id)}
            choose={(is) => {
              const next = new Set(chosen);
              if (is) next.add(m.id);
              else next.delete(m.id);
              setChosen(next);
              setAsking(false);
            }}
          />
        ))}
      </ul>
      {first && (
        <div className="members-chosen" role="status">
          {!staying ? (
            <p className="warn">All are chosen: at least one must stay.</p>
          ) : asking ? (
            <PreviewBox
              decision={{
                action: "split",
                target: first.id,
                other: staying.id,
                value: JSON.stringify({ members: others.map((m) => m.id) }),
              }}
              verb={`Split off ${count(going.length, "mention")}`}
              done={clear}
              cancel={() => setAsking(false)}
            />
          ) : (
            <p className="answers">
              <button type="button" className="primary" onClick={() => setAsking(true)}>
                Not this person: split off {count(going.length, "mention")}
                <span className="unseen"> {going.slice(0, 3).map(nameOf).join("; ")}</span>
              </button>
              <button type="button" onClick={clear}>
                Choose none
              </button>
            </p>
          )}
        </div>
      )}
    </>
  );
};

const Merge = ({ person }: { person: Person }) => {
  const [other, setOther] = useState<{ identity: string; name: string }>();
  return (
    <>
      <h3>Is somebody else in the record the same?</h3>
      {other ? (
        <>
          <p>
            <bdi>{person.name}</bdi> and{" "}
            <Link to={`/people/${other.identity}`}>
              <bdi>{other.name}</bdi>
            </Link>
          </p>
          <PreviewBox
            decision={{ action: "merge", target: person.id, other: other.identity }}
            verb="Merge the two"
            done={() => setOther(undefined)}
            cancel={() => setOther(undefined)}
          />
        </>
      ) : (
        <PersonPicker label="Find who may be the same" verb="Compare with" without={[person.id]} pick={setOther} />
      )}
    </>
  );
};

const Rename = ({ person }: { person: Person }) => {
  const decide = useDecide();
  const [name, setName] = useState(person.name);
  return (
    <form
      className="rename"
      onSubmit={(e) => {
        e.preventDefault();
        decide.mutate({ action: "rename", target: person.id, value: JSON.stringify(name.trim()), reviewer: reviewer() });
      }}
    >
      <label className="field">
        <span>Name to be shown by</span>
        <input value={name} onChange={(e) => setName(e.target.value)} list="names-of" />
      </label>
      <datalist id="names-of">
        {person.names.map((n) => (
          <option key={n.text} value={n.text} />
        ))}
      </datalist>
      <button type="submit" disabled={decide.isPending || name.trim() === "" || name.trim() === person.name}>
        Rename
      </button>
      {decide.error && (
        <span role="alert" className="warn">
          {decide.error.message}
        </span>
      )}
    </form>
  );
};

/** Of whom the record is not sure that it is the same person; unsure contacts are marked in the list of contacts. */
export const Doubts = ({ person }: { person: Person }) => {
  const { items } = useList("/api/queue", { person: person.id, kinds: "identity" }, { limit: 10 });
  if (items.length === 0) return null;
  return (
    <>
      <h2>Open doubts</h2>
      <ul className="companions">
        {items.map((d) => (
          <li key={d.id}>
            <Link to={`/review?person=${person.id}`}>
              <bdi>{d.question}</bdi>
            </Link>
            <span className="detail">{percent(d.score)} sure</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Where each name was seen and why it is held to be the same; merging and splitting, with what would change. */
export const Identity = ({ person }: { person: Person }) => {
  const [open, setOpen] = useState(false);
  const members = useList("/api/people/{id}/members", {}, { enabled: open, limit: 100, id: person.id });
  return (
    <details className="identity" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>Is this one person? Mentions, split, merge, rename</summary>
      {open && (
        <>
          <Merge person={person} />
          <h3>Every mention that is held to be this person</h3>
          <ListBody list={members} what="mentions" empty={<p className="none">No mention.</p>}>
            {(items) => <Mentions members={items} />}
          </ListBody>
          <h3>Name</h3>
          <Rename key={person.name} person={person} />
        </>
      )}
    </details>
  );
};
