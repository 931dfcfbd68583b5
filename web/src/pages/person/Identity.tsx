import { useState } from "react";
import { Link } from "react-router";
import type { Member, Person } from "../../../../src/vocabulary/forms.js";
import { useDecide, useList } from "../../api/queries.js";
import { count, Quote, When } from "../../components/bits.js";
import { PersonPicker } from "../../components/PersonPicker.js";
import { reviewer } from "../../components/reviewer.js";
import { ListBody } from "../../components/states.js";
import { PreviewBox } from "./PreviewBox.js";

/** A member that a split can be told against: the others are held to be of one person, so any of them will do. */
const another = (member: Member, all: readonly Member[]): string | undefined => all.find((m) => m.id !== member.id)?.id;

const Seen = ({ member: m, all }: { member: Member; all: readonly Member[] }) => {
  const [asking, setAsking] = useState(false);
  const other = another(m, all);
  return (
    <li className="member">
      <p>
        <strong>
          <bdi>{m.names.join(", ")}</bdi>
        </strong>{" "}
        <span className="detail inline">
          <bdi>{m.outlet ?? "Outlet not known"}</bdi>, <When date={m.published} />; {count(m.contacts, "contact")},{" "}
          {count(m.statements, "statement")}
        </span>
      </p>
      <p className="why">
        <bdi>{m.why}</bdi>
      </p>
      {m.evidence[0] && <Quote evidence={m.evidence[0]} outlet={m.outlet} published={m.published} />}
      {other && !asking && (
        <button type="button" className="plain" onClick={() => setAsking(true)}>
          Not this person: split off
          <span className="unseen">
            {" "}
            {m.names[0]}, {m.outlet}
          </span>
        </button>
      )}
      {other && asking && (
        <PreviewBox
          decision={{ action: "split", target: m.id, other }}
          verb="Split off"
          done={() => setAsking(false)}
          cancel={() => setAsking(false)}
        />
      )}
    </li>
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

/** What the record is not sure of about somebody. */
export const Doubts = ({ person }: { person: Person }) => {
  const { items } = useList("/api/queue", { person: person.id }, { limit: 10 });
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
            <span className="detail">{Math.round(d.score * 100)} % sure</span>
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
            {(items) => (
              <ul className="members">
                {items.map((m) => (
                  <Seen key={m.id} member={m} all={items} />
                ))}
              </ul>
            )}
          </ListBody>
          <h3>Name</h3>
          <Rename key={person.name} person={person} />
        </>
      )}
    </details>
  );
};
