/** Two people who bear one name to the letter: told apart where nothing at all connects what articles say of the two. */
import { Groups } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { Form } from "./forms.js";
import { limits } from "./limits.js";
import { agreement, rolesIn } from "./roles.js";
import { castOf, companyTags } from "./surroundings.js";

/** Each of two namesakes is called by an office in so many articles at least, and stands among others in so many. */
const least = 2;

const tagsOf = (entity: LocalEntity): string[] => [...castOf(entity).keys(), ...companyTags(entity)];

/** The sets of entities between which somebody stands beside both, or a role agrees. */
function connected(entities: readonly LocalEntity[]): LocalEntity[][] {
  const groups = new Groups(entities.map(({ id }) => id));
  const first = new Map<string, string>();
  for (const entity of entities) {
    for (const tag of tagsOf(entity)) {
      const other = first.get(tag);
      if (other === undefined) first.set(tag, entity.id);
      else groups.join(other, entity.id);
    }
  }
  const called = new Map<string, { id: string; roles: string[][] }>();
  for (const entity of entities) {
    const roles = rolesIn([entity]);
    if (roles.length === 0) continue;
    const key = roles.map((role) => role.join(" ")).join("|");
    const alike = called.get(key);
    if (alike !== undefined) {
      groups.join(alike.id, entity.id);
      continue;
    }
    for (const other of called.values()) if (agreement(roles, other.roles) !== undefined) groups.join(other.id, entity.id);
    called.set(key, { id: entity.id, roles });
  }
  const of = new Map(entities.map((entity) => [entity.id, entity]));
  return [...groups.all().values()].map((ids) => ids.map((id) => of.get(id) as LocalEntity));
}

/** Is so much known of a set that being connected with nothing else tells something? */
const isKnown = (entities: readonly LocalEntity[]): boolean =>
  entities.filter(({ roles }) => roles.length > 0).length >= least && entities.filter((entity) => castOf(entity).size > 0).length >= least;

/**
 * Is an entity connected with so many of others of its name, by who stands beside both or by a role, that they are known by
 * themselves? Where all of the name are held to be one, it is then another of that one and parts nobody.
 */
export function isAmong(entity: LocalEntity, others: readonly LocalEntity[]): boolean {
  const tags = new Set(tagsOf(entity));
  const roles = rolesIn([entity]);
  return isKnown(others.filter((other) => tagsOf(other).some((tag) => tags.has(tag)) || agreement(roles, rolesIn([other])) !== undefined));
}

/** Are those of least id among all who are written alike of one person? Then all are. */
export const areOneAmongFirst = (first: readonly LocalEntity[]): boolean => connected(first).filter(isKnown).length < 2;

/**
 * The namesakes who bear one form, where there are several: sets of entities of which each is called by other offices than
 * the rest, and among other people, in two articles at least. Whoever is connected with none goes with the largest.
 */
function namesakes(form: Form): (readonly LocalEntity[])[] {
  const first = form.entities.slice(0, limits.looked);
  // of most it is told sooner that there are no two sets of which enough is known
  if (first.filter(({ roles }) => roles.length > 0).length < 2 * least) return [form.entities];
  const sets = connected(first).filter(isKnown);
  if (sets.length < 2) return [form.entities];
  const all = form.entities.length <= limits.looked ? sets : connected(form.entities).filter(isKnown);
  const [largest, ...others] = all.sort((a, b) => b.length - a.length || ((a[0] as LocalEntity).id < (b[0] as LocalEntity).id ? -1 : 1));
  if (largest === undefined || others.length === 0) return [form.entities];
  const elsewhere = new Set(others.flat());
  return [form.entities.filter((entity) => !elsewhere.has(entity)), ...others];
}

/** Takes the forms apart under which two people are written alike. */
export function tellNamesakes(forms: readonly Form[]): Form[] {
  return forms.flatMap((form) => {
    if (form.family !== "person" || form.short || form.person.core.length < 2 || form.entities.length < 2 * least) return [form];
    const sets = namesakes(form);
    return sets.length === 1 ? [form] : sets.map((entities) => new Form(form.key, entities));
  });
}

/** Are two forms written alike, and were told apart? */
export const areNamesakes = (a: Form, b: Form): boolean => a !== b && a.key === b.key;
