import type { EntityType } from "../../vocabulary/kinds.js";
import { compareNames, type NameVerdict } from "../names/compare.js";
import { parseOrganization } from "../names/organization-name.js";
import { compareText, Groups, groupBy, sortedSet } from "../sets.js";
import type { Cluster, ClusterIdentities, Doubtful, Judgement, LocalEntity } from "../types.js";
import { type Form, familyOf, formKey, identityBlocks, surnameOf } from "./forms.js";

export { identityBlocks } from "./forms.js";

/** From this score on, names of two articles are joined without asking; below, down to `askFrom`, a person is asked. */
const joinFrom = 0.9;
const askFrom = 0.7;

const commonest = (entities: readonly LocalEntity[]): string => {
  const counts = new Map<string, number>();
  for (const entity of entities) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]));
  return (best as [string, number])[0];
};

function formsOf(entities: readonly LocalEntity[]): Form[] {
  const sorted = [...entities].sort((a, b) => compareText(a.id, b.id));
  return [...groupBy(sorted, formKey)].map(([key, members]) => {
    const first = members[0] as LocalEntity;
    const name = commonest(members);
    const family = familyOf(first.type);
    return {
      id: first.id,
      key,
      family,
      name,
      entities: members,
      single: family === "person" && !/[\s-]/.test(key.slice("person:".length)),
    };
  });
}

/** Words of roles that say too little to tell two people apart or together. */
const roleStops = new Set("the a an of and to for in on former then ex acting senior mr mrs ms president-elect".split(" "));

const roleWords = (form: Form): Set<string> =>
  new Set(
    form.entities.flatMap((entity) =>
      entity.roles.flatMap((role) =>
        role
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => word.length > 2 && !roleStops.has(word)),
      ),
    ),
  );

/** A word of office or origin that both are given, or undefined. */
const sharedRole = (a: Form, b: Form): string | undefined => {
  const other = roleWords(b);
  return sortedSet(roleWords(a)).find((word) => other.has(word));
};

interface Proposal {
  left: Form;
  right: Form;
  verdict: NameVerdict;
}

const typeOf = (form: Form): "person" | "organization" => (form.family === "person" ? "person" : "organization");

/** Compares the full names of forms that share a block. */
function proposals(forms: readonly Form[], blocks: ReadonlyMap<string, Form[]>): Proposal[] {
  const done = new Set<string>();
  const out: Proposal[] = [];
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) {
        const [left, right] = [block[i] as Form, block[j] as Form].sort((a, b) => compareText(a.id, b.id)) as [Form, Form];
        const pair = `${left.id}|${right.id}`;
        if (left.family !== right.family || left.family === "place" || left.single || right.single || done.has(pair)) continue;
        done.add(pair);
        const verdict = compareNames(typeOf(left), left.name, right.name);
        if (verdict.score >= askFrom) out.push({ left, right, verdict });
      }
    }
  }
  return forms.length === 0
    ? []
    : out.sort((a, b) => b.verdict.score - a.verdict.score || compareText(a.left.id, b.left.id) || compareText(a.right.id, b.right.id));
}

/** Joins sets of entities, unless a judgement or their names keep two members apart. */
class Joiner {
  readonly groups: Groups;
  readonly whys = new Map<string, string>();
  private readonly apart = new Map<string, Set<string>>();
  private readonly formOf = new Map<string, Form>();

  constructor(
    entities: readonly LocalEntity[],
    forms: readonly Form[],
    private readonly judgements: readonly Judgement[],
  ) {
    this.groups = new Groups(entities.map((entity) => entity.id));
    for (const form of forms) for (const entity of form.entities) this.formOf.set(entity.id, form);
    for (const judgement of judgements) {
      if (judgement.same) continue;
      for (const [a, b] of [
        [judgement.left, judgement.right],
        [judgement.right, judgement.left],
      ] as const) {
        const set = this.apart.get(a) ?? new Set<string>();
        set.add(b);
        this.apart.set(a, set);
      }
    }
  }

  /** Did a reviewer say that a member of the one is not a member of the other? */
  keptApart(a: string, b: string): boolean {
    if (this.apart.size === 0) return false;
    const other = new Set(this.groups.members(b));
    return this.groups.members(a).some((member) => [...(this.apart.get(member) ?? [])].some((id) => other.has(id)));
  }

