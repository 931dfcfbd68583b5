import { compareNames } from "../names/compare.js";
import { parsePerson } from "../names/person-name.js";
import { groupBy, groupByEach, sortedSet } from "../sets.js";
import type { Doubtful, LocalEntity } from "../types.js";
import { acronymLetters, type Form, looksLikeAcronym, shortNameBlocks } from "./forms.js";
import { type Joiner, joinFrom } from "./joiner.js";
import { roleWords, sharedRoles } from "./roles.js";

/** More bearers of a name than these, and asking which one is meant helps nobody. */
const mostAsked = 3;

/** Is the person of a full form called by this one word, by surname or in an article of their own? */
function isCalled(form: Form, word: string): boolean {
  const { core } = parsePerson(form.name);
  const called = [
    core[core.length - 1]?.text,
    ...form.entities.flatMap((entity) => entity.names.filter((name) => parsePerson(name).core.length === 1)),
  ];
  return sortedSet(called.flatMap((name) => (name === undefined ? [] : [name]))).some(
    (name) => compareNames("person", word, name).score >= joinFrom,
  );
}

/**
 * Joins a person called by one word alone with the one person of the set who bears that name, where a role agrees. Where
 * several bear it, or no role agrees, it stays alone, and is asked about.
 */
export function joinShortNames(forms: readonly Form[], joiner: Joiner, doubts: Doubtful[]): void {
  const full = groupByEach(
    forms.filter((form) => form.family === "person" && !form.single),
    (form) => form.blocks.filter((block) => block.startsWith("p:")),
  );
  for (const form of forms) {
    if (!form.single) continue;
    const near = new Set(sortedSet(form.entities.flatMap(shortNameBlocks)).flatMap((block) => full.get(block) ?? []));
    const bearers = sortedSet([...near].filter((other) => isCalled(other, form.name)).map((other) => joiner.groups.find(other.id)));
    const [bearer, another] = bearers;
    if (bearer === undefined) joinAmongThemselves(form, joiner, doubts);
    else if (another === undefined) joinWithBearer(form, bearer, joiner, doubts);
    else if (bearers.length <= mostAsked) {
      for (const candidate of bearers) {
        doubts.push({
          left: candidate,
          right: form.id,
          score: 0.4,
          why: `${form.name} stands alone in its article; ${bearers.length} here bear that name`,
        });
      }
    }
  }
}

function joinWithBearer(form: Form, bearer: string, joiner: Joiner, doubts: Doubtful[]): void {
  const roles = sortedSet(joiner.formsIn(bearer).flatMap((other) => other.entities.flatMap(roleWords)));
  for (const entity of form.entities) {
    const [role] = sharedRoles(roleWords(entity), roles);
    if (
      role !== undefined &&
      joiner.join(bearer, entity.id, entity.id, `nobody else here bears the name ${form.name}, and both are called “${role}”`)
    )
      continue;
    const why = `${form.name} stands alone in its article; one here bears that name, but no role agrees`;
    doubts.push({ left: bearer, right: entity.id, score: 0.6, why });
  }
}

/** Nobody here bears the name in full: two roles in common, or all of one's, make two of these one. */
function joinAmongThemselves(form: Form, joiner: Joiner, doubts: Doubtful[]): void {
  const said = form.entities.map((entity) => ({ entity, roles: roleWords(entity) }));
  const first = form.entities[0] as LocalEntity;
  for (const alike of groupBy(
    said.filter((one) => one.roles.length > 0),
    (one) => one.roles.join(" "),
  ).values()) {
    const [lead, ...rest] = alike as [(typeof said)[number], ...typeof said];
    for (const { entity } of rest)
      joiner.join(lead.entity.id, entity.id, entity.id, `the same name, ${form.name}, and the same role, ${lead.roles.join(" ")}`);
  }
  const distinct = [...groupBy(said, (one) => one.roles.join(" ")).values()].map((alike) => alike[0] as (typeof said)[number]);
  for (const [i, a] of distinct.entries()) {
    for (const b of distinct.slice(i + 1)) {
      const shared = sharedRoles(a.roles, b.roles);
      if (shared.length >= 2)
        joiner.join(a.entity.id, b.entity.id, b.entity.id, `the same name, ${form.name}, and roles in common: ${shared.join(", ")}`);
    }
  }
  for (const entity of form.entities.slice(1, mostAsked + 1)) {
    if (joiner.groups.together(first.id, entity.id)) continue;
    doubts.push({ left: first.id, right: entity.id, score: 0.4, why: `both are called ${form.name} and nothing more` });
  }
}

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
