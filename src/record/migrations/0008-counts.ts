/**
 * Counts of identities and sources that follow each row as it comes and goes. Counted anew from all their rows at every
 * article, those of somebody in the news daily, or of an outlet, cost the more the larger the record is.
 */

const sourceTypes = "('outlet', 'agency', 'person', 'document', 'organization')";

const trigger = (name: string, when: string, ...acts: string[]): string =>
  `create trigger ${name} after ${when} begin ${acts.map((act) => `${act};`).join(" ")} end`;

const isRejected = (statement: string): string =>
  `exists (select 1 from decision d where d.entry = ${statement} and d.decision = 'reject')`;

const addToIdentity = (identity: string, field: "contacts" | "statements" | "articles", n: string): string =>
  `update identity set ${field} = ${field} + (${n}) where id = ${identity}`;

const saidBy = (entity: string): string => `select count(*) from statement s where s.speaker = ${entity} and not ${isRejected("s.id")}`;

const firstOfArticle = (row: "old" | "new"): string =>
  `select not exists (select 1 from entity e where e.identity = ${row}.identity and e.article = ${row}.article and e.id <> ${row}.id)`;

const speakerOf = (entity: string): string => `(select identity from entity where id = ${entity})`;

const speakerOfEntry = (entry: string): string =>
  `(select e.identity from statement s join entity e on e.id = s.speaker where s.id = ${entry})`;

const identityTriggers: string[] = [
  trigger(
    "entity_moved",
    "update of identity on entity when old.identity is not new.identity",
    addToIdentity("old.identity", "articles", `-(${firstOfArticle("old")})`),
    addToIdentity("old.identity", "statements", `-(${saidBy("old.id")})`),
    addToIdentity("new.identity", "articles", firstOfArticle("new")),
    addToIdentity("new.identity", "statements", saidBy("new.id")),
  ),
  trigger(
    "entity_gone",
    "delete on entity when old.identity is not null",
    addToIdentity("old.identity", "articles", `-(${firstOfArticle("old")})`),
  ),
  trigger("statement_come", "insert on statement when new.speaker is not null", addToIdentity(speakerOf("new.speaker"), "statements", "1")),
  trigger(
    "statement_gone",
    `delete on statement when old.speaker is not null and not ${isRejected("old.id")}`,
    addToIdentity(speakerOf("old.speaker"), "statements", "-1"),
  ),
  trigger(
    "statement_given",
    `update of speaker on statement when old.speaker is not new.speaker and not ${isRejected("new.id")}`,
    addToIdentity(speakerOf("old.speaker"), "statements", "-1"),
    addToIdentity(speakerOf("new.speaker"), "statements", "1"),
  ),
  trigger(
    "statement_rejected",
    "insert on decision when new.decision = 'reject'",
    addToIdentity(speakerOfEntry("new.entry"), "statements", "-1"),
  ),
  trigger(
    "statement_restored",
    "delete on decision when old.decision = 'reject'",
    addToIdentity(speakerOfEntry("old.entry"), "statements", "1"),
  ),
  trigger(
    "participant_come",
    "insert on contact_participant",
    addToIdentity("new.identity", "contacts", "select 1 - rejected from contact where id = new.contact"),
  ),
  trigger(
    "participant_gone",
    "delete on contact_participant",
    addToIdentity("old.identity", "contacts", "select rejected - 1 from contact where id = old.contact"),
  ),
];

const named = (source: string, name: string, type: string): string =>
  `insert into source_naming (source, name, type, times) select ${source}, ${name}, ${type}, 1 where ${source} is not null
    on conflict (source, name, type) do update set times = times + 1`;

const unnamed = (source: string, name: string, type: string): string[] => {
  const where = `where source = ${source} and name = ${name} and type = ${type}`;
  return [`update source_naming set times = times - 1 ${where}`, `delete from source_naming ${where} and times = 0`];
};

const tallied = (source: string, field: "articles" | "origin_of", n: string): string =>
  `insert into source_tally (source, articles, origin_of) select ${source}, 0, 0 where ${source} is not null
    on conflict (source) do nothing;
  update source_tally set ${field} = ${field} + (${n}) where source = ${source};
  delete from source_tally where source = ${source} and articles = 0 and origin_of = 0`;

