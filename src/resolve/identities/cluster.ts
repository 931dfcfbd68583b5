import type { EntityType } from "../../vocabulary/kinds.js";
import { parsePerson } from "../names/person-name.js";
import { compareText, groupBy } from "../sets.js";
import type { ClusterIdentities, Doubtful, LocalEntity, Settled } from "../types.js";
import { joinAcronyms } from "./acronyms.js";
import { KnownSets } from "./evidence.js";
import { commonest, type Family, type Form, formsOf } from "./forms.js";
import { joinFullNames } from "./full-names.js";
import { Joiner, namesakesWhy } from "./joiner.js";
import { tellNamesakes } from "./namesakes.js";
import { joinFramed, joinTranslated } from "./readings.js";
import { joinShortNames } from "./short-names.js";

export { identityBlocks, keysAsked, share } from "./forms.js";
export { markOf, marksOf, sampled } from "./surroundings.js";
export { isPlain, isRead, type Named, onlyJoins, tieOf } from "./ties.js";

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

const fullness = (family: Family, name: string): number => (family === "person" ? parsePerson(name).core.length : name.split(/\s+/).length);

/**
 * The name seen most leads, of more than one word if there is one; then the fullest; then one that is not all in capitals.
 * Names that were read otherwise lead only alone.
 */
function leading(id: string, joiner: Joiner): { name: string; type: EntityType } {
  const entities = joiner.entitiesIn(id);
  const written = entities.filter((entity) => !joiner.read.has(entity.id));
  const alike = groupBy(written.length > 0 ? written : entities, (entity) => joiner.form(entity.id).key);
  const ways = [...alike.values()].map((members) => {
    const { single, family } = joiner.form((members[0] as LocalEntity).id);
    const name = commonest(members);
    return { name, single, times: members.length, fullness: fullness(family, name), shouted: name === name.toUpperCase() };
  });
  const [best] = ways.sort(
    (a, b) =>
      Number(a.single) - Number(b.single) ||
      b.times - a.times ||
      b.fullness - a.fullness ||
      Number(a.shouted) - Number(b.shouted) ||
      compareText(a.name, b.name),
  );
  const types = groupBy(entities, (entity) => entity.type);
  const [type] = [...types].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  return { name: (best as (typeof ways)[number]).name, type: (type as [EntityType, unknown])[0] };
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
    ...leading(id, joiner),
    members: members.map((member) => ({ id: member, why: joiner.whys.get(member) ?? "the first of this name" })),
  }));
  return { clusters, doubts: settle(doubts, joiner) };
};
