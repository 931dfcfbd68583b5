/**
 * The JSON forms that onrecord prints and serves, as schemas; the TypeScript types are made from them.
 * Field names are a contract (described in docs/api.md). Offsets are code points of the article's body; dates are ISO 8601, as
 * short as what is known (`2016`, `2016-12`, `2016-12-01`). An absent field is unknown, never guessed.
 */
import Type, { type Static, type TLiteral, type TUnion } from "typebox";
import {
  assessmentJudgements,
  contactKinds,
  contactStatuses,
  doubtKinds,
  entityTypes,
  eventKinds,
  keysOf,
  participantRoles,
  refusalReasons,
  reviewActions,
  sourcingKinds,
  stances,
  statementKinds,
  type Term,
} from "./kinds.js";
import { unsureBelow } from "./unsure.js";

/** The keys of a vocabulary table as a schema: one of these strings. */
const oneOf = <T extends Record<string, Term>>(terms: T) =>
  Type.Union(keysOf(terms).map((key) => Type.Literal(key))) as unknown as TUnion<[TLiteral<keyof T & string>]>;

const optional = Type.Optional;

export const RangeForm = Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })], {
  description: "start and end in code points of the body, end not included",
});

/** A date as far as it is known: YYYY, YYYY-MM, YYYY-MM-DD, or an interval `start/end` of two such. */
export const PartialDate = Type.String({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$" });

// ---------------------------------------------------------------- read

export const DatelineForm = Type.Object({
  start: Type.Integer(),
  end: Type.Integer(),
  place: optional(Type.String()),
  agency: optional(Type.String()),
  /** `--03-11`: month and day as printed, without a year (ISO 8601:1988 truncated form). */
  day: optional(Type.String()),
});

export const ArticleForm = Type.Object({
  id: Type.String({ pattern: "^sha256:[0-9a-f]{64}$" }),
  path: optional(Type.String({ description: "where it was read from: a path, URL or `-`" })),
  title: optional(Type.String()),
  outlet: optional(Type.String()),
  byline: optional(Type.String()),
  published: optional(PartialDate),
  language: optional(Type.String({ description: "BCP 47 tag; absent where it could not be told" })),
  url: optional(Type.String({ description: "canonical URL" })),
  dateline: optional(DatelineForm),
  body: Type.String(),
});
export type Article = Static<typeof ArticleForm>;

/** An input that was not taken in, or not wholly. */
export const RefusalForm = Type.Object({
  path: Type.String(),
  reason: oneOf(refusalReasons),
  message: Type.String({ description: "what was wrong, with the name of the file" }),
  advice: Type.String({ description: "what to do about it" }),
});
export type Refusal = Static<typeof RefusalForm>;

/** The bytes as they came, and how. */
export interface Original {
  bytes: Uint8Array;
  /** hex SHA-256 of `bytes` */
  sha256: string;
  /** ISO 8601 date and time */
  retrieved: string;
  method: "file" | "stdin" | "http" | "paste";
  /** path, final URL after redirects, or `-` */
  location: string;
  mediaType?: string;
}

// ---------------------------------------------------------------- extract

export const MentionForm = Type.Object({
  id: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  type: oneOf(entityTypes),
  chain: Type.String({ description: "id of the entity" }),
});
export type Mention = Static<typeof MentionForm>;

export const RoleForm = Type.Object({ text: Type.String(), start: Type.Integer(), end: Type.Integer() });

export const EntityForm = Type.Object({
  id: Type.String(),
  name: Type.String({ description: "the fullest name or description in the article" }),
  type: oneOf(entityTypes),
  roles: Type.Array(RoleForm),
});
export type Entity = Static<typeof EntityForm>;

export const StatementForm = Type.Object({
  id: Type.String(),
  kind: oneOf(statementKinds),
  content: Type.Array(RangeForm),
  cue: Type.Array(RangeForm),
  source: Type.Array(RangeForm),
  speaker: optional(Type.String({ description: "id of the entity that the source refers to" })),
  within: Type.Union([Type.String(), Type.Null()], { description: "id of the statement whose content holds this one" }),
  stance: oneOf(stances),
});
export type Statement = Static<typeof StatementForm>;

export const WhenForm = Type.Object({
  start: Type.Integer(),
  end: Type.Integer(),
  text: Type.String(),
  date: optional(PartialDate),
});

export const WhereForm = Type.Object({ start: Type.Integer(), end: Type.Integer(), text: Type.String(), entity: optional(Type.String()) });

export const ParticipantForm = Type.Object({
  entity: optional(Type.String()),
  name: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  role: oneOf(participantRoles),
  capacity: optional(Type.String({ description: "in what capacity, in the article's words" })),
});

export const HolderForm = Type.Object({ entity: optional(Type.String()), name: Type.String(), statement: optional(Type.String()) });

/** How likely a contact claim is right, as the program holds it. */
export const Likelihood = Type.Number({
  minimum: 0,
  maximum: 1,
  description:
    "how likely the words tell of this contact between these people, 0 to 1, as the trained table holds it: the share of like contacts that annotators found right; absent where nothing weighed it",
});

export const ContactClaimForm = Type.Object({
  id: Type.String(),
  trigger: RangeForm,
  evidence: Type.Array(RangeForm, { description: "the sentence or clause, and further pieces, that carry the claim" }),
  kind: oneOf(contactKinds),
  status: oneOf(contactStatuses),
  participants: Type.Array(ParticipantForm),
  when: optional(WhenForm),
  where: optional(WhereForm),
  limitation: optional(RangeForm),
  likelihood: optional(Likelihood),
  holders: Type.Array(HolderForm, { description: "who vouches for it, outermost first; the publishing outlet is not repeated" }),
});
export type ContactClaim = Static<typeof ContactClaimForm>;

export const SourcingLinkForm = Type.Object({
  id: Type.String(),
  kind: oneOf(sourcingKinds),
  target: Type.String(),
  entity: optional(Type.String()),
  start: Type.Integer(),
  end: Type.Integer(),
  statements: optional(Type.Array(Type.String(), { description: "statements that rest on this link" })),
  contacts: optional(Type.Array(Type.String(), { description: "contact claims that rest on this link" })),
});
export type SourcingLink = Static<typeof SourcingLinkForm>;

export const AssessmentForm = Type.Object({
  id: Type.String(),
  judgement: oneOf(assessmentJudgements),
  start: Type.Integer(),
  end: Type.Integer(),
  about: optional(RangeForm),
  entity: optional(Type.String({ description: "who judges" })),
  name: optional(Type.String()),
  statement: optional(Type.String()),
});
export type Assessment = Static<typeof AssessmentForm>;

export const EventForm = Type.Object({
  id: Type.String(),
  kind: oneOf(eventKinds),
  participants: Type.Array(
    Type.Object({ entity: optional(Type.String()), name: Type.String(), start: Type.Integer(), end: Type.Integer() }),
  ),
  when: optional(WhenForm),
  causedBy: Type.Array(Type.String(), { description: "ids of contacts, statements or events that the text names as cause" }),
  cause: optional(RangeForm),
  start: Type.Integer(),
  end: Type.Integer(),
});
export type NewsEvent = Static<typeof EventForm>;

export const ExtractionForm = Type.Object({
  ...ArticleForm.properties,
  mentions: Type.Array(MentionForm),
  entities: Type.Array(EntityForm),
  statements: Type.Array(StatementForm),
  contacts: Type.Array(ContactClaimForm),
  sourcing: Type.Array(SourcingLinkForm),
  assessments: Type.Array(AssessmentForm),
  events: Type.Array(EventForm),
});
/** One line of `onrecord extract`: the article and all that was found in it. */
export type Extraction = Static<typeof ExtractionForm>;

// ---------------------------------------------------------------- record

/** A place in an article and the exact words there (W3C Web Annotation: TextPositionSelector and TextQuoteSelector). */
export const EvidenceForm = Type.Object({
  article: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  text: Type.String(),
});
export type Evidence = Static<typeof EvidenceForm>;
const evidence = Type.Array(EvidenceForm);

const review = optional(
  Type.Object({
    decision: optional(Type.Union([Type.Literal("accept"), Type.Literal("reject")])),
    source: optional(Type.String({ description: "Admiralty grade of the source, A to F" })),
    information: optional(Type.String({ description: "Admiralty grade of the information, 1 to 6" })),
    note: optional(Type.String()),
  }),
);

const corrected = optional(
  Type.Array(
    Type.Object({
      field: Type.String(),
      original: optional(Type.String()),
      value: optional(Type.String()),
      review: Type.Integer({ description: "number of the decision, by which it is taken back" }),
    }),
    { description: "what a reviewer put right, beside what the extraction had" },
  ),
);
/** One field that a reviewer put right. */
export interface Correction {
  field: string;
  original?: string;
  value?: string;
  review: number;
}

export const OriginForm = Type.Object({
  name: Type.String(),
  articles: Type.Array(Type.String()),
  why: Type.String(),
});
export type Origin = Static<typeof OriginForm>;

export const ContactForm = Type.Object({
  id: Type.String(),
  kind: oneOf(contactKinds),
  status: oneOf(contactStatuses),
  disputed: Type.Boolean(),
  participants: Type.Array(Type.Object({ identity: Type.String(), name: Type.String(), capacity: optional(Type.String()) })),
  when: optional(PartialDate),
  where: optional(Type.String()),
  likelihood: optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: "the highest of its claims', each further of which can only add; absent where one of them has none",
    }),
  ),
  unsure: Type.Boolean({
    description: `rather wrong than right: every claim is less than ${unsureBelow} likely, and no reviewer accepted or corrected one`,
  }),
  claims: Type.Array(
    Type.Object({
      id: Type.String(),
      article: Type.String(),
      outlet: optional(Type.String()),
      published: optional(PartialDate),
      kind: oneOf(contactKinds),
      status: oneOf(contactStatuses),
      when: optional(PartialDate),
      where: optional(Type.String()),
      participants: Type.Array(Type.Object({ identity: Type.String(), name: Type.String(), capacity: optional(Type.String()) })),
      holders: Type.Array(Type.String()),
      limitation: optional(Type.String()),
      likelihood: optional(Likelihood),
      why: Type.String({ description: "why the claim is held to be about this contact" }),
      evidence,
      review,
      corrected,
    }),
  ),
  origins: Type.Array(OriginForm),
  articles: Type.Integer(),
});
export type Contact = Static<typeof ContactForm>;

