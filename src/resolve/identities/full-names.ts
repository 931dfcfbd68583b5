import { compareNames, type NameVerdict } from "../names/compare.js";
import { nicknameFamily } from "../names/lookups.js";
import { parsePerson } from "../names/person-name.js";
import { findings } from "../names/persons.js";
import { compareText, groupByEach } from "../sets.js";
import type { Doubtful } from "../types.js";
import { type Form, looksLikeAcronym } from "./forms.js";
import { askFrom, comparable, type Joiner, joinFrom, proposeFrom } from "./joiner.js";
import { agreement, rolesIn } from "./roles.js";
import { enough, sharedAround } from "./surroundings.js";

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
        if (verdict.score >= (left.family === "person" ? proposeFrom : askFrom)) out.push({ left, right, verdict });
      }
    }
  }
  return out.sort((a, b) => b.verdict.score - a.verdict.score || compareText(a.left.id, b.left.id) || compareText(a.right.id, b.right.id));
}

/** From this score on, two names are one where a second reason stands beside the names. */
const nearFrom = 0.84;

/**
 * How two persons' names differ, if only as one person's do. `fuller`: no word is another, but initials or a name more stand
 * in one. `slip`: the given names agree and the family name alone is a slip apart, so that siblings never fall under it.
 */
function difference(left: Form, right: Form): "fuller" | "slip" | undefined {
  const [a, b] = [parsePerson(left.name), parsePerson(right.name)];
  const { pairs, turned } = findings(a, b);
  const apart = pairs.filter((pair) => pair.how === "slip" || pair.how === "consonants" || pair.how === "jumbled");
  if (pairs.length < 2 || apart.length > 1) return undefined;
  const [slip] = apart;
  if (slip === undefined)
    return !turned && pairs.every(({ how }) => how === "equal" || how === "spelling" || how === "initial") ? "fuller" : undefined;
  return slip.left === a.core[a.core.length - 1] && slip.right === b.core[b.core.length - 1] ? "slip" : undefined;
}

/** How often the rarer of two is written, beside the other: a slip is made once, or copied, and by few. */
function rarity(left: Form, right: Form): "once" | "seldom" | undefined {
  const [few, many] = [left.entities.length, right.entities.length].sort((x, y) => x - y) as [number, number];
  if (few === 1) return "once";
  return few * 2 <= many ? "seldom" : undefined;
}

/** From so many letters of a family name and such a score on, a slip in it is told with less beside it. */
const longName = 7;
const slipFrom = 0.86;

/** Is a family name of the two written so only once, and long enough to be told in spite of a slip? */
const isSlip = (left: Form, right: Form, score: number): boolean =>
  score >= slipFrom &&
  [left, right].some((form) => form.entities.length === 1 && (parsePerson(form.name).core.at(-1)?.text.length ?? 0) >= longName);

/**
 * A second reason for two persons whose names nearly agree: a role of both, or what stands around both. Of two family names a
 * slip apart, one must be written once, as slips are; where much stands around both, it may have been copied.
 */
function secondReason(left: Form, right: Form, score: number): string | undefined {
  if (left.family !== "person") return undefined;
  const [differ, rare] = [difference(left, right), rarity(left, right)];
  if (differ === undefined || (differ === "slip" && rare === undefined)) return undefined;
  const role = differ === "slip" && rare !== "once" ? undefined : agreement(rolesIn(left.entities), rolesIn(right.entities));
  if (role !== undefined) return `both are called “${role}”`;
  const around = sharedAround(left.entities, right.entities);
  if (around.weight >= enough) return around.why;
  return around.weight >= 1 && isSlip(left, right, score) ? `one is written so only once; ${around.why}` : undefined;
}

const firstIsInitial = (form: Form): boolean => parsePerson(form.name).core[0]?.initial ?? false;

/** Do two full names of persons differ in a given name by more than its spelling: Marta, Maria? */
function otherGiven(a: Form, b: Form): boolean {
  const last = parsePerson(a.name).core.at(-1);
  return findings(parsePerson(a.name), parsePerson(b.name)).pairs.some(
    ({ left, how }) => left !== last && (how === "slip" || how === "consonants" || how === "jumbled"),
  );
}

/** Do two names agree word by word, but for spelling, initials and words that stand in one alone? */
const agrees = (a: Form, b: Form): boolean =>
  findings(parsePerson(a.name), parsePerson(b.name)).pairs.every(({ how }) => how !== "slip" && how !== "consonants" && how !== "jumbled");

/** Is there a word in each that the other does not have, or another mark of two different people? */
const contradict = (a: Form, b: Form): boolean => {
  const { leftA, leftB, barrier } = findings(parsePerson(a.name), parsePerson(b.name));
  return barrier !== undefined || (leftA.length > 0 && leftB.length > 0);
};

/**
 * Can a third name not be that of the one beside whom `of` may be the same? Where the two agree but for spelling, only a
 * contradiction tells; an initial stands for too much to be sure where another given name is near.
 */
function excludes(third: Form, beside: Form, of: Form): boolean {
  const apart = compareNames(comparable(third), third.name, beside.name).score < askFrom;
  if (of.family !== "person") return apart;
  if (firstIsInitial(of) && otherGiven(third, beside)) return true;
  return apart && (!agrees(of, beside) || contradict(third, beside));
}

/** Is the first name of one passed over to make the two agree: Victor M. Weber, Marta Weber? */
const passesOver = (a: Form, b: Form): boolean => a.family === "person" && findings(parsePerson(a.name), parsePerson(b.name)).passedOver;

/** A third name that may be the one and cannot be the other: then it cannot be told to which of the two the name belongs. */
function rival(of: Form, beside: Form, near: ReadonlyMap<Form, readonly Form[]>): Form | undefined {
  return near.get(of)?.find((third) => {
    if (third === beside || !excludes(third, beside, of)) return false;
    // an initial of the first name tells nothing against a name of which it may come
    if (of.family === "person" && !firstIsInitial(of) && firstIsInitial(third) !== firstIsInitial(beside)) return false;
    return !passesOver(of, third) || passesOver(of, beside);
  });
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
    const second = verdict.score >= joinFrom || verdict.score < nearFrom ? undefined : secondReason(left, right, verdict.score);
    const sure = verdict.score >= joinFrom || second !== undefined;
    if (sure && against === undefined && joiner.join(left.id, right.id, later, second === undefined ? said : `${said}; ${second}`))
      continue;
    doubts.push({ left: left.id, right: right.id, score: verdict.score, why: against ?? said });
  }
}
