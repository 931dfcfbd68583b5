import type { Contact, Dispute, StatementEntry, TimelineEntry } from "../../../src/vocabulary/forms.js";

/** Items under the value of a key, in the order in which each key is first met. */
export const groupBy = <T>(items: readonly T[], key: (item: T) => string): { key: string; items: T[] }[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return [...groups].map(([k, group]) => ({ key: k, items: group }));
};

/** Statements folded by the act of speaking that they carry, its fullest wording first. */
export const utterancesOf = (statements: readonly StatementEntry[]): { key: string; items: StatementEntry[] }[] =>
  groupBy(statements, (s) => s.utterance).map(({ key, items }) => ({
    key,
    items: items.toSorted((a, b) => b.content.length - a.content.length),
  }));

/** A timeline in years and, within each, months; what is known only to the year stands before the months, under an empty key. */
export const calendarOf = (entries: readonly TimelineEntry[]) =>
  groupBy(entries, (e) => e.date.slice(0, 4)).map(({ key, items }) => ({
    year: key,
    months: groupBy(items, (e) => (e.precision === "year" ? "" : e.date.slice(0, 7))).sort((a, b) => a.key.localeCompare(b.key)),
  }));

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const denying = new Set(["denied", "not_happened", "declined"]);

/**
 * How a contact stands, in a sentence: "Reported by 2 origins, denied by 1." Counted in origins and never in articles;
 * those who deny are counted by name, from claims that deny it and from the sides of its disputes.
 */
export const contactSentence = (contact: Contact, disputes: readonly Dispute[] = []): string => {
  const deniers = new Set<string>();
  for (const claim of contact.claims) if (denying.has(claim.status)) deniers.add(claim.holders.at(-1) ?? claim.outlet ?? claim.article);
  for (const dispute of disputes)
    if (dispute.contact === contact.id)
      for (const side of dispute.sides) if (side.stance === "denies") deniers.add(side.holders.at(-1) ?? side.outlet ?? side.article);
  const asserted = contact.claims.some((c) => !denying.has(c.status));
  const parts = [
    ...(asserted || deniers.size === 0 ? [`reported by ${plural(contact.origins.length, "origin")}`] : []),
    ...(deniers.size > 0 ? [`denied by ${deniers.size}`] : []),
  ];
  const articles = `in ${plural(contact.articles, "article")}`;
  const sentence = parts.join(", ");
  return `${sentence[0]?.toUpperCase()}${sentence.slice(1)}, ${articles}.`;
};

/** The other participants of a person's contacts, with how many contacts each, most first. */
export const companionsOf = (person: string, contacts: readonly Contact[]) => {
  const found = new Map<string, { identity: string; name: string; contacts: number; disputed: number; origins: number }>();
  for (const contact of contacts) {
    for (const p of contact.participants) {
      if (p.identity === person) continue;
      const at = found.get(p.identity) ?? { identity: p.identity, name: p.name, contacts: 0, disputed: 0, origins: 0 };
      at.contacts++;
      if (contact.disputed) at.disputed++;
      at.origins = Math.max(at.origins, contact.origins.length);
      found.set(p.identity, at);
    }
  }
  return [...found.values()].sort((a, b) => b.contacts - a.contacts || a.name.localeCompare(b.name));
};
