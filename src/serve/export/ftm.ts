/**
 * FollowTheMoney entities, one JSON object a line, as Aleph and OpenSanctions read them (model 3.8).
 *
 * How the record maps: people and roles → Person, organizations and outlets → Organization, groups → LegalEntity;
 * articles → Article with their text; contacts and events → Event with `involved` and `proof` (the articles); each pair
 * in a contact → UnknownLink; statements, disputes and assessments → Note on what they are about; who occurs in which
 * article → Documentation. A graph view draws an edge as a fact, so a pair gets an UnknownLink only where somebody says
 * that the contact came or may have come about, and where the reading is not unsure; the Event stands in any case and says what is
 * denied or unsure.
 * Ids are made of the record's own, so that a later export updates the same entities.
 */
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { ArticleSummary, Contact, EventEntry, Person } from "../../vocabulary/forms.js";
import { sha256 } from "../../vocabulary/ids.js";
import {
  assessmentJudgements,
  type ContactStatus,
  contactKinds,
  contactStatuses,
  type EntityType,
  stances,
} from "../../vocabulary/kinds.js";
import { everything } from "../everything.js";
import { claimInWords, contactTitle, eventTitle, oneLine, quoted, unsureInWords, vouchers } from "../words.js";
import { iso6393 } from "./languages.js";
import { articleLookup, type KnownArticle, webUrl } from "./lookup.js";

export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const schemaOf: Partial<Record<EntityType, string>> = {
  person: "Person",
  role: "Person",
  organization: "Organization",
  outlet: "Organization",
  group: "LegalEntity",
};

const withoutLink: ReadonlySet<ContactStatus> = new Set(["denied", "declined", "not_happened"]);

/** FollowTheMoney ids hold letters, digits, dots and hyphens only. */
export const ftmId = (id: string): string => id.replace(/[^0-9a-zA-Z.-]/g, "-");
const madeId = (prefix: string, ...parts: string[]): string => `${prefix}-${sha256(parts.join("#")).slice(0, 16)}`;

/** Leaves empty values and repetitions out; FollowTheMoney has no empty properties. */
const entity = (id: string, schema: string, values: Record<string, readonly (string | undefined)[]>): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(values)
      .map(([name, all]): [string, string[]] => [name, [...new Set(all.filter((v): v is string => v !== undefined && v !== ""))]])
      .filter(([, all]) => all.length > 0),
  ),
});

/** FollowTheMoney has no intervals: they become start and end. */
const dates = (date: string | undefined): Record<string, string[]> => {
  if (date === undefined) return {};
  const [start, end] = date.split("/");
  return end === undefined ? { date: [date] } : { startDate: [start as string], endDate: [end] };
};

const bare = (text: string): string => text.toLowerCase().replace(/^(the|an?) /, "");

/** A description (“the ambassador”, “his brother”) is no name: in FollowTheMoney names are what is matched against lists. */
const isName = (text: string, roles: readonly string[]): boolean =>
  !roles.some((role) => bare(role) === bare(text)) && (/^\p{Lu}/u.test(text) || !text.includes(" "));

export const personEntity = (person: Person): FtmEntity | undefined => {
  const schema = schemaOf[person.type];
  if (!schema) return undefined;
  const roles = person.roles.map((role) => role.text);
  const others = person.names.map((name) => name.text).filter((text) => text !== person.name && isName(text, roles));
  return entity(ftmId(person.id), schema, {
    name: [person.name],
    alias: others.filter((name) => name.includes(" ")),
    weakAlias: others.filter((name) => !name.includes(" ")),
    ...(schema === "Person" ? { position: roles } : { description: roles }),
  });
};

export const articleEntity = (summary: ArticleSummary, body: string): FtmEntity =>
  entity(ftmId(summary.id), "Article", {
    title: [summary.title],
    author: [summary.byline],
    publisher: [summary.outlet],
    publishedAt: summary.published?.includes("/") ? [] : [summary.published],
    language: [iso6393(summary.language)],
    sourceUrl: [webUrl(summary.url)],
    bodyText: [body],
  });

