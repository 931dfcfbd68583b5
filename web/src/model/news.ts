import type { Contact, Dispute, Person } from "../../../src/vocabulary/forms.js";

const once = <T extends { id: string }>(items: readonly T[]): T[] => [...new Map(items.map((item) => [item.id, item])).values()];

/**
 * What came with some articles: contacts that only they report, contacts that others report too, the disputes they take
 * part in, and people whom no other article names.
 */
export const newsOf = (
  articles: readonly string[],
  contacts: readonly Contact[],
  disputes: readonly Dispute[],
  people: readonly Person[],
) => {
  const own = new Set(articles);
  const all = once(contacts);
  const made = all.filter((c) => c.claims.every((claim) => own.has(claim.article)));
  // each article's list names a person once, so that as many lists name them as articles of theirs are new
  const seen = new Map<string, number>();
  for (const { id } of people) seen.set(id, (seen.get(id) ?? 0) + 1);
  return {
    made,
    joined: all.filter((c) => !made.includes(c)),
    disputes: once(disputes),
    people: once(people).filter((p) => p.articles === seen.get(p.id)),
  };
};
