import { Link } from "react-router";
import type { Orphaned as OrphanedForm } from "../../../src/vocabulary/forms.js";

/** What a decision is about and is no more, with its words, so that a reviewer can find the place and decide anew. */
export const Orphaned = ({ wholly, entries }: OrphanedForm) => (
  <span className="detail">
    <span className="warn">{wholly ? "Applies to nothing now" : "Applies to what is left"}</span>; no longer found:{" "}
    {entries.map(({ id, article, text, now }, i) => (
      <span key={id}>
        {i > 0 && ", "}
        <Link to={`/articles/${encodeURIComponent(article)}`}>
          “<bdi>{text}</bdi>”
        </Link>
        {now && (
          <>
            {" "}
            (now <Link to={`/entries/${encodeURIComponent(now)}`}>what stands there</Link>)
          </>
        )}
      </span>
    ))}
  </span>
);
