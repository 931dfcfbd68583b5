import { useMemo } from "react";
import { Link } from "react-router";
import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import type { Evidence } from "../../../src/vocabulary/forms.js";
import { useOne } from "../api/queries.js";
import { lineOf, together } from "../model/context.js";
import { articlePath } from "../model/ids.js";
import { Quote, When } from "./bits.js";

const Line = ({ pieces }: { pieces: readonly [Evidence, ...Evidence[]] }) => {
  const [first] = pieces;
  const { data } = useOne("/api/articles/{id}", first.article);
  const body = data?.extraction.body;
  const line = useMemo(() => (body === undefined ? undefined : lineOf(new CodePointText(body), pieces)), [body, pieces]);
  if (!data || !line) return pieces.map((e) => <Quote key={e.start} evidence={e} />);
  return (
    <figure className="quote">
      <blockquote dir="auto">{line.map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}</blockquote>
      <figcaption>
        <Link to={articlePath(first.article, first)}>
          <bdi>{data.summary.outlet ?? "Outlet not known"}</bdi>, <When date={data.summary.published} />
        </Link>
      </figcaption>
    </figure>
  );
};

/** The words of an entry in the line where they stand, for words too few to be judged alone, such as a name; near ones in one line. */
export const InContext = ({ evidence }: { evidence: readonly Evidence[] }) =>
  together(evidence).map((pieces) => (
    <Line key={`${pieces[0]?.article}${pieces[0]?.start}`} pieces={pieces as [Evidence, ...Evidence[]]} />
  ));
