import { groupByEach, sortedSet } from "../sets.js";
import { acronymLetters, looksLikeAcronym } from "./blocks.js";
import type { Form } from "./forms.js";
import type { Joiner } from "./joiner.js";

/** Joins an acronym with the one organization of the set that an article calls so. */
export function joinAcronyms(forms: readonly Form[], joiner: Joiner): void {
  const organizations = forms.filter((form) => form.family === "organization");
  const called = groupByEach(organizations, (form) =>
    form.entities.flatMap((entity) => entity.names.filter(looksLikeAcronym).map(acronymLetters)),
  );
  for (const form of organizations) {
    if (!looksLikeAcronym(form.name)) continue;
    const others = (called.get(acronymLetters(form.name)) ?? []).filter((other) => other !== form);
    const [home, another] = sortedSet(others.map((other) => joiner.groups.find(other.id)));
    const long = others[0];
    if (home === undefined || another !== undefined || long === undefined) continue;
    for (const entity of form.entities) {
      joiner.join(home, entity.id, entity.id, `an article writes ${form.name} for ${long.name}, and nothing else here is called so`);
    }
  }
}
