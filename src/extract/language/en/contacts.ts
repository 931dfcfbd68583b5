import type { ContactKind, ContactStatus } from "../../../vocabulary/kinds.js";
import { formsOf } from "./cues.js";

/**
 * Words that say contact, and how those who take part hang on them.
 *
 * Origin: the VerbNet classes meet-36.3, correspond-36.1, chit_chat-37.6, talk-37.5, lecture-37.11, tell-37.2,
 * transfer_mesg-37.1, instr_communication-37.4, say-37.7 with “to”, confess-37.10, promise-37.13, advise-37.9, herd-47.5.2 and
 * accompany-51.7, marry-36.2 and battle-36.4 aside; FrameNet's Meet_with, Come_together, Discussion, Contacting, Chatting,
 * Communication_means; the wordings of CAMEO's codes 03 to 05 (consult, visit, host, meet, mediate). Kept are those by
 * which two sides are in touch.
 */
export interface VerbTrigger {
  /** all forms, lower case; several words are separated by a blank */
  forms: readonly string[];
  kind: ContactKind;
  status?: ContactStatus;
  /** words that may lead to the other side; "" is the plain object */
  links: readonly string[];
  /** “A and B met”: the subject alone may be both sides */
  mutual?: true;
  /** the subject acts on the object: called, wrote, invited */
  directed?: true;
  /** what may follow the object; absent: anything */
  plainObject?: true;
  /** the object must be somebody identified: no country, no public, no inquiry, no body that is only described */
  addressed?: true;
  /** of telling verbs: one asks and warns groups and bodies in public, so it takes persons */
  personal?: true;
  /** the link may stand behind a long object: “discussed the future of the port with B” */
  far?: true;
  /** a presence at something larger: it takes two who are there */
  jointly?: true;
  /** the object is a named body that plays host */
  host?: true;
  /** nothing follows but when, where and why: “gathered in Oslo”, not “gathered evidence” */
  bare?: true;
  /** the objects are the two sides: “brought together A and B” */
  gathering?: true;
  /** what the subject must be: one that inquires, since one interviewed by the press is in no contact */
  inquiring?: true;
  /** somebody goes to see, or wants to: “flew to Oslo to see B” */
  going?: true;
  /** what follows is a stretch of time: “spent two hours with B” */
  lasting?: true;
  /** “joined B at the ceremony” is contact, “joined the party” is not: persons only, and a place or an occasion behind */
  beside?: true;
}

const forms = (verb: string, ...extra: string[]): string[] => [
  ...formsOf(verb).filter((form) => !extra.includes(`-${form}`)),
  ...extra.filter((form) => !form.startsWith("-")),
];
const phrase = (verbs: readonly string[], rest: string): string[] => verbs.map((verb) => `${verb} ${rest}`);

const meet = ["meet", "meets", "met", "meeting"];
const speak = ["speak", "speaks", "spoke", "spoken", "speaking"];
const run = ["ran", "run", "runs", "running"];
const have = ["have", "has", "had", "having", "share", "shared", "sharing"];
const shake = ["shook", "shake", "shakes", "shaking", "shaken"];
const write = ["write", "writes", "wrote", "written", "writing"];
const sit = ["sat", "sit", "sits", "sitting", "seated"];
const stand = ["stood", "stand", "stands", "standing"];
const come = ["came", "come", "comes", "coming"];
const get = ["get", "got", "gets", "getting", "be", "was", "were", "is", "are", "been", "keep", "kept", "stay", "stayed"];

const mutual = { mutual: true } as const;
const directed = { directed: true } as const;
/** verbs of telling, asking, advising: contact where the one addressed is somebody identified */
const telling = { kind: "conversation", links: [""], directed: true, addressed: true } as const;