  /** The forms that stand in the set of an entity, each once. */
  formsIn(id: string): Form[] {
    return [...new Set(this.groups.members(id).map((member) => this.formOf.get(member) as Form))];
  }

  /** Two full names in the two sets that contradict one another, or undefined. */
  contradiction(a: string, b: string): string | undefined {
    for (const x of this.formsIn(a)) {
      for (const y of this.formsIn(b)) {
        if (x === y || x.single || y.single || x.family === "place") continue;
        const verdict = compareNames(typeOf(x), x.name, y.name);
        if (verdict.score < askFrom) return `${x.name} is not ${y.name}: ${verdict.why}`;
      }
    }
    return undefined;
  }

  join(a: string, b: string, member: string, why: string): boolean {
    if (this.groups.find(a) === this.groups.find(b)) return true;
    if (this.keptApart(a, b)) return false;
    this.groups.join(a, b);
    if (!this.whys.has(member)) this.whys.set(member, why);
    return true;
  }

  /** What reviewers joined stays joined, whatever the names say; a later decision beats an earlier one. */
  applyJudgements(): void {
    for (const judgement of [...this.judgements].sort((a, b) => b.review - a.review)) {
      if (!judgement.same || !this.groups.has(judgement.left) || !this.groups.has(judgement.right)) continue;
      const [, later] = [judgement.left, judgement.right].sort(compareText) as [string, string];
      this.join(judgement.left, judgement.right, later, `a reviewer decided so (review ${judgement.review})`);
    }
  }
}

/** Joins the entities of one form: the same name. Where a reviewer split some, each goes to the first set that admits it. */
function joinForms(forms: readonly Form[], joiner: Joiner): void {
  for (const form of forms) {
    if (form.family === "alone" || form.single) continue;
    const homes: string[] = [];
    for (const entity of form.entities) {
      const home = homes.find((id) => joiner.join(id, entity.id, entity.id, `the same name, ${form.name}`));
      if (home === undefined) homes.push(entity.id);
    }
  }
}

/** Places of the surname-alone forms: with the one bearer of that surname in the set, where a role speaks for it. */
function joinSurnames(forms: readonly Form[], blocks: ReadonlyMap<string, Form[]>, joiner: Joiner, doubts: Doubtful[]): void {
  const full = forms.filter((form) => form.family === "person" && !form.single);
  const bySurname = groupBy(
    full.flatMap((form) =>
      sortedSet(identityBlocks(form.entities[0] as LocalEntity).filter((key) => key.startsWith("p:"))).map((key) => ({ key, form })),
    ),
    (entry) => entry.key,
  );
  for (const form of forms) {
    if (!form.single) continue;
    const key = identityBlocks(form.entities[0] as LocalEntity).find((block) => block.startsWith("p:"));
    if (key === undefined || blocks.get(key) === undefined) continue;
    const bearers = sortedSet(
      (bySurname.get(key) ?? [])
        .filter((entry) => compareNames("person", form.name, surnameOf(entry.form.name) ?? "").score >= joinFrom)
        .flatMap((entry) => entry.form.entities.map((entity) => joiner.groups.find(entity.id))),
    );
    for (const entity of form.entities) {
      const own: Form = { ...form, id: entity.id, entities: [entity] };
      const others =
        bearers.length > 0 ? bearers : sortedSet(form.entities.map((other) => joiner.groups.find(other.id)).filter((id) => id < entity.id));
      const [bearer, another] = others;
      if (bearer === undefined) continue;
      const role = joiner
        .formsIn(bearer)
        .map((other) => sharedRole(own, other))
        .find((word) => word !== undefined);
      if (another === undefined && role !== undefined) {
        joiner.join(bearer, entity.id, entity.id, `nobody else here bears the name ${form.name}, and both are called “${role}”`);
      } else if (another === undefined || bearers.length <= 3) {
        for (const candidate of others.slice(0, 3)) {
          if (joiner.groups.find(candidate) === joiner.groups.find(entity.id)) continue;
          doubts.push({
            left: candidate,
            right: entity.id,
            score: another === undefined ? 0.6 : 0.4,
            why: `${form.name} stands alone in its article; ${others.length} bear${others.length === 1 ? "s" : ""} that surname`,
          });
        }
      }
    }
  }
}

