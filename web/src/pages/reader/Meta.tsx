import { useState } from "react";
import { Link } from "react-router";
import type { ArticleSummary } from "../../../../src/vocabulary/forms.js";
import { refusalReasons } from "../../../../src/vocabulary/kinds.js";
import { useOne } from "../../api/queries.js";
import { When } from "../../components/bits.js";
import { Failure, Loading } from "../../components/states.js";
import { formatMoment } from "../../model/dates.js";
import { articlePath, titleOf } from "../../model/ids.js";
import { webUrl } from "../../model/urls.js";

/** Outlet, title, byline and date, as the article gives them; and what to know before trusting the marks. */
export const Head = ({ summary: s }: { summary: ArticleSummary }) => {
  const url = webUrl(s.url);
  return (
    <header className="reader-head">
      <p className="kicker">
        <bdi>{s.outlet ?? "Outlet not known"}</bdi> · <When date={s.published} />
      </p>
      <h1 dir="auto">{titleOf(s)}</h1>
      <p className="byline">
        {s.byline && <bdi className="byline-name">{s.byline}</bdi>}
        {url ? (
          <a href={url} rel="noreferrer noopener external">
            Published at <bdi>{new URL(url).hostname}</bdi>
          </a>
        ) : (
          s.url && (
            <span>
              Address as given: <bdi>{s.url}</bdi>
            </span>
          )
        )}
      </p>
      {s.notExtracted && (
        <p className="warn" role="note">
          Nothing was extracted from this article: {refusalReasons[s.notExtracted.reason].label.toLowerCase()}.{" "}
          <bdi>{s.notExtracted.message}</bdi>
        </p>
      )}
      {s.copyOf && (
        <p className="copy" role="note">
          <Link to={articlePath(s.copyOf.article)}>A copy of another article</Link>: <bdi>{s.copyOf.why}</bdi>
        </p>
      )}
    </header>
  );
};

const ways: Record<string, string> = { file: "a file", stdin: "standard input", http: "the web", paste: "a pasted text" };

const Original = ({ id }: { id: string }) => {
  const original = useOne("/api/articles/{id}/original", id);
  if (original.error) return <Failure error={original.error} retry={() => void original.refetch()} />;
  if (!original.data) return <Loading what="the original" rows={3} />;
  const o = original.data;
  return (
    <>
      <dl className="facts-of-file">
        <div>
          <dt>Read from</dt>
          <dd>
            {ways[o.method] ?? o.method}: <bdi>{o.location}</bdi>
          </dd>
        </div>
        <div>
          <dt>Retrieved</dt>
          <dd>
            <time dateTime={o.retrieved}>{formatMoment(o.retrieved)}</time>
          </dd>
        </div>
        <div>
          <dt>Bytes</dt>
          <dd>
            {o.size.toLocaleString()}
            {o.mediaType && (
              <>
                , <bdi>{o.mediaType}</bdi>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{o.sha256}</code>
          </dd>
        </div>
      </dl>
      {o.text === undefined ? (
        <p className="none">The original cannot be shown as text.</p>
      ) : (
        <section className="original" aria-label="The original, as text">
          <pre dir="auto">{o.text}</pre>
        </section>
      )}
    </>
  );
};

/** Where the text came from, and the bytes as they came, on demand. */
export const Provenance = ({ summary: s }: { summary: ArticleSummary }) => {
  const [open, setOpen] = useState(false);
  return (
    <section className="provenance" aria-labelledby="provenance">
      <h2 id="provenance">Where this text came from</h2>
      <p>
        Added <time dateTime={s.added}>{formatMoment(s.added)}</time>
        {s.path && (
          <>
            {" "}
            from <bdi>{s.path}</bdi>
          </>
        )}
        . {s.characters.toLocaleString()} characters; <code className="hash">{s.id}</code>
      </p>
      <details onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>The original as it came</summary>
        {open && <Original id={s.id} />}
      </details>
    </section>
  );
};
