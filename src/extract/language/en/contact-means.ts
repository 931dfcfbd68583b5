import type { ContactKind } from "../../../vocabulary/kinds.js";

/**
 * By what means one speaks or writes, as a phrase behind the verb: “by phone”, “in a text message”, “over lunch”. Origin: FrameNet's
 * frame element Means of Communication and Contacting, and WordNet's hyponyms of telephone, message, letter and videoconference.
 */
const by = "(?:by|via|over|on|in|during|through|with|using)";
const described = "(?:(?:an?|the|his|her|their|its|several|two|three|short|long|the course of) )*(?:[\\p{L}\\p{N}-]+ ){0,2}?";

/** The first that fits says the kind. A meeting is in person or by video. */
export const meansOfContact: readonly { kind: ContactKind; words: RegExp }[] = [
  {
    kind: "meeting",
    words: new RegExp(
      `^${by} ${described}(?:zoom|skype|video|video-?link|video-?conference|video-?calls?|videoconferenc(?:e|ing)|webcam)\\b`,
      "iu",
    ),
  },
  { kind: "call", words: /^(?:by|via|over) (?:the )?(?:\p{L}+ )?radio\b/iu },
  {
    kind: "call",
    words: new RegExp(
      `^${by} ${described}(?:phone|telephone|landline|hotline|conference line|calls?|phone-calls?|phone conversations?)\\b`,
      "iu",
    ),
  },
  {
    kind: "message",
    words: new RegExp(
      `^${by} ${described}(?:e-?mails?|letters?|texts?|text messages?|messages?|whatsapp|fax|memo|memorandum|memos|note|notes|telegram|cable|sms|postcard|writing)\\b`,
      "iu",
    ),
  },
];

/** Nouns of what is written, of which a relative clause tells what it says: “an e-mail in which A asked B”. */
export const writtenThings: ReadonlySet<string> = new Set(
  "email e-mail emails e-mails letter letters text texts message messages memo memos memorandum note notes thread fax telegram cable entry postcard whatsapp".split(
    " ",
  ),
);

/** Verbs that say by which means one goes on to speak: “rang her and told her”, “wrote to B asking him”. */
export const meansVerbs: ReadonlyMap<string, ContactKind> = new Map([
  ..."phoned phones phoning telephoned telephones telephoning rang rings ringing called calls calling dialed dialled dialing"
    .split(" ")
    .map((verb) => [verb, "call"] as const),
  ..."emailed e-mailed emailing e-mailing texted texting wrote writes writing messaged messaging cabled faxed"
    .split(" ")
    .map((verb) => [verb, "message"] as const),
]);

/** Verbs of going somewhere; with the room or house of somebody as the goal they say that one went to see somebody. */
export const comingVerbs: ReadonlySet<string> = new Set(
  "came comes coming went goes going walked walks walking drove drives driving visited visits marched strode burst stormed travelled traveled stopped dropped".split(
    " ",
  ),
);

/** Rooms and houses where somebody is found. */
export const roomWords =
  /^(?:in|into|to|by|at|round to|inside) (?:\p{L}+ ){0,4}(?:office|house|home|flat|apartment|room|chambers|residence|desk|door|barracks|bedside|cell|ward|farm|study)\b/iu;

/** Verbs that have negotiations as their object or subject where the sides sit at a table. */
export const heldVerbs: ReadonlySet<string> = new Set(
  "hold holds held holding host hosts hosted open opens opened opening begin begins began resume resumes resumed conclude concludes concluded conduct conducts conducted carry carries carried wrap wraps wrapped convene convened end ended start started break breaks broke collapse collapsed take takes took mediate mediated attend attended join joined reconvene reconvened".split(
    " ",
  ),
);

/** Meals and talks for which one joins somebody by arrangement. */
export const arrangedFor = /^for (?:\p{L}+ ){0,3}(?:lunch|dinner|breakfast|coffee|tea|drinks?|supper|talks|meeting|meal|walk)\b/iu;

/** What is asked of somebody when he is asked to come. */
export const comingTo: ReadonlySet<string> = new Set("come visit join attend dine lunch drop stop travel fly sit".split(" "));

/** Where one is asked to speak or be with others at something larger. */
export const publicPart: ReadonlySet<string> = new Set(
  "speak address debate testify appear explain attend lecture perform open deliver moderate".split(" "),
);
