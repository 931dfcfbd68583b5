/** What the articles of two sets say of them beside their names: roles, and who stands around them. */
import type { LocalEntity } from "../types.js";
import { type Form, timesOf } from "./forms.js";
import type { Joiner } from "./joiner.js";
import { agreement, rolesIn } from "./roles.js";
import { enough, type Setting, type Shared, settingOf, sharedAround } from "./surroundings.js";

/** What is known of a set of entities, gathered once. */
export interface Known {
  /** entities that are named by more than one word, if there are any */
  named: number;
  roles: string[][];
  setting: Setting;
  articles: ReadonlySet<string>;
}

export const knownOf = (entities: readonly LocalEntity[]): Known => ({
  named: timesOf(entities),
  roles: rolesIn(entities),
  setting: settingOf(entities),
  articles: new Set(entities.map(({ article }) => article)),
});

/** What speaks for two sets being one. */
export interface Evidence {
  /** the words of a role of both */
  role: string | undefined;
  around: Shared;
  /** in words, the role first; undefined where neither is enough by itself */
  reason: string | undefined;
  /** from 0; 2 and more is a reason */
  weight: number;
}

/** Does one article name both, as two? */
function meet({ articles: x }: Known, { articles: y }: Known): boolean {
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  for (const article of few) if (many.has(article)) return true;
  return false;
}

/** A role in common weighs as much as a story in common. */
const roleWeight = enough;

/**
 * @param apart of two of one article the same people tell nothing, since they stand beside both whoever the two are: then
 *   only a role counts where an article names both
 */
export function evidenceOf(a: Known, b: Known, apart = false): Evidence {
  const role = agreement(a.roles, b.roles);
  const around = apart && meet(a, b) ? { weight: 0, why: "" } : sharedAround(a.setting, b.setting);
  const reason = role !== undefined ? `both are called “${role}”` : around.weight >= enough ? around.why : undefined;
  return { role, around, reason, weight: around.weight + (role === undefined ? 0 : roleWeight) };
}

/** So many sets, and pairs of them, are kept at a time: those that are compared come one after the other. */
const mostKept = 4096;

/** Sets as they stand while they are joined, gathered for each size that they have. */
export class KnownSets {
  private readonly known = new Map<readonly string[], { size: number; named: boolean; known: Known }>();
  private readonly leads = new Map<string, { size: number; form: Form }>();
  private readonly pairs = new Map<string, Evidence>();

  constructor(private readonly joiner: Joiner) {}

  private readonly isShort = (id: string): boolean => this.joiner.form(id).short;

  /** What is known of the set that holds `id`, by those of it who are named in full, if any are. */
  of(id: string): Known {
    const members = this.joiner.groups.members(id);
    const ready = this.known.get(members);
    // whoever joins a set stands behind those who are in it; who is called by a short name tells nothing of it
    if (ready !== undefined && (ready.named || ready.size === members.length) && members.slice(ready.size).every(this.isShort)) {
      ready.size = members.length;
      return ready.known;
    }
    const entities = this.joiner.entitiesIn(id);
    const named = entities.filter((entity) => !this.isShort(entity.id));
    const known = knownOf(named.length > 0 ? named : entities);
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(members, { size: members.length, named: named.length > 0, known });
    return known;
  }

  /** The way in which the set of a form is written most. */
  lead(form: Form): Form {
    const home = this.joiner.groups.find(form.id);
    const size = this.joiner.groups.size(form.id);
    if (size === form.entities.length) return form;
    const ready = this.leads.get(home);
    if (ready?.size === size) return ready.form;
    const forms = this.joiner.formsIn(form.id).filter(({ short }) => !short);
    const most = forms.reduce((best, one) => (one.entities.length > best.entities.length ? one : best), forms[0] ?? form);
    if (this.leads.size >= mostKept) this.leads.clear();
    this.leads.set(home, { size, form: most });
    return most;
  }

  /** What speaks for the sets of two entities being one. */
  between(a: string, b: string): Evidence {
    const { groups } = this.joiner;
    const key = [a, b].map((id) => `${groups.find(id)} ${groups.size(id)}`).join("|");
    const ready = this.pairs.get(key);
    if (ready !== undefined) return ready;
    const found = evidenceOf(this.of(a), this.of(b));
    if (this.pairs.size >= mostKept) this.pairs.clear();
    this.pairs.set(key, found);
    return found;
  }

  /** Does one article name both, as two? */
  inOneArticle(a: string, b: string): boolean {
    return meet(this.of(a), this.of(b));
  }
}
