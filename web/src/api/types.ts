/** The forms that the pages send and get, by the names that they have here; all are the server's own (schema.d.ts). */
import type { Answer, BodyOf, PostAnswer } from "./client.js";
import type { components } from "./schema.js";

/** A page of a list. */
export interface Page<T> {
  items: T[];
  total: number;
  next?: string;
}

type Forms = components["schemas"];

export type Status = Forms["Status"];
export type ArticleAnswer = Answer<"/api/articles/{id}">;
/** What became of one article of a file. */
export type Ingested = Forms["Ingested"];
export type NewArticle = BodyOf<"/api/articles">;
export type AddAnswer = PostAnswer<"/api/articles">;
export type Decision = BodyOf<"/api/reviews">;
