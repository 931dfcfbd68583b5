/** Indexes that answer by themselves what is asked of all that one person, or one number of origins, has. */
export const lookups: string[] = [
  "drop index statement_speaker",
  "create index statement_speaker on statement (speaker, id)",
  "drop index entity_identity",
  "create index entity_identity on entity (identity, article, id)",
  "create index statement_holder_entity on statement_holder (entity)",
  "create index contact_origins on contact (origins, rejected)",
];