export const contactEvent = (contact: Contact, involved: readonly string[], urls: readonly (string | undefined)[]): FtmEntity =>
  entity(ftmId(contact.id), "Event", {
    name: [contactTitle(contact)],
    ...dates(contact.when),
    location: [contact.where],
    involved: involved.map(ftmId),
    summary: [summaryOf(contact)],
    description: contact.claims.map((claim) => `${claimInWords(claim)}: “${quoted(claim.evidence)}”`),
    keywords: [contact.kind, contact.status, contact.disputed ? "disputed" : undefined, contact.unsure ? "unsure" : undefined],
    publisher: contact.claims.map((claim) => claim.outlet),
    sourceUrl: urls,
    proof: contact.claims.map((claim) => ftmId(claim.article)),
  });

const summaryOf = (contact: Contact): string => {
  const origins = contact.origins.map((origin) => origin.name).join(", ");
  const standing = `${contactStatuses[contact.status].label}${contact.disputed ? ", disputed" : ""}. Origins: ${contact.origins.length}${origins && ` (${origins})`}.`;
  return [standing, unsureInWords(contact)].filter(Boolean).join(" ");
};

/** One link for each pair that took part, unless the contact is only denied or rather misread than not. */
export const contactLinks = (contact: Contact, involved: readonly string[]): FtmEntity[] => {
  if (withoutLink.has(contact.status) || contact.unsure) return [];
  return pairs([...new Set(involved)]).map(([subject, object]) =>
    entity(madeId("link", contact.id, subject, object), "UnknownLink", {
      subject: [ftmId(subject)],
      object: [ftmId(object)],
      role: [contactKinds[contact.kind].label.toLowerCase()],
      status: [contact.disputed ? `${contact.status}, disputed` : contact.status],
      ...dates(contact.when),
      summary: [summaryOf(contact)],
      description: contact.claims.map((claim) => `${claimInWords(claim)}: “${quoted(claim.evidence)}”`),
      publisher: contact.claims.map((claim) => claim.outlet),
      recordId: [contact.id],
    }),
  );
};

/** All pairs of a list, each once, in its order. */
export const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((left, i) => list.slice(i + 1).map((right): [T, T] => [left, right]));

const eventEntity = (event: EventEntry, involved: readonly string[]): FtmEntity =>
  entity(ftmId(event.id), "Event", {
    name: [eventTitle(event)],
    ...dates(event.when),
    involved: involved.map(ftmId),
    summary: event.causedBy.map((cause) => `Because of: ${cause.title}`),
    description: [quoted(event.evidence)],
    keywords: [event.kind],
    publisher: [event.outlet],
    proof: [ftmId(event.article)],
  });

const note = (
  id: string,
  name: string,
  about: readonly string[],
  articles: readonly string[],
  more: Record<string, (string | undefined)[]>,
) => entity(ftmId(id), "Note", { name: [oneLine(name)], entity: about.map(ftmId), proof: articles.map(ftmId), ...more });

/** Gives each person and article once, before the first entity that refers to it. */
const references = (store: RecordStore) => {
  const known = new Map<string, boolean>();
  const articles = articleLookup(store);
  const add = (id: string, made: FtmEntity | undefined): FtmEntity[] => {
    const before = known.has(id);
    known.set(id, made !== undefined);
    return before || !made ? [] : [made];
  };
  return {
    /** true where `id` is an entity of this export */
    has: (id: string | undefined): id is string => id !== undefined && known.get(id) === true,
    /** marks an entity of this export that others may refer to */
    mark: (id: string) => void known.set(id, true),
    person: (person: Person) => add(person.id, personEntity(person)),
    article: (article: KnownArticle) => add(article.summary.id, articleEntity(article.summary, article.body.text)),
    async missing(identities: readonly (string | undefined)[], articleIds: readonly string[]): Promise<FtmEntity[]> {
      const made: FtmEntity[] = [];
      for (const id of identities) {
        if (id === undefined || known.has(id)) continue;
        const found = await store.entry(id);
        made.push(...add(id, found?.type === "person" ? personEntity({ ...found.entry, id }) : undefined));
      }
      for (const id of articleIds) {
        if (known.has(id)) continue;
        const found = await articles(id);
        made.push(...add(id, found && articleEntity(found.summary, found.body.text)));
      }
      return made;
    },
    /** that a person occurs in an article, once a pair */
    documentation(identity: string, article: string): FtmEntity[] {
      if (known.get(identity) !== true || known.get(article) !== true) return [];
      const id = madeId("doc", identity, article);
      const link = entity(id, "Documentation", { entity: [ftmId(identity)], document: [ftmId(article)], role: ["mentioned"] });
      return add(id, link);
    },
    urls: async (ids: readonly string[]) => Promise.all(ids.map(async (id) => webUrl((await articles(id))?.summary.url))),
  };
};

