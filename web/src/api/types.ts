import type { ArticleSummary, Extraction, Refusal } from "../../../src/vocabulary/forms.js";
import type { ReviewAction } from "../../../src/vocabulary/kinds.js";

/** A page of a list. */
export interface Page<T> {
  items: T[];
  total: number;
  next?: string;
}

export type { RecordStatus as Status } from "../../../src/vocabulary/forms.js";

export interface ArticleAnswer {
  summary: ArticleSummary;
  extraction: Extraction;
}

/** The bytes as they came; `text` is plain text, and shown as such. */
export interface OriginalAnswer {
  sha256: string;
  retrieved: string;
  method: string;
  location: string;
  mediaType?: string;
  size: number;
  text?: string;
}

export interface NewArticle {
  text?: string;
  title?: string;
  outlet?: string;
  byline?: string;
  published?: string;
  language?: string;
  url?: string;
  fetch?: string;
}

export interface AddAnswer {
  outcome: string;
  id?: string;
  refusal?: Refusal;
}

/** What became of one article of a file. */
export interface Ingested {
  path: string;
  outcome: "added" | "present" | "refused" | "kept";
  id?: string;
  title?: string;
  refusal?: Refusal;
  statements?: number;
  contacts?: number;
}

export interface Decision {
  action: ReviewAction;
  target: string;
  other?: string;
  value?: string;
  note?: string;
  reviewer: string;
}

export interface AnyEntry {
  type: "article" | "contact" | "statement" | "person" | "source" | "dispute" | "event" | "assessment";
  entry: { id: string };
}
