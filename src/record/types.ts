/**
 * What the record offers to the stages after it. `openRecord(path, options)` in record/open.ts gives a `RecordStore`;
 * `serve` and `cli` know nothing of SQL.
 */
import type {
  Article,
  ArticleSummary,
  AssessmentEntry,
  Backlog,
  Contact,
  Dispute,
  Doubt,
  EventEntry,
  Extraction,
  Member,
  Original,
  Pair,
  Person,
  Preview,
  RecordStatus,
  Refusal,
  Review,
  SearchHit,
  Source,
  StatementEntry,
  TimelineEntry,
} from "../vocabulary/forms.js";
import type { ReviewAction } from "../vocabulary/kinds.js";

/** Filters that all tables share; each narrows, none widens. */
export interface RecordFilter {
  /** identity id, or (part of) a name: case and accents do not matter */
  person?: string;
  /** for contacts, with `person`: the other side */
  with?: string;
  outlet?: string;
  /** ISO 8601 date, as short as wanted; inclusive */
  from?: string;
  /** ISO 8601 date; inclusive: `2016` reaches to its last day */
  to?: string;
  /** contact status; for statements a stance; for events a kind; for people an entity type */
  status?: string;
  /** least number of independent origins */
  minOrigins?: number;
  article?: string;
  /** events said to have followed from this contact, disputes about it, judgements in the articles that report it */
  contact?: string;
  /** statements that carry this utterance: all wordings of one act of speaking */
  utterance?: string;
  disputed?: boolean;
  /** contacts: only those that are (or are not) unsure (vocabulary/unsure.ts) */
  unsure?: boolean;
  /** contacts and events: only those whose date is (or is not) known */
  dated?: boolean;
  /** words that the text of the entry must hold */
  words?: string;
  /** timeline and search: `contact`, `statement`, `event`, `article`, in the search `assessment` too; queue: `identity`, `contact`; those wanted, parted by commas; default all */
  kinds?: string;
  /** people: those matched against an imported list only */
  watchlist?: boolean;
  /** default 100, at most 1000 */
  limit?: number;
  /** entries left out at the beginning; default 0 */
  skip?: number;
  /** `next` of the page before, instead of `skip` */
  cursor?: string;
  /** one of the list's `sorts` (vocabulary/sorts.ts), with `-` before it the other way round; default the list's own order */
  sort?: string;
}

export interface Page<T> {
  items: T[];
  /** how many there are in all, filters applied */
  total: number;
  /** absent on the last page */
  next?: string;
}

/** What `add` takes: one article, the bytes it came from, and what was found in it, or why nothing was. */
export interface Addition {
  article: Article;
  original: Original;
  extraction?: Extraction;
  /** name and version of what extracted; default `1`. An article that is there is taken in anew only from another extractor */
  extractor?: string;
  notExtracted?: Refusal;
}

export interface WatchlistEntry {
  /** id in its own list, such as a FollowTheMoney id or a Wikidata QID */
  id: string;
  name: string;
  type: "person" | "organization";
  aliases: string[];
  identifiers: string[];
  roles: { text: string; from?: string; to?: string }[];
}

/** What came of importing a list. */
export interface Imported {
  added: number;
  present: number;
  /** identities of the record that an entry of the list is now held to be */
  matched: number;
  /** identities whom several entries of the list fit, of which nothing tells which is meant: they are matched with none */
  undecided: { identity: string; name: string; entries: { entry: string; name: string; why: string }[] }[];
}

/** A decision as a reviewer gives it; the log adds number and time. */
export interface Decision {
  action: ReviewAction;
  target: string;
  other?: string;
  /** JSON text: rename `"Name"`; correct `{"field","value"}`, the value a list for participants (ids) and holders (names); grade `{"source":"B","information":"2"}`; split `{"members":[ids]}`, mentions that go with the target */
  value?: string;
  note?: string;
  reviewer: string;
}

/** Which decisions of the log. */
export interface ReviewFilter {
  /** on this entry only */
  target?: string;
  /** only those in force about entries that are no more since their article was extracted anew; or only all others */
  orphaned?: boolean;
  limit?: number;
  cursor?: string;
}

