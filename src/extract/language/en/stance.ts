import type { Stance } from "../../../vocabulary/kinds.js";
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
export const denialCues = /\bdenials?\b/iu;

/** Predicates by which a content says that something is not so: “That is not true”, “it was false that …”. */
export const untruths =
  /^(?:but |and |no, )?(?:it|this|that|these|those|they|there|the \p{L}+|all of (?:it|this|that))(?:['’]s| is| was| are| were| has been)(?: \p{L}+ly| absolutely| simply| just| all)* (?:not true|untrue|false|no truth|a lie|lies|nonsense|made up|a fabrication|fabricated|a hoax|fake|wrong that)\b/iu;

/** What a claim is called by whoever denies it. */
export const falsehoods =
  /\b(?:a lie|lies|false|untrue|a (?:\p{L}+ )?fabrication|fabricated|fake(?: news)?|a hoax|nonsense|baseless|unfounded|groundless|fictions?|invented|an invention|made[- ]up)\W*$/iu;

/** Modals and turns by which a content wants something done, as its first verb. */
export const obligations = /^(?:should|must|ought|needs?|has|have|had)$/iu;

/** Openings of a question inside a content. */
export const questionWords = /^[“"„«‘'\s]*(?:whether|if|who|whom|whose|what|when|where|why|how|which)\b/iu;

/** Cues that ask without such a verb: “wanted to know when …”. */
export const askingCues = /\b(?:want(?:s|ed)?(?: to know)?|inquir\p{L}+|enquir\p{L}+|questions?)\b/iu;

/** Verbs that make somebody do what follows as “somebody to do something”. */
export const directing: ReadonlySet<string> = new Set(
  ["tell", "ask", "want", "direct", "invite", "encourage", "advise", "warn", "call", "get", "expect"].flatMap((verb) => [...formsOf(verb)]),
);

/** Words of politeness and feeling that open a sentence as an order does. */
export const noOrders: ReadonlySet<string> = new Set(
  "thank thanks bless welcome congratulations see guess suppose hope wish please".split(" "),
);
