/** Views that read well in Datasette or any SQLite browser: names instead of ids, one row a thing. */
export const views: string[] = [
  `create view contacts as
    select c.id, c.kind, c.status, c.disputed, c.when_date, c.where_text,
      (select group_concat(name, ' · ') from (select name from contact_participant where contact = c.id order by position)) as participants,
      (select group_concat(name, ' · ') from (select name from origin where contact = c.id order by position)) as origin_names,
      c.origins, c.articles
    from contact c where c.rejected = 0`,
  `create view statements as
    select s.id, coalesce(i.name, s.speaker_text) as speaker, s.kind, s.stance, s.content, a.outlet, s.published, a.title as article_title,
      s.utterance, s.article
    from statement s join article a on a.id = s.article
      left join entity e on e.id = s.speaker left join identity i on i.id = e.identity
    where not exists (select 1 from decision d where d.entry = s.id and d.decision = 'reject')`,
  `create view people as
    select i.id, i.name, i.type, i.contacts, i.statements, i.articles,
      (select group_concat(text, ' · ') from (select text from identity_name where identity = i.id order by articles desc, text)) as names,
      (select group_concat(text, ' · ') from (select text from identity_role where identity = i.id order by text)) as roles
    from identity i where i.type in ('person', 'organization', 'group', 'role')`,
  `create view sources as
    select s.id, s.name, s.type, s.articles, s.origin_of,
      (select group_concat(name, ' · ') from
        (select distinct t.name from source_reliance r join source t on t.id = r.relies_on where r.source = s.id order by t.name)) as relies_on
    from source s`,
];
