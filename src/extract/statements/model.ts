import type { Mentions } from "../mentions/find.js";
import type { PhraseLookup } from "../mentions/lookup.js";
import type { Phrase, Referent } from "../mentions/model.js";
import type { Reading as ReaderReading } from "../reader/reading.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/sentences.js";

/** What the finders of statements read. */
export interface Reading {
  document: Document;
  mentions: Mentions;
  phrases: PhraseLookup;
  /** what the trained reader sees beside names: syntax, mentions with their chains, and words that may say contacts */
  read?: Pick<ReaderReading, "words" | "names" | "sentences" | "syntaxOf" | "mentions" | "contacts" | "decision">;
}

/** A stretch of one paragraph in which one attribution is looked for: a sentence, with the quotations that begin in it whole. */
export interface Region {
  first: number;
  last: number;
  /** the quotation whose words it is made of, -1 for the article's own */
  quote: number;
  paragraph: number;
}

/** The verb of what somebody has said to the contrary and is only named: “despite previous denials”. */
export const contraryVerb = "deny otherwise";

/** A statement before it has an id. Spans are UTF-16 indexes. */
export interface FoundStatement {
  content: Span[];
  cue: Span[];
  source: Span[];
  /** base form of the verb or the noun that attributes, lower case; empty where there is none */
  verb: string;
  speaker?: Referent;
  /** the quotation within which it was found, or -1 */
  level: number;
}

/** Somebody and a verb of saying beside each other: “Peskov said in an interview”. */
export interface Block {
  /** tokens of the whole */
  first: number;
  last: number;
  /** tokens of the cue */
  cueFirst: number;
  cueLast: number;
  verb: string;
  classes: ReadonlySet<string>;
  /** tokens of the source; absent where it is left out */
  source?: { first: number; last: number };
  speaker?: Phrase | undefined;
  inverted: boolean;
  /** “…, adding that …”, “… and said …”: the source is that of the verb before */
  borrowed: boolean;
  /** tokens of the one spoken to */
  addressee?: { first: number; last: number };
}
