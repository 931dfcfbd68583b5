import type { VerbTrigger } from "./contact-forms.js";
import { formsOf } from "./cues.js";

/**
 * Verbs of contact by published class, for the finder that asks the reader's syntax (`contacts/frames.ts`).
 *
 * Origin: VerbNet 3.4 classes and FrameNet 1.7 frames, named at each row; members that are rare, that do not take a person as the other
 * side, or whose usual sense in news is another (“press”, “charge”, “bid”, “rule”) are left out.
 */
export interface ContactClass extends Omit<VerbTrigger, "forms"> {
  /** in the dictionary form, each followed by the fixed words that belong to it (“sidle up”) */
  verbs: readonly string[];
  /** of “see”: one goes there, has an appointment, or it is said when and where */
  visiting?: true;
  /** of “call on”: governments and parties are called on in public */
  unofficial?: true;
}

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== "");
const lines = (text: string): string[] => text.split(",").map((line) => line.trim());

const tells = { kind: "conversation", directed: true, addressed: true } as const;
const talks = { kind: "conversation", mutual: true } as const;

export const contactClasses: readonly ContactClass[] = [
  // talk-37.5, chit_chat-37.6; FrameNet Chatting, Discussion, Quarreling
  {
    verbs: list(
      `argue banter bargain bicker chat chatter chitchat commiserate confer converse debate deliberate flirt gab gossip haggle joke negotiate
      quarrel reminisce schmooze spar squabble wrangle parley powwow fraternize hobnob consult skype facetime correspond`,
    ),
    links: ["with"],
    ...talks,
  },
  { verbs: list("speak talk chat gossip"), kind: "conversation", links: ["to", "with"], addressed: true },
  // tell-37.2, inform; FrameNet Telling, Warning
  {
    verbs: [...list("tell inform notify apprise update brief alert forewarn"), ...lines("tip off, fill in, clue in")],
    links: [""],
    ...tells,
  },
  // advise-37.9, promise-37.13: bodies and groups are warned and advised in public
  { verbs: list("assure reassure warn caution remind promise advise counsel instruct"), links: [""], ...tells, personal: true },
  // transfer_mesg-37.1.1, say-37.7, confess-37.10, complain-37.8, manner_speaking-37.3, with the one addressed
  {
    verbs: list(
      `say admit announce apologize appeal boast brag communicate complain confess confide convey declare describe disclose divulge explain
      gripe grumble hint indicate insinuate joke leak lie mention mumble murmur mutter narrate offer pitch plead pledge pray preach promise propose
      protest reaffirm recommend recount reiterate relate relay remark repeat report reveal signal stress suggest swear testify vent vouch vow
      whisper yell shout scream shriek holler bark snap`,
    ),
    links: ["to"],
    ...tells,
    far: true,
  },
  { verbs: list("say"), links: ["to"], ...tells, personal: true },
  { verbs: list("raise discuss share"), links: ["with"], kind: "conversation", addressed: true, personal: true, far: true },
  { verbs: list("shout yell scream bark snap swear curse tweet wave wink smile nod grin beam"), links: ["at"], ...tells, personal: true },
  // inquire-37.1.2, interrogate-37.1.3; FrameNet Questioning
  { verbs: list("ask"), links: [""], ...tells },
  { verbs: list("inquire enquire demand request"), links: ["of", "from"], ...tells },
  {
    verbs: list("question quiz grill interrogate debrief interview cross-examine query poll"),
    kind: "conversation",
    links: [""],
    directed: true,
    addressed: true,
  },
  // advise-37.9, lecture-37.11
  { verbs: list("admonish coach tutor mentor lecture school"), links: [""], ...tells, personal: true },
  // promise-37.13, order-60.1
  { verbs: list("order command direct instruct task"), links: [""], ...tells, personal: true },
  // urge-58.1, beg-58.2; force-59.1; FrameNet Request, Suasion, Attempt_suasion
  {
    verbs: list(
      `urge beg beseech entreat exhort goad implore importune coax cajole nag pester persuade convince dissuade prod petition lobby solicit
      woo press pressure invite nudge prompt encourage`,
    ),
    links: [""],
    ...tells,
  },
  { verbs: lines("plead, remonstrate, intercede, reason"), links: ["with"], ...tells },
  { verbs: ["call"], links: ["on", "upon"], ...tells, unofficial: true },
  // judgement-33.1 said to one's face; FrameNet Judgment_direct_address
  {
    verbs: list(
      "thank congratulate apologize scold berate chide rebuke reprimand reproach admonish upbraid tease heckle taunt insult compliment",
    ),
    links: [""],
    ...tells,
    personal: true,
  },
  // FrameNet Communication_response
  { verbs: list("reply respond retort write"), kind: "message", links: ["to"], directed: true, addressed: true },
  { verbs: list("answer interrupt"), links: [""], ...tells, personal: true },
  // FrameNet Contacting; instr_communication-37.4
  {
    verbs: [...list("ring phone telephone buzz dial"), ...lines("ring up, call up, call back, ring back, phone up")],
    kind: "call",
    links: [""],
    directed: true,
  },
  { verbs: lines("get through, put through, patch through"), kind: "call", links: ["to"], directed: true, addressed: true },
  { verbs: lines("get hold, get ahold"), kind: "contact", links: ["of"], directed: true, addressed: true },
  {
    verbs: list("text sext message e-mail email mail cable wire telegraph telegram fax page ping dm radio cc"),
    kind: "message",
    links: [""],
    directed: true,
    addressed: true,
  },
  { verbs: list("write cable telegraph wire radio email e-mail"), kind: "message", links: ["to"], directed: true, addressed: true },
  { verbs: list("contact"), kind: "contact", links: [""], directed: true, addressed: true, personal: true },
  { verbs: lines("reach out, get back, turn"), kind: "contact", links: ["to"], directed: true, addressed: true },
  // meet-36.3, FrameNet Meet_with, Come_together, Make_acquaintance, Visiting, Social_event
  {
    verbs: [
      ...list("meet huddle rendezvous lunch dine breakfast brunch golf picnic reunite socialize mingle"),
      ...lines("sit down, get together, catch up, hang out, meet up, check in, come together, team up, link up, double date"),
    ],
    kind: "meeting",
    links: ["with"],
    mutual: true,
  },
  { verbs: list("meet"), kind: "meeting", links: [""], mutual: true },
  { verbs: ["eat", "drink", "play golf", "play cards", "share a meal", "break bread"], kind: "meeting", links: ["with"], addressed: true },
  {
    verbs: [
      "spend time",
      "spend hours",
      "spend evening",
      "spend afternoon",
      "spend morning",
      "spend day",
      "spend weekend",
      "spend minutes",
    ],
    kind: "meeting",
    links: ["with"],
    addressed: true,
    far: true,
  },
  { verbs: ["hear"], kind: "contact", links: ["from"], directed: true, addressed: true },
  {
    verbs: ["make it clear", "make clear", "make plain", "break the news", "put the question", "make the case", "make a case"],
    links: ["to"],
    ...tells,
    far: true,
  },
  {
    verbs: lines("drop in, call in, look in, check in, drop, walk in"),
    kind: "meeting",
    links: ["on"],
    directed: true,
    addressed: true,
    personal: true,
  },
  {
    verbs: lines("go up, come up, walk up, walk over, sidle up, step up, come over"),
    kind: "encounter",
    links: ["to"],
    directed: true,
    addressed: true,
    personal: true,
  },
  { verbs: lines("bump, run, blunder"), kind: "encounter", links: ["into"], directed: true, addressed: true, personal: true },
  { verbs: ["see"], kind: "meeting", links: [""], directed: true, addressed: true, personal: true, plainObject: true, visiting: true },
  { verbs: ["call"], kind: "call", links: [""], directed: true, addressed: true, personal: true, plainObject: true },
  {
    verbs: ["go over", "go round", "go around", "come round"],
    kind: "encounter",
    links: ["to"],
    directed: true,
    addressed: true,
    personal: true,
  },
  {
    verbs: ["show around", "show round", "walk through", "lead through"],
    kind: "event",
    links: [""],
    directed: true,
    addressed: true,
    personal: true,
  },
  { verbs: list("visit"), kind: "meeting", links: [""], directed: true, addressed: true, personal: true },
  {
    verbs: list("hug kiss greet accost buttonhole corner waylay intercept"),
    kind: "encounter",
    links: [""],
    directed: true,
    addressed: true,
    personal: true,
  },
  {
    verbs: ["take aside", "pull aside", "draw aside", "call in", "call over", "sit down", "take out"],
    kind: "conversation",
    links: [""],
    directed: true,
    addressed: true,
    personal: true,
  },
  {
    verbs: ["shake hands", "exchange words", "exchange pleasantries", "exchange glances", "trade words"],
    kind: "encounter",
    links: ["with"],
    mutual: true,
  },
  // accompany-51.7, drive-11.5; run-51.3.2 and stand-47.6 in company: FrameNet Cotheme
  { verbs: list("accompany escort chaperone usher flank"), kind: "event", links: [""], directed: true, addressed: true },
  { verbs: list("drive chauffeur guide walk"), kind: "event", links: [""], directed: true, addressed: true, personal: true },
  {
    verbs: list(
      "fly travel tour campaign walk ride drive stroll march stay vacation sail dance jog hike hunt fish ski pray worship stump barnstorm appear pose rally",
    ),
    kind: "event",
    links: ["with", "alongside"],
    addressed: true,
    far: true,
  },
  { verbs: ["sit"], kind: "encounter", links: ["with", "beside", "alongside"], addressed: true },
  // “stands with B” is support more often than company
  { verbs: ["stand"], kind: "encounter", links: ["beside", "alongside"], addressed: true },
  // herd-47.5.2, bring together; FrameNet Hosting
  { verbs: list("gather convene assemble congregate"), kind: "meeting", links: ["with"], mutual: true },
  { verbs: list("host entertain receive welcome"), kind: "meeting", links: [""], directed: true, addressed: true },
  // appearances as a witness: FrameNet Evidence, Attempt_suasion before a body that hears
  { verbs: list("testify appear plead speak"), kind: "event", links: ["before"], directed: true, addressed: true },
  // FrameNet Summoning: the one called to come
  { verbs: list("summon subpoena"), kind: "meeting", status: "requested", links: [""], directed: true, addressed: true },
];

