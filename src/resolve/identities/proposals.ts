/** Which full names are compared with which, and what the comparison says. */
import { compareNames, type NameVerdict } from "../names/compare.js";
import { skeleton } from "../names/fold.js";
import { groupsOf, nicknameFamily } from "../names/lookups.js";
import { type NameWord, parsePerson } from "../names/person-name.js";
import { compareText, groupByEach } from "../sets.js";
import { difference } from "./difference.js";
import { type Form, looksLikeAcronym, share } from "./forms.js";
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
  score >= joinFrom || (score >= proposeFrom && share(left.marks, right.marks) && difference(left.name, right.name) !== undefined);

/** What a given name is told by, whatever its spelling: its consonants, those of its short forms, the lists in which it stands. */
const givenKeys = ({ raw, text }: NameWord): string[] => [
  skeleton(text),
  ...nicknameFamily(text).map(skeleton),
  ...[...(groupsOf(raw, text) ?? [])].map((group) => `#${group}`),
];

/**
 * Finer keys within a block of one surname: only full names that share one are compared, since names that share none have no
 * given name in common. (A slip in a given name beside the same surname is found by the keys with a letter left out.)
 */
const finerKeys = (form: Form): string[] => {
  if (form.family !== "person") return [""];
  const { core } = parsePerson(form.name);
  const words = core.filter((word) => !word.initial);
  return (words.length > 2 ? words : words.slice(0, 1)).flatMap(givenKeys);
};

/** Compares the full names that share a block, each pair once; those that may be one, the surest first. */
export function proposals(forms: readonly Form[]): Proposal[] {
  const full = forms.filter((form) => !form.short && (form.family === "person" || form.family === "organization"));
  const number = new Map(full.map((form, i) => [form, i] as const));
  const done = new Set<number>();
  const out: Proposal[] = [];
  const blocks = groupByEach(full, (form) => {
    const finer = finerKeys(form);
    return form.blocks.flatMap((block) => (block.startsWith("p:") ? finer.map((key) => `${block}|${key}`) : [block]));
  });
  for (const [key, block] of blocks) {
    const acronyms = key.startsWith("a:");
    for (const [i, one] of block.entries()) {
      for (let j = i + 1; j < block.length; j++) {
        const other = block[j] as Form;
        if (
          one.family !== other.family ||
          areNamesakes(one, other) ||
          (acronyms && !looksLikeAcronym(one.name) && !looksLikeAcronym(other.name))
        )
          continue;
        const [left, right] = one.id < other.id ? [one, other] : [other, one];
        const pair = (number.get(left) as number) * full.length + (number.get(right) as number);
        if (done.has(pair)) continue;
        done.add(pair);
        const verdict = compareNames(comparable(left), left.name, right.name);
        if (left.family === "person" ? mayBeOne(left, right, verdict) : verdict.score >= askFrom) out.push({ left, right, verdict });
      }
    }
  }
  return out.sort((a, b) => b.verdict.score - a.verdict.score || compareText(a.left.id, b.left.id) || compareText(a.right.id, b.right.id));
}
