/**
 * The tables as the query builder knows them: one interface a table, columns as in migrations/. What each means is said in
 * migrations/comments.ts and docs/record.md. Truth/offers of columns with SQL defaults do not exist: every column is given.
 */
import type { Generated } from "kysely";
import type {
  AssessmentJudgement,
  ContactKind,
  ContactStatus,
  EntityType,
  EventKind,
  ParticipantRole,
  RefusalReason,
  ReviewAction,
  SourcingKind,
  Stance,
  StatementKind,
} from "../vocabulary/kinds.js";

type Flag = 0 | 1;

export interface Schema {
  article: {
    number: Generated<number>;
    id: string;
    title: string | null;
    outlet: string | null;
    byline: string | null;
    published: string | null;
    language: string | null;
    url: string | null;
    path: string | null;
    dateline: string | null;
    body: string;
    characters: number;
    added: string;
  };
  original: {
    article: string;
    sha256: string;
    size: number;
    retrieved: string;
    method: "file" | "stdin" | "http" | "paste";
    location: string;
    media_type: string | null;
    compression: "brotli";
    bytes: Uint8Array;
  };
  extraction: { number: Generated<number>; article: string; extractor: string; findings: string };
  refusal: { number: Generated<number>; article: string; path: string; reason: RefusalReason; message: string; advice: string };
  review: {
    number: Generated<number>;
    at: string;
    reviewer: string;
    action: ReviewAction;
    target: string;
    other: string | null;
    value: string | null;
    note: string | null;
  };
  reference_list: { number: Generated<number>; name: string };
  reference_entry: {
    number: Generated<number>;
    list: number;
    entry: string;
    name: string;
    type: EntityType;
    aliases: string;
    identifiers: string;
    roles: string;
  };

  article_summary: {
    article: string;
    outlet: string | null;
    source: string | null;
    agency: string | null;
    agency_source: string | null;
    extracted: Flag;
    extraction: number | null;
    statements: number;
    contacts: number;
    people: number;
  };
  entity: {
    id: string;
    article: string;
    local: string;
    name: string;
    type: EntityType;
    outlet: string | null;
    published: string | null;
    names: string;
    roles: string;
    block: string | null;
    identity: string | null;
    identity_why: string | null;
  };
  entity_name: { entity: string; text: string; start: number; end: number };
  entity_role: { entity: string; position: number; text: string; start: number; end: number };
  contact_claim: {
    id: string;
    article: string;
    local: string;
    kind: ContactKind;
    status: ContactStatus;
    when_text: string | null;
    when_date: string | null;
    where_text: string | null;
    limitation: string | null;
    start: number;
    likelihood: number | null;
    contact: string | null;
    contact_why: string | null;
  };
  claim_participant: {
    claim: string;
    position: number;
    entity: string | null;
    name: string;
    role: ParticipantRole;
    capacity: string | null;
    start: number;
    end: number;
  };
  claim_holder: { claim: string; position: number; entity: string | null; name: string; statement: string | null };
  correction: {
    entry: string;
    field: CorrectedField;
    original: string | null;
    value: string | null;
    review: number;
  };
  statement: {
    id: string;
    article: string;
    local: string;
    published: string | null;
    start: number;
    kind: StatementKind;
    stance: Stance;
    speaker: string | null;
    speaker_text: string | null;
    cue: string | null;
    content: string;
    within: string | null;
    utterance: string | null;
    utterance_why: string | null;
  };
  statement_holder: { statement: string; position: number; entity: string | null; name: string };
  statement_about: { statement: string; entity: string };
  sourcing_link: {
    id: string;
    article: string;
    local: string;
    kind: SourcingKind;
    target: string;
    entity: string | null;
    source: string;
    source_type: SourceType;
    publisher: string | null;
  };
  sourcing_use: { link: string; entry: string };
  assessment: {
    id: string;
    article: string;
    local: string;
    judgement: AssessmentJudgement;
    entity: string | null;
    name: string | null;
    about: string | null;
    statement: string | null;
    start: number;
  };
  event: {
    id: string;
    article: string;
    local: string;
    kind: EventKind;
    when_text: string | null;
    when_date: string | null;
    first_day: string | null;
    last_day: string | null;
    start: number;
  };
  event_participant: { event: string; position: number; entity: string | null; name: string };
  event_cause: { event: string; position: number; cause: string };
  evidence: {
    number: Generated<number>;
    entry: string;
    part: Part;
    position: number;
    article: string;
    start: number;
    end: number;
    text: string;
  };

