import { words } from "../words.js";

/**
 * Words by which a text says that something is yet to come. Origin: TimeML's signals and the classes of its events that open a possible
 * world (I_ACTION, I_STATE; Pustejovsky et al. 2003), WordNet's synsets of “approaching”, “scheduled”, “prepare” and “expect”.
 */
/** Adjectives by which what a noun names has not been yet. */
export const aheadAdjectives = words("upcoming forthcoming looming impending imminent scheduled planned expected pending approaching");

/** Participles behind a noun that say the same: “a summit set for May” */
export const aheadParticiples = words("scheduled planned expected set due slated");

/** Adjectives that say the same where what is said is not past: “the next meeting”, “a future summit” */
export const nextAdjectives = words("next future");

/** Prepositions, the last word of several, before what has not been yet: “ahead of”, “in advance of”, “until”. */
export const aheadPrepositions: readonly RegExp[] = [
  /\bahead of$/,
  /\bin advance of$/,
  /\bin the (?:run-up|runup|lead-up|leadup) to$/,
  /\bin preparation for$/,
  /\bon the eve of$/,
  /\bin time for$/,
];

/** Prepositions and conjunctions that say no more than that something comes first; the tense of what is said tells the rest. */
export const beforePrepositions: readonly RegExp[] = [/\bbefore$/, /\bprior to$/, /\b(?:un)?till?$/, /\bleading up to$/];

/** Verbs whose “for”, “into”, “to” or “toward” leads to what is yet to come. VerbNet prepare-26.3, WordNet “brace”. */
export const preparingVerbs: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    prepare: "for",
    prep: "for",
    gear: "for",
    brace: "for",
    rehearse: "for",
    ready: "for",
    train: "for",
    cram: "for",
    head: "into|to|for|toward|towards",
    look: "to|toward|towards|forward|ahead",
    await: "",
    anticipate: "",
    expect: "",
    schedule: "",
  }).map(([verb, links]) => [verb, new RegExp(`^(?:${links})$`)]),
);

/** What is expected, planned or due, before an infinitive: “is set to face”, “plans to see” */
export const expectingWords = words(
  "expect expects expected expecting plan plans planned planning set due slated scheduled poised going about hopes hoping intends intend intending likely prepares prepare preparing looking aims aiming vows vowed promises promised agreed agrees agreeing wants hope",
);

/** Auxiliaries of the future; what a conditional says is not said to come. */
export const futureAuxiliaries = words("will 'll ’ll wo shall");

/** Conjunctions of time before a clause in the present tense that tells of what is to come: “when she meets him, she will …” */
export const timeConjunctions = words("when once until till before after as if whenever");

/** Past forms of irregular verbs that are not their base form (Quirk et al. 1985, § 3.11 ff., those frequent in news). */
export const irregularPasts = words(
  "was were had did said told went came became began broke brought built bought caught chose drew drank drove ate fell felt fought found flew forgot forgave froze got gave grew hung heard held hid kept knew led left lent lost made meant met paid ran rang rose sang sank sat saw sent shook shot showed shrank slept slid spoke spent stood stole struck stuck swam swore swung taught threw thought took tore understood woke won wore withdrew wrote sought sold laid lit dealt drew arose overcame undertook oversaw foresaw",
);

/** Time that is yet to come, counted from the day of writing: “tomorrow”, “next week”, “later this month” */
export const timeAhead =
  /\b(?:tomorrow|next (?:week|weekend|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)|later (?:today|tonight|this (?:week|weekend|month|year|spring|summer|autumn|fall|winter)|in the (?:week|month|year))|in the coming (?:days|weeks|months)|in coming (?:days|weeks|months)|in the (?:days|weeks|months) ahead|this coming \p{L}+)\b/iu;

/** Time that may lie before or behind the day of writing; with a verb in the present tense it lies ahead. */
export const timeNear =
  /\b(?:today|tonight|this (?:week|weekend|month|evening|afternoon|morning)|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d{1,2}(?::\d\d)? ?(?:a|p)\.?m|on (?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\p{L}*\.? \d{1,2}\b(?!,? (?:19|20)\d\d))\b/iu;

/** Time that has been, counted from the day of writing */
export const timeBehind =
  /\b(?:last (?:week|weekend|month|year|night|spring|summer|autumn|fall|winter|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|\p{L}+ ago|earlier (?:today|this|in the)|previous|past)\b/iu;
