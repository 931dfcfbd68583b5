/** Indexes that answer by themselves which names stand under a set of keys, and who stands in an article. */
export const keys: string[] = [
  "drop index entity_block_of",
  "create index entity_block_of on entity (block, name, type, id)",
  "drop index entity_article",
  "create index entity_article on entity (article, type, name, id)",
];
