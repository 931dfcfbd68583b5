import { type RefObject, useEffect, useRef, useState } from "react";
import { ChoosePeople } from "../../components/ChoosePeople.js";
import { Empty, Failure, Loading } from "../../components/states.js";
import { SaveImage } from "../../components/TakeAway.js";
import type { useFilters } from "../../components/useFilters.js";
import { usePeople } from "../../components/usePeople.js";
import { lanesSvg, readSpan, type Span, shifted, wholeSpan, writeSpan, zoomed } from "../../model/lanes.js";
import { Axis, LaneRow, pointWidth } from "./LaneRow.js";
import { useLanes } from "./useLanes.js";
import { step, useLooking } from "./useLooking.js";

const firstPeople = 5;

/** How wide a lane is drawn, in pixels; a guess until it is there. */
const useLaneWidth = (view: RefObject<HTMLElement | null>, isThere: boolean): number => {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const ticks = isThere ? view.current?.querySelector(".lane-ticks") : undefined;
    if (!ticks) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(100, ticks.clientWidth)));
    observer.observe(ticks);
    return () => observer.disconnect();
  });
  return width;
};

/** Lanes, a person each, over a time that can be moved and zoomed; what is seen stands in the address. */
export const Lanes = ({ state, shown }: { state: ReturnType<typeof useFilters>; shown: ReadonlySet<string> }) => {
  const { people, pending, error } = usePeople(state.params.get("people"), firstPeople);
  const { person: _, ...filters } = state.filters;
  const { lanes, pending: loading, error: failed } = useLanes(people, filters, shown);
  const ready = !pending && !loading;
  const span = ready ? (readSpan(state.params.get("span")) ?? wholeSpan(lanes.flatMap((lane) => lane.entries))) : undefined;
  const view = useRef<HTMLElement>(null);
  const look = (next: Span | undefined) => state.setParam("span", next && writeSpan(next));
  useLooking(view, span, look);
  const least = pointWidth / useLaneWidth(view, span !== undefined);
  if (error || failed) return <Failure error={error ?? failed ?? { message: "" }} />;
  const chosen = people.map((p) => ({ identity: p.id, name: p.name }));
  return (
    <>
      <ChoosePeople label="People, a lane each" people={chosen} change={(ids) => state.setParam("people", ids.join(",") || undefined)} />
      {!ready ? (
        <Loading what="the lanes" />
      ) : !span ? (
        <Empty title="Nothing of these people has a date">
          <p>Choose others, or show more kinds.</p>
        </Empty>
      ) : (
        <>
          <div className="zoom">
            <button type="button" onClick={() => look(zoomed(span, step))}>
              Zoom in <kbd>+</kbd>
            </button>
            <button type="button" onClick={() => look(zoomed(span, 1 / step))}>
              Zoom out <kbd>−</kbd>
            </button>
            <button type="button" onClick={() => look(shifted(span, -0.25))}>
              Earlier <kbd>←</kbd>
            </button>
            <button type="button" onClick={() => look(shifted(span, 0.25))}>
              Later <kbd>→</kbd>
            </button>
            <button type="button" onClick={() => look(undefined)} disabled={!state.params.has("span")}>
              Everything <kbd>0</kbd>
            </button>
            <SaveImage name="timeline" svg={() => lanesSvg(lanes, span, "Timeline")} />
          </div>
          <section className="lanes" ref={view} aria-label="Lanes; keys while the focus is here: plus, minus, arrows, 0">
            <Axis span={span} />
            {lanes.map((lane) => (
              <LaneRow key={lane.id} lane={lane} span={span} least={least} />
            ))}
          </section>
          <p className="detail">
            A point is a day; a bar is what is known to the month or the year. Pale with a dashed edge: only claimed.
          </p>
        </>
      )}
    </>
  );
};
