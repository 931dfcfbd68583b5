/** The record as flat tables: for each the columns, in order, and how a cell is made of an entry. */
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { Evidence } from "../../vocabulary/forms.js";
import { everything } from "../everything.js";

export type Cell = string | number | undefined;

/** One table of the record; `rows` streams the cells in the order of `header`. */
export interface FlatTable {
  name: string;
  label: string;
  header: string[];
  rows(store: RecordStore, filter: RecordFilter): AsyncGenerator<Cell[]>;
}

type Columns<T> = Record<string, (entry: T) => Cell>;

const table = <T>(
  name: string,
  label: string,
  entries: (store: RecordStore, filter: RecordFilter) => AsyncIterable<T>,
  columns: Columns<T>,
): FlatTable => ({
  name,
  label,
  header: Object.keys(columns),
  async *rows(store, filter) {
    const cells = Object.values(columns);
    for await (const entry of entries(store, filter)) yield cells.map((cell) => cell(entry));
  },
});

const several = (values: readonly (string | undefined)[]): string => [...new Set(values.filter((v) => v !== undefined))].join("; ");
const yes = (value: boolean | undefined): string => (value ? "yes" : "no");
const quotes = (evidence: readonly Evidence[]): string => evidence.map((e) => e.text).join(" | ");
const ranges = (evidence: readonly Evidence[]): string => several(evidence.map((e) => `${e.start}-${e.end}`));

async function* each<T, U>(entries: AsyncIterable<T>, parts: (entry: T) => Iterable<U>): AsyncGenerator<U> {
  for await (const entry of entries) yield* parts(entry);
}

const contactsOf = (store: RecordStore, filter: RecordFilter) => everything((f) => store.contacts(f), filter);

