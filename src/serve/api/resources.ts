/** The lists of the record: where each is served, what it holds and how it is asked for. A new list is a line here. */
import type { Entry, Page, RecordFilter, RecordStore } from "../../record/types.js";
import { assessmentJudgements, contactStatuses, doubtKinds, entityTypes, eventKinds, stances, type Term } from "../../vocabulary/kinds.js";
import type { FormName } from "./schemas.js";

export interface Resource {
  /** `/api/…`, and the page's own path */
  name: string;
  form: FormName;
  summary: string;
  /** what `status` chooses from, where the list has it */
  status?: Record<string, Term>;
  /** the list takes `with`: the other side of a contact */
  pairs?: boolean;
  /** the list takes `kinds`, of these: it has entries of other lists, or questions about them */
  mixed?: readonly string[];
  /** what is in the list is read with a likelihood: it takes `unsure` */
  weighed?: boolean;
  /** what is in the list happened at some time, known or not: it takes `dated` */
  happens?: boolean;
  /** the list takes `utterance` */
  ofUtterance?: boolean;
  /** the list takes `contact`; the words say what that chooses */
  ofContact?: string;
  list(store: RecordStore, filter: RecordFilter): Promise<Page<unknown>>;
  /** what `GET /api/…/:id` gives; the timeline has entries of other lists only, articles have a route of their own */
  entry?: Entry["type"];
}

export const resources: readonly Resource[] = [
  { name: "articles", form: "ArticleSummary", summary: "Articles of the record", list: (store, filter) => store.articles(filter) },
  {
    name: "contacts",
    form: "Contact",
    summary: "Contacts, each with every claim about it and its origins",
    status: contactStatuses,
    pairs: true,
    happens: true,
    weighed: true,
    list: (store, filter) => store.contacts(filter),
    entry: "contact",
  },
  {
    name: "statements",
    form: "Statement",
    summary: "Who said what, according to whom; `status` is a stance",
    status: stances,
    pairs: true,
    ofUtterance: true,
    list: (store, filter) => store.statements(filter),
    entry: "statement",
  },
  {
    name: "people",
    form: "Person",
    summary: "People and organizations across articles; `status` is a type",
    status: entityTypes,
    list: (store, filter) => store.people(filter),
    entry: "person",
  },
  { name: "sources", form: "Source", summary: "Who relies on whom", list: (store, filter) => store.sources(filter), entry: "source" },
  {
    name: "disputes",
    form: "Dispute",
    summary: "What is denied, side by side",
    ofContact: "id of a contact: disputes about it",
    list: (store, filter) => store.disputes(filter),
    entry: "dispute",
  },
  {
    name: "timeline",
    form: "TimelineEntry",
    summary: "Everything that has a date, in order",
    mixed: ["contact", "statement", "event", "article"],
    list: (store, filter) => store.timeline(filter),
  },
  {
    name: "events",
    form: "Event",
    summary: "What else happened; `status` is a kind",
    status: eventKinds,
    happens: true,
    ofContact: "id of a contact: what is said to have followed from it",
    list: (store, filter) => store.events(filter),
    entry: "event",
  },
  {
    name: "assessments",
    form: "Assessment",
    summary: "Judgements of evidence that articles report; `status` is a judgement",
    status: assessmentJudgements,
    ofContact: "id of a contact: judgements in the articles that report it",
    list: (store, filter) => store.assessments(filter),
    entry: "assessment",
  },
  {
    name: "queue",
    form: "Doubt",
    summary: "Questions for a reviewer, the most consequential first: can two identities be one, is an unsure contact one",
    mixed: doubtKinds,
    list: (store, filter) => store.queue(filter),
  },
];

/** Where an entry of that type is found in the API. */
export const addressOf = (entry: Entry): string => {
  const resource = resources.find((r) => r.entry === entry.type);
  return resource ? `/api/${resource.name}/${entry.entry.id}` : `/api/articles/${entry.entry.id}`;
};