  identity: { id: string; name: string; folded: string; type: EntityType; contacts: number; statements: number; articles: number };
  identity_name: { identity: string; text: string; folded: string; articles: number; why: string };
  identity_role: { identity: string; text: string; first_seen: string | null; last_seen: string | null };
  entity_block: { key: string; block: string };
  entity_mark: { block: string; mark: string; entity: string };
  entity_way: { block: string; name: string; type: EntityType; names: string; roles: string; identity: string; entities: number };
  doubt: { id: string; left_identity: string; right_identity: string; score: number; why: string };
  contact: {
    id: string;
    kind: ContactKind;
    status: ContactStatus;
    disputed: Flag;
    rejected: Flag;
    when_date: string | null;
    first_day: string | null;
    last_day: string | null;
    where_text: string | null;
    articles: number;
    origins: number;
    likelihood: number | null;
    unsure: Flag;
  };
  contact_participant: { contact: string; position: number; identity: string; name: string; capacity: string | null };
  claim_block: { key: string; claim: string };
  origin: { contact: string; position: number; name: string; source: string; why: string; type: SourceType };
  origin_article: { contact: string; position: number; article: string };
  utterance: { id: string; statements: number; articles: number; origins: number };
  statement_block: { key: string; statement: string };
  denial_block: { key: string; statement: string };
  dispute_voice: { entity: string; dispute: string };
  copy_print: {
    article: string;
    marks: number;
    nearest: string | null;
    jaccard: number | null;
    contained: number | null;
    aligned: number | null;
    rank: number | null;
  };
  copy_mark: { key: number; number: number };
  passage: {
    article: string;
    original: string;
    start: number;
    end: number;
    original_start: number;
    original_end: number;
    words: number;
    directed: Flag;
    why: string;
  };
  copy: { article: string; original: string; similarity: number; directed: Flag; why: string };
  dispute: { id: string; about: string; contact: string | null; why: string };
  dispute_side: { dispute: string; position: number; stance: Stance; member: string; article: string };
  source: { id: string; name: string; folded: string; type: SourceType; articles: number; origin_of: number };
  source_naming: { source: string; name: string; type: SourceType; times: number };
  source_tally: { source: string; articles: number; origin_of: number };
  source_reliance: { source: string; relies_on: string; kind: SourcingKind; articles: number };
  decision: {
    entry: string;
    decision: "accept" | "reject" | null;
    source_grade: string | null;
    information_grade: string | null;
    note: string | null;
    review: number;
  };
  former_entry: FormerEntry;
  dated: {
    kind: "contact" | "statement" | "event" | "article";
    id: string;
    date: string;
    day: string;
    last_day: string;
    precision: "day" | "month" | "year";
    claimed: Flag;
  };
  entry_text: {
    number: Generated<number>;
    kind: "contact" | "statement" | "event" | "assessment";
    entry: string;
    names: string;
    words: string;
  };
  reference_block: { key: string; entry: number };
  watchlist_match: { identity: string; entry: number; score: number; why: string };
}

/** An entry that a decision names and that is no more, with the first place that carried it; without one the words are its name. */
export interface FormerEntry {
  id: string;
  article: string;
  start: number | null;
  end: number | null;
  text: string;
  now: string | null;
}

/** What a reviewer may put right: of a contact claim, a statement, an event or an assessment. */
export type CorrectedField =
  | "kind"
  | "status"
  | "when"
  | "where"
  | "participants"
  | "holders"
  | "stance"
  | "speaker"
  | "judgement"
  | "holder"
  | "about";

/** What a piece of evidence carries of its entry. */
export type Part =
  | "content"
  | "source"
  | "cue"
  | "claim"
  | "trigger"
  | "limitation"
  | "when"
  | "event"
  | "cause"
  | "judgement"
  | "about"
  | "link"
  | "mention";

export type SourceType = "outlet" | "agency" | "person" | "document" | "organization";
