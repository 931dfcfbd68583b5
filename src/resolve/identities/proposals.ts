/** Which full names are compared with which, and what the comparison says. */
import { compareNames, type NameVerdict } from "../names/compare.js";
import { type PersonName, parsePerson } from "../names/person-name.js";
import { farApart } from "../names/persons.js";
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

/** Names that nearly agree are looked at further only where there is something beside the names: else nobody could tell. */
const mayBeOne = (left: Form, right: Form, { score }: NameVerdict): boolean =>
  score >= joinFrom || (score >= proposeFrom && share(left.marks(), right.marks()) && difference(left.name, right.name) !== undefined);

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

  add(key: string, one: Parsed, met: (other: number) => void): void {
    const blocks = this.several.has(surnameOf(key)) ? this.lasting : this.blocks;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [one]);
    else {
      for (const other of block) if (!farApart(one.name, other.name)) met(other.at);
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
    const person = one.family === "person" ? { at, name: parsePerson(one.name) } : undefined;
    this.given.begin(one.surnames[0]);
    for (const key of one.blocks()) {
      if (isOfSurnames(key)) continue;
      const meet = (other: number): void => {
        if (comparedFor(key, one, this.forms[other] as Form)) met.add(other);
      };
      if (person !== undefined && isOfGivenName(key)) this.given.add(key, person, meet);
      else this.postings.add(key, at, meet);
    }
    return met;
  }
}

/** Compares the full names that share a block, each pair once. */
export function proposals(forms: readonly Form[]): Proposal[] {
  const out: Proposal[] = [];
  const full = bySurname(forms.filter(({ short, family }) => !short && (family === "person" || family === "organization")));
  const known = new Met(full);
  for (const [at, one] of full.entries()) {
    for (const index of known.before(at)) {
      const other = full[index] as Form;
      if (one.family === "person" && farApart(parsePerson(one.name), parsePerson(other.name))) continue;
      const [left, right] = one.id < other.id ? [one, other] : [other, one];
      const verdict = compareNames(comparable(left), left.name, right.name);
      if (left.family === "person" ? mayBeOne(left, right, verdict) : verdict.score >= askFrom) out.push({ left, right, verdict });
    }
  }
  return out;
}
