import {
  assessmentJudgements,
  contactKinds,
  contactStatuses,
  entityTypes,
  eventKinds,
  participantRoles,
  sourcingKinds,
  stances,
  statementKinds,
} from "../../vocabulary/kinds.js";
import { isDate, oneOf } from "./checks.js";

const place = `"start" integer not null, "end" integer not null, check ("start" >= 0 and "start" < "end")`;

/**
 * What the newest extraction of each article holds, laid out in columns, and where resolution has put each member
 * (`identity`, `contact`, `utterance`). All of it is derived.
 */
export const members: string[] = [
  `create table article_summary (
    article text primary key references article (id),
    outlet text,
    source text,
    agency text,
    agency_source text,
    extracted integer not null check (extracted in (0, 1)),
    statements integer not null,
    contacts integer not null,
    people integer not null
  )`,
  "create index article_summary_source on article_summary (source, outlet)",
  "create index article_summary_agency on article_summary (agency_source, agency) where agency_source is not null",
  `create table entity (
    id text primary key,
    article text not null references article (id),
    local text not null,
    name text not null,
    type text not null ${oneOf("type", entityTypes)},
    outlet text,
    published text,
    names text not null check (json_valid(names)),
    roles text not null check (json_valid(roles)),
    block text,
    identity text references identity (id) deferrable initially deferred,
    identity_why text
  )`,
  "create index entity_article on entity (article)",
  "create index entity_identity on entity (identity, article)",
  "create index entity_block_of on entity (block)",
  `create table entity_name (
    entity text not null references entity (id),
    text text not null,
    ${place.replace(", check", ", primary key (entity, text), check")}
  ) without rowid`,
  `create table entity_role (
    entity text not null references entity (id),
    position integer not null,
    text text not null,
    ${place.replace(", check", ", primary key (entity, position), check")}
  ) without rowid`,
  `create table contact_claim (
    id text primary key,
    article text not null references article (id),
    local text not null,
    kind text not null ${oneOf("kind", contactKinds)},
    status text not null ${oneOf("status", contactStatuses)},
    when_text text,
    when_date text ${isDate("when_date")},
    where_text text,
    limitation text,
    "start" integer not null,
    contact text references contact (id) deferrable initially deferred,
    contact_why text
  )`,
  "create index contact_claim_article on contact_claim (article)",
  "create index contact_claim_contact on contact_claim (contact)",
  `create table claim_participant (
    claim text not null references contact_claim (id),
    position integer not null,
    entity text references entity (id),
    name text not null,
    role text not null ${oneOf("role", participantRoles)},
    capacity text,
    ${place.replace(", check", ", primary key (claim, position), check")}
  ) without rowid`,
  "create index claim_participant_entity on claim_participant (entity)",
  `create table claim_holder (
    claim text not null references contact_claim (id),
    position integer not null,
    entity text references entity (id),
    name text not null,
    statement text,
    primary key (claim, position)
  ) without rowid`,
  "create index claim_holder_entity on claim_holder (entity)",
  `create table claim_correction (
    claim text not null references contact_claim (id),
    field text not null check (field in ('kind', 'status', 'when', 'where')),
    original text,
    value text,
    review integer not null references review (number),
    primary key (claim, field)
  ) without rowid`,
  `create table statement (
    id text primary key,
    article text not null references article (id),
    local text not null,
    published text ${isDate("published")},
    "start" integer not null,
    kind text not null ${oneOf("kind", statementKinds)},
    stance text not null ${oneOf("stance", stances)},
    speaker text references entity (id),
    speaker_text text,
    cue text,
    content text not null,
    within text,
    utterance text references utterance (id) deferrable initially deferred,
    utterance_why text
  )`,
  "create index statement_article on statement (article)",
  "create index statement_speaker on statement (speaker)",
  "create index statement_utterance on statement (utterance)",
  `create index statement_order on statement (published desc, article, "start", id)`,
  "create index statement_denial on statement (speaker) where stance = 'denies'",
  `create table statement_holder (
    statement text not null references statement (id),
    position integer not null,
    entity text references entity (id),
    name text not null,
    primary key (statement, position)
  ) without rowid`,
  `create table statement_about (
    statement text not null references statement (id),
    entity text not null references entity (id),
    primary key (statement, entity)
  ) without rowid`,
  "create index statement_about_entity on statement_about (entity)",
  `create table sourcing_link (
    id text primary key,
    article text not null references article (id),
    local text not null,
    kind text not null ${oneOf("kind", sourcingKinds)},
    target text not null,
    entity text references entity (id),
    source text not null,
    source_type text not null check (source_type in ('outlet', 'agency', 'person', 'document', 'organization')),
    publisher text
  )`,
  "create index sourcing_link_article on sourcing_link (article)",
  "create index sourcing_link_source on sourcing_link (source, publisher, kind, article)",
  "create index sourcing_link_naming on sourcing_link (source, target, source_type)",
  "create index sourcing_link_publisher on sourcing_link (publisher, source, kind, article)",
  "create index sourcing_link_entity on sourcing_link (entity)",
  `create table sourcing_use (
    link text not null references sourcing_link (id),
    entry text not null,
    primary key (link, entry)
  ) without rowid`,
  `create table assessment (
    id text primary key,
    article text not null references article (id),
    local text not null,
    judgement text not null ${oneOf("judgement", assessmentJudgements)},
    entity text references entity (id),
    name text,
    about text,
    statement text,
    "start" integer not null
  )`,
  "create index assessment_article on assessment (article)",
  "create index assessment_entity on assessment (entity)",
  `create table event (
    id text primary key,
    article text not null references article (id),
    local text not null,
    kind text not null ${oneOf("kind", eventKinds)},
    when_text text,
    when_date text ${isDate("when_date")},
    first_day text,
    last_day text,
    "start" integer not null
  )`,
  "create index event_article on event (article)",
  `create table event_participant (
    event text not null references event (id),
    position integer not null,
    entity text references entity (id),
    name text not null,
    primary key (event, position)
  ) without rowid`,
  "create index event_participant_entity on event_participant (entity)",
  `create table event_cause (
    event text not null references event (id),
    position integer not null,
    cause text not null,
    primary key (event, position)
  ) without rowid`,
  `create table evidence (
    number integer primary key,
    entry text not null,
    part text not null check (part in
      ('content', 'source', 'cue', 'claim', 'trigger', 'limitation', 'when', 'event', 'cause', 'judgement', 'about', 'link', 'mention')),
    position integer not null,
    article text not null references article (id),
    ${place.replace(", check", ", text text not null, unique (entry, part, position), check")}
  )`,
  "create index evidence_article on evidence (article)",
];
