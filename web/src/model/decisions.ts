import type { Review } from "../../../src/vocabulary/forms.js";
import { fieldLabel, valueLabel } from "./corrections.js";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const field = (value: object, key: string): unknown => Reflect.get(value, key);

/** What a decision says beyond its kind, in words: "Status: Denied", "B2", a note. */
export const decisionWords = (review: Pick<Review, "action" | "value" | "note">): string => {
  const value = review.value === undefined ? undefined : parsed(review.value);
  const words: string[] = [];
  if (typeof value === "string") words.push(value);
  else if (typeof value === "object" && value !== null) {
    const name = field(value, "field");
    const given = field(value, "value");
    if (typeof name === "string") {
      const shown = Array.isArray(given) ? given.join("; ") : typeof given === "string" ? given : undefined;
      words.push(`${fieldLabel(name)}: ${valueLabel(name, shown)}`);
    }
    const members = field(value, "members");
    if (Array.isArray(members)) words.push(`${members.length + 1} ${members.length === 0 ? "mention" : "mentions"}`);
    const grade = [field(value, "source"), field(value, "information")].filter((part) => typeof part === "string").join("");
    if (grade) words.push(grade);
  }
  if (review.note) words.push(`“${review.note}”`);
  return words.join(" · ");
};
