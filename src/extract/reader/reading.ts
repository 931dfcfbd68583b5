/** What the trained reader reads in an article. */
import type { Range } from "../../vocabulary/codepoints.js";
import type { Span } from "./links.js";
import type { Syntax } from "./syntax.js";

/** A statement as read. Ranges are code points of the body. */
export interface ReadStatement {
  content: Range[];
  cue: Range[];
  source: Range[];
}

export interface ReadMention {
  start: number;
  end: number;
  /** person, organization, place, abstract, event, object, time, substance, animal or plant */
  type: string;
  /** mentions of one referent share the number */
  chain: number;
}

export interface ReadName {
  start: number;
  end: number;
  type: string;
}

/**
 * What the model reads in an article, each part decoded when it is first asked for, syntax a sentence at a time. Word indices are
 * places in `words`.
 */
export interface Reading {
  readonly words: Range[];
  /** each word lies in one */
  readonly sentences: Span[];
  /** the words of a sentence, by its number in `sentences` */
  syntaxOf(sentence: number): readonly Syntax[];
  readonly statements: ReadStatement[];
  readonly names: ReadName[];
  readonly mentions: ReadMention[];
}
