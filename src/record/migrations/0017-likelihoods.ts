/**
 * How likely each claim and contact is right, and which contacts are unsure. What was extracted before has no likelihood, and so is
 * not known to be unsure.
 */
export const likelihoods: string[] = [
  "alter table contact_claim add column likelihood real check (likelihood between 0 and 1)",
  "alter table contact add column likelihood real check (likelihood between 0 and 1)",
  "alter table contact add column unsure integer not null default 0 check (unsure in (0, 1))",
  "create index contact_unsure on contact (likelihood desc, id) where unsure = 1",
  "drop view contacts",
  `create view contacts as
    select c.id, c.kind, c.status, c.disputed, c.when_date, c.where_text,
      (select group_concat(name, ' · ') from (select name from contact_participant where contact = c.id order by position)) as participants,
      (select group_concat(name, ' · ') from (select name from origin where contact = c.id order by position)) as origin_names,
      c.origins, c.articles, c.likelihood, c.unsure
    from contact c where c.rejected = 0`,
];
