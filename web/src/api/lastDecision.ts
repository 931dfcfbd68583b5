import { useSyncExternalStore } from "react";
import type { Review } from "../../../src/vocabulary/forms.js";

/** The decision made last on these pages, which can be taken back at once from wherever one is. */
let last: Review | undefined;
const listeners = new Set<() => void>();

/** Notes a decision; an undo, or nothing, clears what was noted. */
export const noteDecision = (review: Review | undefined): void => {
  last = review?.action === "undo" ? undefined : review;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLastDecision = (): Review | undefined => useSyncExternalStore(subscribe, () => last);
