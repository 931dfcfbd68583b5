import { compareNames, type NameVerdict } from "../names/compare.js";
import { nicknameFamily } from "../names/lookups.js";
import { parsePerson } from "../names/person-name.js";
import { findings } from "../names/persons.js";
import { compareText, groupByEach } from "../sets.js";
import type { Doubtful } from "../types.js";
import { type Form, looksLikeAcronym } from "./forms.js";
import { askFrom, comparable, type Joiner, joinFrom } from "./joiner.js";
import { roleWords, sharedRoles } from "./roles.js";

interface Proposal {
  left: Form;
  right: Form;
  verdict: NameVerdict;
}

/** Sounds by which given names begin; vowels and the sounds written i, y, j are one, since schools of spelling differ in them. */
const beginning = (spelling: string): string => (/^[aeiou]/.test(spelling) ? "a" : spelling.slice(0, 1).toLowerCase());

/**
 * Finer keys within a block of persons: how any word but the surname begins, short forms included. Only full names that
 * share one are compared, since names that share none have no given name in common.
 */
const finerKeys = (form: Form): string[] => {
  if (form.family !== "person") return [""];
  const { core } = parsePerson(form.name);
  const given = core.length > 2 ? core : core.slice(0, 2);
  return given.flatMap((word) => [beginning(word.spelling), ...nicknameFamily(word.text).map((name) => beginning(name))]);
};

/** Compares the full names that share a block, each pair once; those that may be one, the surest first. */
function proposals(forms: readonly Form[]): Proposal[] {
  const done = new Set<string>();
  const out: Proposal[] = [];
  const full = forms.filter((form) => !form.single && (form.family === "person" || form.family === "organization"));
  const blocks = groupByEach(full, (form) => {
    const finer = finerKeys(form);
    return form.blocks.flatMap((block) => (block.startsWith("p:") ? finer.map((key) => `${block}|${key}`) : [block]));
  });
  for (const [key, block] of blocks) {
    const acronyms = key.startsWith("a:");
    for (const [i, one] of block.entries()) {
      for (const other of block.slice(i + 1)) {
        if (one.family !== other.family || (acronyms && !looksLikeAcronym(one.name) && !looksLikeAcronym(other.name))) continue;
        const [left, right] = one.id < other.id ? [one, other] : [other, one];
        const pair = `${left.id}|${right.id}`;
        if (done.has(pair)) continue;
        done.add(pair);
        const verdict = compareNames(comparable(left), left.name, right.name);
        if (verdict.score >= askFrom) out.push({ left, right, verdict });
      }
    }
  }
  return out.sort((a, b) => b.verdict.score - a.verdict.score || compareText(a.left.id, b.left.id) || compareText(a.right.id, b.right.id));
}

/** From this score on, two names are one where a second reason stands beside the names. */
const nearFrom = 0.8;

/**
 * A second reason for two persons whose names nearly agree: the given names agree and only the family name is a slip
 * apart (so that siblings never fall under it), and a role agrees.
 */
function secondReason(left: Form, right: Form): string | undefined {
  if (left.family !== "person") return undefined;
  const [a, b] = [parsePerson(left.name), parsePerson(right.name)];
  const found = findings(a, b);
  const apart = found.pairs.filter((pair) => pair.how === "slip" || pair.how === "consonants");
  if (
    found.pairs.length < 2 ||
    apart.length !== 1 ||
    apart[0]?.left !== a.core[a.core.length - 1] ||
    apart[0]?.right !== b.core[b.core.length - 1]
  )
    return undefined;
  const [role] = sharedRoles(left.entities.flatMap(roleWords), right.entities.flatMap(roleWords));
  return role === undefined ? undefined : `both are called “${role}”`;
}

/** A third name that may be the one and cannot be the other: then it cannot be told to which of the two the name belongs. */
function rival(of: Form, beside: Form, near: ReadonlyMap<Form, readonly Form[]>): Form | undefined {
  return near.get(of)?.find((third) => third !== beside && compareNames(comparable(third), third.name, beside.name).score < askFrom);
}

/**
 * Joins full names that a comparison holds to be one, the surest first. A name that may be two others which contradict
 * one another ("J. Smith" beside "John Smith" and "Jane Smith") is joined with neither, and asked about.
 */
export function joinFullNames(forms: readonly Form[], joiner: Joiner, doubts: Doubtful[]): void {
  const proposed = proposals(forms);
  const near = new Map<Form, Form[]>();
  for (const { left, right } of proposed) {
    near.set(left, [...(near.get(left) ?? []), right]);
    near.set(right, [...(near.get(right) ?? []), left]);
  }
  for (const { left, right, verdict } of proposed) {
    if (joiner.groups.together(left.id, right.id)) continue;
    const said = `${left.name} and ${right.name}: ${verdict.why}`;
    const third = rival(left, right, near) ?? rival(right, left, near);
    const against = third === undefined ? joiner.contradiction(left.id, right.id) : `${said}; but it may also be ${third.name}`;
    const later = left.name.length < right.name.length ? left.id : right.id;
    const second = verdict.score >= joinFrom || verdict.score < nearFrom ? undefined : secondReason(left, right);
    const sure = verdict.score >= joinFrom || second !== undefined;
    if (sure && against === undefined && joiner.join(left.id, right.id, later, second === undefined ? said : `${said}; ${second}`))
      continue;
    doubts.push({ left: left.id, right: right.id, score: verdict.score, why: against ?? said });
  }
}
