/**
 * Where one more claim comes to stand among claims that are clustered, without clustering them anew. Two people who meet often
 * have hundreds of contacts, and every claim without a date may be about each: so all of them hang together (`claimsTied`). But a
 * claim that may be about any of several stands apart however many more there are. Where that, or less, is all that one more claim
 * touches, its contact is told from the claims of its own month; where it may change more, nothing is told, and all that is tied is
 * clustered.
 */
import { compareText } from "../sets.js";
import type { Cluster, ResolvedClaim } from "../types.js";
import { agreement, agrees, type Facts, factsOf, isExact, kindsAgree, otherwise, peopleAgree } from "./agree.js";
import { byExactness, clusterContacts, mostExact, ofSeveral } from "./cluster.js";
import { claimsTied } from "./tied.js";
import { type Unit, unitsOf } from "./units.js";

/** A claim that stands in a contact. */
export interface Told {
  claim: ResolvedClaim;
  contact: string;
  why: string;
}

/** What stands already; none of it is the newcomer. */
export interface Standing {
  /** claims that name a month at least, have two people in common with one of these and a month */
  ofMonths(claims: readonly ResolvedClaim[]): Promise<readonly Told[]>;
  /** claims that name no month, of just these people */
  vague(people: readonly string[]): Promise<readonly Told[]>;
  /** contacts of which a claim of just these people names a month: some of the earliest */
  earliest(people: readonly string[]): Promise<readonly string[]>;
  /** all claims of contacts */
  members(contacts: readonly string[]): Promise<readonly Told[]>;
}

const claimsOf = (told: readonly Told[]): ResolvedClaim[] => told.map(({ claim }) => claim);

const ordered = (claims: readonly ResolvedClaim[]): Unit[] => unitsOf(claims).sort(byExactness);

const same = (a: Unit, b: Unit): boolean => a.said === b.said && a.facts.until === b.facts.until;

const ofSame = (a: Facts, b: Facts): boolean => a.participants.join(" ") === b.participants.join(" ");

/** Of the units of a contact the one that names most. */
const fullest = (units: readonly Unit[]): Unit | undefined =>
  [...units].sort((a, b) => b.facts.participants.length - a.facts.participants.length || compareText(a.id, b.id))[0];

/** Can a unit stand with those of a contact that come before it (`Homes`)? */
const fits = (facts: Facts, units: readonly Unit[]): boolean => {
  const most = fullest(units);
  return (
    most !== undefined &&
    peopleAgree(facts.participants, most.facts.participants) &&
    units.every((unit) => otherwise(facts, unit.facts) === undefined) &&
    units.some((unit) => agrees(facts, unit.facts))
  );
};

/** Why a unit would stand with those of a contact. */
const reason = (facts: Facts, units: readonly Unit[]): string | undefined =>
  units.map((unit) => agreement(facts, unit.facts)).find((why) => why !== undefined);

const before = (units: readonly Unit[], unit: Unit): Unit[] => units.filter((other) => byExactness(other, unit) < 0);

/** A contact with one more claim; reasons in `whys` are new. */
const withClaim = (told: readonly Told[], claim: string, whys: ReadonlyMap<string, string>): Cluster => {
  const members = told.map((one) => ({ id: one.claim.id, why: whys.get(one.claim.id) ?? one.why }));
  members.push({ id: claim, why: whys.get(claim) ?? mostExact });
  members.sort((a, b) => compareText(a.id, b.id));
  return { id: (members[0] as { id: string }).id, members };
};

class Newcomer {
  private readonly facts: Facts;
  private readonly told = new Map<string, readonly Told[]>();
  private readonly witnesses = new Map<string, Promise<Unit[][]>>();

  constructor(
    private readonly claim: ResolvedClaim,
    private readonly standing: Standing,
  ) {
    this.facts = factsOf(claim);
  }

  async place(): Promise<Cluster | undefined> {
    if (this.facts.participants.length === 0) return withClaim([], this.claim.id, new Map());
    return isExact(this.facts) ? this.placeExact() : this.placeVague();
  }

  private async membersOf(contact: string): Promise<readonly Told[]> {
    const known = this.told.get(contact) ?? (await this.standing.members([contact]));
    this.told.set(contact, known);
    return known;
  }

  /** Are there two contacts for certain that a vague unit may be about, another one left out? Then one more changes nothing for it. */
  private async mayBeSeveral({ facts }: Unit, but: string | undefined): Promise<boolean> {
    const key = facts.participants.join(" ");
    const ready = this.witnesses.get(key) ?? this.witnessesOf(facts.participants, but);
    this.witnesses.set(key, ready);
    return (await ready).filter((units) => fits(facts, units)).length >= 2;
  }

  private async witnessesOf(people: readonly string[], but: string | undefined): Promise<Unit[][]> {
    const contacts = (await this.standing.earliest(people)).filter((contact) => contact !== but);
    const members = await this.standing.members(contacts);
    return contacts.map((contact) => ordered(claimsOf(members.filter((one) => one.contact === contact))));
  }

