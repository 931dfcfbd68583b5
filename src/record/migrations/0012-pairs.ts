/**
 * What is asked of two people who are in the news daily must not lead to all that each of them has: denials by pairs of people,
 * who stands in a dispute, and a person's dates out of indexes alone.
 */
export const pairs: string[] = [
  `create table denial_block (
    key text not null,
    statement text not null references statement (id),
    primary key (key, statement)
  ) without rowid`,
  "create index denial_block_statement on denial_block (statement)",
  `create table dispute_voice (
    entity text not null references entity (id) deferrable initially deferred,
    dispute text not null references dispute (id) deferrable initially deferred,
    primary key (entity, dispute)
  ) without rowid`,
  "create index dispute_voice_dispute on dispute_voice (dispute)",
  "drop index statement_speaker",
  "create index statement_speaker on statement (speaker, published, id)",
  "drop index entity_identity",
  "create index entity_identity on entity (identity, article, id, published)",
];
