import { comparePersons, scorePersons } from "../names/compare.js";
import { groupBy, sortedSet } from "../sets.js";
import type { Doubtful, LocalEntity } from "../types.js";
import { Bearers } from "./bearers.js";
import { type Evidence, evidenceOf, type Known, type KnownSets, knownOf } from "./evidence.js";
import type { Form } from "./forms.js";
import { contradict, fitsInitial, type Joiner, joinFrom, proposeFrom } from "./joiner.js";
import { bySurname } from "./proposals.js";
import { agreement, rolesIn, roleWords } from "./roles.js";
import { enough, settingOf, sharedAround } from "./surroundings.js";

/** More bearers of a name than these, and asking which one is meant helps nobody. */
const mostAsked = 3;

/** A set so many times rarer than another that is called nearly so is taken for slips in its name. */
const rareShare = 4;

/** Of somebody who is named in full so often it is known what they are called: a title of one word tells them from others of the name. */
const oftenNamed = 4;

/** Beyond so many of one form, only those of least id are compared each with each. */
const mostCompared = 64;

/** Of several who bear a name, those for whom less speaks neither are meant nor leave it open who is (`meant`). */
const leastWeight = 1;

/** What speaks for one who is called by a short name being somebody. */
const speaksFor = (bearer: readonly LocalEntity[]): ((called: Known) => Evidence) => {
  if (bearer.length === 0) return () => nothing;
  const known = knownOf(bearer);
  return (called) => evidenceOf(called, known, true);
};

const nothing: Evidence = { role: undefined, around: { weight: 0, why: "" }, reason: undefined, weight: 0 };

/**
 * May it be told otherwise who is meant by a short name that several others bear too (more than `mostAsked`), since of one of them
 * something else is known than before?
 *
 * @param was the entities of that one who were named in full, none where nobody was
 * @param now those who are
 * @returns what tells it by what is known of one who is called by the short name; `joined`: it stands with one who bears it
 */
export function meansOtherwise(was: readonly LocalEntity[], now: readonly LocalEntity[]): (called: Known, joined: boolean) => boolean {
  const [then, since] = [speaksFor(was), speaksFor(now)];
  return (called, joined) => {
    const [a, b] = [then(called), since(called)];
    if (a.weight >= enough || b.weight >= enough) return a.weight !== b.weight || a.role !== b.role || a.around.why !== b.around.why;
    if (a.weight >= leastWeight === b.weight >= leastWeight) return false;
    // who is not meant can leave it open who is, where somebody was
    return a.weight >= leastWeight || joined;
  };
}

/** The same where it cannot be said who was who: may one of some, as they are or were, be meant, or leave it open who is? */
export function countsFor(bearer: readonly LocalEntity[]): (called: Known) => boolean {
  const speaks = speaksFor(bearer);
  return (called) => speaks(called).weight >= leastWeight;
}

/** Joins all entities of a form with one of them. */
const joinForm = (form: Form, joiner: Joiner): void => {
  const homes: string[] = [];
  for (const { id } of form.entities) if (!homes.some((home) => joiner.join(home, id, id, `the same name, ${form.name}`))) homes.push(id);
};

/** The steps by which persons called by one word, or by initial and surname, find those who are named in full. */
class ShortNames {
  private readonly bearers: Bearers;

  constructor(
    forms: readonly Form[],
    private readonly joiner: Joiner,
    private readonly known: KnownSets,
    private readonly doubts: Doubtful[],
  ) {
    this.bearers = new Bearers(forms);
  }

  join(form: Form): void {
    if (form.single) this.joinSingle(form);
    else this.joinInitial(form);
  }

  private joinSingle(form: Form): void {
    const bearers = this.setsOf(this.bearers.called(form));
    const [bearer, another] = bearers;
    if (another === undefined) joinAmongThemselves(form, this.joiner);
    if (bearer === undefined) askAmongThemselves(form, this.joiner, this.doubts);
    else if (another === undefined) this.joinWithBearer(form, bearer);
    else this.joinWithOneOf(form, bearers);
  }

  private readonly setsOf = (forms: readonly Form[]): string[] => sortedSet(forms.map(({ id }) => this.joiner.groups.find(id)));

  private joinInitial(form: Form): void {
    const fitting = this.bearers
      .begun(form)
      .filter((other) => fitsInitial(form.person, other.person))
      .map((other) => ({ other, verdict: comparePersons(form.person, other.person) }));
    const bearers = this.setsOf(fitting.map(({ other }) => other));
    const [bearer, another] = bearers;
    if (bearer === undefined) {
      joinForm(form, this.joiner);
      return;
    }
    if (another !== undefined) {
      this.joinWithOneOf(form, bearers);
      return;
    }
    const [best] = fitting.sort((a, b) => b.verdict.score - a.verdict.score || (a.other.id < b.other.id ? -1 : 1));
    const { other, verdict } = best as (typeof fitting)[number];
    const said = `${other.name} and ${form.name}: ${verdict.why}`;
    if (verdict.score < joinFrom || this.joiner.formsIn(bearer).some((one) => !one.short && !this.mayBe(form, one))) {
      this.joinWithOneOf(form, bearers);
      return;
    }
    const [first, ...rest] = form.entities as [LocalEntity, ...LocalEntity[]];
    this.joiner.join(bearer, first.id, first.id, said);
    for (const { id } of rest) this.joiner.join(bearer, id, id, `the same name, ${form.name}`);
  }

  /** Does nothing in a full name speak against an initial and what stands with it, but perhaps the initial itself? */
  private mayBe(form: Form, full: Form): boolean {
    const later = form.person.core.slice(1);
    return later.length < 2 || !contradict(form.person, full.person);
  }

