import type { Stance } from "../../../vocabulary/kinds.js";
import { lettered } from "../../text/lettered.js";
import { formsOf } from "./cues.js";

/**
 * What a source does with what it says, by the verb of the cue.
 *
 * Origin: VerbNet order-60.1, urge-58.1 and beg-58.2 (demands), inquire-37.1.2 (asks), judgment-33.1 (judges); for denials the
 * verbs of FrameNet's Statement and Agree_or_refuse_to_act that say that something is not so.
 */
const verbs: Record<Exclude<Stance, "asserts">, string> = {
  denies: "deny refute dispute rebut disavow contest contradict repudiate gainsay",
  demands: "demand urge order request beg implore press instruct exhort appeal petition command require plead",
  asks: "ask question wonder inquire enquire query",
  judges: `criticize criticise praise blame denounce condemn blast slam attack mock decry tout characterize label deem applaud rebuke lambaste
    deride liken assail bemoan ridicule commend hail disparage chide berate scold defend champion describe laud deplore brand lament`,
};

/** Every form of those verbs, lower case. */
export const stanceVerbs: ReadonlyMap<string, Stance> = new Map(
  (Object.keys(verbs) as (keyof typeof verbs)[]).flatMap((stance) =>
    verbs[stance].split(/\s+/).flatMap((verb) => formsOf(verb).map((form): [string, Stance] => [form, stance])),
  ),
);

/** Verbs that turn a claim down when what they turn down is a claim, and judge it when it is anything else. */
export const refusals: ReadonlySet<string> = new Set(["reject", "dismiss", "brush", "wave", "scoff"].flatMap((verb) => [...formsOf(verb)]));

/** Nouns for what somebody has said. */
export const claimNouns =
  /\b(?:claims?|allegations?|accusations?|charges?|reports?|stor(?:y|ies)|suggestions?|notions?|ideas?|rumou?rs?|accounts?|assertions?|assumptions?|findings?|conclusions?|speculation|insinuations?|contention|versions?)\b/iu;

/** Cues that deny without such a verb: “issued a denial”. */
export const denialCues = /\bdenials?\b|\b(?:otherwise|to the contrary|the (?:contrary|opposite))\s*$/iu;

/** Words by which something is made little of as a whole: “played down any links”. That there were any is what is turned down. */
export const minimizing =
  /\b(?:play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?|minimi[sz](?:e|es|ed|ing)|shrug(?:s|ged|ging)? off) (?:any|all|every)\b/iu;

/** An answer that is no and nothing else: “Absolutely not”, “The answer is very simple, no”. */
export const answersNo =
  /^(?:(?:well|look|again|oh),? )?(?:(?:the|my) (?:short |simple )?answer (?:to (?:that|this) )?is,? )?(?:(?:very |quite )?(?:simple|simply|clear|plain|short)[,:]? )?(?:absolutely not|certainly not|definitely not|of course not|not at all|no way|never|no)(?:[,.!]? (?:sir|ma['’]am|absolutely not|not at all|never|no))?$/iu;

/** An answer that begins with no and goes on: “No, we never met”, “Absolutely not. I was in Oslo”. */
export const opensWithNo =
  /^(?:(?:well|look|again|oh),? )?(?:no(?=[,.!;]|$)|never(?=[,.!;]|$)|(?:absolutely|certainly|definitely|of course) not(?=[,.!;]|$)|not at all(?=[,.!;]|$))/iu;

const modifiers =
  "(?:(?:his|her|their|its|the|all|any|many|several|previous|previously|earlier|prior|past|repeated|repeatedly|initial|initially|public|sworn|having|[A-Z][\\p{L}.'’-]*) ){0,6}";
const denial = "denials?|denying (?:it|this|that|so)";
const saying =
  "(?:said|saying|claimed|claiming|insisted|insisting|testified|testifying|stated|stating|sworn|swearing|maintained|maintaining|asserted|asserting|told [^,.;]{2,40}?|telling [^,.;]{2,40}?) (?:otherwise|the (?:opposite|contrary))";
const noun = "(?:statements?|claims?|assurances?|assertions?|testimony|protestations) to the contrary";
const words = "statements?|claims?|assurances?|assertions?|testimony|accounts?|version";

/**
 * What somebody has said against what a clause tells, in the words set beside it: “…, despite previous denials”, “… despite
 * having said otherwise under oath”. Group 1 is the whole, group 2 the words that deny.
 */
export const saidContrary = new RegExp(
  `\\b(?:(?:[Dd]espite|[Ii]n spite of|[Cc]ontrary to|[Nn]otwithstanding|[Aa]fter) (?=${modifiers}(?:${denial}|${saying}|${noun}))|[Cc]ontrary to (?=(?:his|her|their|its) ))(${modifiers}(${denial}|${saying}|${noun}|${words})(?: (?:during|in|at|to|under|before|on) [^,.;:“”"—]{2,60}?)?)(?=[,.;:“”"—)]| (?:and|but) |$)`,
  "gu",
);

const contrary = new RegExp(`^(?:${modifiers}(?:${denial}|${saying}|${noun}|${words})|otherwise|the (?:opposite|contrary))(?: |$)`, "u");

/** Contents that say the contrary of what stands beside them: “insisted otherwise”. */
export const otherwise = /^(?:otherwise|the (?:opposite|contrary))\b/iu;

/** Is a content such words: does what it denies stand beside it, and not in it? */
export const isContrary = (content: string): boolean => contrary.test(content);

/** Predicates by which a content says that something is not so: “That is not true”, “it was false that …”. */
export const untruths = lettered(
  /^(?:but |and |no, )?(?:it|this|that|these|those|they|there|the \p{L}+|all of (?:it|this|that))(?:['’]s| is| was| are| were| has been)(?: \p{L}+ly| absolutely| simply| just| all)* (?:not true|untrue|false|no truth|a lie|lies|nonsense|made up|a fabrication|fabricated|a hoax|fake|wrong that)\b/iu,
);

/** What a claim is called by whoever denies it. */
export const falsehoods = lettered(
  /\b(?:a lie|lies|false|untrue|a (?:\p{L}+ )?fabrication|fabricated|fake(?: news)?|a hoax|nonsense|baseless|unfounded|groundless|fictions?|invented|an invention|made[- ]up)\W*$/iu,
);

/** Modals and turns by which a content wants something done, as its first verb. */
export const obligations = /^(?:should|must|ought|needs?|has|have|had)$/iu;

/** Openings of a question inside a content. */
export const questionWords = /^[“"„«‘'\s]*(?:whether|if|who|whom|whose|what|when|where|why|how|which)\b/iu;

/** Cues that ask without such a verb: “wanted to know when …”. */
export const askingCues = lettered(/\b(?:want(?:s|ed)?(?: to know)?|inquir\p{L}+|enquir\p{L}+|questions?)\b/iu);

/** Verbs that make somebody do what follows as “somebody to do something”. */
export const directing: ReadonlySet<string> = new Set(
  ["tell", "ask", "want", "direct", "invite", "encourage", "advise", "warn", "call", "get", "expect"].flatMap((verb) => [...formsOf(verb)]),
);

/** Words of politeness and feeling that open a sentence as an order does. */
export const noOrders: ReadonlySet<string> = new Set(
  "thank thanks bless welcome congratulations see guess suppose hope wish please".split(" "),
);
