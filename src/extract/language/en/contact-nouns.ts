import type { ContactKind, ContactStatus } from "../../../vocabulary/kinds.js";

/**
 * Nouns that say contact. Origin: the nouns derived from the verbs of `contacts.ts` (NOMLEX), FrameNet's frames
 * Discussion, Meet_with, Come_together, Contacting and Social_event, and the wordings of CAMEO's codes 03 to 05.
 */
export interface NounTrigger {
  nouns: readonly string[];
  kind: ContactKind;
  status?: ContactStatus;
  /** “email to X”, “letter from Y” */
  directed?: true;
  /** may come “from” one side without being a message: a call, a visit */
  oneWay?: true;
  /** contact only where one gets it: “received a reply from B”, not “her response to the crisis” */
  received?: true;
  /** what is asked for must be a contact: “a request from B for a meeting” */
  forMeeting?: true;
  /** the other side must be one that inquires: “interviews with the FBI”, not with the press */
  named?: true;
}

export const nounTriggers: readonly NounTrigger[] = [
  { nouns: ["meeting", "meetings", "rendezvous", "sit-down", "get-together", "summit", "summits", "audience"], kind: "meeting" },
  { nouns: "one-on-one gathering reunion get-togethers sit-downs powwow confab parley".split(" "), kind: "meeting" },
  { nouns: "dinner dinners lunch lunches breakfast breakfasts luncheon supper tête-à-tête".split(" "), kind: "meeting" },
  {
    nouns:
      "conversation conversations talks discussion discussions negotiations consultations consultation negotiation chat chats dialogue deliberations tête-à-têtes huddle".split(
        " ",
      ),
    kind: "conversation",
  },
  { nouns: ["briefing", "briefings"], kind: "conversation", directed: true },
  { nouns: ["call", "calls", "phone-call", "phone-calls", "videoconference", "teleconference", "videocall"], kind: "call", oneWay: true },
  {
    nouns: "contact contacts communication communications interaction interactions outreach dealings backchannel back-channel".split(" "),
    kind: "contact",
    oneWay: true,
  },
  { nouns: ["correspondence"], kind: "message" },
  { nouns: ["exchange", "exchanges"], kind: "conversation" },
  { nouns: ["request", "requests", "plea", "proposal"], kind: "meeting", status: "requested", directed: true, forMeeting: true },
  {
    nouns:
      "email emails e-mail e-mails letter letters note message messages telegram telegrams text texts voicemail voicemails memo memos memorandum fax missive postcard".split(
        " ",
      ),
    kind: "message",
    directed: true,
  },
  { nouns: ["invitation", "invitations", "invite"], kind: "meeting", status: "requested", directed: true },
  { nouns: ["response", "reply", "answer", "feedback"], kind: "message", directed: true, received: true },
  { nouns: ["approach", "approaches", "overture", "overtures"], kind: "contact", directed: true, received: true },
  { nouns: ["visit", "visits"], kind: "meeting", oneWay: true },
  { nouns: ["encounter", "encounters", "run-in", "handshake"], kind: "encounter" },
  { nouns: ["interview", "interviews"], kind: "meeting", named: true },
];

/** All of these nouns. */
export const contactNouns: ReadonlySet<string> = new Set(nounTriggers.flatMap((trigger) => trigger.nouns));
