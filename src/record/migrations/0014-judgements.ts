/** Corrections of assessments too: who judges, what of, and how. */
export const judgements: string[] = [
  "alter table correction rename to correction_before",
  `create table correction (
    entry text not null,
    field text not null check (field in
      ('kind', 'status', 'when', 'where', 'participants', 'holders', 'stance', 'speaker', 'judgement', 'holder', 'about')),
    original text,
    value text,
    review integer not null references review (number),
    primary key (entry, field)
  ) without rowid`,
  "insert into correction select entry, field, original, value, review from correction_before",
  "drop table correction_before",
];
