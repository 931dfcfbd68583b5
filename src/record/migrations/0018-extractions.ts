/**
 * Articles that are extracted anew: which extraction is derived from, what became of entries that decisions name, and an index that
 * answers by itself which extractor read each article last.
 */
export const extractions: string[] = [
  "drop index extraction_article",
  "create index extraction_newest on extraction (article, number, extractor)",
  "alter table article_summary add column extraction integer references extraction (number)",
  "update article_summary set extraction = (select max(number) from extraction e where e.article = article_summary.article)",
  `create table former_entry (
    id text primary key,
    article text not null references article (id),
    start integer,
    "end" integer,
    text text not null,
    now text
  ) without rowid`,
  "create index former_entry_article on former_entry (article)",
];
