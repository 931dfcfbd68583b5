import { startTransition, useEffect, useMemo, useOptimistic, useRef, useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { CodePointText } from "../../../../src/vocabulary/codepoints.js";
import { useOne } from "../../api/queries.js";
import type { ArticleAnswer } from "../../api/types.js";
import { Failure, Loading } from "../../components/states.js";
import { leadFocus } from "../../components/tourState.js";
import { useTitle } from "../../components/useTitle.js";
import { type FactKind, factKinds, factsOf, marksOf, peopleOf } from "../../model/facts.js";
import { passageOf, titleOf } from "../../model/ids.js";
import { Legend } from "./Legend.js";
import { Head, Provenance } from "./Meta.js";
import { Rail, Touched } from "./Rail.js";
import { Selected } from "./Selected.js";
import { ArticleText } from "./Text.js";
import { useRailFollowsText } from "./useRailFollowsText.js";

/** State of a navigation that only shows or hides marks: the window stays where it is. */
const stay = "stay";
const nothing: readonly string[] = [];

const allKinds = Object.keys(factKinds) as FactKind[];

const Shown = ({ answer }: { answer: ArticleAnswer }) => {
  const { summary, extraction } = answer;
  const { hash, key, search, state } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const text = useMemo(() => new CodePointText(extraction.body), [extraction.body]);
  const facts = useMemo(() => factsOf(extraction, (s, e) => text.slice(s, e)), [extraction, text]);
  const people = useMemo(() => peopleOf(extraction), [extraction]);
  const inAddress = params.get("hide") ?? "";
  // The switches answer at once; the address follows when the router gets to it.
  const [hidden, setHidden] = useOptimistic(inAddress);
  const shown = useMemo(() => new Set(allKinds.filter((k) => !hidden.split(",").includes(k))), [hidden]);
  const passage = useMemo(() => passageOf(hash), [hash]);
  const marks = useMemo(
    () => [...marksOf(extraction, shown), ...(passage ? [{ id: "passage", kind: "passage", ...passage }] : [])],
    [extraction, shown, passage],
  );
  const [looked, setLooked] = useState<readonly string[]>(nothing);
  const [touched, setTouched] = useState<readonly string[]>([]);
  const arrived = useRef(false);
  const words = useRef<HTMLDivElement>(null);
  const rail = useRef<HTMLElement>(null);
  const visible = useMemo(() => facts.filter((f) => shown.has(f.kind)), [facts, shown]);
  useRailFollowsText(words, rail, visible);

  // The `key` of the location is what changes when the same passage is asked for again
  useEffect(() => {
    if (!passage || !key || (arrived.current && state === stay)) return;
    const target = words.current?.querySelector<HTMLElement>('[data-fact="passage"]');
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // On the way in the passage is simply there; from then on the eye is led.
    target?.scrollIntoView({ block: "center", behavior: calm || !arrived.current ? "auto" : "smooth" });
    arrived.current = true;
    leadFocus(target);
  }, [passage, key, state]);

  const toggle = (kind: FactKind) => {
    const next = allKinds.filter((k) => (k === kind ? shown.has(k) : !shown.has(k)));
    const after = new URLSearchParams(params);
    if (next.length === 0) after.delete("hide");
    else after.set("hide", next.join(","));
    startTransition(async () => {
      setHidden(next.join(","));
      await navigate({ search: after.toString(), hash }, { replace: true, preventScrollReset: true, state: stay });
    });
  };
  const touch = (ids: readonly string[]) => {
    setTouched(ids);
    setLooked(ids);
    const last = ids.at(-1);
    if (last === undefined || !rail.current) return;
    // Beside the text the rail shows the fact; beneath it a card does, and the words are brought out from under the card.
    const beside = getComputedStyle(rail.current).position === "sticky";
    const item = beside
      ? rail.current.querySelector(`[data-rail="${CSS.escape(last)}"]`)
      : words.current?.querySelector(`[data-fact="${CSS.escape(last)}"]`);
    item?.scrollIntoView({ block: "nearest" });
  };

  return (
    <article className="reader">
      <Head summary={summary} />
      <Legend facts={facts} people={people.length} shown={shown} toggle={toggle} />
      <div className="reader-columns">
        <ArticleText ref={words} text={text} marks={marks} looked={looked} look={setLooked} touch={touch} language={summary.language} />
        <Rail
          ref={rail}
          facts={visible}
          people={shown.has("person") ? people : []}
          looked={looked}
          look={setLooked}
          outlet={summary.outlet}
        />
      </div>
      <Touched facts={facts.filter((f) => touched.includes(f.id))} outlet={summary.outlet} close={() => setTouched([])} />
      <Selected words={words} />
      <Provenance summary={summary} />
    </article>
  );
};

/** The article set for reading, with what it puts on record marked in place and listed beside it. */
export default function Reader() {
  const { id } = useParams();
  const article = useOne("/api/articles/{id}", id);
  useTitle(article.data ? titleOf(article.data.summary) : "Article");
  if (article.error)
    return (
      <div className="page">
        <h1>Article</h1>
        <Failure error={article.error} retry={() => void article.refetch()} />
      </div>
    );
  if (!article.data)
    return (
      <div className="page">
        <h1 className="unseen">Article</h1>
        <Loading what="the article" rows={12} />
      </div>
    );
  return <Shown key={article.data.summary.id} answer={article.data} />;
}
