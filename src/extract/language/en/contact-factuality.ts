import type { ContactStatus } from "../../../vocabulary/kinds.js";
import { words } from "../words.js";
import { formsOf } from "./cues.js";

/**
 * What a word says of the contact that hangs on it: asked for, planned, refused, doubted. Origin: the event-selecting predicates of TimeML
 * (I_ACTION, I_STATE; Pustejovsky et al. 2003) and FactBank (Saurí and Pustejovsky 2009), the implicative verbs of Karttunen (1971) and
 * Nairn, Condoravdi and Karttunen (2006); members from VerbNet want-32.1, promise-37.13, urge-58.1, order-60.1, neglect-75.1, forbid-67,
 * FrameNet's Desiring, Request, Purpose, Agree_or_refuse_to_act, Rejection, Change_event_time, Likelihood.
 */
export interface Governor {
  status: ContactStatus;
  /** the status where the word itself is negated; absent: nothing is said */
  negated?: ContactStatus;
  /**
   * how the contact hangs on the word: as its “object”; in an “infinitive”, a “gerund”, a “content” clause, one in the “past”, or in the infinitive
   * of the “perfect” (“is believed to have met”), all of them in a “clause”; or by one of these prepositions
   */
  links: ReadonlySet<string>;
  /** a particle that belongs to the verb: “called off” */
  particle?: string;
}

type Row = readonly [status: ContactStatus, words: string, links: string, more?: Pick<Governor, "negated" | "particle">];

const verbs: readonly Row[] = [
  ["requested", "want wish desire seek request demand propose suggest recommend offer long beg prefer", "object infinitive gerund"],
  ["requested", "ask", "infinitive for"],
  ["requested", "try attempt struggle", "infinitive"],
  ["requested", "call press push plead appeal apply campaign argue hope", "for"],
  ["requested", "urge invite encourage tell advise", "infinitive"],
  ["planned", "plan intend promise pledge vow schedule await anticipate", "object infinitive for", { negated: "denied" }],
  ["planned", "prepare arrange", "object infinitive for"],
  ["planned", "decide agree consent", "infinitive to on"],
  ["planned", "order instruct direct authorize", "infinitive"],
  ["declined", "refuse decline reject oppose boycott shun spurn rebuff", "object infinitive gerund"],
  ["declined", "decide", "against"],
  ["declined", "rule", "object clause", { particle: "out", negated: "uncertain" }],
  ["declined", "turn", "object", { particle: "down" }],
  ["not_happened", "cancel postpone delay scrap scuttle shelve abandon skip miss", "object"],
  ["not_happened", "call put", "object", { particle: "off" }],
  ["denied", "deny", "object clause", { negated: "happened" }],
  ["denied", "fail forget neglect", "infinitive", { negated: "happened" }],
  ["uncertain", "consider contemplate mull weigh ponder", "object gerund"],
  ["uncertain", "believe think presume suppose", "perfect"],
  ["uncertain", "allege rumor rumour", "perfect past"],
  ["uncertain", "suspect accuse", "perfect past of"],
  ["denied", "wish pretend", "perfect past"],
  ["uncertain", "think", "about of"],
  ["uncertain", "threaten", "infinitive"],
  ["planned", "look", "to"],
];

const nouns: readonly Row[] = [
  ["requested", "request requests offer offers proposal proposals demand demands bid bids plea pleas", "infinitive for of"],
  ["requested", "call calls appeal appeals hope hopes eagerness", "for"],
  ["requested", "desire wish readiness willingness eagerness", "infinitive for"],
  ["requested", "interest", "in"],
  ["planned", "plan plans intention arrangements preparations schedule", "infinitive for", { negated: "denied" }],
  ["planned", "decision promise pledge vow agreement way", "infinitive"],
  ["declined", "refusal reluctance unwillingness", "infinitive"],
  ["declined", "rejection", "of"],
  ["not_happened", "cancellation cancelation postponement", "of"],
  ["denied", "denial denials", "clause of"],
  ["denied", "failure inability", "infinitive"],
  ["uncertain", "prospect prospects possibility likelihood", "clause of for"],
  ["uncertain", "rumor rumors rumour rumours speculation allegation allegations suspicion suspicions suggestion suggestions", "clause of"],
];

