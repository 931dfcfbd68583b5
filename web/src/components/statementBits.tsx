import { Link } from "react-router";
import type { StatementEntry } from "../../../src/vocabulary/forms.js";
import { articlePath } from "../model/ids.js";
import { Chain, When } from "./bits.js";

/** Who carries a statement, linked to the place. */
export const Source = ({ statement: s }: { statement: StatementEntry }) => (
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

/** The words of a statement, in quotation marks where they are quoted and have none. */
export const Words = ({ statement: s }: { statement: StatementEntry }) => (
  <blockquote dir="auto" className={s.kind === "direct" && !/^\s*["“”«„‘']/u.test(s.content) ? "words direct" : "words"}>
    {s.content}
  </blockquote>
);
