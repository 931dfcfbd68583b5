import { useState } from "react";
import { Link } from "react-router";
import type { StatementEntry } from "../../../src/vocabulary/forms.js";
import { useList } from "../api/queries.js";
import { entryPath } from "../model/ids.js";
import { compareWordings } from "../model/wordings.js";
import { count } from "./bits.js";
import { Source, Words } from "./statementBits.js";

const Compared = ({ full, statement }: { full: string; statement: StatementEntry }) => (
  <blockquote dir="auto" className="words compared">
    {compareWordings(full, statement.content).map((piece) =>
      piece.where === "here" ? (
        <ins key={piece.at}>{piece.text}</ins>
      ) : piece.where === "there" ? (
        <del key={piece.at}>{piece.text}</del>
      ) : (
        <span key={piece.at}>{piece.text}</span>
      ),
    )}
  </blockquote>
);

/** One act of speaking never has so many wordings that they come in pages. */
const atOnce = 500;

/**
 * All wordings of one act of speaking, wherever they stand in the record, each against the one above: what it leaves out is struck
 * through, what it has besides is underlined.
 *
 * @param known those that are at hand, shown until all are there
 */
export const Wordings = ({ first, known }: { first: StatementEntry; known: readonly StatementEntry[] }) => {
  const [open, setOpen] = useState(false);
  const [compared, setCompared] = useState(true);
  const { items } = useList("/api/statements", { utterance: first.utterance }, { enabled: open, limit: atOnce });
  const others = items.length > 0 ? items.filter((s) => s.id !== first.id) : known;
  return (
    <details className="wordings" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{count((first.wordings ?? known.length + 1) - 1, "more wording")} of the same words</summary>
      {open && (
        <>
          <label className="kind-toggle">
            <input type="checkbox" checked={compared} onChange={(e) => setCompared(e.target.checked)} />
            <span>
              Show what differs from the wording above: <ins>here only</ins>, <del>left out here</del>
            </span>
          </label>
          <ul>
            {others.map((s) => (
              <li key={s.id}>
                {compared ? <Compared full={first.content} statement={s} /> : <Words statement={s} />}
                <p className="statement-source">
                  <Source statement={s} />{" "}
                  <Link to={entryPath("statement", s.id)}>
                    Check<span className="unseen"> this wording</span>
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