export const tables: readonly FlatTable[] = [
  table("contacts", "Contacts, one a row", contactsOf, {
    id: (c) => c.id,
    kind: (c) => c.kind,
    status: (c) => c.status,
    disputed: (c) => yes(c.disputed),
    when: (c) => c.when,
    where: (c) => c.where,
    participants: (c) => several(c.participants.map((p) => p.name)),
    capacities: (c) => several(c.participants.map((p) => p.capacity)),
    identities: (c) => several(c.participants.map((p) => p.identity)),
    origins: (c) => c.origins.length,
    origin_names: (c) => several(c.origins.map((o) => o.name)),
    articles: (c) => c.articles,
    likelihood: (c) => c.likelihood,
    unsure: (c) => yes(c.unsure),
    outlets: (c) => several(c.claims.map((claim) => claim.outlet)),
    quotes: (c) => quotes(c.claims.flatMap((claim) => claim.evidence)),
  }),
  table(
    "claims",
    "What each article says of each contact, one a row",
    (store, filter) => each(contactsOf(store, filter), (contact) => contact.claims.map((claim) => ({ contact, ...claim }))),
    {
      id: (c) => c.id,
      contact: (c) => c.contact.id,
      participants: (c) => several(c.contact.participants.map((p) => p.name)),
      kind: (c) => c.kind,
      status: (c) => c.status,
      when: (c) => c.when,
      holders: (c) => c.holders.join(" < "),
      outlet: (c) => c.outlet,
      published: (c) => c.published,
      article: (c) => c.article,
      limitation: (c) => c.limitation,
      likelihood: (c) => c.likelihood,
      why: (c) => c.why,
      decision: (c) => c.review?.decision,
      source_grade: (c) => c.review?.source,
      information_grade: (c) => c.review?.information,
      ranges: (c) => ranges(c.evidence),
      quotes: (c) => quotes(c.evidence),
    },
  ),
  table("statements", "Statements, one a row", (store, filter) => everything((f) => store.statements(f), filter), {
    id: (s) => s.id,
    speaker: (s) => s.speaker?.name,
    identity: (s) => s.speaker?.identity,
    holders: (s) => s.holders.join(" < "),
    kind: (s) => s.kind,
    stance: (s) => s.stance,
    content: (s) => s.content,
    utterance: (s) => s.utterance,
    outlet: (s) => s.outlet,
    published: (s) => s.published,
    article: (s) => s.article,
    decision: (s) => s.review?.decision,
    source_grade: (s) => s.review?.source,
    information_grade: (s) => s.review?.information,
    ranges: (s) => ranges(s.evidence),
  }),
  table("people", "People and organizations, one a row", (store, filter) => everything((f) => store.people(f), filter), {
    id: (p) => p.id,
    name: (p) => p.name,
    type: (p) => p.type,
    other_names: (p) => several(p.names.map((n) => n.text).filter((text) => text !== p.name)),
    roles: (p) => several(p.roles.map((r) => r.text)),
    contacts: (p) => p.contacts,
    statements: (p) => p.statements,
    articles: (p) => p.articles,
    watchlist: (p) => several((p.watchlist ?? []).map((w) => `${w.list}: ${w.name}`)),
  }),
  table("sources", "Sources, one a row", (store, filter) => everything((f) => store.sources(f), filter), {
    id: (s) => s.id,
    name: (s) => s.name,
    type: (s) => s.type,
    articles: (s) => s.articles,
    origin_of: (s) => s.originOf,
    relies_on: (s) => several(s.reliesOn.map((r) => `${r.source} (${r.kind}, ${r.articles})`)),
  }),
  table(
    "disputes",
    "Disputes, one side a row",
    (store, filter) =>
      each(
        everything((f) => store.disputes(f), filter),
        (dispute) => dispute.sides.map((side) => ({ dispute, side })),
      ),
    {
      id: ({ dispute }) => dispute.id,
      about: ({ dispute }) => dispute.about,
      contact: ({ dispute }) => dispute.contact,
      why: ({ dispute }) => dispute.why,
      stance: ({ side }) => side.stance,
      holders: ({ side }) => side.holders.join(" < "),
      outlet: ({ side }) => side.outlet,
      article: ({ side }) => side.article,
      ranges: ({ side }) => ranges(side.evidence),
      quotes: ({ side }) => quotes(side.evidence),
    },
  ),
  table("timeline", "The timeline, one entry a row", (store, filter) => everything((f) => store.timeline(f), filter), {
    date: (t) => t.date,
    precision: (t) => t.precision,
    kind: (t) => t.kind,
    id: (t) => t.id,
    title: (t) => t.title,
    claimed: (t) => yes(t.claimed),
    unsure: (t) => yes(t.unsure),
    articles: (t) => several(t.evidence.map((e) => e.article)),
    quotes: (t) => quotes(t.evidence),
  }),
  table("events", "Events, one a row", (store, filter) => everything((f) => store.events(f), filter), {
    id: (e) => e.id,
    kind: (e) => e.kind,
    participants: (e) => several(e.participants.map((p) => p.name)),
    when: (e) => e.when,
    caused_by: (e) => several(e.causedBy.map((c) => c.title)),
    outlet: (e) => e.outlet,
    published: (e) => e.published,
    article: (e) => e.article,
    ranges: (e) => ranges(e.evidence),
    quotes: (e) => quotes(e.evidence),
  }),
  table("assessments", "Judgements of evidence, one a row", (store, filter) => everything((f) => store.assessments(f), filter), {
    id: (a) => a.id,
    judgement: (a) => a.judgement,
    holder: (a) => a.holder?.name,
    about: (a) => a.about,
    outlet: (a) => a.outlet,
    published: (a) => a.published,
    article: (a) => a.article,
    ranges: (a) => ranges(a.evidence),
    quotes: (a) => quotes(a.evidence),
  }),
  table("articles", "Articles, one a row", (store, filter) => everything((f) => store.articles(f), filter), {
    id: (a) => a.id,
    title: (a) => a.title,
    outlet: (a) => a.outlet,
    byline: (a) => a.byline,
    published: (a) => a.published,
    language: (a) => a.language,
    url: (a) => a.url,
    characters: (a) => a.characters,
    statements: (a) => a.statements,
    contacts: (a) => a.contacts,
    people: (a) => a.people,
    not_extracted: (a) => a.notExtracted?.reason,
    copy_of: (a) => a.copyOf?.article,
    added: (a) => a.added,
  }),
];

/** What a search finds, as a table. */
export const searchTable = (words: string): FlatTable =>
  table("search", "Places found, one a row", (store, filter) => everything((f) => store.search(words, f), filter), {
    kind: (hit) => hit.kind,
    id: (hit) => hit.id,
    title: (hit) => hit.title,
    outlet: (hit) => hit.outlet,
    published: (hit) => hit.published,
    article: (hit) => hit.article,
    ranges: (hit) => ranges(hit.evidence),
    quotes: (hit) => quotes(hit.evidence),
  });

/** Who with whom, as a table: of these people alone, where any are named. */
export const pairTable = (people: readonly string[] = []): FlatTable =>
  table("pairs", "Pairs of people in contact, one a row", (store, filter) => everything((f) => store.pairs(f, people), filter), {
    one: (p) => p.people[0]?.name,
    other: (p) => p.people[1]?.name,
    contacts: (p) => p.contacts,
    origins: (p) => p.origins,
    disputed: (p) => p.disputed,
    happened: (p) => p.happened,
    from: (p) => p.from,
    to: (p) => p.to,
    identities: (p) => several(p.people.map(({ identity }) => identity)),
  });
