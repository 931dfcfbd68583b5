/**
 * Every kind, status and stance that onrecord knows, declared once as data: its key, its label and its definition.
 * Database constraints, API schemas, help texts, page legends and docs are made from these tables.
 *
 * Origins: contact kinds and statuses follow the project's annotation guidelines for contacts; statement terms
 * follow PolNeAR (Newell et al. 2018) and its content/cue/source scheme; grades are the Admiralty scale
 * (NATO AJP-2.1); entity types map onto FollowTheMoney schemata.
 */

/** One entry of a vocabulary table. */
export interface Term {
  readonly label: string;
  readonly definition: string;
}

const table = <T extends Record<string, Term>>(terms: T): T => Object.freeze(terms);

export const entityTypes = table({
  person: { label: "Person", definition: "A human being, named or described." },
  organization: { label: "Organization", definition: "A company, agency, party, campaign, government body or other named body." },
  outlet: { label: "Outlet", definition: "A newspaper, broadcaster, news site or news agency: an organization that publishes." },
  place: { label: "Place", definition: "A country, city, building or other location." },
  role: { label: "Role", definition: "A person known only by office or description: “the ambassador”." },
  group: { label: "Group", definition: "Several persons not each named: “representatives of the campaign”." },
});

export const statementKinds = table({
  direct: { label: "Direct", definition: "All of the content stands in quotation marks." },
  indirect: { label: "Indirect", definition: "None of the content stands in quotation marks." },
  mixed: { label: "Mixed", definition: "Part of the content stands in quotation marks." },
});

export const stances = table({
  asserts: { label: "Asserts", definition: "The source holds the content to be so." },
  denies: { label: "Denies", definition: "The source holds the content not to be so." },
  demands: { label: "Demands", definition: "The source wants the content to be done." },
  asks: { label: "Asks", definition: "The source puts the content as a question." },
  judges: { label: "Judges", definition: "The source judges the worth of something, such as evidence." },
});

export const contactKinds = table({
  meeting: { label: "Meeting", definition: "By arrangement, in person or by video." },
  call: { label: "Call", definition: "By telephone." },
  message: { label: "Message", definition: "E-mail, text message or note." },
  letter: { label: "Letter", definition: "A letter, on paper or formal." },
  conversation: { label: "Conversation", definition: "Talk not further described, or within a larger occasion." },
  encounter: { label: "Encounter", definition: "Not arranged." },
  event: { label: "Event", definition: "Both attend something larger." },
  introduction: { label: "Introduction", definition: "One introduces another to a third; all three take part." },
  contact: { label: "Contact", definition: "Contact of a kind that is not said." },
});

export const contactStatuses = table({
  happened: { label: "Happened", definition: "Said to have taken place." },
  planned: { label: "Planned", definition: "Agreed or scheduled, not said to have taken place." },
  requested: { label: "Requested", definition: "Proposed or invited; not known to have been accepted." },
  declined: { label: "Declined", definition: "Turned down by one side." },
  not_happened: { label: "Did not happen", definition: "Planned or expected, and said not to have come about." },
  denied: { label: "Denied", definition: "Somebody says that it did not take place, or the text says so." },
  uncertain: { label: "Uncertain", definition: "The text says that it may have been." },
});

export const participantRoles = table({
  initiator: { label: "Initiator", definition: "Called, wrote, invited or asked." },
  recipient: { label: "Recipient", definition: "Was called, written to, invited or asked." },
  attendee: { label: "Attendee", definition: "Took part." },
  introducer: { label: "Introducer", definition: "Brought the others together." },
});

export const sourcingKinds = table({
  republishes: { label: "Republishes", definition: "Carries the other's text." },
  cites: { label: "Cites", definition: "Reports what the other reported." },
  interviews: { label: "Interviews", definition: "Rests on an interview that the target gave or ran." },
  quotes_document: { label: "Quotes document", definition: "Rests on a document that it saw or quotes." },
  statement: { label: "Statement", definition: "Rests on a statement, press release or briefing." },
  social_post: { label: "Social post", definition: "Rests on a post on a social network." },
  anonymous: { label: "Anonymous", definition: "Rests on a source that is described and not named." },
});

export const assessmentJudgements = table({
  confirmed: { label: "Confirmed", definition: "Called confirmed, proven or corroborated." },
  credible: { label: "Credible", definition: "Called credible, convincing or reliable." },
  doubtful: { label: "Doubtful", definition: "Called doubtful, of low quality or unreliable." },
  unsupported: { label: "Unsupported", definition: "Called without (convincing) evidence." },
  false: { label: "False", definition: "Called false, fabricated or a hoax." },
});

