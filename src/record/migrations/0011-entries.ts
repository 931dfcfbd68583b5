const tokenizer = `tokenize = "unicode61 remove_diacritics 2"`;

/**
 * Full text over entries instead of pieces of evidence: a contact is found by those who took part and the place, a statement by
 * its speaker and by words that stand in two pieces of it. `names` and `words` are columns of their own, so that bm25 weighs
 * them alike however long the words are; `kind` is one too, so that the finds of one kind are counted without their rows.
 */
export const entries: string[] = [
  "drop trigger evidence_words_insert",
  "drop trigger evidence_words_delete",
  "drop table evidence_words",
  `create table entry_text (
    number integer primary key,
    kind text not null check (kind in ('contact', 'statement', 'event', 'assessment')),
    entry text not null unique,
    names text not null,
    words text not null
  )`,
  `create virtual table entry_words using fts5 (names, words, kind, content = 'entry_text', content_rowid = 'number', ${tokenizer})`,
  `create trigger entry_words_insert after insert on entry_text begin
    insert into entry_words (rowid, names, words, kind) values (new.number, new.names, new.words, new.kind); end`,
  `create trigger entry_words_delete after delete on entry_text begin
    insert into entry_words (entry_words, rowid, names, words, kind) values ('delete', old.number, old.names, old.words, old.kind); end`,
  // statements by speaker: the names in their order
  "create index identity_folded on identity (folded, id)",
  "create index statement_unnamed on statement (lower(speaker_text)) where speaker is null",
];
