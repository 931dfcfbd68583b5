import { type RefObject, useEffect, useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { Doubt } from "../../../src/vocabulary/forms.js";
import { percent } from "../../../src/vocabulary/percent.js";
import { useDecide, useList } from "../api/queries.js";
import { count, Name } from "../components/bits.js";
import { InContext } from "../components/InContext.js";
import { PageHead } from "../components/PageHead.js";
import { reviewer, setReviewer } from "../components/reviewer.js";
import { Empty, ListBody } from "../components/states.js";
import { type Answer, answerOf, answers, decisionOf, doubtLabels } from "../model/doubts.js";
import { ReviewLog } from "./ReviewLog.js";

/**
 * The keys of the answers, taken while the focus is within the element and nowhere else, so that typing in another
 * field decides nothing (WCAG 2.1.4).
 */
const useKeys = (within: RefObject<HTMLElement | null>, pressed: (key: string) => void) => {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const element = within.current;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      latest.current(event.key);
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [within]);
};

/** One doubt with what is needed to decide it. */
const Card = ({ doubt, answer, busy }: { doubt: Doubt; answer: (a: Answer) => void; busy: boolean }) => (
  <div className="doubt">
    <h2>
      <bdi>{doubt.question}</bdi>
    </h2>
    <p className="doubt-pair">
      {doubt.identities.map((i, n) => (
        <span key={i.identity}>
          {n > 0 && <span className="detail inline">{n < doubt.identities.length - 1 ? ", " : " and "}</span>}
          <Name identity={i.identity} name={i.name} />
        </span>
      ))}
    </p>
    <p className="why">
      <bdi>{doubt.why}</bdi>
    </p>
    <p className="detail">
      {doubt.kind === "contact" ? (
        <Link to={`/contacts/${doubt.id}`}>All about this contact</Link>
      ) : (
        <>
          {percent(doubt.score)} sure; {count(doubt.weight, "entry hangs", "entries hang")} on the answer.
        </>
      )}
    </p>
    {doubt.evidence.map((e) => (
      <InContext key={`${e.article}${e.start}`} evidence={[e]} />
    ))}
    <p className="answers">
      {answers[doubt.kind].map((one) => (
        <button key={one.key} type="button" className="primary" disabled={busy} onClick={() => answer(one.answer)}>
          {one.label} <kbd>{one.key}</kbd>
        </button>
      ))}
      <button type="button" disabled={busy} onClick={() => answer("skip")}>
        Skip <kbd>k</kbd>
      </button>
    </p>
  </div>
);

const Reviewer = () => {
  const [name, setName] = useState(reviewer);
  return (
    <label className="field reviewer">
      <span>Decisions are logged under</span>
      <input
        value={name}
        autoComplete="name"
        onChange={(e) => {
          setName(e.target.value);
          setReviewer(e.target.value);
        }}
      />
    </label>
  );
};

export default function Review() {
  const [params, setParams] = useSearchParams();
  const kinds = doubtLabels.find(([kind]) => kind === params.get("kinds"))?.[0];
  const list = useList("/api/queue", { person: params.get("person") ?? undefined, kinds });
  const decide = useDecide();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const open = list.items.filter((d) => !skipped.has(d.id));
  const current = open[0];

  const answer = (doubt: Doubt) => (a: Answer) => {
    const decision = decisionOf(doubt, a);
    const on = () => {
      setSkipped((s) => new Set(s).add(doubt.id));
      place.current?.focus();
    };
    if (decision === undefined) return on();
    decide.mutate(
      { ...decision, reviewer: reviewer() },
      {
        onSuccess: () => {
          setDecided((n) => n + 1);
          on();
        },
      },
    );
  };

  useKeys(place, (key) => {
    const given = current && answerOf(current.kind, key);
    if (given && !decide.isPending) answer(current)(given);
  });
  const choose = (kind: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (kind === "") next.delete("kinds");
      else next.set("kinds", kind);
      return next;
    });

  return (
    <div className="page">
      <PageHead
        title="Review"
        lead="What the record is not sure of, the most consequential first. Each decision goes into the log and can be taken back."
        total={list.isPending ? undefined : list.total}
      />
      <div className="filters-fields asked">
        <label className="field">
          <span>Ask about</span>
          <select value={kinds ?? ""} onChange={(e) => choose(e.target.value)}>
            <option value="">Everything in doubt</option>
            {doubtLabels.map(([kind, label]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Reviewer />
      </div>
      <div className="doubt-place" ref={place} tabIndex={-1}>
        <p className="progress" role="status">
          {decided > 0 && `${count(decided, "doubt")} decided. `}
          {skipped.size - decided > 0 && `${skipped.size - decided} skipped.`}
        </p>
        {decide.error && (
          <p role="alert" className="warn">
            {decide.error.message} {decide.error.advice}
          </p>
        )}
        <ListBody
          list={list}
          what="doubts"
          empty={
            <Empty title="Nothing is in doubt">
              <p>
                When the record is not sure whether two names mean one person, or whether the words of an article tell of a contact, the
                question appears here.
              </p>
            </Empty>
          }
        >
          {() =>
            current ? (
              <Card key={current.id} doubt={current} answer={answer(current)} busy={decide.isPending} />
            ) : (
              <Empty title="That was all for now">
                {skipped.size > decided && (
                  <p>
                    <button
                      type="button"
                      onClick={() => {
                        setSkipped(new Set());
                        setDecided(0);
                      }}
                    >
                      Look at the skipped ones again
                    </button>
                  </p>
                )}
              </Empty>
            )
          }
        </ListBody>
      </div>
      <ReviewLog />
    </div>
  );
}
