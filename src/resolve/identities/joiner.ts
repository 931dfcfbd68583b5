import { compareNames, comparePersons, type NameVerdict, scorePersons } from "../names/compare.js";
import { mayStandFor } from "../names/likeness.js";
import { type PersonName, parsePerson } from "../names/person-name.js";
import { farApart, findings } from "../names/persons.js";
import { surelyBelow } from "../names/weigh-persons.js";
import { compareText, Groups } from "../sets.js";
import type { Judgement, LocalEntity, Settled } from "../types.js";
import type { Form } from "./forms.js";
import { areNamesakes } from "./namesakes.js";

/** From this score on, names of two articles are joined without asking; below it, down to `askFrom`, a person is asked. */
export const joinFrom = 0.92;
export const askFrom = 0.7;

/** From this score on, full names of persons are compared further at all: a slip in a word, and no more. */
export const proposeFrom = 0.8;

export const comparable = (form: Form): "person" | "organization" => (form.family === "person" ? "person" : "organization");

/** Does the initial by which a name begins stand for any word of another? It is told sooner than what a comparison says. */
const beginsAlike = ({ core: [first] }: PersonName, { core }: PersonName): boolean =>
  first?.initial !== true || core.some((word) => mayStandFor(first, word));

/** Is it plain without comparing them that two names are not near enough to be looked at further? */
export const areApart = (a: PersonName, b: PersonName): boolean => farApart(a, b) || surelyBelow(a, b, proposeFrom);

/** Compares the names of two forms. */
export const compareForms = (x: Form, y: Form): NameVerdict =>
  x.family === "person" && y.family === "person" ? comparePersons(x.person, y.person) : compareNames(comparable(x), x.name, y.name);

/** May a name that begins with an initial be short for a full one? The surname has no slip in it, since an initial tells too little. */
export function fitsInitial(a: PersonName, b: PersonName): boolean {
  if (!beginsAlike(a, b)) return false;
  const { pairs, leftA, leftB, barrier } = findings(a, b);
  if (barrier !== undefined || (leftA.length > 0 && leftB.length > 0)) return false;
  if (pairs.some(({ how }) => how === "slip" || how === "consonants" || how === "jumbled")) return false;
  return scorePersons(a, b) >= proposeFrom;
}

/** Does one word call somebody of whom another is the surname, or what they are called by? */
export const calls = (word: string, name: string, from = joinFrom): boolean => areCalled(parsePerson(word), parsePerson(name), from);

const areCalled = (word: PersonName, name: PersonName, from: number): boolean =>
  word.joined === name.joined || scorePersons(word, name) >= from;

/** Why two who are written alike are held to be two. */
export const namesakesWhy = (form: Form): string =>
  `the same name, ${form.name}, but other offices, and nobody who stands beside both: two people may bear it`;

/** Is there a word in each of two persons' names that the other does not have, or another mark of two different people? */
export const contradict = (a: PersonName, b: PersonName): boolean => {
  const { leftA, leftB, barrier } = findings(a, b);
  return barrier !== undefined || (leftA.length > 0 && leftB.length > 0);
};

/** Sets of entities, joined step by step; decisions of reviewers and names that contradict one another keep sets apart. */
export class Joiner {
  readonly groups: Groups;
  readonly whys = new Map<string, string>();
  /** entities whose name was read as another: they lend the identity no name */
  readonly read = new Set<string>();
  private readonly apart = new Map<string, Set<string>>();
  /** by their places among the entities */
  private readonly formAt: Form[];
  /** the forms of each set, by its members, as it was when they were asked for last */
  private readonly forms = new WeakMap<readonly string[], { size: number; forms: Form[] }>();

  /** @param entities all that stand in the forms, and no others */
  constructor(
    private readonly entities: readonly LocalEntity[],
    forms: readonly Form[],
    judgements: readonly Judgement[],
    settled: Settled,
  ) {
    this.groups = new Groups(entities.map((entity) => entity.id));
    this.formAt = new Array<Form>(entities.length);
    for (const form of forms) for (const { id } of form.entities) this.formAt[this.groups.placeOf(id) as number] = form;
    this.apply(judgements);
    this.settle(settled);
  }