export const eventKinds = table({
  resigned: { label: "Resigned", definition: "Left an office of their own act, or was made to resign." },
  dismissed: { label: "Dismissed", definition: "Was removed from an office or a job." },
  appointed: { label: "Appointed", definition: "Was given an office or a job, or named for one." },
  recused: { label: "Recused", definition: "Withdrew from a matter." },
  charged: { label: "Charged", definition: "Was charged, indicted or arrested." },
  convicted: { label: "Convicted", definition: "Was convicted, sentenced or pleaded guilty." },
  subpoenaed: { label: "Subpoenaed", definition: "Was summoned to testify or to hand over documents." },
  testified: { label: "Testified", definition: "Gave evidence before a court or a committee." },
  investigated: { label: "Investigated", definition: "An inquiry was opened, or somebody came under it." },
  demanded: { label: "Demanded", definition: "Somebody demanded an act of somebody." },
  announced: { label: "Announced", definition: "Something was made known formally." },
  published: { label: "Published", definition: "A text, film or document was released, aired or will be." },
  sanctioned: { label: "Sanctioned", definition: "Sanctions were imposed or lifted." },
  elected: { label: "Elected", definition: "Won an election, was inaugurated or sworn in." },
});

export const reviewActions = table({
  accept: { label: "Accept", definition: "The entry is right as it stands." },
  reject: { label: "Reject", definition: "The entry is wrong and is set aside, not deleted." },
  correct: { label: "Correct", definition: "One field of the entry is replaced; the original stays beside it." },
  merge: { label: "Merge", definition: "Two identities are one." },
  split: { label: "Split", definition: "Two identities, or a mention and its identity, are not one." },
  rename: { label: "Rename", definition: "The preferred name of an identity is set." },
  grade: { label: "Grade", definition: "A grade on the Admiralty scale is given, source and information." },
  undo: { label: "Undo", definition: "An earlier decision is taken back." },
});

/** Admiralty scale, reliability of the source (NATO AJP-2.1). */
export const sourceGrades = table({
  A: { label: "A", definition: "Completely reliable." },
  B: { label: "B", definition: "Usually reliable." },
  C: { label: "C", definition: "Fairly reliable." },
  D: { label: "D", definition: "Not usually reliable." },
  E: { label: "E", definition: "Unreliable." },
  F: { label: "F", definition: "Reliability cannot be judged." },
});

/** Admiralty scale, credibility of the information (NATO AJP-2.1). */
export const informationGrades = table({
  1: { label: "1", definition: "Confirmed by other sources." },
  2: { label: "2", definition: "Probably true." },
  3: { label: "3", definition: "Possibly true." },
  4: { label: "4", definition: "Doubtful." },
  5: { label: "5", definition: "Improbable." },
  6: { label: "6", definition: "Truth cannot be judged." },
});

/** Why an input was not taken in, or was taken in and not extracted. */
export const refusalReasons = table({
  not_found: { label: "Not found", definition: "No such file or folder." },
  unreadable: { label: "Unreadable", definition: "The system does not allow reading it." },
  empty: { label: "Empty", definition: "There is no text in it." },
  binary: { label: "Not text", definition: "The bytes are not text." },
  encoding: { label: "Broken encoding", definition: "The bytes are not valid in the encoding that they claim or seem to have." },
  no_article: { label: "No article", definition: "No running text of an article was found on the page." },
  too_large: { label: "Too large", definition: "Larger than the limit." },
  malformed: { label: "Malformed", definition: "The file does not have the form that its name says." },
  unsupported: { label: "Unsupported", definition: "A format that is not read." },
  timeout: { label: "Timed out", definition: "It did not end within the time limit." },
  forbidden_address: { label: "Forbidden address", definition: "A private, loopback, link-local or otherwise unroutable address." },
  robots: { label: "Refused by robots.txt", definition: "The site asks programs not to fetch this." },
  http: { label: "HTTP error", definition: "The server answered with an error." },
  network: { label: "Network error", definition: "The server could not be reached." },
  language: { label: "Language not read", definition: "Kept as an article; nothing is extracted from this language yet." },
  extraction_failed: { label: "Extraction failed", definition: "Kept as an article; extraction crashed or took too long." },
  store: { label: "Not stored", definition: "The record could not be written." },
});

export type EntityType = keyof typeof entityTypes;
export type StatementKind = keyof typeof statementKinds;
export type Stance = keyof typeof stances;
export type ContactKind = keyof typeof contactKinds;
export type ContactStatus = keyof typeof contactStatuses;
export type ParticipantRole = keyof typeof participantRoles;
export type SourcingKind = keyof typeof sourcingKinds;
export type AssessmentJudgement = keyof typeof assessmentJudgements;
export type EventKind = keyof typeof eventKinds;
export type ReviewAction = keyof typeof reviewActions;
export type RefusalReason = keyof typeof refusalReasons;

/** All vocabularies by name, for help texts, the page legends and `GET /api/vocabulary`. */
export const vocabularies = {
  entityTypes,
  statementKinds,
  stances,
  contactKinds,
  contactStatuses,
  participantRoles,
  sourcingKinds,
  assessmentJudgements,
  eventKinds,
  reviewActions,
  sourceGrades,
  informationGrades,
  refusalReasons,
} as const;

/** What may be in doubt: whether two identities are one, and whether an unsure contact is one. */
export const doubtKinds = ["identity", "contact"] as const;

/** The keys of a vocabulary table, in order of declaration. */
export const keysOf = <T extends Record<string, Term>>(terms: T): (keyof T & string)[] => Object.keys(terms) as (keyof T & string)[];
