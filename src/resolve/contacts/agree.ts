import type { ContactKind } from "../../vocabulary/kinds.js";
import { mayAgree, type Span, spanOf } from "../dates.js";
import { sortedSet } from "../sets.js";
import type { ResolvedClaim } from "../types.js";

/**
 * Kinds that may describe one contact: the vaguer one beside the clearer one. A call is never a meeting, a letter never a
 * call. `contact` says nothing of its kind and agrees with all.
 */
const beside: Partial<Record<ContactKind, readonly ContactKind[]>> = {
  conversation: ["meeting", "call", "encounter", "event"],
  meeting: ["encounter", "event", "introduction"],
  event: ["encounter", "introduction"],
  message: ["letter"],
};

export const kindsAgree = (a: ContactKind, b: ContactKind): boolean =>
  a === b || a === "contact" || b === "contact" || (beside[a]?.includes(b) ?? false) || (beside[b]?.includes(a) ?? false);

/** What a claim says of the contact, as far as it can agree or not with what another says. */
export interface Facts {
  /** identity ids, each once, sorted */
  participants: readonly string[];
  kind: ContactKind;
  when: string | undefined;
  span: Span | undefined;
  /** the last day on which it can have been, where no date is given: what is told to have been was before it was told */
  until: string | undefined;
}

const past = new Set(["happened", "denied", "declined", "not_happened"]);

export function factsOf(claim: ResolvedClaim): Facts {
  const span = spanOf(claim.when);
  const until = span === undefined && past.has(claim.status) ? spanOf(claim.published)?.last : undefined;
  return { participants: sortedSet(claim.participants), kind: claim.kind, when: claim.when, span, until };
}

const within = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((id) => outer.includes(id));
const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && within(a, b);

/** Do the participants of one stand among those of the other? */
export const peopleAgree = (a: readonly string[], b: readonly string[]): boolean => within(a, b) || within(b, a);

/** Why two claims cannot be about one contact, or undefined where they can. */
export function contradiction(a: Facts, b: Facts): string | undefined {
  return peopleAgree(a.participants, b.participants) ? otherwise(a, b) : "other participants";
}

/** The same apart from who took part. */
export function otherwise(a: Facts, b: Facts): string | undefined {
  if (!kindsAgree(a.kind, b.kind)) return `a ${a.kind} is not a ${b.kind}`;
  if (!mayAgree(a.span, b.span)) return `${a.when} is not ${b.when}`;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.until !== undefined && other.span !== undefined && other.span.first > one.until) return `told before ${other.when}`;
  }
  return undefined;
}

/** Do two claims say enough of people and time to be about one contact, where nothing else speaks against it? */
const isEnough = (a: Facts, b: Facts): boolean => sameSet(a.participants, b.participants) || (isExact(a) && isExact(b));

/** Longer spans are as vague as a year, whatever months they begin and end in. */
const mostMonths = 24;

const monthsIn = ({ first, last }: Span): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;

/** Does it name a month at least, or a few of them? */
export const isExact = ({ span }: Facts): boolean => span !== undefined && span.precision >= 7 && monthsIn(span) <= mostMonths;

/** The months in which it can have been (`2016-12`), where it names any. */
export function monthsOf(facts: Facts): string[] {
  const { span } = facts;
  if (span === undefined || !isExact(facts)) return [];
  const found: string[] = [];
  let [year, month] = span.first.split("-").map(Number) as [number, number];
  for (let name = span.first.slice(0, 7); name <= span.last.slice(0, 7); name = `${year}-${String(month).padStart(2, "0")}`) {
    found.push(name);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return found;
}

/** Does anything speak for two claims being about one contact (`agreement` says what)? */
export const agrees = (a: Facts, b: Facts): boolean =>
  peopleAgree(a.participants, b.participants) && isEnough(a, b) && otherwise(a, b) === undefined;

/** What speaks for two claims being about one contact, in words, or undefined where too little does. */
export function agreement(a: Facts, b: Facts): string | undefined {
  if (contradiction(a, b) !== undefined) return undefined;
  const kinds = a.kind === b.kind ? `both tell of a ${a.kind}` : `a ${a.kind} may be a ${b.kind}`;
  if (sameSet(a.participants, b.participants)) {
    const time =
      a.span === undefined || b.span === undefined
        ? "no date speaks against it"
        : a.when === b.when
          ? `both on ${a.when}`
          : `${a.when} agrees with ${b.when}`;
    return `the same participants; ${kinds}; ${time}`;
  }
  return isEnough(a, b) ? `the participants of one are among those of the other; ${kinds}; ${a.when} agrees with ${b.when}` : undefined;
}
