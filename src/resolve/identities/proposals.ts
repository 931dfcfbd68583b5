/** Which full names are compared with which, and what the comparison says. */
import { compareNames, type NameVerdict } from "../names/compare.js";
import { type PersonName, parsePerson } from "../names/person-name.js";
import { farApart } from "../names/persons.js";
import { surelyBelow } from "../names/weigh-persons.js";
import { compareText } from "../sets.js";
import { difference } from "./difference.js";
import { type Form, isOfGivenName, isOfSurnames, looksLikeAcronym, share, surnameOf } from "./forms.js";
import { askFrom, comparable, joinFrom, proposeFrom } from "./joiner.js";
import { areNamesakes } from "./namesakes.js";
import { Postings } from "./postings.js";

/** Two ways to write a name that may be one person's or body's. */
export interface Proposal {
  left: Form;
  right: Form;
  verdict: NameVerdict;
}

/** Marks are kept of so many forms: those that are compared come one after the other. */
const mostMarked = 2048;

/** What may connect forms with others, for as long as it is needed. */
class Marks {
  private readonly marks = new Map<Form, ReadonlySet<string>>();

  of(form: Form): ReadonlySet<string> {
    const ready = this.marks.get(form);
    if (ready !== undefined) return ready;
    if (this.marks.size >= mostMarked) this.marks.clear();
    const made = form.marks();
    this.marks.set(form, made);
    return made;
  }
}

/** Names that nearly agree are looked at further only where there is something beside the names: else nobody could tell. */
const mayBeOne = (left: Form, right: Form, { score }: NameVerdict, marks: Marks): boolean =>
  score >= joinFrom || (score >= proposeFrom && difference(left.name, right.name) !== undefined && share(marks.of(left), marks.of(right)));

/** Can two forms be compared for sharing a key? Two names in full that make one acronym are two for all that tells. */
const comparedFor = (key: string, one: Form, other: Form): boolean =>
  one.family === other.family &&
  !areNamesakes(one, other) &&
  (!key.startsWith("a:") || looksLikeAcronym(one.name) || looksLikeAcronym(other.name));

/** Forms in an order in which those that are compared stand near one another, so that what is kept of their names serves again. */
export const bySurname = (forms: readonly Form[]): Form[] =>
  [...forms].sort((a, b) => compareText(a.surnames[0] ?? a.key, b.surnames[0] ?? b.key) || compareText(a.id, b.id));

/** A form of a person beside its name taken apart. */
interface Parsed {
  at: number;
  name: PersonName;
}

/**
 * The forms under keys of a surname and a given name, as long as they are needed: of one surname after the other, but for those that
 * stand under several.
 */
class GivenNames {
  private blocks = new Map<string, Parsed[]>();
  private readonly lasting = new Map<string, Parsed[]>();
  private readonly several: ReadonlySet<string>;
  private surname: string | undefined;

  constructor(forms: readonly Form[]) {
    this.several = new Set(forms.flatMap(({ surnames }) => (surnames.length > 1 ? surnames : [])));
  }

  /** From now on forms of another surname are put in. */
  begin(surname: string | undefined): void {
    if (surname === this.surname) return;
    this.surname = surname;
    this.blocks = new Map();
  }

  add(key: string, one: Parsed, met: (other: Parsed) => void): void {
    const blocks = this.several.has(surnameOf(key)) ? this.lasting : this.blocks;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [one]);
    else {
      for (const other of block) met(other);
      block.push(one);
    }
  }
}

/** The forms before one that share a key with it, names that are plainly two left out. */
class Met {
  private readonly postings = new Postings();
  private readonly given: GivenNames;

  constructor(private readonly forms: readonly Form[]) {
    this.given = new GivenNames(forms);
  }

  before(at: number): Set<number> {
    const one = this.forms[at] as Form;
    const met = new Set<number>();
    this.given.begin(one.surnames[0]);
    if (one.family === "person") this.addPerson(one, { at, name: parsePerson(one.name) }, met);
    else
      for (const key of one.blocks()) {
        this.postings.add(key, at, (other) => {
          if (comparedFor(key, one, this.forms[other] as Form)) met.add(other);
        });
      }
    return met;
  }

  private addPerson(one: Form, person: Parsed, met: Set<number>): void {
    const meet = (other: number, name?: PersonName): void => {
      const form = this.forms[other] as Form;
      if (met.has(other) || !comparedFor("", one, form)) return;
      if (!areApart(person.name, name ?? parsePerson(form.name))) met.add(other);
    };
    for (const key of one.blocks()) {
      if (isOfGivenName(key)) this.given.add(key, person, (other) => meet(other.at, other.name));
      else if (!isOfSurnames(key)) this.postings.add(key, person.at, meet);
    }
  }
}

/** Is it plain without comparing them that two names are not near enough to be looked at further? */
const areApart = (a: PersonName, b: PersonName): boolean => farApart(a, b) || surelyBelow(a, b, proposeFrom);

/** Compares the full names that share a block, each pair once. */
export function proposals(forms: readonly Form[]): Proposal[] {
  const out: Proposal[] = [];
  const full = bySurname(forms.filter(({ short, family }) => !short && (family === "person" || family === "organization")));
  const known = new Met(full);
  const marks = new Marks();
  for (const [at, one] of full.entries()) {
    for (const index of known.before(at)) {
      const other = full[index] as Form;
      const [left, right] = one.id < other.id ? [one, other] : [other, one];
      const verdict = compareNames(comparable(left), left.name, right.name);
      if (left.family === "person" ? mayBeOne(left, right, verdict, marks) : verdict.score >= askFrom) out.push({ left, right, verdict });
    }
  }
  return out;
}
