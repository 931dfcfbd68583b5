const key = "onrecord.reviewer";

/** The name under which decisions made on these pages go into the log. */
export const reviewer = (): string => {
  try {
    return localStorage.getItem(key)?.trim() || "reviewer";
  } catch {
    return "reviewer";
  }
};

export const setReviewer = (name: string): void => {
  try {
    localStorage.setItem(key, name);
  } catch {
    // Storage may be switched off: decisions are logged under the general name.
  }
};