  private settle(settled: Settled): void {
    const homes = new Map<string, string>();
    for (const [id, { identity, why }] of settled) {
      this.whys.set(id, why);
      const home = homes.get(identity);
      if (home === undefined) homes.set(identity, id);
      else this.groups.join(home, id);
    }
  }

  /** The later decision beats the earlier one, also where they meet only over third members. */
  private apply(judgements: readonly Judgement[]): void {
    const latestFirst = [...judgements].sort((a, b) => b.review - a.review || compareText(a.left, b.left) || compareText(a.right, b.right));
    for (const { review, left, right, same } of latestFirst) {
      if (!this.groups.has(left) || !this.groups.has(right) || left === right) continue;
      const [first, later] = [left, right].sort(compareText) as [string, string];
      if (same) this.join(first, later, later, `a reviewer decided so (review ${review})`);
      else if (!this.groups.together(left, right)) {
        this.separate(left, right);
        this.separate(right, left);
      }
    }
  }

  private separate(a: string, b: string): void {
    const set = this.apart.get(a);
    if (set === undefined) this.apart.set(a, new Set([b]));
    else set.add(b);
  }

  /** Did a reviewer say that a member of the one set is not a member of the other? */
  keptApart(a: string, b: string): boolean {
    if (this.apart.size === 0) return false;
    return this.groups.members(a).some((member) => [...(this.apart.get(member) ?? [])].some((other) => this.groups.together(other, b)));
  }

  /** The form under which an entity is written. */
  form(id: string): Form {
    return this.formAt[this.groups.placeOf(id) as number] as Form;
  }

  /** The forms that stand in the set of an entity, each once. */
  formsIn(id: string): Form[] {
    const members = this.groups.members(id);
    const ready = this.forms.get(members);
    if (ready?.size === members.length) return ready.forms;
    // whoever joins a set stands behind those who are in it
    const come = members.slice(ready?.size ?? 0).map((member) => this.form(member));
    const forms = [...new Set([...(ready?.forms ?? []), ...come])].sort((a, b) => compareText(a.id, b.id));
    this.forms.set(members, { size: members.length, forms });
    return forms;
  }

  /** The entities of the set that holds `id`, in order of id. */
  entitiesIn(id: string): LocalEntity[] {
    return [...this.groups.members(id)]
      .sort(compareText)
      .map((member) => this.entities[this.groups.placeOf(member) as number] as LocalEntity);
  }

  /**
   * Two full names of the two sets that contradict one another, in words, or undefined. Slips that add up to more than one
   * name may have are no contradiction where each was joined for a reason.
   *
   * @param excused is one form no more than a slip of one of some others? Then it cannot contradict the rest of these
   */
  contradiction(a: string, b: string, excused: (one: Form, others: readonly Form[]) => boolean): string | undefined {
    const [ours, theirs] = [this.formsIn(a), this.formsIn(b)];
    for (const x of ours) {
      for (const y of theirs) {
        if (x === y || x.short || y.short || x.family === "place") continue;
        if (areNamesakes(x, y)) return namesakesWhy(x);
        const verdict = compareForms(x, y);
        if (verdict.score >= askFrom || (x.family === "person" && !contradict(x.person, y.person))) continue;
        if (!excused(x, theirs) && !excused(y, ours)) return `${x.name} is not ${y.name}: ${verdict.why}`;
      }
    }
    return undefined;
  }

  /**
   * Joins two sets unless a reviewer keeps them apart.
   * @param member the entity for whose being here `why` is the reason
   * @returns whether they are one now
   */
  join(a: string, b: string, member: string, why: string): boolean {
    if (this.groups.together(a, b)) return true;
    if (this.keptApart(a, b)) return false;
    this.groups.join(a, b);
    if (!this.whys.has(member)) this.whys.set(member, why);
    return true;
  }

  /** Joins an entity with a set under a reading of its name. */
  joinReading(home: string, entity: string, why: string): boolean {
    if (!this.join(home, entity, entity, why)) return false;
    this.whys.set(entity, why);
    this.read.add(entity);
    return true;
  }
}
