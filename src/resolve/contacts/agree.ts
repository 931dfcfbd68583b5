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
  const close = a.span !== undefined && b.span !== undefined && Math.min(a.span.precision, b.span.precision) >= 7;
  return close ? `the participants of one are among those of the other; ${kinds}; ${a.when} agrees with ${b.when}` : undefined;
}
