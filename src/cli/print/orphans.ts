/** Orphaned decisions, for a reviewer who is to settle them. */
import type { Orphaned, Review } from "../../vocabulary/forms.js";
import { reviewActions } from "../../vocabulary/kinds.js";
import { shortId } from "./ids.js";
import { safeLine } from "./safe.js";

/** Longer words are cut: enough to find the place. */
const longest = 80;

const cut = (text: string): string => {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join("").trimEnd()}…` : text;
};

const entryLine = ({ id, article, start, end, text, now }: Orphaned["entries"][number]): string => {
  const place = start === undefined || end === undefined ? "" : ` [${start}:${end}]`;
  const there = now === undefined ? "nothing of its kind stands there now" : `there stands now ${now}`;
  return `${id} “${cut(text)}” in ${shortId(article)}${place}; ${there}`;
};

/** One line for the decision and one for each entry that is gone. */
export const orphanLines = ({ id, action, target, other, value, orphaned }: Review): string[] => {
  if (orphaned === undefined) return [];
  const label = `${reviewActions[action].label}${orphaned.wholly ? "" : ", in part"}`;
  const words = [`#${id}`, label, target, other, value && cut(value)].filter((word) => word !== undefined);
  return [safeLine(words.join(" ")), ...orphaned.entries.map((entry) => `    ${safeLine(entryLine(entry))}`)];
};
