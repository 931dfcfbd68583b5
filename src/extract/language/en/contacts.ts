import type { ContactKind, ContactStatus } from "../../../vocabulary/kinds.js";
import { formsOf } from "./cues.js";

/**
 * Words that say contact, and how those who take part hang on them.
 *
 * Origin: the VerbNet classes meet-36.3, chit_chat-37.6, talk-37.5, lecture-37.11, correspond-36.1, marry/battle aside,
 * instr_communication-37.4 and their derived nouns (NOMLEX), kept to those by which two sides are in touch.
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
}

const forms = (verb: string, ...extra: string[]): string[] => [
  ...formsOf(verb).filter((form) => !extra.includes(`-${form}`)),
  ...extra.filter((form) => !form.startsWith("-")),
];
const phrase = (verbs: readonly string[], rest: string): string[] => verbs.map((verb) => `${verb} ${rest}`);

const meet = ["meet", "meets", "met", "meeting"];
const speak = ["speak", "speaks", "spoke", "spoken", "speaking"];
const run = ["ran", "run", "runs", "running"];
const have = ["have", "has", "had", "having"];
const shake = ["shook", "shake", "shakes", "shaking", "shaken"];
const write = ["write", "writes", "wrote", "written", "writing"];
const sit = ["sat", "sit", "sits", "sitting"];
const reach = forms("reach");

export const verbTriggers: readonly VerbTrigger[] = [
  { forms: meet, kind: "meeting", links: ["with", ""], mutual: true },
  { forms: speak, kind: "conversation", links: ["with", "to"], mutual: true },
  { forms: forms("talk"), kind: "conversation", links: ["with", "to"], mutual: true },
  { forms: forms("chat", "chatted", "chatting"), kind: "conversation", links: ["with", "to"], mutual: true },
  { forms: ["communicate", "communicates", "communicated", "communicating"], kind: "contact", links: ["with"], mutual: true },
  { forms: ["interact", "interacts", "interacted", "interacting"], kind: "contact", links: ["with"], mutual: true },
  { forms: forms("converse"), kind: "conversation", links: ["with"], mutual: true },
  { forms: forms("consult"), kind: "conversation", links: ["with"] },
  { forms: ["confer", "confers", "conferred", "conferring"], kind: "conversation", links: ["with"], mutual: true },
  { forms: forms("negotiate"), kind: "conversation", links: ["with"], mutual: true },
  { forms: forms("correspond"), kind: "message", links: ["with"], mutual: true },
  { forms: forms("dine"), kind: "meeting", links: ["with"], mutual: true },
  { forms: forms("huddle"), kind: "meeting", links: ["with"], mutual: true },
  { forms: phrase(sit, "down"), kind: "meeting", links: ["with"], mutual: true },
  { forms: phrase(shake, "hands"), kind: "encounter", links: ["with"], mutual: true },
  { forms: phrase(run, "into"), kind: "encounter", links: [""] },
  { forms: phrase(forms("bump"), "into"), kind: "encounter", links: [""] },
  { forms: forms("encounter"), kind: "encounter", links: [""] },
  { forms: forms("greet"), kind: "encounter", links: [""] },
  { forms: forms("call"), kind: "call", links: [""], directed: true, plainObject: true },
  { forms: [...forms("phone"), ...forms("telephone")], kind: "call", links: [""], directed: true },
  { forms: [...forms("email"), ...forms("e-mail")], kind: "message", links: [""], directed: true },
  { forms: ["texted", "texting", "messaged", "messaging"], kind: "message", links: [""], directed: true },
  { forms: phrase(write, "to"), kind: "message", links: [""], directed: true },
  { forms: phrase(reach, "out to"), kind: "contact", links: [""], directed: true },
  { forms: phrase(["get", "got", "gets", "getting", "be", "was", "were"], "in touch with"), kind: "contact", links: [""] },
  { forms: forms("contact"), kind: "contact", links: [""], directed: true },
  { forms: ["approached", "approaching"], kind: "contact", links: [""], directed: true },
  { forms: forms("visit"), kind: "meeting", links: ["with", ""], directed: true },
  { forms: ["hosted", "hosting"], kind: "meeting", links: [""], directed: true },
  { forms: ["invite", "invites", "invited", "inviting"], kind: "meeting", status: "requested", links: [""], directed: true },
  { forms: forms("introduce"), kind: "introduction", links: [""], directed: true },
  { forms: ["in contact", "in touch", "in communication"], kind: "contact", links: ["with"], mutual: true },
  {
    forms: phrase(have, "dinner").concat(
      phrase(have, "lunch"),
      phrase(have, "breakfast"),
      phrase(have, "coffee"),
      phrase(have, "drinks"),
      phrase(have, "tea"),
    ),
    kind: "meeting",
    links: ["with"],
    mutual: true,
  },
  { forms: ["advised", "briefed", "reassured"], kind: "conversation", links: [""], directed: true },
];

export interface NounTrigger {
  nouns: readonly string[];
  kind: ContactKind;
  /** “email to X”, “letter from Y” */
  directed?: true;
}