  /** One that names a month is placed before all that name none, by those of its time alone. */
  private async placeExact(): Promise<Cluster | undefined> {
    const { claim } = this;
    const near = new Map<string, Told>();
    const tied = await claimsTied([claim], async (claims) => {
      const found = await this.standing.ofMonths(claims);
      for (const one of found) near.set(one.claim.id, one);
      return claimsOf(found);
    });
    const clusters = clusterContacts([claim, ...claimsOf([...near.values()].filter((one) => tied.has(one.claim.id)))]);
    const contactsIn = ({ members }: Cluster): Set<string> => new Set(members.flatMap(({ id }) => near.get(id)?.contact ?? []));
    const seen = new Set<string>();
    for (const cluster of clusters) {
      const contacts = contactsIn(cluster);
      if (contacts.size > 1 || [...contacts].some((contact) => seen.has(contact))) return undefined;
      for (const contact of contacts) seen.add(contact);
      const isOwn = cluster.members.some(({ id }) => id === claim.id);
      if (!isOwn && cluster.members.some(({ id, why }) => near.get(id)?.why !== why)) return undefined;
    }
    const own = clusters.find(({ members }) => members.some(({ id }) => id === claim.id)) as Cluster;
    const [contact] = contactsIn(own);
    const members = contact === undefined ? [] : await this.membersOf(contact);
    const exact = members.filter((one) => isExact(factsOf(one.claim)));
    if (exact.length !== own.members.length - 1) return undefined;
    if (!(await this.leavesVague(contact, exact, members))) return undefined;
    return withClaim(members, claim.id, new Map(own.members.map(({ id, why }) => [id, why])));
  }

  /** Do all that name no month stay where they are when the claim comes to a contact? */
  private async leavesVague(contact: string | undefined, exact: readonly Told[], members: readonly Told[]): Promise<boolean> {
    const units = ordered(claimsOf(exact));
    const more = ordered([this.claim, ...claimsOf(exact)]);
    const unit = more.find(({ claims }) => claims.includes(this.claim)) as Unit;
    if (unit.claims.length > 1 && unit.id !== this.claim.id) return true;
    const joined = ordered(claimsOf(members.filter((one) => !exact.includes(one))));
    for (const people of new Map(more.map(({ facts }) => [facts.participants.join(" "), facts.participants])).values()) {
      const told = await this.standing.vague(people);
      const contacts = new Map(told.map((one) => [one.claim.id, one.contact]));
      for (const vague of ordered(claimsOf(told))) {
        const earlier = before(joined, vague);
        const stays =
          contact !== undefined && contacts.get(vague.id) === contact
            ? fits(vague.facts, [...more, ...earlier]) &&
              reason(vague.facts, [...units, ...earlier]) === reason(vague.facts, [...more, ...earlier])
            : fits(vague.facts, [...units, ...earlier]) === fits(vague.facts, [...more, ...earlier]) ||
              (await this.mayBeSeveral(vague, contact));
        if (!stays) return false;
      }
    }
    return true;
  }

  /** One that names no month joins those that say the same, or stands apart where it may be about any of several. */
  private async placeVague(): Promise<Cluster | undefined> {
    if (this.facts.span !== undefined) return undefined;
    const told = await this.standing.vague(this.facts.participants);
    const standing = new Map(told.map((one) => [one.claim.id, one]));
    const units = ordered(claimsOf(told));
    if (units.some(({ facts }) => facts.span !== undefined)) return undefined;
    const own = unitsOf([this.claim])[0] as Unit;
    const alike = units.filter(({ said }) => said === own.said);
    const [first] = alike;
    const contacts = new Set(alike.map(({ id }) => standing.get(id)?.contact as string));
    const [contact] = contacts;
    if (contacts.size > 1) return undefined;
    const members = contact === undefined ? [] : await this.membersOf(contact);
    const equal = alike.find((unit) => same(unit, own));
    if (equal !== undefined) return this.placeEqual(equal, members, units);
    if (members.some((one) => !alike.some(({ claims }) => claims.some(({ id }) => id === one.claim.id)))) return undefined;
    if (first !== undefined && byExactness(first, own) < 0)
      return withClaim(members, this.claim.id, new Map([[this.claim.id, agreement(own.facts, first.facts) ?? ""]]));
    if (!(await this.mayBeSeveral(own, undefined))) return undefined;
    const until = first === undefined ? units : before(units, first);
    for (const unit of until)
      if (byExactness(own, unit) < 0 && kindsAgree(own.facts.kind, unit.facts.kind) && !(await this.mayBeSeveral(unit, undefined)))
        return undefined;
    const whys = new Map(alike.map((unit) => [unit.id, agreement(unit.facts, own.facts) ?? ""]));
    return withClaim(members, this.claim.id, whys.set(this.claim.id, ofSeveral));
  }

  /** One that says the same as another, and was told by the same day, stands where that one does. */
  private placeEqual(equal: Unit, members: readonly Told[], units: readonly Unit[]): Cluster | undefined {
    const { id } = this.claim;
    const both = unitsOf([this.claim, ...equal.claims])[0] as Unit;
    const leads = both.id === id;
    // the order of units hangs on their ids where all else is alike
    if (leads && members.some((one) => !ofSame(factsOf(one.claim), equal.facts))) return undefined;
    if (leads && units.some((unit) => unit !== equal && byExactness({ ...unit, id: "" }, { ...equal, id: "" }) === 0)) return undefined;
    const said = clusterContacts([this.claim, ...equal.claims])[0]?.members ?? [];
    const whys = new Map<string, string>(said.flatMap((one) => (one.id === both.id ? [] : [[one.id, one.why] as const])));
    const led = members.find((one) => one.claim.id === equal.id)?.why;
    if (leads && led !== undefined) whys.set(id, led);
    return withClaim(members, id, whys);
  }
}

/**
 * The contact in which one more claim stands, with the claims that stand there; undefined where it may change where others stand.
 * The result is what `clusterContacts` gives for all.
 *
 * @param standing what stands, as `clusterContacts` put it
 */
export const placeClaim = (claim: ResolvedClaim, standing: Standing): Promise<Cluster | undefined> => new Newcomer(claim, standing).place();
