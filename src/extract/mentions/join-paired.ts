import type { Paired, Typed } from "./model.js";
import type { Name } from "./names.js";

/** Makes one phrase of those that names with “and” within were cut into; what goes on behind such a name begins with it. */
export const joinPaired = (
  { first: from, last: until }: { first: number; last: number },
  sentence: number,
  phrases: Typed[],
  names: readonly Paired[],
): void => {
  for (const { first, last, type } of names) {
    if (first < from || last > until) continue;
    const left = phrases.find((p) => p.first <= first && p.last > first && p.last <= last && p.kind !== "pronoun");
    const over = phrases.filter((p) => p.first < last && p.first > first && p.last > last);
    const isPossessed = phrases.some((p) => p.possessive && p.last === last);
    const start = left?.first ?? first;
    for (let i = phrases.length - 1; i >= 0; i--) {
      const p = phrases[i] as Typed;
      if (p.last > first && p.last <= last && p.first >= start) phrases.splice(i, 1);
    }
    for (const p of over) p.first = start;
    const named: Name = { first, last, type };
    const isDescribing = over.length > 0 && !isPossessed;
    const begin = isDescribing ? first : start;
    const at = phrases.findIndex((p) => p.first > begin || (p.first === begin && p.last > last));
    const joined: Typed = { first: begin, last, head: last - 1, kind: "name", name: named, named, possessive: isPossessed, sentence };
    phrases.splice(at < 0 ? phrases.length : at, 0, joined);
  }
};
