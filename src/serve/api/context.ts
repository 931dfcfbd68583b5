import type { Extractor } from "../../record/ingest.js";
import type { RecordStore } from "../../record/types.js";
import type { RevisionWatch } from "../revision.js";

/** What the routes work with. */
export interface ApiContext {
  store: RecordStore;
  revision: RevisionWatch;
  /** The workers of extraction, started when they are first needed. */
  pool(): Extractor;
}
