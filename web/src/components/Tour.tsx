import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import type { Dispute } from "../../../src/vocabulary/forms.js";
import { useList } from "../api/queries.js";
import { articlePath } from "../model/ids.js";
import { goToStep, useStep } from "./tourState.js";

interface Step {
  path: string;
  title: string;
  words: string;
}

/** The stops, on what the record itself has to show: a dispute, where there is one. */
const stepsOf = (dispute: Dispute | undefined): Step[] => {
  const side = dispute?.sides[0];
  return [
    {
      path: side ? articlePath(side.article, side.evidence[0]) : "/articles",
      title: "The words themselves",
      words:
        "An article, as it was published. What it puts on record is marked in its text and listed beside it, each kind with a line of its own. Every entry of the record leads back to such a place.",
    },
    {
      path: dispute?.contact ? `/contacts/${dispute.contact}` : "/contacts",
      title: "One contact, all that is said of it",
      words:
        "Who reports it, citing whom, and who denies it. Origins are where the chains of sourcing end: twelve newspapers with one leak are one origin. “Check” below a claim accepts, rejects, corrects or grades it.",
    },
    {
      path: "/matrix",
      title: "Who with whom",
      words:
        "The table that newspapers print. A figure is the number of independent origins; hatched is disputed. A cell opens the contacts.",
    },
    {
      path: "/review",
      title: "What the record is not sure of",
      words: "One doubt at a time, with the words needed to decide it. Every decision goes into a log and can be taken back.",
    },
    {
      path: "/add",
      title: "Your own articles",
      words: "Drop files, paste a text or give an address. Afterwards this page says what is new in the record because of them.",
    },
  ];
};

/** A short tour, a step a page; it can be left at any time, by Escape too, and does not cover what it speaks of. */
export const Tour = () => {
  const step = useStep();
  const navigate = useNavigate();
  const panel = useRef<HTMLElement>(null);
  const { items, isPending } = useList("/api/disputes", {}, { enabled: step !== undefined, limit: 20 });
  const steps = stepsOf(items.findLast(({ contact }) => contact !== undefined) ?? items.at(-1));
  const shown = step === undefined ? undefined : steps[step];
  const path = isPending ? undefined : shown?.path;
  useEffect(() => {
    if (path) void navigate(path);
  }, [path, navigate]);
  useEffect(() => {
    if (step !== undefined) panel.current?.focus({ preventScroll: true });
  }, [step]);
  if (step === undefined || !shown) return null;
  const last = step === steps.length - 1;
  return (
    <section
      className="tour"
      ref={panel}
      tabIndex={-1}
      aria-label={`Tour, step ${step + 1} of ${steps.length}`}
      onKeyDown={(e) => {
        if (e.key === "Escape") goToStep(undefined);
      }}
    >
      <p className="kicker">
        {step + 1} of {steps.length}
      </p>
      <h2>{shown.title}</h2>
      <p>{shown.words}</p>
      <p className="answers">
        {step > 0 && (
          <button type="button" onClick={() => goToStep(step - 1)}>
            Back
          </button>
        )}
        <button type="button" className="primary" onClick={() => goToStep(last ? undefined : step + 1)}>
          {last ? "Done" : "Next"}
        </button>
        {!last && (
          <button type="button" className="plain" onClick={() => goToStep(undefined)}>
            Leave the tour
          </button>
        )}
      </p>
    </section>
  );
};
