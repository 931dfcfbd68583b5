import { compareNames } from "../names/compare.js";
import { parsePerson } from "../names/person-name.js";
import { groupBy, groupByEach, sortedSet } from "../sets.js";
import type { Doubtful, LocalEntity } from "../types.js";
import { acronymLetters, type Form, looksLikeAcronym, shortNameBlocks } from "./forms.js";
import { type Joiner, joinFrom } from "./joiner.js";
import { agreement, rolesIn, roleWords } from "./roles.js";
import { enough, sharedAround } from "./surroundings.js";

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
 * Joins persons called by one word alone with one another, and with the one person of the set who bears that name, where a
 * role agrees or much of what stands around them. Where several bear it, or nothing agrees, one stays alone, and is asked
 * about.
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
    if (another === undefined) joinAmongThemselves(form, joiner);
    if (bearer === undefined) askAmongThemselves(form, joiner, doubts);
    else if (another === undefined) joinWithBearer(form, bearer, joiner, doubts);
    else joinWithOneOf(form, bearers, joiner, doubts);
  }
}

/** Several bear the name: one is meant where a role of two words or more is this one's alone. Else it is asked, if they are few. */
function joinWithOneOf(form: Form, bearers: readonly string[], joiner: Joiner, doubts: Doubtful[]): void {
  const candidates = bearers.map((id) => ({ id, roles: rolesIn(namedIn(id, joiner)) }));
  for (const entity of form.entities) {
    const said = rolesIn([entity]);
    const [one, another] = candidates.filter(({ roles }) => agreement(said, roles) !== undefined);
    const role = one === undefined ? undefined : agreement(said, one.roles, 2);
    const why = `of ${bearers.length} here who bear the name ${form.name}, only this one is called “${role}”, as it is`;
    if (one !== undefined && another === undefined && role !== undefined && joiner.join(one.id, entity.id, entity.id, why)) continue;
    if (entity !== form.entities[0] || bearers.length > mostAsked) continue;
    for (const { id } of candidates)
      doubts.push({
        left: id,
        right: form.id,
        score: 0.4,
        why: `${form.name} stands alone in its article; ${bearers.length} here bear that name`,
      });
  }
}

/** The entities of a set that are named by more than one word. */
const namedIn = (id: string, joiner: Joiner): LocalEntity[] => joiner.entitiesIn(id).filter((entity) => !joiner.form(entity.id).single);

/** Each set of those called so, with the one who bears the name, for a role or for what stands around them. */
function joinWithBearer(form: Form, bearer: string, joiner: Joiner, doubts: Doubtful[]): void {
  const members = namedIn(bearer, joiner);
  const roles = rolesIn(members);
  for (const set of groupBy(form.entities, ({ id }) => joiner.groups.find(id)).values()) {
    const first = set[0] as LocalEntity;
    if (joiner.groups.together(bearer, first.id)) continue;
    const role = agreement(rolesIn(set), roles);
    const around = role === undefined ? sharedAround(set, members) : undefined;
    const reason =
      role === undefined ? (around !== undefined && around.weight >= enough ? around.why : undefined) : `both are called “${role}”`;
    if (reason !== undefined && joiner.join(bearer, first.id, first.id, `nobody else here bears the name ${form.name}, and ${reason}`))
      continue;
    const why = `${form.name} stands alone in its article; one here bears that name, but ${around === undefined || around.weight === 0 ? "no role agrees" : `only this agrees: ${around.why}`}`;
    doubts.push({ left: bearer, right: first.id, score: 0.6, why });
  }
}

/** Beyond so many of one form, only those of least id are compared each with each. */
const mostCompared = 64;

/** Of those called by one word alike: two roles in common, all of one's, or what stands around them, make two of these one. */
function joinAmongThemselves(form: Form, joiner: Joiner): void {
  const said = form.entities.map((entity) => ({ entity, roles: roleWords(entity) }));
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
      const role = agreement(rolesIn([a.entity]), rolesIn([b.entity]), 2);
      if (role !== undefined)
        joiner.join(a.entity.id, b.entity.id, b.entity.id, `the same name, ${form.name}, and both are called “${role}”`);
    }
  }
  const compared = form.entities.slice(0, mostCompared);
  for (const [i, a] of compared.entries()) {
    for (const b of form.entities.slice(i + 1)) {
      if (joiner.groups.together(a.id, b.id)) continue;
      const around = sharedAround([a], [b]);
      if (around.weight >= enough) joiner.join(a.id, b.id, b.id, `the same name, ${form.name}, and ${around.why}`);
    }
  }
}

/** Those of one form that nothing more than the name speaks for: the first few are asked about. */
function askAmongThemselves(form: Form, joiner: Joiner, doubts: Doubtful[]): void {
  const first = form.entities[0] as LocalEntity;
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
