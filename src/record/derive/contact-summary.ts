/** What a contact is called when its claims differ. Pure; the order of the claims does not matter. */
import { type ContactKind, type ContactStatus, contactKinds, contactStatuses, keysOf } from "../../vocabulary/kinds.js";
import { unsureBelow } from "../../vocabulary/unsure.js";
import { spanOf } from "../dates.js";
import type { ClaimRow } from "./contacts.js";

/** The value that most have; among equals the one that comes first in `order`. */
const commonest = <T extends string>(values: readonly T[], order: (a: T, b: T) => number): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0];
};

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const kinds = keysOf(contactKinds);
const statuses = keysOf(contactStatuses);

/** A claim that names a clearer kind tells more than one that says "contact" alone. */
const kindOf = (values: readonly ContactKind[]): ContactKind => {
  const clear = values.filter((kind) => kind !== "contact");
  return commonest(clear, (a, b) => kinds.indexOf(a) - kinds.indexOf(b)) ?? "contact";
};

/** The most precise date, and among equally precise ones that which most give. */
const whenOf = (values: readonly string[]): string | undefined => {
  const precision = (date: string): number => (date.includes("/") ? 0 : date.length);
  const best = Math.max(...values.map(precision));
  return commonest(
    values.filter((date) => precision(date) === best),
    text,
  );
};

export interface ContactSummary {
  kind: ContactKind;
  status: ContactStatus;
  contradicted: boolean;
  rejected: boolean;
  when: string | undefined;
  first: string | undefined;
  last: string | undefined;
  where: string | undefined;
  articles: number;
  participants: { identity: string; name: string; capacity: string | null }[];
  counted: readonly ClaimRow[];
  likelihood: number | undefined;
  unsure: boolean;
}

/**
 * The highest of the claims': each further claim can only add. How much is not known, since claims of one origin are no two
 * witnesses, so that likelihoods cannot be multiplied. Where one claim has none, it may be the highest.
 */
const likelihoodOf = (claims: readonly ClaimRow[]): number | undefined => {
  const known = claims.flatMap(({ likelihood }) => likelihood ?? []);
  return known.length === claims.length && known.length > 0 ? Math.max(...known) : undefined;
};

/**
 * Sums up the claims of one contact. Claims that a reviewer rejected are left out, unless all are: then the contact is
 * rejected, and shown as it was.
 *
 * @param settled claims that a reviewer accepted or corrected: a contact with one of them is not unsure
 */
export const summarize = (
  claims: readonly ClaimRow[],
  rejected: ReadonlySet<string>,
  settled: ReadonlySet<string> = new Set(),
): ContactSummary => {
  const accepted = claims.filter(({ id }) => !rejected.has(id));
  const counted = [...(accepted.length > 0 ? accepted : claims)].sort((a, b) => text(a.id, b.id));
  const said = new Set(counted.map(({ status }) => status));
  const likelihood = likelihoodOf(counted);
  const isSettled = accepted.length === 0 || counted.some(({ id }) => settled.has(id));
  const when = whenOf(counted.flatMap(({ when_date }) => when_date ?? []));
  const span = spanOf(when);
  const participants = new Map<string, { identity: string; name: string; capacities: string[] }>();
  for (const { identity, name, capacity } of counted.flatMap((claim) => claim.participants)) {
    const known = participants.get(identity) ?? { identity, name, capacities: [] };
    if (capacity !== null) known.capacities.push(capacity);
    participants.set(identity, known);
  }
  return {
    kind: kindOf(counted.map(({ kind }) => kind)),
    status:
      commonest(
        counted.map(({ status }) => status),
        (a, b) => statuses.indexOf(a) - statuses.indexOf(b),
      ) ?? "uncertain",
    contradicted: said.has("happened") && (said.has("denied") || said.has("not_happened")),
    rejected: accepted.length === 0,
    when,
    first: span?.first,
    last: span?.last,
    where: commonest(
      counted.flatMap(({ where_text }) => where_text ?? []),
      text,
    ),
    articles: new Set(counted.map(({ article }) => article)).size,
    participants: [...participants.values()]
      .map(({ identity, name, capacities }) => ({ identity, name, capacity: commonest(capacities, text) ?? null }))
      .sort((a, b) => text(a.name, b.name) || text(a.identity, b.identity)),
    counted,
    likelihood,
    unsure: likelihood !== undefined && likelihood < unsureBelow && !isSettled,
  };
};

/** What a contact is called in lists: its people and its kind. */
export const contactTitle = (contact: { kind: ContactKind; participants: readonly { name: string }[] }): string =>
  `${contact.participants.map(({ name }) => name).join(" – ")} (${contactKinds[contact.kind].label.toLowerCase()})`;