export const StatementEntryForm = Type.Object({
  id: Type.String(),
  speaker: optional(Type.Object({ identity: optional(Type.String()), name: Type.String() })),
  holders: Type.Array(Type.String()),
  kind: oneOf(statementKinds),
  stance: oneOf(stances),
  content: Type.String(),
  utterance: Type.String(),
  wordings: optional(Type.Integer({ description: "how many statements carry the utterance, where this is not the only one" })),
  article: Type.String(),
  outlet: optional(Type.String()),
  published: optional(PartialDate),
  evidence,
  review,
  corrected,
});
export type StatementEntry = Static<typeof StatementEntryForm>;

export const PersonForm = Type.Object({
  id: Type.String(),
  name: Type.String(),
  type: oneOf(entityTypes),
  names: Type.Array(Type.Object({ text: Type.String(), articles: Type.Integer(), why: Type.String() })),
  roles: Type.Array(Type.Object({ text: Type.String(), from: optional(PartialDate), to: optional(PartialDate), evidence })),
  contacts: Type.Integer(),
  statements: Type.Integer(),
  articles: Type.Integer(),
  watchlist: optional(
    Type.Array(
      Type.Object({
        entry: Type.String(),
        name: Type.String(),
        list: Type.String(),
        score: Type.Number(),
        why: Type.String(),
        identifiers: Type.Array(Type.String()),
      }),
    ),
  ),
  review,
  /** of those on a list: the date of the first article that names them, and with whom they are in contact, the most often first */
  since: optional(PartialDate),
  inContactWith: optional(Type.Array(Type.Object({ identity: Type.String(), name: Type.String(), contacts: Type.Integer() }))),
});
export type Person = Static<typeof PersonForm>;

