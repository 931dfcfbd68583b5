import { entityTypes, refusalReasons, reviewActions } from "../../vocabulary/kinds.js";
import { isDate, oneOf } from "./checks.js";

/** The tables that are the truth: appended to, never changed. Everything else in the record can be derived from them. */
export const truthTables = ["article", "original", "extraction", "refusal", "review", "reference_list", "reference_entry"] as const;

const appendOnly = truthTables.flatMap((table) =>
  (["update", "delete"] as const).map(
    (act) => `create trigger ${table}_no_${act} before ${act} on ${table}
      begin select raise(abort, 'append-only: ${table} is never changed; add a new row instead'); end`,
  ),
);

export const truth: string[] = [
  `create table article (
    number integer primary key,
    id text not null unique check (id glob 'sha256:*' and length(id) = 71),
    title text,
    outlet text,
    byline text,
    published text ${isDate("published")},
    language text,
    url text,
    path text,
    dateline text check (dateline is null or json_valid(dateline)),
    body text not null,
    characters integer not null check (characters >= 0),
    added text not null
  )`,
  `create table original (
    article text primary key references article (id),
    sha256 text not null check (length(sha256) = 64),
    size integer not null,
    retrieved text not null,
    method text not null check (method in ('file', 'stdin', 'http', 'paste')),
    location text not null,
    media_type text,
    compression text not null check (compression in ('brotli')),
    bytes blob not null
  )`,
  `create table extraction (
    number integer primary key,
    article text not null references article (id),
    extractor text not null,
    findings text not null check (json_valid(findings))
  )`,
  "create index extraction_article on extraction (article)",
  `create table refusal (
    number integer primary key,
    article text not null references article (id),
    path text not null,
    reason text not null ${oneOf("reason", refusalReasons)},
    message text not null,
    advice text not null
  )`,
  "create index refusal_article on refusal (article)",
  `create table review (
    number integer primary key,
    at text not null,
    reviewer text not null,
    action text not null ${oneOf("action", reviewActions)},
    target text not null,
    other text,
    value text check (value is null or json_valid(value)),
    note text
  )`,
  "create index review_target on review (target)",
  `create table reference_list (
    number integer primary key,
    name text not null unique
  )`,
  `create table reference_entry (
    number integer primary key,
    list integer not null references reference_list (number),
    entry text not null,
    name text not null,
    type text not null ${oneOf("type", entityTypes)},
    aliases text not null check (json_valid(aliases)),
    identifiers text not null check (json_valid(identifiers)),
    roles text not null check (json_valid(roles))
  )`,
  "create index reference_entry_of on reference_entry (list, entry)",
  ...appendOnly,
];
