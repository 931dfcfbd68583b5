import { comparePersons } from "../names/compare.js";
import { isShortOfOne } from "../names/lookups.js";
import { findings } from "../names/persons.js";
import { compareText, Groups } from "../sets.js";
import type { Doubtful } from "../types.js";
import { difference, loose } from "./difference.js";
import type { KnownSets } from "./evidence.js";
import type { Form } from "./forms.js";
import { askFrom, compareForms, contradict, type Joiner, joinFrom, proposeFrom } from "./joiner.js";
import { areNamesakes } from "./namesakes.js";
import { type Proposal, proposals } from "./proposals.js";
import { enough } from "./surroundings.js";

/** How often the rarer of two sets is written, beside the other: a slip is made once, or copied, and by few. */
function rarity(left: number, right: number): "once" | "seldom" | undefined {
  const [few, many] = [left, right].sort((x, y) => x - y) as [number, number];
  if (few === 1) return "once";
  return few * 2 <= many ? "seldom" : undefined;
}

/** From so many letters of a family name and such a score on, a slip in it is told with less beside it. */
const longName = 7;
const slipFrom = 0.86;

const familyLetters = (form: Form): number => form.person.core.at(-1)?.text.length ?? 0;

/** So much must stand around two whose given names differ, since siblings stand in one company. */
const enoughForGiven = 3;

/** Written so often, and always with a middle name, a name is told apart by it. */
const oftenFuller = 3;

const words = (form: Form): number => form.person.core.length;

/** A slip is so many times rarer than the name. */
const slipShare = 4;

/** Articles of one name from which on it tells something that nobody stands beside it who stands beside the other. */
const muchSeen = 3;
const someSeen = 2;

/** Is one of two given names in no list of names, as slips are? */
const isNoName = (left: Form, right: Form): boolean =>
  findings(left.person, right.person).pairs.some(
    (pair) => loose(pair) && (pair.left.groups === undefined) !== (pair.right.groups === undefined),
  );

/** Do two names agree word by word, but for spelling, initials and words that stand in one alone? */
const agrees = (a: Form, b: Form): boolean => !findings(a.person, b.person).pairs.some(loose);

/** Do two full names of persons differ in the spelling of the family name, though not in its sound? */
const familySpelled = (a: Form, b: Form): boolean => {
  const [x, y] = [a.person, b.person];
  return findings(x, y).pairs.some(({ left, how }) => how === "spelling" && left === x.core.at(-1));
};

/**
 * Can a third name not be that of the one beside whom `of` may be the same? Where the two agree but for spelling, only a
 * contradiction tells.
 */
function excludes(third: Form, beside: Form, of: Form): boolean {
  if (areNamesakes(third, beside)) return true;
  const apart = compareForms(third, beside).score < askFrom;
  if (of.family !== "person") return apart;
  return apart && (!agrees(of, beside) || contradict(third.person, beside.person));
}

/** Is the first name of one passed over to make the two agree: Victor M. Weber, Marta Weber? */
const passesOver = (a: Form, b: Form): boolean => a.family === "person" && findings(a.person, b.person).passedOver;

/** How often full names are gone through: what a slip or a middle name was joined with is known only after the first time. */
const rounds = 3;

/** The steps by which full names become sets. */
class FullNames {
  private readonly near = new Map<Form, Form[]>();

  constructor(
    private readonly joiner: Joiner,
    private readonly known: KnownSets,
    proposed: readonly Proposal[],
  ) {
    const add = (of: Form, other: Form): void => {
      const list = this.near.get(of);
      if (list === undefined) this.near.set(of, [other]);
      else list.push(other);
    };
    for (const { left, right } of proposed) {
      add(left, right);
      add(right, left);
    }
  }

