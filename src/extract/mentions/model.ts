import type { EntityType } from "../../vocabulary/kinds.js";
import type { Span } from "../text/sentences.js";
import type { Name } from "./names.js";

/** What words refer to, within one article. */
export interface Referent {
  name: string;
  type: EntityType;
  roles: Span[];
  gender?: "m" | "f";
  /** for persons: given name and surname, lower case */
  given?: string;
  surname?: string;
  /** for persons: “jr.”, “iii” behind the name, or nothing */
  generation?: string;
  /** head nouns of its roles, lower case: “ambassador” */
  heads: Set<string>;
}

/** A noun phrase that refers to somebody or something, or may. */
export interface Phrase {
  /** tokens, the last not included; with what hangs on it (“representatives of the campaign”) */
  first: number;
  last: number;
  /** the noun that carries it */
  head: number;
  kind: "name" | "role" | "group" | "body" | "pronoun" | "other";
  /** tokens of the name alone, where there is one: without article, title and description */
  name?: { first: number; last: number };
  referent?: Referent;
  /** “the two”: both of them */
  pair?: Referent[];
  possessive: boolean;
  sentence: number;
  /** what the text calls it here, where this is more than its referent's name */
  words?: string;
}

/** A phrase with the name in it typed, before anything is known of referents. */
export interface Typed extends Phrase {
  named?: Name;
}

/** A name of several that “and” joins, by tokens. */
export interface Paired {
  first: number;
  last: number;
  type: "organization" | "place";
}
