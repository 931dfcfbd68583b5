import type { ContactKind } from "../../../vocabulary/kinds.js";

/**
 * What a noun calls a contact that the text has told of, for each kind which the noun says: “met B … the talks with B”, “called B …
 * in their conversation”. The vaguer stands beside the clearer; a call is never a letter. Origin: the kinds of the guidelines, and of
 * the claims of one occasion (`same`) of the annotated texts those whose kinds differ.
 */
export const callable: Readonly<Record<ContactKind, readonly ContactKind[]>> = {
  meeting: ["meeting", "conversation", "encounter"],
  conversation: ["conversation", "meeting", "call", "encounter", "contact"],
  call: ["call", "conversation"],
  message: ["message", "letter"],
  letter: ["letter", "message"],
  encounter: ["encounter", "meeting"],
  event: ["event"],
  introduction: ["introduction"],
  contact: ["contact"],
};

/** The kinds of occasion in which something may be said: “met B. She told him …”, “wrote to B. She warned him …”. */
export const saidIn: ReadonlySet<ContactKind> = new Set([
  "meeting",
  "conversation",
  "call",
  "message",
  "letter",
  "encounter",
  "event",
  "contact",
]);

/** Nouns by which a text takes up an occasion or a message in which something is said, with the kind they say: “in the letter, A told B …”. */
export const occasionNouns: ReadonlyMap<string, ContactKind> = new Map(
  (
    [
      ["meeting", "meeting talks session dinner lunch breakfast luncheon supper visit summit audience sit-down get-together"],
      ["conversation", "conversation discussion discussions consultations negotiations exchange chat talk briefing testimony interview"],
      ["call", "call"],
      ["message", "letter email e-mail message note memo memorandum telegram cable fax missive telex"],
      ["encounter", "encounter"],
      ["event", "hearing conference event ceremony reception debate rally"],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);

const nouns = [...occasionNouns.keys()].join("|");

/** Words by which a text sets an occasion apart from one told before; “also told” and “then told” go on about it. */
export const settingApart = {
  /** whatever the word says that they stand with */
  always: new RegExp(
    `\\b(?:again|another|later|separate(?:ly)?|earlier|previous(?:ly)?|twice|(?:several|many|other) times|afterwards?|repeatedly|often|always|regularly|since then|(?:has|have|had|['’]s|['’]ve) since|once more|(?:minutes|hours|days?|weeks?|months?|years?) (?:before|after|ago|on)|next (?:day|morning|evening|night|week|month|year|time))\\b|\\b(?:first|second|third|fourth|next|other|further|last) (?:[\\p{L}-]+ ){0,2}(?:${nouns})s?\\b`,
    "iu",
  ),
  /** where the article itself says what was said: “At a dinner in Bergen, A told B” */
  elsewhere: new RegExp(`\\b(?:at|in|during|over) an? (?:[\\p{L}-]+ ){0,3}(?:${nouns})\\b`, "iu"),
  /** where the word says that they met, and not what was said */
  meeting: /\b(?:also|then|first|further|before|next|second|third)\b/i,
  /** where a verb says it: “before the meeting, A told B” */
  telling:
    /\b(?:(?:before|after|since|ahead of|prior to|following|until) (?:the|that|this|his|her|their|its)|the day|the morning|the night)\b/i,
} as const;

/** What says of a contact that it came about more than once: what is told after it may have been said at any of those times. */
export const severalTimes =
  /\b(?:twice|thrice|more than once|repeatedly|often|regularly|frequently|daily|weekly|monthly|(?:several|many|multiple|numerous|two|three|four|five|six) (?:times|occasions)|more than one occasion|for the first time|every (?:day|week|month|year)|for (?:years|months|weeks|decades))\b/i;

/** Adverbs behind a word that set its occasion apart: “met B again”. */
export const anotherTime: ReadonlySet<string> = new Set(
  "again twice thrice separately later earlier afterwards afterward subsequently previously repeatedly often regularly once too".split(" "),
);
