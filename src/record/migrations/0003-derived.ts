import {
  contactKinds,
  contactStatuses,
  entityTypes,
  informationGrades,
  sourceGrades,
  sourcingKinds,
  stances,
} from "../../vocabulary/kinds.js";
import { isDate, oneOf } from "./checks.js";

const block = (table: string, member: string, of: string): string[] => [
  `create table ${table} (
    key text not null,
    ${member} text not null references ${of} (id),
    primary key (key, ${member})
  ) without rowid`,
  `create index ${table}_${member} on ${table} (${member})`,
];

/** What the corpus knows: clusters of members and what hangs on them. Derived, replaced as articles and decisions come. */
export const derived: string[] = [
  `create table identity (
    id text primary key,
    name text not null,
    folded text not null,
    type text not null ${oneOf("type", entityTypes)},
    contacts integer not null,
    statements integer not null,
    articles integer not null
  )`,
  "create index identity_order on identity (type, contacts desc, statements desc, name, id)",
  `create table identity_name (
    identity text not null references identity (id) deferrable initially deferred,
    text text not null,
    folded text not null,
    articles integer not null,
    why text not null,
    primary key (identity, text)
  ) without rowid`,
  `create table identity_role (
    identity text not null references identity (id) deferrable initially deferred,
    text text not null,
    first_seen text,
    last_seen text,
    primary key (identity, text)
  ) without rowid`,
  `create table entity_block (
    key text not null,
    block text not null,
    primary key (key, block)
  ) without rowid`,
  "create index entity_block_block on entity_block (block)",
  `create table doubt (
    id text primary key,
    left_identity text not null references identity (id) deferrable initially deferred,
    right_identity text not null references identity (id) deferrable initially deferred,
    score real not null,
    why text not null
  )`,
  "create index doubt_left on doubt (left_identity)",
  "create index doubt_right on doubt (right_identity)",
  `create table contact (
    id text primary key,
    kind text not null ${oneOf("kind", contactKinds)},
    status text not null ${oneOf("status", contactStatuses)},
    disputed integer not null check (disputed in (0, 1)),
    rejected integer not null check (rejected in (0, 1)),
    when_date text ${isDate("when_date")},
    first_day text,
    last_day text,
    where_text text,
    articles integer not null,
    origins integer not null
  )`,
  "create index contact_order on contact (coalesce(first_day, '9999-99-99'), id)",
  `create table contact_participant (
    contact text not null references contact (id) deferrable initially deferred,
    position integer not null,
    identity text not null references identity (id) deferrable initially deferred,
    name text not null,
    capacity text,
    primary key (contact, position)
  ) without rowid`,
  "create index contact_participant_identity on contact_participant (identity)",
  ...block("claim_block", "claim", "contact_claim"),
  `create table origin (
    contact text not null references contact (id) deferrable initially deferred,
    position integer not null,
    name text not null,
    source text not null,
    why text not null,
    primary key (contact, position)
  ) without rowid`,
  "create index origin_source on origin (source, name, contact)",
  `create table origin_article (
    contact text not null references contact (id) deferrable initially deferred,
    position integer not null,
    article text not null references article (id),
    primary key (contact, position, article)
  ) without rowid`,
  `create table utterance (
    id text primary key,
    statements integer not null,
    articles integer not null,
    origins integer not null
  )`,
  ...block("statement_block", "statement", "statement"),
  `create table fingerprint (
    article text primary key references article (id),
    signature blob not null
  )`,
  `create table copy_band (
    key text not null,
    article text not null references article (id),
    primary key (key, article)
  ) without rowid`,
  "create index copy_band_article on copy_band (article)",
  `create table copy (
    article text primary key references article (id),
    original text not null references article (id),
    similarity real not null,
    directed integer not null check (directed in (0, 1)),
    why text not null
  )`,
  "create index copy_original on copy (original)",
  `create table dispute (
    id text primary key,
    about text not null,
    contact text references contact (id) deferrable initially deferred,
    why text not null
  )`,
  "create index dispute_contact on dispute (contact)",
  `create table dispute_side (
    dispute text not null references dispute (id) deferrable initially deferred,
    position integer not null,
    stance text not null ${oneOf("stance", stances)},
    member text not null,
    article text not null references article (id),
    primary key (dispute, position, member)
  ) without rowid`,
  "create index dispute_side_member on dispute_side (member)",
  `create table source (
    id text primary key,
    name text not null,
    folded text not null,
    type text not null check (type in ('outlet', 'agency', 'person', 'document', 'organization')),
    articles integer not null,
    origin_of integer not null
  )`,
  `create table source_reliance (
    source text not null references source (id) deferrable initially deferred,
    relies_on text not null references source (id) deferrable initially deferred,
    kind text not null ${oneOf("kind", sourcingKinds)},
    articles integer not null,
    primary key (source, relies_on, kind)
  ) without rowid`,
  "create index source_reliance_on on source_reliance (relies_on)",
  `create table decision (
    entry text primary key,
    decision text check (decision in ('accept', 'reject')),
    source_grade text ${oneOf("source_grade", sourceGrades)},
    information_grade text ${oneOf("information_grade", informationGrades)},
    note text,
    review integer not null references review (number)
  )`,
  `create table dated (
    kind text not null check (kind in ('contact', 'statement', 'event', 'article')),
    id text not null,
    date text not null ${isDate("date")},
    day text not null,
    last_day text not null,
    precision text not null check (precision in ('day', 'month', 'year')),
    claimed integer not null check (claimed in (0, 1)),
    primary key (kind, id)
  ) without rowid`,
  "create index dated_order on dated (day, kind, id)",
  `create table reference_block (
    key text not null,
    entry integer not null references reference_entry (number),
    primary key (key, entry)
  ) without rowid`,
  `create table watchlist_match (
    identity text not null references identity (id) deferrable initially deferred,
    entry integer not null references reference_entry (number),
    score real not null,
    why text not null,
    primary key (identity, entry)
  ) without rowid`,
];
