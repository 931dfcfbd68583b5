import type { Article } from "../../../vocabulary/forms.js";

/** A made-up text and the sourcing links that a careful reader finds in it, each as `kind: target`. */
export interface SourcingCase {
  text: string;
  links: string[];
  /** what is known of the article besides its text */
  facts?: Partial<Pick<Article, "outlet" | "byline" | "published" | "dateline" | "url">>;
}