/** Joins an acronym with the one organization of the set that it abbreviates. */
function joinAcronyms(forms: readonly Form[], joiner: Joiner): void {
  const expansions = groupBy(
    forms
      .filter((form) => form.family === "organization")
      .flatMap((form) => {
        const aliases = form.entities.flatMap((entity) => entity.names).filter((name) => /^[\p{Lu}.&]{2,8}$/u.test(name));
        return sortedSet(aliases.map((alias) => parseOrganization(alias).folded.replace(/ /g, ""))).map((acronym) => ({ acronym, form }));
      }),
    (entry) => entry.acronym,
  );
  for (const form of forms) {
    if (form.family !== "organization" || !/^[\p{Lu}.&]{2,8}$/u.test(form.name)) continue;
    const acronym = parseOrganization(form.name).folded.replace(/ /g, "");
    const homes = sortedSet(
      (expansions.get(acronym) ?? []).filter((entry) => entry.form !== form).map((entry) => joiner.groups.find(entry.form.id)),
    );
    const [home, other] = homes;
    if (home === undefined || other !== undefined) continue;
    const long = joiner.formsIn(home)[0] as Form;
    joiner.join(home, form.id, form.id, `an article writes ${form.name} for ${long.name}, and no other body here is called so`);
  }
}

/** The fullest name leads: the most words, then the most often seen, then the longest. */
function leading(forms: readonly Form[]): { name: string; type: EntityType } {
  const [best] = [...forms].sort(
    (a, b) =>
      b.name.split(/\s+/).length - a.name.split(/\s+/).length ||
      b.entities.length - a.entities.length ||
      b.name.length - a.name.length ||
      compareText(a.name, b.name),
  );
  const types = groupBy(
    forms.flatMap((form) => form.entities),
    (entity) => entity.type,
  );
  const [type] = [...types].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  return { name: (best as Form).name, type: (type as [EntityType, unknown])[0] };
}

/**
 * Puts the entities of articles together that are one person, organization or place.
 *
 * Steps, each in canonical order: decisions of reviewers; entities written alike; full names that a comparison holds to
 * be the same, the surest first, never against a judgement or a contradiction between any two names of the two sets;
 * acronyms; surnames alone, where one person here bears the surname and a role agrees. Near cases are returned as doubts.
 */
export const clusterIdentities: ClusterIdentities = (entities, judgements) => {
  const forms = formsOf(entities);
  const joiner = new Joiner(entities, forms, judgements);
  const doubts: Doubtful[] = [];
  joiner.applyJudgements();
  joinForms(forms, joiner);
  const blocks = groupBy(
    forms.flatMap((form) => sortedSet(form.entities.flatMap(identityBlocks)).map((key) => ({ key, form }))),
    (entry) => entry.key,
  );
  const byBlock = new Map([...blocks].map(([key, entries]) => [key, entries.map((entry) => entry.form)]));
  for (const { left, right, verdict } of proposals(forms, byBlock)) {
    if (joiner.groups.find(left.id) === joiner.groups.find(right.id)) continue;
    const against = joiner.contradiction(left.id, right.id);
    const later = left.name.length < right.name.length ? left.id : right.id;
    const joined =
      verdict.score >= joinFrom &&
      against === undefined &&
      joiner.join(left.id, right.id, later, `${left.name} and ${right.name}: ${verdict.why}`);
    if (!joined && !joiner.keptApart(left.id, right.id)) {
      doubts.push({
        left: left.id,
        right: right.id,
        score: verdict.score,
        why: against ?? `${left.name} and ${right.name}: ${verdict.why}`,
      });
    }
  }
  joinAcronyms(forms, joiner);
  joinSurnames(forms, byBlock, joiner, doubts);
  const clusters: (Cluster & { name: string; type: EntityType })[] = [...joiner.groups.all()].map(([id, members]) => ({
    id,
    ...leading(joiner.formsIn(id)),
    members: members.map((member) => ({ id: member, why: joiner.whys.get(member) ?? "the first by this name" })),
  }));
  return { clusters, doubts: settle(doubts, joiner) };
};

/** Doubts between the clusters as they came out, each pair once, the surest first; those that were settled are left out. */
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
