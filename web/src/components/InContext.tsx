import { useMemo } from "react";
import { Link } from "react-router";
import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import type { Evidence } from "../../../src/vocabulary/forms.js";
import { useOne } from "../api/queries.js";
import { around } from "../model/context.js";
import { articlePath } from "../model/ids.js";
import { Quote, When } from "./bits.js";

/** The words of an entry in the line where they stand, for words too few to be judged alone, such as a name. */
export const InContext = ({ evidence: e }: { evidence: Evidence }) => {
  const { data } = useOne("/api/articles/{id}", e.article);
  const body = data?.extraction.body;
  const context = useMemo(() => (body === undefined ? undefined : around(new CodePointText(body), e.start, e.end)), [body, e.start, e.end]);
  if (!data || !context) return <Quote evidence={e} />;
  return (
    <figure className="quote">
      <blockquote dir="auto">
        {context.before}
        <mark>{context.words}</mark>
        {context.after}
      </blockquote>
      <figcaption>
        <Link to={articlePath(e.article, e)}>
          <bdi>{data.summary.outlet ?? "Outlet not known"}</bdi>, <When date={data.summary.published} />
        </Link>
      </figcaption>
    </figure>
  );
};
