/** What reading takes and gives. */
import type { Article, Original, Refusal } from "../vocabulary/forms.js";

/** What a reader knows of a text beyond its words: it fills what the text itself does not say. */
export interface Meta {
  title?: string;
  outlet?: string;
  byline?: string;
  /** ISO 8601, as short as what is known: `2017`, `2017-03`, `2017-03-11` */
  published?: string;
  /** BCP 47 tag (`en`, `pt-BR`) or the English name of a language */
  language?: string;
  /** http or https */
  url?: string;
}

export interface ReadOptions extends Meta {
  /** fetch private, loopback and link-local addresses too; default false */
  allowPrivate?: boolean;
  /** bytes of one input (for `.jsonl`: of one line); default 20 MiB */
  maxBytes?: number;
  /** milliseconds for one URL, redirects and robots.txt included; default 30 000 */
  timeoutMs?: number;
  /** what `-` reads; default: the standard input of the process */
  stdin?: AsyncIterable<Uint8Array>;
  now?: () => Date;
  /** ends the reading: no more results come */
  signal?: AbortSignal;
}

/** An article with the bytes it came from, or why there is none. */
export type ReadResult = { ok: true; article: Article; original: Original } | { ok: false; refusal: Refusal };

/** What a format found in a text, before it is made an Article. */
export interface Draft extends Meta {
  body: string;
  /** where in its input it stood, for a record of many: `line 12` */
  path?: string;
}

export const defaultMaxBytes = 20 * 1024 * 1024;
export const defaultTimeoutMs = 30_000;