/** Is the link the only one of its kind from its article to its source? */
const onlyLink = (row: "old" | "new"): string =>
  `${row}.publisher is not null and ${row}.publisher <> ${row}.source and not exists (select 1 from sourcing_link l
    where l.publisher = ${row}.publisher and l.source = ${row}.source and l.kind = ${row}.kind and l.article = ${row}.article and l.id <> ${row}.id)`;

const reliance = "where source = old.publisher and relies_on = old.source and kind = old.kind";

/** Is the origin the only one of its contact that has this source, and the contact not rejected? Gives 1 or 0. */
const onlyOrigin = (row: "old" | "new"): string =>
  `select count(*) from contact c where c.id = ${row}.contact and c.rejected = 0 and not exists (select 1 from origin o
    where o.source = ${row}.source and o.contact = ${row}.contact and o.position <> ${row}.position)`;

const sourceTriggers: string[] = [
  trigger(
    "publisher_come",
    "insert on article_summary",
    named("new.source", "new.outlet", "'outlet'"),
    named("new.agency_source", "new.agency", "'agency'"),
    tallied("new.source", "articles", "1"),
  ),
  trigger(
    "publisher_gone",
    "delete on article_summary",
    ...unnamed("old.source", "old.outlet", "'outlet'"),
    ...unnamed("old.agency_source", "old.agency", "'agency'"),
    tallied("old.source", "articles", "-1"),
  ),
  trigger(
    "link_come",
    "insert on sourcing_link",
    named("new.source", "new.target", "new.source_type"),
    `insert into source_reliance (source, relies_on, kind, articles) select new.publisher, new.source, new.kind, 1 where ${onlyLink("new")}
      on conflict (source, relies_on, kind) do update set articles = articles + 1`,
  ),
  trigger(
    "link_gone",
    "delete on sourcing_link",
    ...unnamed("old.source", "old.target", "old.source_type"),
    `update source_reliance set articles = articles - 1 ${reliance} and ${onlyLink("old")}`,
    `delete from source_reliance ${reliance} and articles = 0`,
  ),
  trigger(
    "origin_come",
    "insert on origin",
    named("new.source", "new.name", "new.type"),
    tallied("new.source", "origin_of", onlyOrigin("new")),
  ),
  trigger(
    "origin_gone",
    "delete on origin",
    ...unnamed("old.source", "old.name", "old.type"),
    tallied("old.source", "origin_of", `-(${onlyOrigin("old")})`),
  ),
];

export const counts: string[] = [
  `alter table origin add column type text not null default 'organization' check (type in ${sourceTypes})`,
  `update origin set type = coalesce((select case when max(e.type = 'outlet') then 'outlet'
      when max(e.type not in ('outlet', 'organization')) then 'person' else 'organization' end
    from contact_claim c join claim_holder h on h.claim = c.id and h.name = origin.name join entity e on e.id = h.entity
    where c.contact = origin.contact and e.type <> 'place'), 'organization')`,
  `create table source_naming (
    source text not null,
    name text not null,
    type text not null check (type in ${sourceTypes}),
    times integer not null,
    primary key (source, name, type)
  ) without rowid`,
  `create table source_tally (
    source text primary key,
    articles integer not null,
    origin_of integer not null
  ) without rowid`,
  `insert into source_naming (source, name, type, times) select source, name, type, sum(n) from (
    select source, outlet as name, 'outlet' as type, count(*) as n from article_summary where source is not null group by 1, 2
    union all select agency_source, agency, 'agency', count(*) from article_summary where agency_source is not null group by 1, 2
    union all select source, target, source_type, count(*) from sourcing_link group by 1, 2, 3
    union all select source, name, type, count(*) from origin group by 1, 2, 3) group by 1, 2, 3`,
  `insert into source_tally (source, articles, origin_of) select source, sum(articles), sum(origin_of) from (
    select source, count(*) as articles, 0 as origin_of from article_summary where source is not null group by 1
    union all select o.source, 0, count(distinct o.contact) from origin o join contact c on c.id = o.contact where c.rejected = 0 group by 1)
    group by 1`,
  ...identityTriggers,
  ...sourceTriggers,
];