/** Anything that has an id, with all its evidence. */
export type Entry =
  | { type: "article"; entry: ArticleSummary }
  | { type: "contact"; entry: Contact }
  | { type: "statement"; entry: StatementEntry }
  | { type: "person"; entry: Person }
  | { type: "source"; entry: Source }
  | { type: "dispute"; entry: Dispute }
  | { type: "event"; entry: EventEntry }
  | { type: "assessment"; entry: AssessmentEntry };

export interface Violation {
  rule: string;
  id: string;
  message: string;
}

export interface RecordStore {
  status(): Promise<RecordStatus>;
  /** What waits since the program or its models changed; takes longer than `status` in a large record. */
  backlog(): Promise<Backlog>;
  /** One transaction: wholly in or not in. `present` where an article with the same body is already there. */
  add(addition: Addition): Promise<{ outcome: "added" | "present"; id: string }>;
  has(article: string): Promise<boolean>;
  /** The articles whose newest extraction is by another extractor than this one, or that have none, in the order of adding. */
  outdated(extractor: string): Promise<{ total: number; articles: AsyncIterable<Article> }>;
  /**
   * Keeps another extraction of an article that is there, in one transaction; nothing is derived from it before `rebuild`. False
   * where the newest is by this extractor already. @throws RecordError `unknown_id`, `bad_extraction`
   */
  extractAnew(anew: { extraction: Extraction; extractor: string }): Promise<boolean>;

  articles(filter?: RecordFilter): Promise<Page<ArticleSummary>>;
  /** `extraction` in the JSON form of `onrecord extract`. A unique beginning of the id is enough. */
  article(id: string): Promise<{ summary: ArticleSummary; extraction: Extraction } | undefined>;
  original(id: string): Promise<Original | undefined>;
  contacts(filter?: RecordFilter): Promise<Page<Contact>>;
  statements(filter?: RecordFilter): Promise<Page<StatementEntry>>;
  people(filter?: RecordFilter): Promise<Page<Person>>;
  /** Who with whom, filtered as contacts are; with `people`, only pairs of whom both are among these ids. */
  pairs(filter?: RecordFilter, people?: readonly string[]): Promise<Page<Pair>>;
  /** The mentions, one an article, that make up whoever has this id. */
  members(id: string, filter?: Pick<RecordFilter, "limit" | "cursor">): Promise<Page<Member>>;
  sources(filter?: RecordFilter): Promise<Page<Source>>;
  disputes(filter?: RecordFilter): Promise<Page<Dispute>>;
  timeline(filter?: RecordFilter): Promise<Page<TimelineEntry>>;
  events(filter?: RecordFilter): Promise<Page<EventEntry>>;
  assessments(filter?: RecordFilter): Promise<Page<AssessmentEntry>>;
  /** Any id that was ever given out: a member's id finds what holds the member now. */
  entry(id: string): Promise<Entry | undefined>;
  /** Ids of entries that have an id beginning so (`c-1a2b`, `sha256:9f86`), in order; 10 at most where no limit is given. */
  idsBeginning(beginning: string, limit?: number): Promise<string[]>;
  /** Words over contacts, events, assessments, statements and articles, in this order, each the best first: all words, `"a phrase"`, `OR`, `-not`, `prefix*`. */
  search(words: string, filter?: RecordFilter): Promise<Page<SearchHit>>;

  /** @throws RecordError with code `unknown_id` or `bad_decision` */
  review(decision: Decision): Promise<Review>;
  /** What a merge or a split would change; nothing is. @throws RecordError as `review` does */
  preview(decision: Decision): Promise<Preview>;
  reviews(filter?: ReviewFilter): Promise<Page<Review>>;
  /** The doubts still open, the most consequential first. */
  queue(filter?: RecordFilter): Promise<Page<Doubt>>;
  importWatchlist(list: string, entries: Iterable<WatchlistEntry>): Promise<Imported>;

  check(): AsyncGenerator<Violation>;
  rebuild(progress?: (done: number, of: number) => void): Promise<void>;
  close(): Promise<void>;
}

/** An error of the record that a person can act on. */
export class RecordError extends Error {
  constructor(
    /** `newer_version`, `not_a_record`, `full_disk`, `unwritable`, `busy`, `read_only`, `unknown_id`, `bad_decision`, `bad_article`, `bad_extraction`, `bad_filter` */
    readonly code: string,
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = "RecordError";
  }
}
