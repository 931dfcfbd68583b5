/**
 * Verbs by which texts attribute, in classes by what may follow them.
 *
 * Origin: the VerbNet classes say-37.7, tell-37.2, transfer_mesg-37.1.1, complain-37.8, advise-37.9, conjecture-29.5,
 * judgment-33, promise-37.13, order-60.1 and consider-29.9, less the verbs that in news seldom attribute, and with
 * those that are frequent as cues of the PolNeAR corpus (Newell et al. 2018, training part).
 */
export type CueClass =
  /** says a clause: “said (that) …”, and stands by quotations */
  | "say"
  /** says a clause to somebody: “told X (that) …” */
  | "tell"
  /** holds a clause in mind: “believes (that) …” */
  | "think"
  /** speaks of something or somebody: “criticized the plan” */
  | "judge"
  /** wants or binds to an act: “vowed to …” */
  | "intend"
  /** makes somebody do: “urged X to …” */
  | "urge"
  /** puts a question: “asked whether …” */
  | "ask";

const table: Record<CueClass, string> = {
  say: `say add write note report announce suggest argue continue explain respond declare acknowledge claim warn conclude state recall insist reply tweet post reveal indicate confirm predict admit complain assert reiterate joke stress concede
    remark emphasize boast lament caution estimate disclose observe quip recount remember retort interject maintain allege contend comment speculate testify agree imply stipulate exclaim shout yell affirm clarify mention repeat echo deny signal
    find show prove charge answer hint whisper muse opine relate proclaim profess pronounce vouch attest certify counter elaborate underscore chant read determine`,
  tell: "tell inform assure remind convince persuade notify advise",
  think:
    "believe think hope feel fear know expect suspect doubt wonder worry guess assume realize understand imagine consider forecast project foresee decide learn agree",
  judge: `call describe criticize accuse praise blame defend endorse denounce condemn blast slam reject oppose support dismiss question attack mock decry tout cite discuss characterize portray label deem applaud rebuke lambaste deride
    liken assail champion bemoan voice express thank ridicule commend hail welcome slight disavow disparage chide berate scold propose reference rail highlight express recommend`,
  intend: "vow pledge promise threaten refuse decline plan offer want seek intend hope agree propose swear",
  urge: "urge order ask encourage press demand warn advise implore beg instruct direct request invite exhort call",
  ask: "ask question wonder inquire query",
};

const irregular: Record<string, readonly string[]> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  think: ["thinks", "thought", "thinking"],
  feel: ["feels", "felt", "feeling"],
  know: ["knows", "knew", "known", "knowing"],
  find: ["finds", "found", "finding"],
  show: ["shows", "showed", "shown", "showing"],
  read: ["reads", "reading"],
  swear: ["swears", "swore", "sworn", "swearing"],
  seek: ["seeks", "sought", "seeking"],
  understand: ["understands", "understood", "understanding"],
  foresee: ["foresees", "foresaw", "foreseen"],
  learn: ["learns", "learned", "learnt", "learning"],
  admit: ["admits", "admitted", "admitting"],
  quip: ["quips", "quipped", "quipping"],
  slam: ["slams", "slammed", "slamming"],
  plan: ["plans", "planned", "planning"],
  beg: ["begs", "begged", "begging"],
};

/** All forms of a regular or listed verb. */
export const formsOf = (verb: string): readonly string[] => {
  const listed = irregular[verb];
  if (listed) return [verb, ...listed];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|x|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
};

export interface Cue {
  verb: string;
  classes: ReadonlySet<CueClass>;
}

const build = (): ReadonlyMap<string, Cue> => {
  const found = new Map<string, { verb: string; classes: Set<CueClass> }>();
  for (const cls of Object.keys(table) as CueClass[]) {
    for (const verb of table[cls].trim().split(/\s+/)) {
      for (const form of formsOf(verb)) {
        const entry = found.get(form) ?? { verb, classes: new Set<CueClass>() };
        entry.classes.add(cls);
        found.set(form, entry);
      }
    }
  }
  return found;
};

/** Every form of every cue verb, lower case. */
export const cues: ReadonlyMap<string, Cue> = build();

/**
 * Verbs that tell of an act of speaking or writing and of little else: within a content only these make a further statement.
 * “She hopes”, “it shows”, “he plans” inside a quotation are part of what is said.
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  `say tell claim report deny announce assert state declare insist allege write acknowledge admit confirm reveal disclose contend testify
  maintain warn argue ask`.split(/\s+/),
);

/** Words before a source that attribute what stands beside them. */
export const accordingTo: readonly string[] = ["according to", "in the words of", "in the view of", "in the opinion of", "per"];

/**
 * Verbs by which something becomes known, and nobody says it: “details surfaced that …” (VerbNet appear-48.1.1). What stands
 * before them is what came to light, and no source.
 */
export const comingToLight: ReadonlySet<string> = new Set([
  ...["surface", "emerge", "transpire", "circulate", "swirl", "leak", "spread"].flatMap((verb) => [...formsOf(verb)]),
  "arose",
  "broke",
]);

/** Nouns for what is known or told without anybody who tells it: they stand before a verb as a source does, and are none. */
export const knownThings: ReadonlySet<string> = new Set(
  "details detail news word rumors rumours rumor rumour gossip speculation information developments revelations questions facts talk".split(
    " ",
  ),
);
