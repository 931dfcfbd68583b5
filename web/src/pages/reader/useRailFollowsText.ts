import { type RefObject, useEffect } from "react";
import type { Fact } from "../../model/facts.js";

/** A quarter down the window: where the eye reads. */
const readingLine = 0.25;

/** Keeps the rail at the facts of the passage that is being read, unless the reader is in the rail itself. */
export const useRailFollowsText = (
  words: RefObject<HTMLElement | null>,
  rail: RefObject<HTMLElement | null>,
  facts: readonly Fact[],
): void => {
  useEffect(() => {
    let asked = 0;
    const follow = () => {
      asked = 0;
      const list = rail.current;
      if (!list || list.scrollHeight <= list.clientHeight || list.matches(":hover, :focus-within")) return;
      const line = innerHeight * readingLine;
      const at = facts.find((f) => {
        const mark = words.current?.querySelector(`[data-fact="${CSS.escape(f.id)}"]`);
        return mark && mark.getBoundingClientRect().bottom >= line;
      });
      const item = at && list.querySelector<HTMLElement>(`[data-rail="${CSS.escape(at.id)}"]`);
      if (item) list.scrollTo({ top: item.offsetTop - list.clientHeight * readingLine });
    };
    const scrolled = () => {
      asked ||= requestAnimationFrame(follow);
    };
    addEventListener("scroll", scrolled, { passive: true });
    return () => {
      removeEventListener("scroll", scrolled);
      cancelAnimationFrame(asked);
    };
  }, [words, rail, facts]);
};
