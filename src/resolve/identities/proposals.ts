/** Which full names are compared with which, and what the comparison says. */
import { compareNames, comparePersonsFrom, type NameVerdict } from "../names/compare.js";
import { surelyBelow } from "../names/weigh-persons.js";
import { compareText } from "../sets.js";
import { looksLikeAcronym } from "./blocks.js";
import { difference } from "./difference.js";
import type { Form } from "./forms.js";
import type { FullNameKeys } from "./full-name-keys.js";
import { areApart, askFrom, joinFrom, proposeFrom } from "./joiner.js";
import { KeptMarks } from "./kept-marks.js";
import { areNamesakes } from "./namesakes.js";
import { Postings } from "./postings.js";

/** Two ways to write a name that may be one person's or body's. */
export interface Proposal {
  left: Form;
  right: Form;
  verdict: NameVerdict;
}

/** Can two bodies be compared for sharing a key? Two names in full that make one acronym are two for all that tells. */
const comparedFor = (key: string, one: Form, other: Form): boolean =>
  !key.startsWith("a:") || looksLikeAcronym(one.name) || looksLikeAcronym(other.name);

/** Forms in an order in which those that are compared stand near one another, so that what is kept of their names serves again. */
export const bySurname = (forms: readonly Form[]): Form[] =>
  [...forms].sort((a, b) => compareText(a.surnames[0] ?? a.key, b.surnames[0] ?? b.key) || compareText(a.id, b.id));

/**
 * Which forms stand under keys of a surname and a given name, as long as they are needed: of one surname after the other, but for
 * those that stand under several.
 */
class GivenNames {
  private readonly surnames = new Map<string, Map<string, number[]>>();
  private readonly several: ReadonlySet<string>;
  private surname: string | undefined;

  constructor(forms: readonly Form[]) {
    this.several = new Set(forms.flatMap(({ surnames }) => (surnames.length > 1 ? surnames : [])));
  }

  /** From now on forms of another surname are put in. */
  begin(surname: string | undefined): void {
    if (surname === this.surname) return;
    if (this.surname !== undefined && !this.several.has(this.surname)) this.surnames.delete(this.surname);
    this.surname = surname;
  }

  add(surname: string, given: string, at: number, met: (other: number) => void): void {
    let blocks = this.surnames.get(surname);
    if (blocks === undefined) {
      blocks = new Map();
      this.surnames.set(surname, blocks);
    }
    const block = blocks.get(given);
    if (block === undefined) blocks.set(given, [at]);
    else {
      for (const other of block) met(other);
      if (block.at(-1) !== at) block.push(at);
    }
  }
}

/** Finds of each form those before it that share a key with it, names that are plainly two left out. */
class Met implements FullNameKeys {
  private readonly postings = new Postings();
  private readonly givenNames: GivenNames;
  /** with which form each was met last, by its place from 1 on */
  private readonly last: Int32Array;
  private at = 0;
  private found: number[] = [];

  constructor(
    private readonly forms: readonly Form[],
    private readonly marks: KeptMarks,
  ) {
    this.givenNames = new GivenNames(forms);
    this.last = new Int32Array(forms.length);
  }

  before(at: number): readonly number[] {
    const one = this.forms[at] as Form;
    this.at = at;
    this.found = [];
    if (one.family === "person") {
      this.givenNames.begin(one.surnames[0]);
      one.giveKeys(this);
    } else for (const key of one.blocks()) this.postings.add(key, at, (other) => this.meetBody(key, other));
    return this.found;
  }

  readonly given = (surname: string, given: string): void => this.givenNames.add(surname, given, this.at, this.meetPerson);

  readonly letters = (prefix: string, word: string, without: number): void =>
    this.postings.add(word, this.at, this.meetPerson, prefix, without);

  private meetBody(key: string, other: number): void {
    const [one, form] = [this.forms[this.at] as Form, this.forms[other] as Form];
    if (this.last[other] === this.at + 1 || one.family !== form.family || !comparedFor(key, one, form)) return;
    this.last[other] = this.at + 1;
    if (!areNamesakes(one, form)) this.found.push(other);
  }

  private readonly meetPerson = (other: number): void => {
    if (this.last[other] === this.at + 1) return;
    this.last[other] = this.at + 1;
    const [one, form] = [this.forms[this.at] as Form, this.forms[other] as Form];
    if (other === this.at || form.family !== "person" || areNamesakes(one, form) || areApart(one.person, form.person)) return;
    // names that nearly agree are looked at further only where there is something beside the names: else nobody could tell
    if (!surelyBelow(one.person, form.person, joinFrom) || this.marks.share(this.at, other)) this.found.push(other);
  };
}

/** Compares the full names that share a key, each pair once. */
export function proposals(forms: readonly Form[]): Proposal[] {
  const out: Proposal[] = [];
  const full = bySurname(forms.filter(({ short, family }) => !short && (family === "person" || family === "organization")));
  const marks = new KeptMarks(full);
  const known = new Met(full, marks);
  for (const [at, one] of full.entries()) {
    for (const index of known.before(at)) {
      const other = full[index] as Form;
      const [left, right] = one.id < other.id ? [one, other] : [other, one];
      const verdict = left.family === "person" ? ofPersons(left, right, () => marks.share(at, index)) : ofBodies(left, right);
      if (verdict !== undefined) out.push({ left, right, verdict });
    }
  }
  return out;
}

function ofPersons(left: Form, right: Form, marked: () => boolean): NameVerdict | undefined {
  const verdict = comparePersonsFrom(left.person, right.person, proposeFrom);
  if (verdict === undefined || verdict.score >= joinFrom) return verdict;
  return marked() && difference(left.person, right.person) !== undefined ? verdict : undefined;
}

function ofBodies(left: Form, right: Form): NameVerdict | undefined {
  const verdict = compareNames("organization", left.name, right.name);
  return verdict.score >= askFrom ? verdict : undefined;
}