  /** A second reason for two persons whose names nearly agree: a role of both, or what stands around both. */
  private secondReason({ left, right, verdict }: Proposal): string | undefined {
    if (left.family !== "person") return undefined;
    const differ = difference(left.person, right.person);
    if (differ === undefined) return undefined;
    const [x, y] = [this.known.of(left.id).named, this.known.of(right.id).named];
    const rare = rarity(x, y);
    if (differ === "slip" && rare === undefined) return undefined;
    const { role, around, reason } = this.known.between(left.id, right.id);
    if (differ === "fuller") return reason;
    if (differ === "given") {
      if (this.known.inOneArticle(left.id, right.id)) return undefined;
      const slip = rare !== undefined && isNoName(left, right);
      if (around.weight >= (slip ? enough : enoughForGiven)) return around.why;
      if (slip && rare === "once" && (role !== undefined || around.weight >= 1))
        return `one is written so only once; ${reason ?? around.why}`;
      return role !== undefined && around.weight >= 1 ? `both are called “${role}”; ${around.why}` : undefined;
    }
    if (role !== undefined && rare === "once") return reason;
    if (around.weight >= enough) return around.why;
    const long = Math.max(familyLetters(left), familyLetters(right)) >= longName;
    if (rare !== "once" || verdict.score < slipFrom || !long || around.weight < 1) return undefined;
    return `one is written so only once; ${around.why}`;
  }

  /** A third name that may be the one and cannot be the other: then it cannot be told to which of the two the name belongs. */
  private rival(of: Form, beside: Form): Form | undefined {
    const { groups } = this.joiner;
    return this.near.get(of)?.find((third) => {
      if (third === beside || groups.together(third.id, beside.id) || groups.together(third.id, of.id)) return false;
      if (!excludes(third, beside, of) || this.isSlipOf(third, of) || this.isSlipOf(third, beside)) return false;
      if (passesOver(of, third) && !passesOver(of, beside)) return false;
      // who else stands beside each tells to whom the name belongs
      return this.known.between(of.id, beside.id).reason === undefined || this.known.between(of.id, third.id).weight >= 1;
    });
  }

  /** Is one no more than a rare slip in the name of the other, which may be the same person or not but is no third one? */
  private isSlipOf(rare: Form, of: Form): boolean {
    if (rare.family !== "person" || of.short || rare.entities.length * slipShare > this.known.of(of.id).named) return false;
    const { pairs, leftA, leftB, barrier } = findings(rare.person, of.person);
    return barrier === undefined && leftA.length + leftB.length === 0 && pairs.filter(loose).length === 1;
  }

  private readonly isSlipOfOne = (rare: Form, others: readonly Form[]): boolean => others.some((other) => this.isSlipOf(rare, other));

  /** Do two that sound alike but are spelled otherwise stand in many articles, and never among the same people? */
  private aloofNamesakes(left: Form, right: Form): boolean {
    if (left.family !== "person" || !familySpelled(left, right)) return false;
    return this.seen(left, right) >= muchSeen && this.known.between(left.id, right.id).weight === 0;
  }

  /**
   * Has one another form of the given name, and other offices, and does little that stands around them speak for both? Gary may be
   * Garrett, but need not. A form that is short for one name alone is as good as that name: then they are two only where each
   * stands in some articles, and nobody beside both.
   */
  private strangers(left: Form, right: Form): boolean {
    if (left.family !== "person") return false;
    const short = findings(left.person, right.person).pairs.filter(({ how }) => how === "nickname");
    if (short.length === 0 || [left, right].some(({ id }) => this.known.of(id).roles.length === 0)) return false;
    const { reason, weight } = this.known.between(left.id, right.id);
    if (!short.every((pair) => isShortOfOne(pair.left.text, pair.right.text))) return reason === undefined;
    return weight === 0 && this.seen(left, right) >= someSeen;
  }

  /** In how many articles, of those that are looked at, the one stands among others who stands so in fewer. */
  private seen(left: Form, right: Form): number {
    return Math.min(...[left, right].map(({ id }) => this.known.of(id).setting.casts.filter((cast) => cast.size > 0).length));
  }

