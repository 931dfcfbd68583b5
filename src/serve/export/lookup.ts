import type { RecordStore } from "../../record/types.js";
import { CodePointText } from "../../vocabulary/codepoints.js";
import type { ArticleSummary } from "../../vocabulary/forms.js";

/** An article as exports need it. */
export interface KnownArticle {
  summary: ArticleSummary;
  body: CodePointText;
  /** ISO 8601 date and time at which its bytes were read */
  retrieved?: string;
}

/** Bodies kept at once; entries of one article mostly come one after another. */
const kept = 64;

/** Looks articles up by id and keeps the latest few, so that a long export does not load an article for each quotation. */
export const articleLookup = (store: RecordStore): ((id: string) => Promise<KnownArticle | undefined>) => {
  const cache = new Map<string, KnownArticle>();
  return async (id) => {
    const hit = cache.get(id);
    if (hit) {
      cache.delete(id);
      cache.set(id, hit);
      return hit;
    }
    const found = await store.article(id);
    if (!found) return undefined;
    const retrieved = (await store.original(found.summary.id))?.retrieved;
    const known = { summary: found.summary, body: new CodePointText(found.extraction.body), ...(retrieved && { retrieved }) };
    cache.set(id, known);
    const oldest = cache.keys().next();
    if (cache.size > kept && !oldest.done) cache.delete(oldest.value);
    return known;
  };
};

/** The URL if it is one that a reader may follow; `javascript:` and the like are not. */
export const webUrl = (url: string | undefined): string | undefined => (url && /^https?:\/\//i.test(url) ? url : undefined);