export const verbTriggers: readonly VerbTrigger[] = [
  // VerbNet meet-36.3, and sit down, dine, huddle beside it
  { forms: meet, kind: "meeting", links: ["with", ""], ...mutual },
  { forms: phrase(sit, "down"), kind: "meeting", links: ["with"], ...mutual },
  { forms: [...forms("dine"), ...forms("lunch"), ...forms("huddle")], kind: "meeting", links: ["with"], ...mutual },
  {
    forms: phrase(have.concat(["eat", "ate"]), "dinner").concat(phrase(have, "lunch"), phrase(have, "breakfast")),
    kind: "meeting",
    links: ["with"],
    ...mutual,
  },
  { forms: phrase(have, "coffee").concat(phrase(have, "drinks"), phrase(have, "tea")), kind: "meeting", links: ["with"], ...mutual },
  {
    forms: [...forms("gather"), ...forms("convene"), ...forms("assemble"), ...forms("reconvene"), ...forms("reunite")],
    kind: "meeting",
    links: ["with"],
    bare: true,
    ...mutual,
  },
  {
    forms: phrase(come, "together").concat(
      phrase(get, "together"),
      phrase(come, "face to face"),
      phrase(come, "face-to-face"),
      phrase(sit, "together"),
      phrase(["caught", "catch", "catching"], "up"),
      phrase(forms("check"), "in"),
    ),
    kind: "meeting",
    links: ["with"],
    bare: true,
    ...mutual,
  },
  {
    forms: ["golf", "tennis", "cards", "bridge", "chess"]
      .flatMap((game) => phrase(forms("play"), game))
      .concat(phrase(["spent", "spend", "spending"], "time"), phrase(["spent", "spend", "spending"], "the weekend"), [
        "golfed",
        "vacationed",
      ]),
    kind: "meeting",
    links: ["with"],
    bare: true,
    ...mutual,
  },
  {
    forms: ["spent", "spend", "spends", "spending"],
    kind: "meeting",
    links: ["with"],
    lasting: true,
    addressed: true,
    personal: true,
    ...mutual,
  },
  { forms: ["to see"], kind: "meeting", links: [""], ...directed, addressed: true, going: true },
  {
    forms: ["pay", "paid", "pays", "paying"].map((verb) => `${verb} a visit to`),
    kind: "meeting",
    links: [""],
    ...directed,
    addressed: true,
  },
  { forms: phrase(forms("drop"), "in on").concat(phrase(forms("call"), "in on")), kind: "meeting", links: [""], ...directed },
  {
    forms: ["brought together", "bring together", "brings together", "bringing together"],
    kind: "meeting",
    links: [""],
    gathering: true,
  },
  {
    forms: forms("interview").concat(["questioned", "interrogated", "debriefed"]),
    kind: "meeting",
    links: [""],
    ...directed,
    inquiring: true,
  },
  { forms: forms("entertain"), kind: "meeting", links: [""], ...directed, addressed: true, personal: true },
  { forms: forms("visit"), kind: "meeting", links: ["with", ""], ...directed, addressed: true },
  { forms: forms("host"), kind: "meeting", links: [""], ...directed, addressed: true },
  { forms: forms("receive"), kind: "meeting", links: [""], ...directed, addressed: true, plainObject: true },
  {
    forms: forms("hug", "hugged", "hugging").concat(["embraced"]),
    kind: "encounter",
    links: [""],
    addressed: true,
    personal: true,
    ...mutual,
  },
  { forms: forms("welcome").concat(forms("greet")), kind: "encounter", links: [""], addressed: true },
  // VerbNet talk-37.5, chit_chat-37.6, lecture-37.11, confer
  { forms: speak, kind: "conversation", links: ["with", "to"], ...mutual },
  { forms: forms("talk"), kind: "conversation", links: ["with", "to"], ...mutual },
  { forms: ["chat", "chats", "chatted", "chatting"], kind: "conversation", links: ["with"], ...mutual },
  { forms: forms("converse"), kind: "conversation", links: ["with"], ...mutual },
  { forms: forms("consult"), kind: "conversation", links: ["with", ""] },
  { forms: ["confer", "confers", "conferred", "conferring"], kind: "conversation", links: ["with"], ...mutual },
  {
    forms: phrase(["in"], "talks").concat(
      "negotiations discussions dialogue conversation conversations consultations correspondence".split(" ").map((noun) => `in ${noun}`),
    ),
    kind: "conversation",
    links: ["with"],
    ...mutual,
  },
  {
    forms: "views words greetings pleasantries ideas notes".split(" ").flatMap((noun) => phrase(forms("exchange"), noun)),
    kind: "conversation",
    links: ["with"],
    ...mutual,
  },
  {
    forms: forms("argue").concat(forms("quarrel"), forms("haggle"), forms("bargain"), forms("plead")),
    kind: "conversation",
    links: ["with"],
    addressed: true,
    personal: true,
  },
  {
    forms: forms("liaise").concat(forms("socialize"), forms("mingle"), forms("reconnect")),
    kind: "contact",
    links: ["with"],
    bare: true,
    ...mutual,
  },
  { forms: forms("confront"), ...telling, personal: true },
  {
    forms: phrase(forms("sound"), "out").concat(phrase(["made", "make"], "overtures to"), phrase(["made", "make"], "an approach to")),
    kind: "contact",
    links: [""],
    ...directed,
    addressed: true,
  },
  { forms: phrase(get, "on the phone with").concat(["on the phone with", "on a call with"]), kind: "call", links: [""] },
  { forms: forms("negotiate"), kind: "conversation", links: ["with"], far: true, ...mutual },
  { forms: forms("discuss"), kind: "conversation", links: ["with"], far: true, ...mutual },
  {
    forms: phrase(forms("raise"), "the issue").concat(phrase(forms("raise"), "the matter"), phrase(forms("raise"), "the question")),
    kind: "conversation",
    links: ["with"],
    far: true,
  },
  {
    forms: ["sought", "seek", "seeks", "seeking", "requested", "request", "requesting", "asked for"].flatMap((verb) =>
      "approval permission advice help guidance assistance support information feedback".split(" ").map((noun) => `${verb} ${noun} from`),
    ),
    kind: "contact",
    links: [""],
    ...directed,
    addressed: true,
  },
  {
    forms: phrase(["made", "make", "making"], "statements to").concat(
      phrase(["made", "make"], "remarks to"),
      phrase(["passed", "pass"], "a message to"),
    ),
    ...telling,
  },
  { forms: phrase(forms("follow"), "up with"), kind: "contact", links: [""], ...directed },
  // VerbNet correspond-36.1, instr_communication-37.4
  { forms: ["communicate", "communicates", "communicated", "communicating"], kind: "contact", links: ["with"], ...mutual },
  { forms: ["interact", "interacts", "interacted", "interacting"], kind: "contact", links: ["with"], ...mutual },
  { forms: forms("correspond"), kind: "message", links: ["with"], ...mutual },
  { forms: forms("call"), kind: "call", links: [""], ...directed, addressed: true, plainObject: true },
  { forms: [...forms("phone"), ...forms("telephone")], kind: "call", links: [""], ...directed },
  { forms: [...forms("email"), ...forms("e-mail")], kind: "message", links: [""], ...directed },
  { forms: ["texted", "texting", "messaged", "messaging", "cabled"], kind: "message", links: [""], ...directed },
  { forms: write, kind: "message", links: [""], ...directed, addressed: true, personal: true, plainObject: true },
  { forms: phrase(write, "to").concat(phrase(write, "back to")), kind: "message", links: [""], ...directed },
  { forms: phrase(forms("reach"), "out to"), kind: "contact", links: [""], ...directed },
  { forms: phrase(get, "in touch with").concat(phrase(get, "in contact with")), kind: "contact", links: [""] },
  {
    forms: phrase(get, "in touch").concat(phrase(get, "in contact"), phrase(get, "in communication"), [
      "in contact",
      "in touch",
      "in communication",
    ]),
    kind: "contact",
    links: ["with"],
    ...mutual,
  },
  { forms: phrase(get, "introduced to"), kind: "introduction", links: [""] },
  {
    forms: ["put", "puts", "putting", "connect", "connected", "connecting"],
    kind: "introduction",
    links: [""],
    ...directed,
    addressed: true,
  },
  { forms: forms("contact"), kind: "contact", links: [""], ...directed },
  { forms: ["approached", "approaching"], kind: "contact", links: [""], ...directed, addressed: true },
  {
    forms: phrase(forms("cultivate"), "a relationship").concat(
      phrase(["form", "formed", "forged", "struck"], "a relationship"),
      phrase(["form", "formed", "forged"], "relationships"),
    ),
    kind: "contact",
    links: ["with"],
  },
  { forms: phrase(come, "to know").concat(phrase(["got", "get", "getting"], "to know")), kind: "contact", links: [""] },
  { forms: phrase(["made", "make", "makes"], "the acquaintance of").concat(phrase(get, "acquainted with")), kind: "contact", links: [""] },
  // encounters
  { forms: phrase(shake, "hands"), kind: "encounter", links: ["with"], ...mutual },
  {
    forms: phrase(run, "into").concat(phrase(forms("bump"), "into"), phrase(come, "across")),
    kind: "encounter",
    links: [""],
    addressed: true,
  },
  { forms: forms("encounter"), kind: "encounter", links: [""], addressed: true },
  {
    forms: phrase(sit, "next to").concat(
      phrase(sit, "beside"),
      phrase(sit, "alongside"),
      phrase(sit, "across from"),
      phrase(sit, "opposite"),
      phrase(stand, "next to"),
      phrase(stand, "beside"),
      phrase(stand, "alongside"),
    ),
    kind: "encounter",
    links: [""],
    addressed: true,
  },
  // joint presence
  {
    forms: forms("attend").concat(phrase(forms("appear"), "at"), phrase(forms("participate"), "in"), ["took part in"]),
    kind: "event",
    links: ["with", "alongside"],
    far: true,
    jointly: true,
  },
  { forms: phrase(speak, "at"), kind: "event", links: ["alongside"], far: true, jointly: true },
  {
    forms: ["gave", "give", "delivered", "deliver", "made"].flatMap((verb) =>
      ["speeches", "their speeches", "remarks", "addresses"].map((noun) => `${verb} ${noun}`),
    ),
    kind: "event",
    links: ["alongside"],
    far: true,
    jointly: true,
  },
  {
    forms: phrase(["gave", "give", "gives", "giving", "deliver", "delivered", "delivering"], "a speech at"),
    kind: "event",
    links: ["", "alongside"],
    directed: true,
    host: true,
  },
  { forms: forms("join"), kind: "encounter", links: [""], addressed: true, beside: true },
  {
    forms: ["photographed", "pictured", "filmed", "seen", "spotted", "posed"].flatMap((verb) => [`${verb} with`, `${verb} alongside`]),
    kind: "encounter",
    links: [""],
    addressed: true,
    personal: true,
  },
  {
    forms: forms("accompany", "accompanied", "accompanies", "-accompanyed", "-accompanys").concat(["escorted", "escorting"]),
    kind: "event",
    links: [""],
    ...directed,
    addressed: true,
  },
  {
    forms: phrase(forms("appear"), "alongside").concat(
      phrase(forms("appear"), "with"),
      phrase(forms("travel"), "with"),
      phrase(["flew", "fly", "flying"], "with"),
    ),
    kind: "event",
    links: [""],
    addressed: true,
  },
  // invitations and introductions
  { forms: ["invite", "invites", "invited", "inviting"], kind: "meeting", status: "requested", links: [""], ...directed },
  { forms: forms("summon"), kind: "meeting", links: [""], ...directed, addressed: true },
  { forms: forms("introduce"), kind: "introduction", links: [""], ...directed, addressed: true },
  // VerbNet tell-37.2, advise-37.9, inquire-37.1.2. Not urge-58.1: who urges somebody in the news does so in public.
  { forms: ["tell", "tells", "told", "telling"], ...telling },
  { forms: forms("ask"), ...telling, personal: true },
  { forms: ["advised", "advising"].concat(forms("brief"), forms("notify", "notified", "notifies")), ...telling },
  { forms: forms("inform").concat(forms("instruct"), forms("lobby", "lobbied", "lobbies")), ...telling },
  { forms: forms("warn").concat(forms("reassure"), forms("assure")), ...telling, personal: true },
  {
    forms: ["cautioned", "cautioning", "alerted", "alerting", "reminded", "reminding", "promised", "promising"],
    ...telling,
    personal: true,
  },
  {
    forms: [
      "complain propose mention explain apologize confess boast brag recommend suggest whisper hint report disclose describe".split(" "),
      "relay convey pass deliver reveal divulge express".split(" "),
    ]
      .flatMap((verbs) => verbs.flatMap((verb) => phrase(forms(verb), "to")))
      .concat(phrase(forms("confide"), "in"), phrase(forms("admit", "admitted", "admitting"), "to")),
    ...telling,
  },
  {
    forms: "relay convey mention explain disclose divulge confess communicate".split(" ").flatMap((verb) => forms(verb)),
    kind: "conversation",
    links: ["to"],
    directed: true,
    addressed: true,
    personal: true,
    far: true,
  },
];

/** First words of the triggers that say joint presence. */
export const jointTriggers: ReadonlySet<string> = new Set(
  verbTriggers.filter((trigger) => trigger.jointly).flatMap((trigger) => trigger.forms.map((form) => form.split(" ")[0] as string)),
);

/** Forms of one word by which one tells, asks or advises somebody. */
export const tellingForms: ReadonlySet<string> = new Set(
  verbTriggers
    .filter((trigger) => trigger.addressed && trigger.kind === "conversation")
    .flatMap((trigger) => trigger.forms.filter((form) => !form.includes(" "))),
);
