import {
  come,
  directed,
  forms,
  get,
  have,
  meet,
  mutual,
  phrase,
  run,
  shake,
  sit,
  speak,
  stand,
  type VerbTrigger,
} from "./contact-forms.js";
import { speakingTriggers } from "./contact-speaking.js";

export type { VerbTrigger } from "./contact-forms.js";

/** Verbs and set phrases that say contact: those of meeting and being together here, those of speaking and writing beside them. */
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
      .concat(phrase(["spent", "spend", "spends", "spending"], "time"), phrase(["spent", "spend", "spending"], "the weekend"), [
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
    forms: forms("interview").concat(["questioned"]),
    kind: "meeting",
    links: [""],
    ...directed,
    inquiring: true,
  },
  { forms: ["interrogated", "interrogating", "debriefed", "debriefing"], kind: "meeting", links: [""], ...directed },
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
  // VerbNet run-51.3.2 with a companion: together by arrangement; those who campaign or march are at something larger
  {
    forms: "flew flown traveled travelled traveling travelling walked rode drove strolled stayed vacationed".split(" "),
    kind: "meeting",
    links: ["with", "alongside"],
    far: true,
    addressed: true,
  },
  {
    forms: ["toured", "touring", "campaigned", "campaigning", "marched"],
    kind: "event",
    links: ["with", "alongside"],
    far: true,
    addressed: true,
  },
  { forms: ["flanked"], kind: "event", links: [""], addressed: true },
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
  ...speakingTriggers,
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
