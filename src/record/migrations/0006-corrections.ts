/**
 * Corrections of any entry, not of claims alone, and of those who take part, hold and speak too. Derived: the log of reviews
 * is the truth; what stood here before is carried over.
 */
export const corrections: string[] = [
  `create table correction (
    entry text not null,
    field text not null check (field in ('kind', 'status', 'when', 'where', 'participants', 'holders', 'stance', 'speaker')),
    original text,
    value text,
    review integer not null references review (number),
    primary key (entry, field)
  ) without rowid`,
  "insert into correction select claim, field, original, value, review from claim_correction",
  "drop table claim_correction",
];
