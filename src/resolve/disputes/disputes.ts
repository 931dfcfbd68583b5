import { memberId } from "../../vocabulary/ids.js";
import type { Stance } from "../../vocabulary/kinds.js";
import { kindsAgree } from "../contacts/agree.js";
import { daysApart, mayAgree, spanOf } from "../dates.js";
import { compareText, groupBy, sortedSet } from "../sets.js";
import type { DisputableClaim, DisputableStatement, DisputeCluster, DisputesOf } from "../types.js";
import { coversByGroup } from "./groups.js";

const affirms = (claim: DisputableClaim): boolean => claim.status === "happened";
const denies = (claim: DisputableClaim): boolean => claim.status === "denied" || claim.status === "not_happened";

const side = (stance: Stance, members: readonly string[]): { stance: Stance; members: string[] } => ({
  stance,
  members: sortedSet(members),
});

/** Does a statement speak of two of the people of the contact, or one of them of another, or point at it in other words? */
function concerns(statement: DisputableStatement, people: ReadonlySet<string>): boolean {
  if (statement.points === true) return true;
  const named = new Set(statement.about.filter((id) => people.has(id)));
  if (statement.speaker !== undefined && people.has(statement.speaker)) named.add(statement.speaker);
  return named.size >= 2;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

type Other = DisputableClaim & { contact: string };

/** Can a denial that stands in another contact be about this one: its people among those here, the kind and the time agreeing? */
const reaches = (denial: Other, affirming: readonly DisputableClaim[]): boolean => {
  if (denial.participants.length >= 2 && affirming.some((claim) => about(denial, claim))) return true;
  return affirming.some((claim) => coversByGroup(denial, claim));
};

const about = (denial: DisputableClaim, claim: DisputableClaim): boolean =>
  denial.participants.every((id) => claim.participants.includes(id)) &&
  kindsAgree(denial.kind, claim.kind) &&
  mayAgree(spanOf(denial.when), spanOf(claim.when));

/** Somebody who stands on both sides: who denied it and now says it, or the other way round. */
const turned = (affirming: readonly DisputableClaim[], denying: readonly (DisputableClaim | DisputableStatement)[]): string | undefined => {
  const voices = (entry: DisputableClaim | DisputableStatement): string[] => [
    ...entry.holders,
    ...("speaker" in entry && entry.speaker !== undefined ? [entry.speaker] : []),
  ];
  for (const denial of denying) {
    for (const claim of affirming) {
      if (!voices(denial).some((voice) => voices(claim).includes(voice))) continue;
      if (denial.published === undefined || claim.published === undefined || denial.published === claim.published)
        return "one who says that it took place is among those who deny it";
      return denial.published < claim.published
        ? `one who denied it on ${denial.published} says on ${claim.published} that it took place`
        : `one who said on ${claim.published} that it took place denies it on ${denial.published}`;
    }
  }
  return undefined;
};

/** Days within which two dates for a contact of the same people are taken for one contact told differently. */
export const nearDays = 3;

/**
 * Two tellings of what looks like one contact, with dates that cannot both be: the same people, the kind agreeing, days
 * close by, and no article that tells of both.
 */
const otherDates = (
  contact: { id: string; title: string },
  affirming: readonly DisputableClaim[],
  others: readonly Other[],
): DisputeCluster[] => {
  const found: DisputeCluster[] = [];
  const here = affirming.filter(({ when }) => when?.length === 10);
  const articles = new Set(affirming.map(({ article }) => article));
  for (const [id, claims] of groupBy(others.filter(affirms), (claim) => claim.contact)) {
    // told once, from the contact with the lesser id
    if (id <= contact.id || claims.some(({ article }) => articles.has(article))) continue;
    const there = claims.filter((claim) => here.some((own) => isOtherDay(own, claim)));
    const [own, other] = [here[0], there[0]];
    if (own === undefined || other === undefined) continue;
    found.push({
      id: memberId("x", contact.id, `date ${id}`),
      about: `${contact.title}: on ${own.when} or on ${other.when}?`,
      contact: contact.id,
      why: `the same people and kind, ${own.when} and ${other.when}; no article tells of both`,
      sides: [
        side(
          "asserts",
          here.map((claim) => claim.id),
        ),
        side(
          "asserts",
          there.map((claim) => claim.id),
        ),
      ],
    });
  }
  return found;
};

const isOtherDay = (a: DisputableClaim, b: DisputableClaim): boolean => {
  const apart = b.when?.length === 10 ? daysApart(a.when, b.when) : undefined;
  return (
    apart !== undefined &&
    apart > 0 &&
    apart <= nearDays &&
    a.kind === b.kind &&
    a.participants.length >= 2 &&
    sortedSet(a.participants).join() === sortedSet(b.participants).join()
  );
};

/**
 * The disputes about one contact: those who say that it was, beside those who say that it was not; nothing decides who is
 * right. A limited denial ("not about the election") denies only that much: it makes a dispute of its own, which names
 * the limitation. Where nobody says that it was, there is nothing to dispute.
 *
 * A denial finds what it denies also where its claim stands apart: of fewer of the people, or of groups to which they belong
 * in the same article. Dates that cannot both be make a dispute of two asserting sides.
 *
 * The id of a dispute is the least of its members within the contact; of a limited one, the least of those who deny, so that
 * each has its own.
 */
export const disputesOf: DisputesOf = (contact, statements, others = []) => {
  const people = new Set(contact.claims.flatMap((claim) => claim.participants));
  const affirmed = contact.claims.filter(affirms);
  const affirming = affirmed.map((claim) => claim.id);
  if (affirming.length === 0) return [];
  const apart = others.filter((claim) => denies(claim) && reaches(claim, affirmed));
  const denying = contact.claims.filter(denies);
  const said = statements.filter(
    (statement) => statement.stance === "denies" && statement.limits === undefined && concerns(statement, people),
  );
  const wholly = [...denying.filter((claim) => claim.limitation === undefined), ...said];
  const own = wholly.map((entry) => entry.id);
  const whole = [...own, ...apart.filter((claim) => claim.limitation === undefined).map((claim) => claim.id)];
  const disputes: DisputeCluster[] = [];
  if (whole.length > 0) {
    const turn = turned(affirmed, wholly);
    disputes.push({
      id: sortedSet([...affirming, ...own])[0] as string,
      about: contact.title,
      contact: contact.id,
      why: [
        `${count(affirming.length, "claim says", "claims say")} that it took place; ${count(new Set(whole).size, "entry denies", "entries deny")} it`,
        ...(turn === undefined ? [] : [turn]),
      ].join("; "),
      sides: [side("asserts", affirming), side("denies", whole)],
    });
  }
  const limiting = [...denying, ...apart, ...statements.map((statement) => ({ ...statement, limitation: statement.limits }))];
  for (const [limitation, entries] of groupBy(limiting, (entry) => entry.limitation)) {
    const within = denying.filter((claim) => claim.limitation === limitation).map((claim) => claim.id);
    const members = entries.map((entry) => entry.id);
    disputes.push({
      // a denial that stands apart may limit several contacts
      id: within.length > 0 ? (sortedSet(within)[0] as string) : memberId("x", contact.id, `limited ${sortedSet(members)[0]}`),
      about: `${contact.title}, “${limitation}”`,
      contact: contact.id,
      why: `the denial is limited to “${limitation}”: that the contact took place is not denied`,
      sides: [side("asserts", affirming), side("denies", members)],
    });
  }
  return [...disputes, ...otherDates(contact, affirmed, others)].sort((a, b) => compareText(a.id, b.id));
};
