import type { ContactKind, ContactStatus } from "../../../vocabulary/kinds.js";

/**
 * Nouns that say contact. Origin: the nouns derived from the verbs of `contacts.ts` (NOMLEX), FrameNet's frames
 * Discussion, Meet_with, Come_together, Contacting, Social_event, Visiting and Communication_response, WordNet's hyponyms of
 * meeting, conversation, negotiation, message, social gathering and meal, and the wordings of CAMEO's codes 03 to 05.
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
  /**
   * says contact only in one construction, which the reader's syntax tells: “a walk with B”; “by phone”, “on the phone”; “at the
   * urging of B, A …”, “in the presence of B, A …”; “had words with B”
   */
  only?: "with" | "means" | "prompting" | "words";
  /** one may appear “before” a body, or it may be held “for” somebody */
  links?: readonly string[];
  /** the other side must be one that inquires: “interviews with the FBI”, not with the press */
  named?: true;
}

export const nounTriggers: readonly NounTrigger[] = [
  { nouns: ["meeting", "meetings", "rendezvous", "sit-down", "get-together", "summit", "summits", "audience"], kind: "meeting" },
  {
    nouns:
      "one-on-one videoconference videoconferences videocall videocalls gathering gatherings reunion reunions get-togethers sit-downs powwow pow-wow confab confabs parley parleys session sessions conclave tryst assignation caucus plenary debriefing mediation encounter-session consult face-to-face".split(
        " ",
      ),
    kind: "meeting",
  },
  {
    nouns: "dinner dinners lunch lunches breakfast breakfasts luncheon luncheons supper suppers brunch brunches tête-à-tête".split(" "),
    kind: "meeting",
    links: ["for"],
  },
  { nouns: ["hearing", "hearings", "appearance", "appearances"], kind: "meeting", only: "with", links: ["before"] },
  {
    nouns:
      "reception receptions banquet banquets gala fundraiser barbecue barbecues cookout picnic picnics ceremony ceremonies celebration celebrations commemoration wedding conference conferences forum symposium symposia seminar seminars workshop workshops colloquium roundtable round-table debate debates rally rallies".split(
        " ",
      ),
    kind: "event",
    only: "with",
    links: ["for", "by"],
  },
  {
    nouns:
      "appointment appointments tea coffee coffees drinks drink cocktails meal meals walk walks stroll strolls hike hikes ride golf fishing sauna outing outings date dates".split(
        " ",
      ),
    kind: "meeting",
    only: "with",
  },
  {
    nouns: "picture pictures photograph photographs photo photos selfie selfies photo-op photo-ops hug hugs embrace kiss banter".split(" "),
    kind: "encounter",
    only: "with",
  },
  { nouns: ["word", "words"], kind: "conversation", only: "words" },
  { nouns: ["phone", "telephone", "videolink", "video-link", "skype"], kind: "call", only: "means" },
  {
    nouns:
      "urging request invitation behest suggestion insistence prompting direction instigation bidding prodding instruction instructions".split(
        " ",
      ),
    kind: "conversation",
    only: "prompting",
  },
  { nouns: ["company"], kind: "meeting", only: "prompting" },
  { nouns: ["presence"], kind: "event", only: "prompting" },
  {
    nouns:
      "conversation conversations talks talk discussion discussions negotiations consultations consultation negotiation chat chats dialogue dialogues deliberations tête-à-têtes huddle huddles heart-to-heart colloquy chinwag palaver argument arguments".split(
        " ",
      ),
    kind: "conversation",
  },
  { nouns: ["briefing", "briefings"], kind: "conversation", directed: true },
  {
    nouns: ["call", "calls", "phone-call", "phone-calls", "teleconferences", "teleconference"],
    kind: "call",
    oneWay: true,
  },
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
      "email emails e-mail e-mails letter letters note message messages telegram telegrams text texts voicemail voicemails memo memos memorandum fax missive missives postcard postcards cable cables dispatch dispatches petition petitions voice-mail voice-mails sms".split(
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

/** Those of these nouns that say contact by themselves. */
export const contactNouns: ReadonlySet<string> = new Set(nounTriggers.flatMap((trigger) => (trigger.only ? [] : trigger.nouns)));

/** Those that say contact only in one construction: “by phone”, “at the urging of”. */
export const constructionNouns: ReadonlySet<string> = new Set(nounTriggers.flatMap((trigger) => (trigger.only ? trigger.nouns : [])));

/** Nouns of a wish by which somebody else acts: “at the request of B, A …”. */
export const promptingNouns: ReadonlySet<string> = new Set(
  nounTriggers.flatMap(({ only, kind, nouns }) => (only === "prompting" && kind === "conversation" ? nouns : [])),
);