  /** Is one of two always written with a middle name or its initial, as who is told apart so from another, and the other without? */
  private toldByMiddleName(left: Form, right: Form): boolean {
    if (left.family !== "person") return false;
    const [few, many] = [left, right].sort((a, b) => words(a) - words(b)) as [Form, Form];
    if (words(few) === words(many) || this.known.of(many.id).named < oftenFuller) return false;
    return this.joiner.formsIn(many.id).every((form) => form.short || words(form) > words(few));
  }

  /** Two sets may meet in slips of their names: then their own names must agree as well. */
  private betweenLeads(proposal: Proposal): Proposal {
    if (proposal.left.family !== "person") return proposal;
    const [left, right] = [this.known.lead(proposal.left), this.known.lead(proposal.right)];
    if (left === proposal.left && right === proposal.right) return proposal;
    if (Math.min(this.known.of(left.id).named, this.known.of(right.id).named) < 2) return proposal;
    const verdict = comparePersons(left.person, right.person);
    return verdict.score < proposal.verdict.score ? { left, right, verdict } : proposal;
  }

  /** Joins the two of a proposal, or says in words why not. */
  join(proposal: Proposal): string | undefined {
    const { left, right, verdict } = proposal;
    const { joiner } = this;
    if (joiner.groups.together(left.id, right.id)) return undefined;
    const said = `${left.name} and ${right.name}: ${verdict.why}`;
    const between = this.betweenLeads(proposal);
    if (between.verdict.score < proposeFrom && left.family === "person") return said;
    const sure =
      between.verdict.score >= joinFrom &&
      !this.aloofNamesakes(between.left, between.right) &&
      !this.strangers(left, right) &&
      !this.toldByMiddleName(left, right);
    const second = sure ? undefined : this.secondReason(between);
    if (!sure && second === undefined) return said;
    const third = this.rival(left, right) ?? this.rival(right, left);
    if (third !== undefined) return `${said}; but it may also be ${third.name}`;
    const against = joiner.contradiction(left.id, right.id, this.isSlipOfOne);
    if (against !== undefined) return against;
    const later = left.name.length < right.name.length ? left.id : right.id;
    return joiner.join(left.id, right.id, later, second === undefined ? said : `${said}; ${second}`) ? undefined : said;
  }
}

/**
 * Joins full names that a comparison holds to be one, the surest first. A name that may be two others which contradict one
 * another ("John Smith" beside "John A. Smith" and "John B. Smith") is joined with the one whom roles or the people around
 * speak for, and with neither where they tell nothing: then it is asked about.
 */
export function joinFullNames(forms: readonly Form[], joiner: Joiner, known: KnownSets, doubts: Doubtful[]): void {
  for (const proposed of connected(proposals(forms))) {
    const names = new FullNames(joiner, known, proposed);
    let open: readonly Proposal[] = proposed;
    for (let round = 0; round < rounds; round++) {
      const rest = open.filter((proposal) => names.join(proposal) !== undefined);
      if (rest.length === open.length) break;
      open = rest;
    }
    for (const proposal of open) {
      const why = names.join(proposal);
      if (why !== undefined) doubts.push({ left: proposal.left.id, right: proposal.right.id, score: proposal.verdict.score, why });
    }
  }
}

/**
 * Proposals by the names that they connect, since nothing else bears on them; the surest first of each. Those of one surname come
 * one after the other, as they were compared, so that what is kept of their names serves again.
 */
function connected(proposed: readonly Proposal[]): Proposal[][] {
  const groups = new Groups(new Set(proposed.flatMap(({ left, right }) => [left.id, right.id])));
  for (const { left, right } of proposed) groups.join(left.id, right.id);
  const surest = (a: Proposal, b: Proposal): number =>
    b.verdict.score - a.verdict.score || compareText(a.left.id, b.left.id) || compareText(a.right.id, b.right.id);
  const sets = new Map<string, Proposal[]>();
  for (const one of proposed) {
    const home = groups.find(one.left.id);
    const set = sets.get(home);
    if (set === undefined) sets.set(home, [one]);
    else set.push(one);
  }
  return [...sets.values()].map((some) => some.sort(surest));
}
