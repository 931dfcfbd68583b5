import type { Contact } from "../../../src/vocabulary/forms.js";

type Claim = Contact["claims"][number];

export interface OriginBranch {
  name: string;
  why: string;
  /** the articles that rest on it, each once, the earliest first, with what they claim; each chain of holders is told once */
  articles: { id: string; claims: Claim[] }[];
}

/** A contact's origins as branches: origin, article, claims. A claim that a reviewer rejected is not among them. */
export const originTree = (contact: Contact): OriginBranch[] => {
  const claims = contact.claims.filter((claim) => claim.review?.decision !== "reject");
  return contact.origins.map(({ name, why, articles }) => ({
    name,
    why,
    articles: [...new Set(articles)]
      .map((id) => {
        const own = claims.filter((claim) => claim.article === id);
        const chains = new Map(own.map((claim) => [claim.holders.join("\n"), claim] as const).reverse());
        return { id, claims: [...chains.values()].reverse() };
      })
      .sort((a, b) => (a.claims[0]?.published ?? "9").localeCompare(b.claims[0]?.published ?? "9")),
  }));
};