/** Forms that are not made by adding -ed, and doubled letters. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  forget: ["forgets", "forgot", "forgotten", "forgetting"],
  put: ["puts", "putting"],
  cancel: ["cancels", "canceled", "cancelled", "canceling", "cancelling"],
  prefer: ["prefers", "preferred", "preferring"],
  scrap: ["scraps", "scrapped", "scrapping"],
  shun: ["shuns", "shunned", "shunning"],
  skip: ["skips", "skipped", "skipping"],
};

const listed = (rows: readonly Row[], formsOfWord: (word: string) => readonly string[]): ReadonlyMap<string, readonly Governor[]> => {
  const found = new Map<string, Governor[]>();
  for (const [status, words, links, more] of rows)
    for (const form of words.split(" ").flatMap(formsOfWord))
      found.set(form, [...(found.get(form) ?? []), { status, links: new Set(links.split(" ")), ...more }]);
  return found;
};

/** By each form of the verbs. */
export const governingVerbs = listed(verbs, (verb) => [verb, ...(irregular[verb] ?? formsOf(verb).slice(1))]);
export const governingNouns = listed(nouns, (noun) => [noun]);

/** Verbs that have a contact as their object and say nothing else of it: what is said of them is said of it. FrameNet's support verbs. */
export const supportingVerbs = words(
  "have has had having hold holds held holding conduct conducts conducted conducting begin begins began begun beginning start starts started starting open opens opened opening resume resumes resumed resuming continue continues continued continuing reopen reopened attend attends attended attending join joins joined joining make makes made making place placed placing pay pays paid paying send sends sent sending give gives gave given giving take takes took taken taking get gets got getting enter enters entered entering participate participated engage engages engaged engaging host hosts hosted hosting",
);

/** What happens to an occasion that comes about. VerbNet occurrence-48.3, begin-55.1. */
export const comingAbout = words(
  "take takes took taken happen happens happened occur occurs occurred held go goes went gone begin begins began begun start starts started open opens opened resume resumes resumed convene convenes convened continue continues continued",
);

/** What is said to be of an occasion that may or may not come. FrameNet's Likelihood. */
export const likelihoods: ReadonlyMap<string, ContactStatus> = new Map([
  ..."possible conceivable feasible uncertain doubtful unlikely remote improbable".split(" ").map((word) => [word, "uncertain"] as const),
  ..."likely probable imminent certain near due planned".split(" ").map((word) => [word, "planned"] as const),
  ..."off impossible unthinkable".split(" ").map((word) => [word, "not_happened"] as const),
]);

/** What is told without anybody vouching for it, and may be turned down as untrue. */
export const toldThings = words(
  "report reports rumor rumors rumour rumours claim claims allegation allegations accusation accusations suggestion suggestions speculation story stories notion idea assertion assertions charge charges",
);
export const turnedDownAsUntrue = words(
  "rejected rejects reject rejecting dismissed dismisses dismiss dismissing denied denies deny denying refuted refutes refute disputed disputes dispute rebutted rebuts contradicted contradicts ridiculed scoffed",
);
export const untrue = words("false untrue baseless wrong unfounded groundless nonsense incorrect fabricated inaccurate fiction lie");

/** Verbs of answering what is asked for. FrameNet's Agree_or_refuse_to_act, Rejection. */
export const acceptances = words("accept accepts accepted accepting");
export const refusals = words(
  "reject rejects rejected rejecting decline declines declined declining refuse refuses refused refusing rebuff rebuffed spurn spurned turned dismissed denied ignored",
);

/** Adjectives in which one has a mind for what follows in the infinitive or by “to”, “for”, “in”: “is open to talks”. */
export const minded = words("willing ready open keen eager prepared happy glad anxious interested");
