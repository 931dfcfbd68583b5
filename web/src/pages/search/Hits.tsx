import { Link } from "react-router";
import type { SearchHit, SearchKind } from "../../../../src/vocabulary/forms.js";
import { When } from "../../components/bits.js";
import { findWords } from "../../model/found.js";
import { articlePath, entryPath } from "../../model/ids.js";

/** What the kinds of finds are called: one, and several. */
export const kindNames: Record<SearchKind, readonly [one: string, many: string]> = {
  contact: ["Contact", "Contacts"],
  event: ["Event", "Events"],
  assessment: ["Assessment", "Assessments"],
  statement: ["Statement", "Statements"],
  article: ["Article", "Articles"],
};

/** The pieces of evidence that hold a word that was searched for; the first where none does (its forms may differ). */
const quoted = (hit: SearchHit, query: string) => {
  const all = hit.evidence.map((e) => ({ key: `${e.start}-${e.end}`, pieces: findWords(e.text, query) }));
  const found = all.filter(({ pieces }) => pieces.some((p) => p.found));
  return found.length > 0 ? found : all.slice(0, 1);
};

/** What has a page of its own leads to it, statements and articles to the very words. */
const pathOf = ({ kind, id, article, evidence }: SearchHit): string =>
  kind === "statement" || kind === "article" ? articlePath(article, evidence[0]) : entryPath(kind, id);

/** A statement's title is its speaker and its words: these are marked there, and not written twice. */
const saysAll = ({ kind, title }: SearchHit): boolean => kind === "statement" && !title.endsWith("…");

const Marked = ({ pieces }: { pieces: ReturnType<typeof findWords> }) =>
  pieces.map((p) => (p.found ? <mark key={p.start}>{p.text}</mark> : p.text));

const Hit = ({ hit, query, level: Level }: { hit: SearchHit; query: string; level: "h2" | "h3" }) => (
  <li className="hit">
    <p className="kicker">
      {kindNames[hit.kind][0]}
      {hit.unsure && ", unsure reading"} · <bdi>{hit.outlet ?? "Outlet not known"}</bdi> · <When date={hit.published} />
    </p>
    <Level>
      <Link to={pathOf(hit)}>
        <bdi>{saysAll(hit) ? <Marked pieces={findWords(hit.title, query)} /> : hit.title}</bdi>
      </Link>
    </Level>
    {!saysAll(hit) &&
      quoted(hit, query).map(({ key, pieces }) => (
        <blockquote key={key} dir="auto">
          <Marked pieces={pieces} />
        </blockquote>
      ))}
  </li>
);

/** Finds, each with the words that were found. */
export const Hits = ({ hits, query, level }: { hits: readonly SearchHit[]; query: string; level: "h2" | "h3" }) => (
  <ul className="hits">
    {hits.map((hit) => (
      <Hit key={`${hit.kind}${hit.id}`} hit={hit} query={query} level={level} />
    ))}
  </ul>
);
