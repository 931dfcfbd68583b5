import type { SearchHit, SearchKind } from "../../../../src/vocabulary/forms.js";
import { type PageOfList, usePage } from "../../api/queries.js";
import type { Filters } from "../../model/filters.js";

/** How many finds of a kind are shown where all kinds are. */
const foremost: Record<SearchKind, number> = { contact: 5, event: 3, assessment: 3, statement: 5, article: 5 };

/** What is asked: words, and what narrows them. */
export type Asked = Pick<Filters, "person" | "outlet" | "from" | "to"> & { q: string };

const useFinds = (kind: SearchKind, asked: Asked): PageOfList<SearchHit> =>
  usePage("/api/search", { ...asked, kinds: kind }, { page: 1, rows: foremost[kind] }, asked.q !== "");

/** The best finds of each kind, and how many there are of it; each kind is asked for by itself, so that none waits for another. */
export const useFound = (asked: Asked): Record<SearchKind, PageOfList<SearchHit>> => ({
  contact: useFinds("contact", asked),
  event: useFinds("event", asked),
  assessment: useFinds("assessment", asked),
  statement: useFinds("statement", asked),
  article: useFinds("article", asked),
});