export const SourceForm = Type.Object({
  id: Type.String(),
  name: Type.String(),
  type: Type.Union(["outlet", "agency", "person", "document", "organization"].map((t) => Type.Literal(t))) as unknown as TUnion<
    [TLiteral<"outlet" | "agency" | "person" | "document" | "organization">]
  >,
  articles: Type.Integer(),
  reliesOn: Type.Array(Type.Object({ source: Type.String(), kind: oneOf(sourcingKinds), articles: Type.Integer() })),
  originOf: Type.Integer(),
  review,
});
export type Source = Static<typeof SourceForm>;

export const DisputeForm = Type.Object({
  id: Type.String(),
  about: Type.String(),
  contact: optional(Type.String()),
  why: Type.String(),
  sides: Type.Array(
    Type.Object({
      stance: oneOf(stances),
      holders: Type.Array(Type.String()),
      article: Type.String(),
      outlet: optional(Type.String()),
      evidence,
    }),
  ),
  review,
});
export type Dispute = Static<typeof DisputeForm>;

export const TimelineEntryForm = Type.Object({
  date: PartialDate,
  precision: Type.Union([Type.Literal("day"), Type.Literal("month"), Type.Literal("year")]),
  kind: Type.Union([Type.Literal("contact"), Type.Literal("statement"), Type.Literal("event"), Type.Literal("article")]),
  id: Type.String(),
  title: Type.String(),
  claimed: optional(Type.Boolean({ description: "true where the text only claims it" })),
  unsure: optional(Type.Boolean({ description: "true where it is an unsure contact" })),
  evidence,
});
export type TimelineEntry = Static<typeof TimelineEntryForm>;

