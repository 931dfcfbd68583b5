import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Preview, PreviewContact, PreviewPerson } from "../../../../src/vocabulary/forms.js";
import { type ApiError, post } from "../../api/client.js";
import { useDecide } from "../../api/queries.js";
import type { Decision } from "../../api/types.js";
import { count } from "../../components/bits.js";
import { reviewer } from "../../components/reviewer.js";
import { Loading } from "../../components/states.js";

const Side = ({ title, people }: { title: string; people: readonly PreviewPerson[] }) => (
  <div className="preview-side">
    <h4>{title}</h4>
    <ul>
      {people.map((p) => (
        <li key={p.id}>
          <strong>
            <bdi>{p.name}</bdi>
          </strong>
          <span className="detail">
            {count(p.contacts, "contact")}, {count(p.statements, "statement")}, {count(p.articles, "article")}
          </span>
          <span className="detail">
            <bdi>{p.names.slice(0, 6).join(", ")}</bdi>
            {p.names.length > 6 && " …"}
          </span>
        </li>
      ))}
    </ul>
  </div>
);

const Contacts = ({ title, contacts }: { title: string; contacts: readonly PreviewContact[] }) =>
  contacts.length === 0 ? null : (
    <div className="preview-side">
      <h4>
        {title} <span className="total">{contacts.length}</span>
      </h4>
      <ul>
        {contacts.slice(0, 12).map((c) => (
          <li key={c.id}>
            <bdi>{c.title}</bdi>
            <span className="detail">
              {count(c.articles, "article")}, {count(c.origins, "origin")}
            </span>
          </li>
        ))}
      </ul>
      {contacts.length > 12 && <p className="detail">and {contacts.length - 12} more</p>}
    </div>
  );

/** What a merge or a split would change, computed by making it and rolling it back; then it is made, or not. */
export const PreviewBox = ({
  decision,
  verb,
  done,
  cancel,
}: {
  decision: Omit<Decision, "reviewer">;
  verb: string;
  done: () => void;
  cancel: () => void;
}) => {
  const preview = useMutation<Preview, ApiError, Decision>({ mutationFn: (d) => post("/api/reviews/preview", d) });
  const decide = useDecide();
  const key = JSON.stringify(decision);
  const { mutate } = preview;
  useEffect(() => mutate({ ...(JSON.parse(key) as Omit<Decision, "reviewer">), reviewer: reviewer() }), [mutate, key]);
  const error = preview.error ?? decide.error;
  const { people, contacts, disputes } = preview.data ?? {};
  return (
    <section className="preview" aria-label={`What would change: ${verb}`}>
      <h3>What would change</h3>
      {error && (
        <p role="alert" className="warn">
          {error.message} {error.advice}
        </p>
      )}
      {!preview.data && !error && <Loading what="the preview" rows={2} />}
      {people && contacts && disputes && (
        <div className="preview-sides">
          <Side title="Now" people={people.before} />
          <Side title="Then" people={people.after} />
          <Contacts title="Contacts that would no longer be so" contacts={contacts.gone} />
          <Contacts title="Contacts that would come instead" contacts={contacts.made} />
          {disputes.before !== disputes.after && (
            <p>
              Disputes: {disputes.before} now, {disputes.after} then.
            </p>
          )}
        </div>
      )}
      <p className="answers">
        <button
          type="button"
          className="primary"
          disabled={!preview.data || decide.isPending}
          onClick={() => decide.mutate({ ...decision, reviewer: reviewer() }, { onSuccess: done })}
        >
          {verb}
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </p>
    </section>
  );
};
