import { useSyncExternalStore } from "react";

const key = "onrecord.introduced";

/** Has the introduction been seen, or skipped, in this browser? */
export const introduced = (): boolean => {
  try {
    return localStorage.getItem(key) === "yes";
  } catch {
    return false;
  }
};

export const setIntroduced = (): void => {
  try {
    localStorage.setItem(key, "yes");
  } catch {
    // Storage may be switched off: the explanation comes again.
  }
};

/** The step of the tour that is shown; undefined while there is none. */
let step: number | undefined;
const listeners = new Set<() => void>();

export const goToStep = (next: number | undefined): void => {
  step = next;
  if (next === undefined) setIntroduced();
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useStep = (): number | undefined => useSyncExternalStore(subscribe, () => step);

/** Takes the keyboard to what has newly been shown, but not out of the tour, where its next step is asked for. */
export const leadFocus = (to: HTMLElement | null | undefined): void => {
  if (!document.activeElement?.closest(".tour")) to?.focus({ preventScroll: true });
};
