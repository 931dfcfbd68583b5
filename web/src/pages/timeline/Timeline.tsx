import { Link } from "react-router";
import type { TimelineEntry } from "../../../../src/vocabulary/forms.js";
import { usePage } from "../../api/queries.js";
import { When } from "../../components/bits.js";
import { dateFields, type Field, FilterBar } from "../../components/FilterBar.js";
import { PageHead } from "../../components/PageHead.js";
import { Empty } from "../../components/states.js";
import { Paged } from "../../components/table/Paged.js";
import { useFilters, usePaging } from "../../components/useFilters.js";
import { formatMonth } from "../../model/dates.js";
import { calendarOf } from "../../model/group.js";
import { articlePath, entryPath } from "../../model/ids.js";
import { Lanes } from "./Lanes.js";

const fields: readonly Field[] = [
  { kind: "text", key: "person", label: "Person" },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];
const kinds: Record<TimelineEntry["kind"], string> = { contact: "Contacts", statement: "Statements", event: "Events", article: "Articles" };
/** Lanes begin with what happened; what was said and published comes when it is asked for. */
const laneKinds: readonly string[] = ["contact", "event"];
const allKinds = Object.keys(kinds) as TimelineEntry["kind"][];

const Item = ({ entry: e }: { entry: TimelineEntry }) => (
  <li className="moment" data-kind={e.kind} data-precision={e.precision}>
    <span className="moment-date">
      <When date={e.date} short />
    </span>
    <span className="moment-kind">
      {kinds[e.kind].slice(0, -1)}
      {e.claimed && ", claimed"}
      {e.unsure && ", unsure reading"}
    </span>
    <span className="moment-what">
      <Link to={e.kind === "statement" && e.evidence[0] ? articlePath(e.evidence[0].article, e.evidence[0]) : entryPath(e.kind, e.id)}>
        <bdi>{e.title}</bdi>
      </Link>
      {e.evidence[0] && e.kind !== "article" && e.kind !== "statement" && <q dir="auto">{e.evidence[0].text}</q>}
    </span>
  </li>
);

export default function Timeline() {
  const state = useFilters();
  const inLanes = state.params.get("view") === "lanes";
  const asked = state.params.get("kinds")?.split(",") ?? (inLanes ? laneKinds : allKinds);
  const shown = new Set(allKinds.filter((k) => asked.includes(k)));
  const wanted = shown.size === allKinds.length ? undefined : [...shown].join(",");
  const { paging, change } = usePaging();
  const list = usePage("/api/timeline", { ...state.filters, kinds: wanted }, paging, !inLanes && shown.size > 0);
  const undated = new URLSearchParams([["dated", "false"], ...new URLSearchParams(state.query)]);
  undated.delete("from");
  undated.delete("to");
  const toggle = (kind: TimelineEntry["kind"]) => {
    const next = allKinds.filter((k) => (k === kind ? !shown.has(k) : shown.has(k)));
    state.setParam("kinds", next.length === (inLanes ? -1 : allKinds.length) ? undefined : next.join(",") || "none");
  };
  return (
    <div className="page">
      <PageHead
        title="Timeline"
        lead={
          <>
            Everything with a date, as exactly as the date is known: a bar for a month or a year, a point for a day.{" "}
            <Link to={`/contacts?${undated}`}>Contacts</Link> and <Link to={`/events?${undated}`}>events</Link> without a date have lists of
            their own.
          </>
        }
        total={list.isPending || inLanes || shown.size === 0 ? undefined : list.total}
        data="/timeline"
        query={wanted ? new URLSearchParams([...new URLSearchParams(state.query), ["kinds", wanted]]).toString() : state.query}
      />
      <fieldset className="views">
        <legend className="unseen">View</legend>
        {(["list", "lanes"] as const).map((view) => (
          <label key={view} className="kind-toggle">
            <input
              type="radio"
              name="view"
              checked={inLanes === (view === "lanes")}
              onChange={() => state.setParam("view", view === "lanes" ? "lanes" : undefined)}
            />
            <span>{view === "lanes" ? "Lanes, a person each" : "List"}</span>
          </label>
        ))}
      </fieldset>
      <FilterBar fields={inLanes ? fields.filter((f) => f.key !== "person") : fields} state={state} />
      <fieldset className="kinds">
        <legend>Show</legend>
        {allKinds.map((k) => (
          <label key={k} className="kind-toggle">
            <input type="checkbox" checked={shown.has(k)} onChange={() => toggle(k)} />
            <span>{kinds[k]}</span>
          </label>
        ))}
      </fieldset>
      {inLanes ? (
        <Lanes state={state} shown={shown} />
      ) : shown.size === 0 ? (
        <Empty title="Nothing is chosen to be shown">
          <p>Choose contacts, statements, events or articles above.</p>
        </Empty>
      ) : (
        <Paged
          list={list}
          what="timeline entries"
          paging={paging}
          change={change}
          empty={
            <Empty title={state.query ? "Nothing fits these filters" : "Nothing with a date is on record yet"}>
              <p>
                What has no date stands in the lists of <Link to="/contacts?dated=false">contacts</Link> and{" "}
                <Link to="/events?dated=false">events</Link>.
              </p>
            </Empty>
          }
        >
          {(items) => (
            <div className="timeline">
              {calendarOf(items).map((year) => (
                <section key={year.year} aria-labelledby={`y${year.year}`} className="year">
                  <h2 id={`y${year.year}`}>{year.year}</h2>
                  {year.months.map((month) => (
                    <div key={month.key} className="month">
                      <h3>{month.key ? formatMonth(month.key) : "Known only to the year"}</h3>
                      <ol>
                        {month.items.map((e) => (
                          <Item key={`${e.kind}${e.id}${e.date}`} entry={e} />
                        ))}
                      </ol>
                    </div>
                  ))}
                </section>
              ))}
            </div>
          )}
        </Paged>
      )}
    </div>
  );
}