  /**
   * Several bear the name: one is meant where a role of two words or more is this one's alone, or the title of one who is often
   * named, or where much of what stands around it stands around this one and nothing around another. Else it is asked, if they
   * are few.
   */
  private joinWithOneOf(form: Form, bearers: readonly string[]): void {
    let asked = bearers.length > mostAsked;
    for (const entity of form.entities) {
      const candidates = this.besideWhom(form, entity, bearers).map((id) => ({ id, known: this.known.of(id) }));
      const reason = this.meant(form, entity, candidates, bearers);
      if (reason !== undefined && this.joiner.join(reason.id, entity.id, entity.id, reason.why)) continue;
      // one of a name is asked about at a time, the next one when that is decided
      const open = asked ? [] : bearers.filter((id) => !this.joiner.keptApart(id, entity.id));
      if (open.length === 0 || bearers.some((id) => this.joiner.groups.together(id, entity.id))) continue;
      asked = true;
      const why = `${form.name} stands alone in its article; ${bearers.length} here bear that name`;
      for (const id of open) this.doubts.push({ left: id, right: entity.id, score: 0.4, why });
    }
  }

  /** Of those who bear a name, the ones for whom something can speak: of many, most have nothing in common with an entity. */
  private besideWhom(form: Form, entity: LocalEntity, bearers: readonly string[]): readonly string[] {
    if (bearers.length <= mostAsked) return bearers;
    const near = new Set(this.setsOf(this.bearers.marked(form, entity)));
    return near.size === 0 ? [] : bearers.filter((id) => near.has(this.joiner.groups.find(id)));
  }

  /** Which of several an entity is, and why. */
  private meant(
    form: Form,
    entity: LocalEntity,
    candidates: readonly { id: string; known: Known }[],
    bearers: readonly string[],
  ): { id: string; why: string } | undefined {
    const one = knownOf([entity]);
    // how many bear it is not said: the reason would change with each further one
    const among = bearers.length === 1 ? "of the one here who may bear" : "of several here who bear";
    const fit = candidates
      .map(({ id, known }) => ({ id, named: known.named, ...evidenceOf(one, known, true) }))
      .filter(({ weight }) => weight > 0);
    const [most, ...others] = fit.sort((a, b) => b.weight - a.weight || b.named - a.named || (a.id < b.id ? -1 : 1));
    if (most === undefined || others.some((other) => other.weight >= leastWeight && !this.isPartOf(other, most))) return undefined;
    // whom a surname means is told by its article, where that names one who bears it: if not this one, then nobody elsewhere
    const named = new Set(this.setsOf(this.bearers.standing(form, entity)));
    if (named.size > 0 && bearers.some((id) => named.has(id)) && !this.known.of(most.id).articles.has(entity.article)) return undefined;
    const roles = this.known.of(most.id).roles;
    const title = most.named >= oftenNamed && others.every((other) => other.role === undefined);
    const role = most.role === undefined ? undefined : agreement(one.roles, roles, bearers.length === 1 || title ? 1 : 2);
    if (role !== undefined) return { id: most.id, why: `${among} the name ${form.name}, only this one is called “${role}”, as it is` };
    if (most.around.weight < enough) return undefined;
    return { id: most.id, why: `${among} the name ${form.name}, this one alone stands among the same people: ${most.around.why}` };
  }

  /** Is a rare set that is called nearly as another one no third person between whom and the other one would have to tell? */
  private isPartOf(rare: { id: string; named: number }, of: { id: string; named: number }): boolean {
    if (rare.named * rareShare > of.named) return false;
    const [a, b] = [this.joiner.formsIn(rare.id), this.joiner.formsIn(of.id)].map((forms) => forms.find(({ short }) => !short));
    return a !== undefined && b !== undefined && scorePersons(a.person, b.person) >= proposeFrom;
  }

  /** Each set of those called so, with the one who bears the name, for a role or for what stands around them. */
  private joinWithBearer(form: Form, bearer: string): void {
    const { joiner } = this;
    for (const set of groupBy(form.entities, ({ id }) => joiner.groups.find(id)).values()) {
      const first = set[0] as LocalEntity;
      if (joiner.groups.together(bearer, first.id)) continue;
      const { reason, around } = evidenceOf(knownOf(set), this.known.of(bearer), true);
      if (reason !== undefined && joiner.join(bearer, first.id, first.id, `nobody else here bears the name ${form.name}, and ${reason}`))
        continue;
      const why = `${form.name} stands alone in its article; one here bears that name, but ${around.weight === 0 ? "no role agrees" : `only this agrees: ${around.why}`}`;
      this.doubts.push({ left: bearer, right: first.id, score: 0.6, why });
    }
  }
}

/**
 * Joins persons called by one word alone, or by an initial and a surname, with the one person of the set who bears that name:
 * an initial where it fits nobody else, else for a role or for much of what stands around them. Where several bear it, and
 * nothing tells which, one stays alone, and is asked about.
 *
 * @param settled forms of others who may bear such a name
 */
export function joinShortNames(
  forms: readonly Form[],
  settled: readonly Form[],
  joiner: Joiner,
  known: KnownSets,
  doubts: Doubtful[],
): void {
  const names = new ShortNames([...forms, ...settled], joiner, known, doubts);
  for (const form of bySurname(forms.filter(({ short }) => short))) names.join(form);
}

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
  const settings = form.entities.map((entity) => settingOf([entity]));
  for (const [i, a] of form.entities.slice(0, mostCompared).entries()) {
    for (let j = i + 1; j < form.entities.length; j++) {
      const b = form.entities[j] as LocalEntity;
      if (joiner.groups.together(a.id, b.id)) continue;
      const around = sharedAround(settings[i] as (typeof settings)[number], settings[j] as (typeof settings)[number]);
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
