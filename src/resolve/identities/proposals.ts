/** Which full names are compared with which, and what the comparison says. */
import { compareNames, type NameVerdict } from "../names/compare.js";
import { parsePerson } from "../names/person-name.js";
import { farApart } from "../names/persons.js";
import { compareText } from "../sets.js";
import { difference } from "./difference.js";
import { type Form, isOfSurnames, looksLikeAcronym, share } from "./forms.js";
import { askFrom, comparable, joinFrom, proposeFrom } from "./joiner.js";
import { areNamesakes } from "./namesakes.js";

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

/** Compares the full names that share a block, each pair once. */
export function proposals(forms: readonly Form[]): Proposal[] {
  const out: Proposal[] = [];
  const before = new Map<string, Form[]>();
  for (const one of bySurname(forms.filter(({ short, family }) => !short && (family === "person" || family === "organization")))) {
    const met = new Set<Form>();
    for (const key of one.blocks()) {
      if (isOfSurnames(key)) continue;
      const block = before.get(key);
      if (block === undefined) before.set(key, [one]);
      else {
        for (const other of block) if (comparedFor(key, one, other)) met.add(other);
        block.push(one);
      }
    }
    const parsed = parsePerson(one.name);
    for (const other of met) {
      if (one.family === "person" && farApart(parsed, parsePerson(other.name))) continue;
      const [left, right] = one.id < other.id ? [one, other] : [other, one];
      const verdict = compareNames(comparable(left), left.name, right.name);
      if (left.family === "person" ? mayBeOne(left, right, verdict) : verdict.score >= askFrom) out.push({ left, right, verdict });
    }
  }
  return out;
}