async function* entities(store: RecordStore, filter: RecordFilter): AsyncGenerator<FtmEntity> {
  const refs = references(store);
  for await (const person of everything((f) => store.people(f), filter)) yield* refs.person(person);
  for await (const contact of everything((f) => store.contacts(f), filter)) {
    const articles = contact.claims.map((claim) => claim.article);
    const identities = contact.participants.map((p) => p.identity);
    yield* await refs.missing(identities, articles);
    const involved = identities.filter(refs.has);
    refs.mark(contact.id);
    yield contactEvent(contact, involved, await refs.urls(articles));
    yield* contactLinks(contact, involved);
    for (const id of involved) for (const article of articles) yield* refs.documentation(id, article);
  }
  for await (const statement of everything((f) => store.statements(f), filter)) {
    yield* await refs.missing([statement.speaker?.identity], [statement.article]);
    const speaker = [statement.speaker?.identity].filter(refs.has);
    const who = statement.speaker?.name ?? vouchers(statement.outlet, statement.holders);
    yield note(statement.id, `${who}: ${statement.content}`.slice(0, 200), speaker, [statement.article], {
      description: [statement.content],
      summary: [`${stances[statement.stance].label}, according to ${vouchers(statement.outlet, statement.holders)}`],
      keywords: ["statement", statement.stance],
      publisher: [statement.outlet],
    });
    for (const id of speaker) yield* refs.documentation(id, statement.article);
  }
  for await (const event of everything((f) => store.events(f), filter)) {
    const identities = event.participants.map((p) => p.identity);
    yield* await refs.missing(identities, [event.article]);
    yield eventEntity(event, identities.filter(refs.has));
  }
  yield* judgements(store, filter, refs);
}

async function* judgements(store: RecordStore, filter: RecordFilter, refs: ReturnType<typeof references>): AsyncGenerator<FtmEntity> {
  for await (const a of everything((f) => store.assessments(f), filter)) {
    yield* await refs.missing([a.holder?.identity], [a.article]);
    const name = `${a.holder?.name ?? a.outlet ?? "Unnamed"}: ${assessmentJudgements[a.judgement].label}`;
    yield note(a.id, name, [a.holder?.identity].filter(refs.has), [a.article], {
      description: [quoted(a.evidence), a.about],
      keywords: ["assessment", a.judgement],
      publisher: [a.outlet],
    });
  }
  for await (const dispute of everything((f) => store.disputes(f), filter)) {
    const articles = dispute.sides.map((side) => side.article);
    yield* await refs.missing([], articles);
    yield note(madeId("dispute", dispute.id), `Disputed: ${dispute.about}`, [dispute.contact].filter(refs.has), articles, {
      summary: [dispute.why],
      description: dispute.sides.map((s) => `${stances[s.stance].label}, ${vouchers(s.outlet, s.holders)}: “${quoted(s.evidence)}”`),
      keywords: ["dispute"],
      publisher: dispute.sides.map((side) => side.outlet),
    });
  }
}

/** The record, as far as `filter` lets through, as FollowTheMoney entities: one JSON object a line. */
export async function* ftmExport(store: RecordStore, filter: RecordFilter = {}): AsyncGenerator<string> {
  for await (const one of entities(store, filter)) yield `${JSON.stringify(one)}\n`;
}
