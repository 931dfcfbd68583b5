/** The record as the stages after it see it: each method hands on to the module that does the work. */
import type BetterSqlite3 from "better-sqlite3";
import type { Extraction, Review } from "../vocabulary/forms.js";
import { add } from "./add.js";
import { check } from "./check.js";
import { builder, type Db, explain, explained } from "./database.js";
import { extractAnew, outdated } from "./extractions.js";
import { preview } from "./preview.js";
import { article, articles, original } from "./queries/articles.js";
import { assessments } from "./queries/assessments.js";
import { backlog } from "./queries/backlog.js";
import { idsBeginning } from "./queries/beginnings.js";
import { contacts } from "./queries/contacts.js";
import { disputes } from "./queries/disputes.js";
import { entry } from "./queries/entry.js";
import { events } from "./queries/events.js";
import { members } from "./queries/members.js";
import { pairs } from "./queries/pairs.js";
import { people } from "./queries/people.js";
import { queue } from "./queries/queue.js";
import { search } from "./queries/search.js";
import { sources } from "./queries/sources.js";
import { statements } from "./queries/statements.js";
import { status } from "./queries/status.js";
import { timeline } from "./queries/timeline.js";
import { rebuild } from "./rebuild.js";
import { review, reviews } from "./reviews.js";
import {
  type Addition,
  type Decision,
  RecordError,
  type RecordFilter,
  type RecordStore,
  type ReviewFilter,
  type Violation,
  type WatchlistEntry,
} from "./types.js";
import { importWatchlist } from "./watchlist.js";

/**
 * A record in a SQLite file, with one connection that writes and one that reads: a page can be read while an article is
 * being added, and sees the record as it was before.
 */
export class SqliteRecord implements RecordStore {
  private readonly path: string;
  private readonly writer: Db;
  private readonly reader: Db;

  /** @param connections `write` is left out where the record is only to be read; the record closes both */
  constructor(
    path: string,
    private readonly connections: { read: BetterSqlite3.Database; write?: BetterSqlite3.Database },
  ) {
    this.path = path;
    this.reader = builder(connections.read);
    this.writer = connections.write === undefined ? this.reader : builder(connections.write);
  }

  private read<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return explained(this.path, () => work(this.reader));
  }

  private write<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return explained(this.path, () => {
      if (this.connections.write === undefined)
        throw new RecordError("read_only", `${this.path}: the record was opened for reading`, "Open it without readOnly to change it.");
      return work(this.writer);
    });
  }

  backlog = () => this.read(backlog);
  status = () => this.read((db) => status(db, this.path));
  add = (addition: Addition) => this.write((db) => add(db, addition));
  outdated = (extractor: string) => this.read((db) => outdated(db, extractor));
  extractAnew = (anew: { extraction: Extraction; extractor: string }) => this.write((db) => extractAnew(db, anew));
  has = (id: string) =>
    this.read(async (db) => (await db.selectFrom("article").select("id").where("id", "=", id).executeTakeFirst()) !== undefined);

  articles = (filter: RecordFilter = {}) => this.read((db) => articles(db, filter));
  article = (id: string) => this.read((db) => article(db, id));
  original = (id: string) => this.read((db) => original(db, id));
  contacts = (filter: RecordFilter = {}) => this.read((db) => contacts(db, filter));
  statements = (filter: RecordFilter = {}) => this.read((db) => statements(db, filter));
  people = (filter: RecordFilter = {}) => this.read((db) => people(db, filter));
  pairs = (filter: RecordFilter = {}, chosen: readonly string[] = []) => this.read((db) => pairs(db, filter, chosen));
  members = (id: string, filter: Pick<RecordFilter, "limit" | "cursor"> = {}) => this.read((db) => members(db, id, filter));
  sources = (filter: RecordFilter = {}) => this.read((db) => sources(db, filter));
  disputes = (filter: RecordFilter = {}) => this.read((db) => disputes(db, filter));
  timeline = (filter: RecordFilter = {}) => this.read((db) => timeline(db, filter));
  events = (filter: RecordFilter = {}) => this.read((db) => events(db, filter));
  assessments = (filter: RecordFilter = {}) => this.read((db) => assessments(db, filter));
  entry = (id: string) => this.read((db) => entry(db, id));
  idsBeginning = (beginning: string, limit = 10) => this.read((db) => idsBeginning(db, beginning, limit));
  search = (words: string, filter: RecordFilter = {}) => this.read((db) => search(db, words, filter));

  review = (decision: Decision): Promise<Review> => this.write((db) => review(db, decision));
  preview = (decision: Decision) => this.write((db) => preview(db, decision));
  reviews = (filter: ReviewFilter = {}) => this.read((db) => reviews(db, filter));
  queue = (filter: RecordFilter = {}) => this.read((db) => queue(db, filter));
  importWatchlist = (list: string, entries: Iterable<WatchlistEntry>) => this.write((db) => importWatchlist(db, list, entries));

  async *check(): AsyncGenerator<Violation> {
    try {
      yield* check(this.reader);
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  rebuild = (progress?: (done: number, of: number) => void) => this.write((db) => rebuild(db, progress));

  async close(): Promise<void> {
    this.connections.read.close();
    this.connections.write?.close();
  }
}
