/**
 * The triggers of origins (migration 0008) look for others of a contact that have the same source among the few of the contact, by
 * its key. By the index of sources, which the planner took, all origins were gone through that an outlet has: the more, the larger
 * the record is.
 */

const onlyOrigin = (row: "old" | "new"): string =>
  `select count(*) from contact c where c.id = ${row}.contact and c.rejected = 0 and not exists (select 1 from origin o
    where o.contact = ${row}.contact and +o.source = ${row}.source and o.position <> ${row}.position)`;

const tallied = (row: "old" | "new", n: string): string =>
  `insert into source_tally (source, articles, origin_of) select ${row}.source, 0, 0 where ${row}.source is not null
    on conflict (source) do nothing;
  update source_tally set origin_of = origin_of + (${n}) where source = ${row}.source;
  delete from source_tally where source = ${row}.source and articles = 0 and origin_of = 0`;

const naming = "where source = old.source and name = old.name and type = old.type";

export const originTriggers: string[] = [
  "drop trigger origin_come",
  "drop trigger origin_gone",
  `create trigger origin_come after insert on origin begin
    insert into source_naming (source, name, type, times) select new.source, new.name, new.type, 1 where new.source is not null
      on conflict (source, name, type) do update set times = times + 1;
    ${tallied("new", onlyOrigin("new"))};
  end`,
  `create trigger origin_gone after delete on origin begin
    update source_naming set times = times - 1 ${naming};
    delete from source_naming ${naming} and times = 0;
    ${tallied("old", `-(${onlyOrigin("old")})`)};
  end`,
];
