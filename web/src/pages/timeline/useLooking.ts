import { type RefObject, useEffect, useRef } from "react";
import { type Span, shifted, zoomed } from "../../model/lanes.js";

/** Nearer by so much at a step; farther by its inverse. */
export const step = 0.6;

/** What a key does to the time that is looked at; `undefined` within the answer is: everything. */
const moves: Record<string, (span: Span) => Span | undefined> = {
  "+": (span) => zoomed(span, step),
  "=": (span) => zoomed(span, step),
  "-": (span) => zoomed(span, 1 / step),
  ArrowLeft: (span) => shifted(span, -0.25),
  ArrowRight: (span) => shifted(span, 0.25),
  "0": () => undefined,
};

/** Keys, while the focus is in the lanes, and the wheel with Ctrl, as on maps, move and zoom what is seen. */
export const useLooking = (view: RefObject<HTMLElement | null>, span: Span | undefined, look: (next: Span | undefined) => void): void => {
  const latest = useRef({ span, look });
  useEffect(() => {
    latest.current = { span, look };
  });
  const there = span !== undefined;
  useEffect(() => {
    const element = there ? view.current : null;
    const press = (event: KeyboardEvent) => {
      const now = latest.current;
      const move = moves[event.key];
      if (!now.span || !move || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      now.look(move(now.span));
    };
    // not passive, and so not by React: the page itself would zoom
    const turn = (event: WheelEvent) => {
      const now = latest.current;
      if (!now.span || !event.ctrlKey || !element) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const around = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
      now.look(zoomed(now.span, event.deltaY > 0 ? 1 / step : step, around));
    };
    element?.addEventListener("keydown", press);
    element?.addEventListener("wheel", turn, { passive: false });
    return () => {
      element?.removeEventListener("keydown", press);
      element?.removeEventListener("wheel", turn);
    };
  }, [view, there]);
};
