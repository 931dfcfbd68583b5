/** The parts of evidence whose words are searched: what was said, claimed, judged or happened, not the cue or the name. */
const searched = "('content', 'claim', 'event', 'judgement')";
const tokenizer = `tokenize = "unicode61 remove_diacritics 2"`;

/** Full text over articles and evidence, FTS5 with external content: the words stand once in the record. */
export const search: string[] = [
  `create virtual table article_words using fts5 (title, body, content = 'article', content_rowid = 'number', ${tokenizer})`,
  `create trigger article_words_insert after insert on article begin
    insert into article_words (rowid, title, body) values (new.number, new.title, new.body); end`,
  `create virtual table evidence_words using fts5 (text, content = 'evidence', content_rowid = 'number', ${tokenizer})`,
  `create trigger evidence_words_insert after insert on evidence when new.part in ${searched} begin
    insert into evidence_words (rowid, text) values (new.number, new.text); end`,
  `create trigger evidence_words_delete after delete on evidence when old.part in ${searched} begin
    insert into evidence_words (evidence_words, rowid, text) values ('delete', old.number, old.text); end`,
];