const irregular: Readonly<Record<string, readonly string[]>> = {
  speak: ["speaks", "spoke", "spoken", "speaking"],
  ring: ["rings", "rang", "rung", "ringing"],
  get: ["gets", "got", "gotten", "getting"],
  put: ["puts", "putting"],
  meet: ["meets", "met", "meeting"],
  sit: ["sits", "sat", "sitting"],
  stand: ["stands", "stood", "standing"],
  come: ["comes", "came", "coming"],
  go: ["goes", "went", "gone", "going"],
  run: ["runs", "ran", "running"],
  take: ["takes", "took", "taken", "taking"],
  draw: ["draws", "drew", "drawn", "drawing"],
  fly: ["flies", "flew", "flown", "flying"],
  drive: ["drives", "drove", "driven", "driving"],
  ride: ["rides", "rode", "ridden", "riding"],
  eat: ["eats", "ate", "eaten", "eating"],
  drink: ["drinks", "drank", "drunk", "drinking"],
  break: ["breaks", "broke", "broken", "breaking"],
  spend: ["spends", "spent", "spending"],
  hear: ["hears", "heard", "hearing"],
  make: ["makes", "made", "making"],
  see: ["sees", "saw", "seen", "seeing"],
  show: ["shows", "showed", "shown", "showing"],
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  swear: ["swears", "swore", "sworn", "swearing"],
  seek: ["seeks", "sought", "seeking"],
  woo: ["woos", "wooed", "wooing"],
  shake: ["shakes", "shook", "shaken", "shaking"],
  have: ["has", "had", "having"],
  fill: ["fills", "filled", "filling"],
  lead: ["leads", "led", "leading"],
  catch: ["catches", "caught", "catching"],
  hang: ["hangs", "hung", "hanging"],
  lie: ["lied", "lying"],
  leave: ["leaves", "left", "leaving"],
};

/** Verbs that double their last letter: one stressed vowel before one consonant. */
const doubling = new Set("chat gab spar confer bar tip drop plan quip step bet ship hug dm cc prod nag snap jog wed plot".split(" "));

/** All forms of a verb of the classes, its dictionary form first. */
export const classForms = (verb: string): readonly string[] => {
  const listed = irregular[verb];
  if (listed) return [verb, ...listed];
  if (doubling.has(verb)) {
    const last = verb.at(-1) ?? "";
    return [verb, `${verb}s`, `${verb}${last}ed`, `${verb}${last}ing`];
  }
  return formsOf(verb);
};