/** An event as the record shows it; `sentence` is the one around the words of `evidence`, which are few. */
export const EventEntryForm = Type.Object({
  id: Type.String(),
  kind: oneOf(eventKinds),
  participants: Type.Array(Type.Object({ identity: optional(Type.String()), name: Type.String() })),
  when: optional(PartialDate),
  causedBy: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  article: Type.String(),
  outlet: optional(Type.String()),
  published: optional(PartialDate),
  sentence: optional(EvidenceForm),
  evidence,
  review,
  corrected,
});
export type EventEntry = Static<typeof EventEntryForm>;

export const AssessmentEntryForm = Type.Object({
  id: Type.String(),
  judgement: oneOf(assessmentJudgements),
  holder: optional(Type.Object({ identity: optional(Type.String()), name: Type.String() })),
  about: optional(Type.String()),
  article: Type.String(),
  outlet: optional(Type.String()),
  published: optional(PartialDate),
  sentence: optional(EvidenceForm),
  evidence,
  review,
  corrected,
});
export type AssessmentEntry = Static<typeof AssessmentEntryForm>;

/** Two who are said to have been in contact, and all contacts between them summed up. */
export const PairForm = Type.Object({
  id: Type.String({ description: "the two identities, parted by `+`" }),
  people: Type.Array(Type.Object({ identity: Type.String(), name: Type.String() }), { description: "the two, by name" }),
  contacts: Type.Integer(),
  origins: Type.Integer({ description: "independent origins of all these contacts, each counted once" }),
  disputed: Type.Integer({ description: "how many of the contacts are disputed" }),
  happened: Type.Integer({ description: "how many are said to have happened" }),
  from: optional(Type.String({ description: "first day of the earliest contact that has a date" })),
  to: optional(Type.String({ description: "last day of the latest" })),
});
export type Pair = Static<typeof PairForm>;

/** One article's mention of somebody, as it stands within an identity: what a split takes out. */
export const MemberForm = Type.Object({
  id: Type.String(),
  name: Type.String({ description: "the fullest name in its article" }),
  names: Type.Array(Type.String()),
  roles: Type.Array(Type.String()),
  article: Type.String(),
  outlet: optional(Type.String()),
  published: optional(PartialDate),
  contacts: Type.Integer(),
  statements: Type.Integer(),
  why: Type.String({ description: "why it is held to be of this identity" }),
  evidence,
});
export type Member = Static<typeof MemberForm>;

/** What a decision would change, as far as it concerns those whom it names. */
export const PreviewForm = Type.Object({
  people: Type.Object({ before: Type.Array(Type.Ref("PreviewPerson#")), after: Type.Array(Type.Ref("PreviewPerson#")) }),
  contacts: Type.Object({ gone: Type.Array(Type.Ref("PreviewContact#")), made: Type.Array(Type.Ref("PreviewContact#")) }),
  disputes: Type.Object({ before: Type.Integer(), after: Type.Integer() }),
});
/** Somebody before or after a decision. */
export const PreviewPersonForm = Type.Object({
  id: Type.String(),
  name: Type.String(),
  names: Type.Array(Type.String()),
  contacts: Type.Integer(),
  statements: Type.Integer(),
  articles: Type.Integer(),
});
/** A contact that a decision makes or does away with. */
export const PreviewContactForm = Type.Object({
  id: Type.String(),
  title: Type.String(),
  articles: Type.Integer(),
  origins: Type.Integer(),
});
export type PreviewPerson = Static<typeof PreviewPersonForm>;
export type PreviewContact = Static<typeof PreviewContactForm>;
export interface Preview {
  people: { before: PreviewPerson[]; after: PreviewPerson[] };
  /** contacts that are no longer there so, and those that come instead */
  contacts: { gone: PreviewContact[]; made: PreviewContact[] };
  disputes: { before: number; after: number };
}

/** What a search finds, in the order in which it is given. */
export const searchKinds = ["contact", "event", "assessment", "statement", "article"] as const;
export type SearchKind = (typeof searchKinds)[number];

