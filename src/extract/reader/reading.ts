/** What the trained reader reads in an article. */
import type { Range } from "../../vocabulary/codepoints.js";
import type { Span } from "./links.js";
import type { Decision, Whom } from "./model.js";
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
  /** for one without a name: the mentions before it that may mean the same, and how likely they do */
  likely?: readonly { start: number; end: number; likely: number }[] | undefined;
}

export interface ReadName {
  start: number;
  end: number;
  type: string;
}

/** A word that may say a contact. Ranges are code points of the body, likelihoods 0 to 1. */
export interface ReadContact {
  start: number;
  end: number;
  /** how likely the word says a contact */
  sure: number;
  /** how likely it is of each kind, if it says one */
  kinds: Readonly<Record<string, number>>;
  statuses: Readonly<Record<string, number>>;
  /** the words around that may express those who take part, in the order of the text */
  parts: { start: number; end: number; sure: number }[];
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
  /** in the order of the text; absent where the model has no layers that see contacts */
  readonly contacts?: ReadContact[] | undefined;
  /** how these and what the rules find are weighed together */
  readonly decision?: Decision | undefined;
  /** by what it is weighed whom words mean that name nobody; absent where the model has no such table */
  readonly whom?: Whom | undefined;
  /** Leaves its memory to the next article, where nothing more is asked. Without it that memory is collected like all else. */
  release(): void;
}
