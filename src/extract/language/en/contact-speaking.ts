import { come, directed, forms, get, mutual, phrase, speak, telling, type VerbTrigger, write } from "./contact-forms.js";

/** Verbs of talking, writing and telling, in the form and from the classes of `contact-forms.ts`. */
export const speakingTriggers: readonly VerbTrigger[] = [
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
  { forms: [...forms("phone"), ...forms("telephone"), "rang", "rung", "rings"], kind: "call", links: [""], ...directed },
  { forms: [...forms("email"), ...forms("e-mail")], kind: "message", links: [""], ...directed },
  { forms: ["texted", "texting", "messaged", "messaging", "cabled"], kind: "message", links: [""], ...directed },
  { forms: write, kind: "message", links: [""], ...directed, addressed: true, personal: true, plainObject: true },
  // FrameNet Suasion; VerbNet urge-58.1 and force-59.1, of persons: bodies are urged in public
  {
    forms: forms("persuade").concat(
      ["convinced", "convincing", "implored", "pressured", "pressuring", "entreated", "begged"],
      ["coaxed", "cajoled"],
    ),
    ...telling,
    personal: true,
  },
  { forms: ["urged", "urging", "encouraged", "encouraging"], ...telling, personal: true },
  { forms: phrase(forms("talk"), "into"), kind: "conversation", links: [""], ...directed },
  { forms: ["petitioned", "petitioning"], kind: "message", links: [""], ...directed, addressed: true },
  // VerbNet say-37.7, transfer_mesg-37.1 with “to”
  {
    forms: "reinforce stress reiterate emphasize repeat clarify signal indicate promise pledge appeal vent protest object"
      .split(" ")
      .flatMap((verb) => phrase(forms(verb), "to")),
    ...telling,
    personal: true,
  },
  {
    forms: phrase(["appealed", "appealing", "turned", "turning"], "directly to").concat(
      phrase(["made", "make", "making"], "the case to"),
      phrase(["made", "make"], "a pitch to"),
    ),
    ...telling,
  },
  {
    forms: phrase(["heard", "hear", "hears", "hearing"], "from").concat(phrase(["got", "received", "had"], "word from")),
    kind: "contact",
    links: [""],
    addressed: true,
    personal: true,
  },
  {
    forms: phrase(forms("tweet"), "at").concat(phrase(forms("tweet"), "to"), phrase(["tweeted"], "back at")),
    kind: "message",
    links: [""],
    ...directed,
    addressed: true,
  },
  { forms: phrase(["put", "patched", "connected"], "through to"), kind: "call", links: [""] },
  {
    forms: phrase(forms("touch"), "base").concat(phrase(forms("catch", "caught", "-catched"), "up"), phrase(forms("check"), "in")),
    kind: "contact",
    links: ["with"],
    ...mutual,
  },
  // CAMEO 03 to 05, 057: agreements of two sides; VerbNet agree-36, correspond-36.1
  {
    forms: [
      "reached",
      "reach",
      "reaching",
      "struck",
      "strike",
      "signed",
      "sign",
      "signing",
      "concluded",
      "negotiated",
      "hammered out",
      "brokered",
      "sealed",
    ].flatMap((verb) =>
      ["a deal", "a pact", "an agreement", "an accord", "a truce", "a settlement", "a compromise", "a treaty"].map(
        (noun) => `${verb} ${noun}`,
      ),
    ),
    kind: "contact",
    links: ["with"],
    bare: true,
    ...mutual,
  },
  {
    forms: phrase(forms("team"), "up").concat(phrase(["joined", "join"], "forces")),
    kind: "contact",
    links: ["with"],
    bare: true,
    ...mutual,
  },
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
  // VerbNet tell-37.2, advise-37.9, inquire-37.1.2. Not urge-58.1: who urges somebody in the news does so in public.
  { forms: ["tell", "tells", "told", "telling"], ...telling },
  { forms: forms("ask"), ...telling, personal: true },
  { forms: ["advised", "advising"], ...telling, personal: true },
  { forms: forms("brief").concat(forms("notify", "notified", "notifies")), ...telling },
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
