import { Link } from "react-router";
import type { StatementEntry } from "../../../src/vocabulary/forms.js";
import { statementKinds } from "../../../src/vocabulary/kinds.js";
import { utterancesOf } from "../model/group.js";
import { articlePath } from "../model/ids.js";
import { Chain, Chip, count, Name, When } from "./bits.js";

const Source = ({ statement: s }: { statement: StatementEntry }) => (
  <>
    <Chain outlet={s.outlet} holders={s.holders} />
    {s.evidence[0] && (
      <>
        {", "}
        <Link to={articlePath(s.article, s.evidence[0])} aria-label={`In the article: ${s.content.slice(0, 60)}`}>
          <When date={s.published} />
        </Link>
      </>
    )}
  </>
);

const Words = ({ statement: s }: { statement: StatementEntry }) => (
  <blockquote dir="auto" className={s.kind === "direct" && !/^\s*["“”«„‘']/u.test(s.content) ? "words direct" : "words"}>
    {s.content}
  </blockquote>
);

/** Statements with their speaker, folded by utterance. */
export const StatementList = ({ statements }: { statements: readonly StatementEntry[] }) => (
  <ul className="statements">
    {utterancesOf(statements).map(({ key, items }) => {
      const [first, ...others] = items;
      if (!first) return null;
      return (
        <li key={key} className="statement" data-stance={first.stance}>
          <p className="statement-head">
            <strong>{first.speaker ? <Name identity={first.speaker.identity} name={first.speaker.name} /> : "Speaker not named"}</strong>{" "}
            <Chip status={first.stance} /> <span className="detail">{statementKinds[first.kind].label.toLowerCase()}</span>
          </p>
          <Words statement={first} />
          <p className="statement-source">
            <Source statement={first} />
          </p>
          {others.length > 0 && (
            <details>
              <summary>{count(others.length, "more wording")} of the same words</summary>
              <ul>
                {others.map((s) => (
                  <li key={s.id}>
                    <Words statement={s} />
                    <p className="statement-source">
                      <Source statement={s} />
                    </p>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      );
    })}
  </ul>
);