export const nounTriggers: readonly NounTrigger[] = [
  { nouns: ["meeting", "meetings", "rendezvous", "sit-down", "get-together"], kind: "meeting" },
  { nouns: ["dinner", "lunch", "breakfast", "luncheon", "tête-à-tête"], kind: "meeting" },
  {
    nouns: ["conversation", "conversations", "talks", "discussion", "discussions", "negotiations", "consultations", "chat", "chats"],
    kind: "conversation",
  },
  { nouns: ["call", "calls", "phone-call", "phone-calls"], kind: "call" },
  {
    nouns: ["contact", "contacts", "communication", "communications", "interaction", "interactions", "outreach", "dealings"],
    kind: "contact",
  },
  { nouns: ["correspondence", "exchange", "exchanges"], kind: "message" },
  { nouns: ["email", "emails", "e-mail", "e-mails", "letter", "letters", "note", "message", "messages"], kind: "message", directed: true },
  { nouns: ["encounter", "encounters", "run-in"], kind: "encounter" },
  { nouns: ["communion", "intercourse"], kind: "contact" },
];

/** Those to whom one speaks as to the public or an inquiry: no contact in the sense of the record. */
export const publicListeners: ReadonlySet<string> = new Set(
  "reporters journalists press media newspaper magazine reporter journalist correspondent interviewer viewers readers audience crowd supporters voters public nation investigators delegates network anchor host website".split(
    " ",
  ),
);

/** Words near a trigger that change what is said of the contact. Each is looked for to the left of it in its clause. */
export const statusWords: readonly { status: ContactStatus; words: ReadonlySet<string> }[] = [
  { status: "declined", words: new Set("declined declines decline refused refuses refuse rejected reject spurned rebuffed".split(" ")) },
  { status: "not_happened", words: new Set("canceled cancelled postponed scrapped scuttled".split(" ")) },
  {
    status: "denied",
    words: new Set("no not n't never nor neither none nobody without deny denies denied denying denial denials cannot".split(" ")),
  },
  {
    status: "uncertain",
    words: new Set("may might whether if allegedly possibly perhaps reportedly-unconfirmed unclear suspected alleged purported".split(" ")),
  },
  {
    status: "requested",
    words: new Set(
      "request requests requested requesting seek seeks sought seeking propose proposes proposed proposing proposal suggest suggested suggesting offer offered offering ask asked asking invite invited inviting invitation want wants wanted hope hopes hoped hoping try tried trying attempt attempts attempted attempting effort efforts arrange arranging urge urged urging push pushed overtures".split(
        " ",
      ),
    ),
  },
  {
    status: "planned",
    words: new Set(
      "will 'll plan plans planned planning scheduled schedule expects expected due agreed agree intends intended upcoming set would shall".split(
        " ",
      ),
    ),
  },
];

/** Words that, with a nearby trigger, say that evidence or memory of a contact is missing. */
export const absence =
  /\b(?:did(?:n['’]t| not) (?:identify|find|establish|uncover|have) (?:any )?(?:evidence|proof|sign|record)|no (?:evidence|proof|record|recollection)|(?:did(?:n['’]t| not)) (?:recall|remember))\b/i;
