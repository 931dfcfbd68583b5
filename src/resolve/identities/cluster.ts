import { compareText, groupBy } from "../sets.js";
import type { ClusterIdentities, Doubtful, LocalEntity, Settled } from "../types.js";
import { joinAcronyms } from "./acronyms.js";
import { KnownSets } from "./evidence.js";
import { type Form, formsOf } from "./forms.js";
import { joinFullNames } from "./full-names.js";
import { Joiner, namesakesWhy } from "./joiner.js";
import { leading } from "./leading.js";
import { tellNamesakes } from "./namesakes.js";
import { joinFramed, joinTranslated } from "./readings.js";
import { joinShortNames } from "./short-names.js";

export { share } from "../sets.js";
export { identityBlocks, isSurnameKey, keysAsked } from "./blocks.js";
export { type Known, knownOf } from "./evidence.js";
export { leadingOf } from "./leading.js";
export { limits } from "./limits.js";
export { areOneAmongFirst, isAmong } from "./namesakes.js";
export { areNear, type CalledWay, namesOf, outweigh, sameNameFor, shifts } from "./newcomer.js";
export { countsFor, meansOtherwise } from "./short-names.js";
export { allMarksOf, issueMarks, markOf, marksOf } from "./surroundings.js";
export { isPlain, isRead, mustCall, type Named, onlyJoins, type Tie, tieOf } from "./ties.js";
export { formKeyOf } from "./written.js";

/** Joins the entities that are written alike. Where a reviewer split some, each goes to the first set that admits it. */
function joinForms(forms: readonly Form[], joiner: Joiner): void {
  for (const form of forms) {
    if (form.family === "alone" || form.short) continue;
    const homes: string[] = [];
    for (const { id } of form.entities) {
      if (!homes.some((home) => joiner.join(home, id, id, `the same name, ${form.name}`))) homes.push(id);
    }
  }
}

/** Namesakes who were told apart may still be one. */
function askNamesakes(forms: readonly Form[], doubts: Doubtful[]): void {
  const told = groupBy(forms, ({ key, short, family }) => (family === "person" && !short ? key : undefined));
  for (const [first, ...rest] of told.values())
    for (const other of rest) doubts.push({ left: (first as Form).id, right: other.id, score: 0.9, why: namesakesWhy(other) });
}

/** Doubts between the clusters as they came out, each pair once, the surest first; what was settled is left out. */
function settle(doubts: readonly Doubtful[], joiner: Joiner): Doubtful[] {
  const open = new Map<string, Doubtful>();
  for (const doubt of doubts) {
    const [left, right] = [joiner.groups.find(doubt.left), joiner.groups.find(doubt.right)].sort(compareText) as [string, string];
    if (left === right || joiner.keptApart(left, right)) continue;
    const known = open.get(`${left}|${right}`);
    if (known === undefined || known.score < doubt.score) open.set(`${left}|${right}`, { ...doubt, left, right });
  }
  return [...open.values()].sort((a, b) => b.score - a.score || compareText(a.left, b.left) || compareText(a.right, b.right));
}

/** The forms of what is settled, of each identity by itself. */
const settledForms = (entities: readonly LocalEntity[], settled: Settled): Form[] =>
  [...groupBy(entities, ({ id }) => settled.get(id)?.identity).values()].flatMap(formsOf);

/**
 * Puts the entities of articles together that are one person, organization or place.
 *
 * Steps, each in canonical order, so that the result depends on the set alone: decisions of reviewers; entities written
 * alike; full names that a comparison holds to be one; acronyms; given names put before a
 * surname by mistake; people called by one word; surnames taken for words. No step joins two sets that a
 * reviewer keeps apart. The result for a set is that of its parts between which there is no tie (`tieOf`), put together.
 *
 * @param settled entities of whom it is known to which identity they belong, and that nothing here bears on it: only people
 *   called by one word or by an initial may join them
 */
export const clusterIdentities: ClusterIdentities = (entities, judgements, settled = new Map()) => {
  const forms = tellNamesakes(formsOf(entities.filter(({ id }) => !settled.has(id))));
  const others = settled.size === 0 ? [] : settledForms(entities, settled);
  const joiner = new Joiner(entities, [...forms, ...others], judgements, settled);
  const doubts: Doubtful[] = [];
  joinForms(forms, joiner);
  askNamesakes(forms, doubts);
  const known = new KnownSets(joiner);
  joinFullNames(forms, joiner, known, doubts);
  joinAcronyms(forms, joiner);
  joinFramed(forms, joiner, doubts);
  joinShortNames(forms, others, joiner, known, doubts);
  joinTranslated(forms, joiner, doubts);
  const clusters = [...joiner.groups.all()].map(([id, members]) => ({
    id,
    ...leading(joiner.entitiesIn(id), { read: joiner.read, form: (member) => joiner.form(member) }),
    members: members.map((member) => ({ id: member, why: joiner.whys.get(member) ?? "the first of this name" })),
  }));
  return { clusters, doubts: settle(doubts, joiner) };
};
