/**
 * Copies are found by marks (sampled runs of words) instead of bands of a MinHash signature: marks also find a passage
 * inside another text, and texts in which words were swapped. What is derived is made anew after this migration.
 */
export const passages: string[] = [
  "delete from copy",
  "drop table copy_band",
  "drop table fingerprint",
  `create table copy_print (
    article text primary key references article (id),
    marks integer not null,
    nearest text references article (id),
    jaccard real,
    contained real,
    aligned real,
    rank real
  ) without rowid`,
  `create table copy_mark (
    key integer not null,
    number integer not null references article (number),
    primary key (key, number)
  ) without rowid`,
  `create table passage (
    article text not null references article (id),
    original text not null references article (id),
    "start" integer not null,
    "end" integer not null,
    original_start integer not null,
    original_end integer not null,
    words integer not null,
    directed integer not null check (directed in (0, 1)),
    why text not null,
    primary key (article, original, "start"),
    check ("start" >= 0 and "start" < "end")
  ) without rowid`,
  "create index passage_original on passage (original)",
];