export const SearchHitForm = Type.Object({
  kind: Type.Union(searchKinds.map((kind) => Type.Literal(kind))) as unknown as TUnion<[TLiteral<SearchKind>]>,
  id: Type.String(),
  article: Type.String({ description: "where the words stand that are shown" }),
  title: Type.String(),
  unsure: optional(Type.Boolean({ description: "true where it is an unsure contact" })),
  outlet: optional(Type.String()),
  published: optional(PartialDate),
  evidence,
});
export type SearchHit = Static<typeof SearchHitForm>;

export const ArticleSummaryForm = Type.Object({
  id: Type.String(),
  title: optional(Type.String()),
  outlet: optional(Type.String()),
  byline: optional(Type.String()),
  published: optional(PartialDate),
  language: optional(Type.String()),
  url: optional(Type.String()),
  path: optional(Type.String()),
  added: Type.String({ description: "ISO 8601 date and time" }),
  characters: Type.Integer({ description: "length of the body in code points" }),
  statements: Type.Integer(),
  contacts: Type.Integer(),
  people: Type.Integer(),
  notExtracted: optional(Type.Object({ reason: oneOf(refusalReasons), message: Type.String() })),
  copyOf: optional(Type.Object({ article: Type.String(), similarity: Type.Number(), why: Type.String() })),
});
export type ArticleSummary = Static<typeof ArticleSummaryForm>;

export const OrphanedForm = Type.Object(
  {
    wholly: Type.Boolean({ description: "nothing of the decision applies; otherwise it goes on for what is left" }),
    entries: Type.Array(
      Type.Object({
        id: Type.String({ description: "id that the entry had" }),
        article: Type.String(),
        start: optional(Type.Integer()),
        end: optional(Type.Integer()),
        text: Type.String({ description: "the words that carried it, or its name" }),
        now: optional(Type.String({ description: "id of the entry of its kind that stands there now" })),
      }),
      { description: "what it is about and is no more: the newest extraction of the article does not hold it" },
    ),
  },
  { description: "only of a decision in force about entries that an article no longer has since it was extracted anew" },
);
/** What a decision in force is about that is no more. */
export type Orphaned = Static<typeof OrphanedForm>;

export const ReviewForm = Type.Object({
  id: Type.Integer(),
  at: Type.String({ description: "ISO 8601 date and time" }),
  reviewer: Type.String(),
  action: oneOf(reviewActions),
  target: Type.String({ description: "id of the entry (for undo: of the review)" }),
  other: optional(Type.String({ description: "for merge and split: the other identity or member" })),
  value: optional(
    Type.String({ description: "JSON text of the new value, for rename, correct and grade; for split the mentions on each side" }),
  ),
  note: optional(Type.String()),
  undone: Type.Boolean(),
  orphaned: optional(OrphanedForm),
});
export type Review = Static<typeof ReviewForm>;

export const DoubtForm = Type.Object({
  id: Type.String({ description: "id of the question; of a contact its own" }),
  kind: Type.Union(doubtKinds.map((kind) => Type.Literal(kind))) as unknown as TUnion<[TLiteral<"identity">, TLiteral<"contact">]>,
  question: Type.String(),
  identities: Type.Array(Type.Object({ identity: Type.String(), name: Type.String() }), {
    description: "the two of whom it is asked whether they are one, or all who take part in the contact",
  }),
  score: Type.Number({ description: "how likely the answer is yes, 0 to 1; of a contact its likelihood" }),
  why: Type.String(),
  weight: Type.Integer({ description: "how many contacts and statements hang on the answer" }),
  evidence,
});
/** A question of the review queue. */
export type Doubt = Static<typeof DoubtForm>;

/** What a record holds, in numbers. */
export interface RecordStatus {
  path: string;
  /** schema version */
  version: number;
  articles: number;
  notExtracted: { reason: string; articles: number }[];
  contacts: number;
  statements: number;
  people: number;
  disputes: number;
  events: number;
  doubts: number;
  reviews: number;
  /** grows with every change: pages and caches compare it */
  revision: number;
}

/** What may wait to be done with a record since the program or its models changed. */
export interface Backlog {
  /** articles by what extracted them last (name and version), the most first */
  extractors: { extractor: string; articles: number }[];
  /** articles that were extracted anew since all was derived: `onrecord rebuild` brings the record to what was found */
  underived: number;
  /** decisions in force about entries that are no more since their article was extracted anew */
  orphaned: number;
}

/** Does `body[start:end] == text` hold for this evidence? */
export const holds = (body: { slice(start: number, end: number): string }, e: { start: number; end: number; text: string }): boolean =>
  e.start >= 0 && e.start < e.end && body.slice(e.start, e.end) === e.text;
