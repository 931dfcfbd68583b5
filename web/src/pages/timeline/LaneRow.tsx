import { Link } from "react-router";
import type { TimelineEntry } from "../../../../src/vocabulary/forms.js";
import { count } from "../../components/bits.js";
import { formatDate } from "../../model/dates.js";
import { articlePath, entryPath } from "../../model/ids.js";
import { placed, type Span, ticksOf } from "../../model/lanes.js";
import type { Lane } from "./useLanes.js";

/** A point is as wide as what can be hit (WCAG 2.2, 2.5.8); rows are a little higher. */
export const pointWidth = 24;
const rowHeight = 1.6;
const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

const Mark = ({ entry: e, x, width, row }: { entry: TimelineEntry; x: number; width: number; row: number }) => {
  const words = `${formatDate(e.date)}: ${e.title}${e.claimed ? " (claimed)" : ""}${e.unsure ? " (unsure reading)" : ""}`;
  const place = { left: percent(x), width: e.precision === "day" ? undefined : percent(width), top: `${row * rowHeight}rem` };
  return (
    <li className="lane-mark" data-kind={e.kind} data-precision={e.precision} data-claimed={e.claimed || undefined} style={place}>
      <Link
        to={e.kind === "statement" && e.evidence[0] ? articlePath(e.evidence[0].article, e.evidence[0]) : entryPath(e.kind, e.id)}
        title={words}
        aria-label={words}
      />
    </li>
  );
};

/** What is dated of one person, along the time that is looked at. `least` is the width of a point as a part of the lane. */
export const LaneRow = ({ lane, span, least }: { lane: Lane; span: Span; least: number }) => {
  const { items, rows } = placed(lane.entries, span, least);
  return (
    <div className="lane">
      <h2 className="lane-name">
        <Link to={`/people/${lane.id}`}>
          <bdi>{lane.name}</bdi>
        </Link>
        <span className="detail">
          {items.length === lane.total && !lane.more
            ? count(lane.total, "entry", "entries")
            : `${items.length} of ${lane.total}${lane.more ? " and more" : ""} in sight`}
        </span>
      </h2>
      <ul className="lane-marks" style={{ height: `${rows * rowHeight + 0.5}rem` }}>
        {items.map((p) => (
          <Mark key={`${p.entry.kind}${p.entry.id}${p.entry.date}`} {...p} />
        ))}
      </ul>
    </div>
  );
};

/** Years, months or days above the lanes. */
export const Axis = ({ span }: { span: Span }) => (
  <div className="lane lane-axis" aria-hidden="true">
    <span />
    <div className="lane-ticks">
      {ticksOf(span).map(({ day, label }) => (
        <span key={day} style={{ left: percent((day - span.from) / (span.to - span.from)) }}>
          {label}
        </span>
      ))}
    </div>
  </div>
);
