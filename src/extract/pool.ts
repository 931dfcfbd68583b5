import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Article, Extraction, Refusal } from "../vocabulary/forms.js";
import { extractorName } from "./extractor.js";
import { createGate, type Gate, shut } from "./gate.js";
import { readModelFiles } from "./reader/files.js";
import { typescriptArguments } from "./source-loader.js";
import type { WorkerAnswer, WorkerTask } from "./worker.js";

export interface ExtractionPoolOptions {
  /** worker threads; default: one a core */
  threads?: number;
  /**
   * how long one article may take, in milliseconds, from when a thread takes it up, besides what its length allows; default 60,000.
   * It is longer where the machine gives this process less time than that
   */
  timeoutMs?: number;
  /** how many articles may wait for a thread; further ones are refused. Default: no limit */
  maxQueue?: number;
  /** memory of one thread in MiB; an article that needs more is refused. Default 1,024 */
  memoryMb?: number;
  /** start one thread at once, so that it loads what it needs while the first article is still being read; default: at the first article */
  warm?: boolean;
  /** the worker's file; default `worker.js` beside this file */
  worker?: URL;
}

/** A book takes longer than an article: a core reads some 12 characters a millisecond; half of that is allowed for. */
const CHARACTERS_A_MILLISECOND = 6;

export type PoolAnswer = { ok: true; extraction: Extraction } | { ok: false; refusal: Refusal };

export interface ExtractionPool {
  /** Name and version of what extracts, which is kept with each extraction. */
  name(): Promise<string>;
  /** Never rejects: an article that is not extracted comes back as a refusal that says why. */
  extract(article: Article): Promise<PoolAnswer>;
  /** Ends the threads; what still waits or runs is refused. */
  close(): Promise<void>;
}

// From the sources (tests, `tsx`) the worker is TypeScript and its thread needs the loader that this process has.
const fromSource = import.meta.url.endsWith(".ts");
const ownWorker = new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url);

/**
 * Says before the first article that the model is whole, so that a list is not gone through in vain.
 * @throws ModelError where it is missing or damaged, with what to do
 */
export const checkModel = async (): Promise<void> => {
  await readModelFiles();
};

/**
 * Extraction in worker threads (tinypool). A slow article is ended with its thread, which is replaced; so is one that
 * crashes its thread; the others go on. Each article is extracted alone, so answers do not depend on the number of threads.
 */
export const createExtractionPool = (options: ExtractionPoolOptions = {}): ExtractionPool => {
  const threads = Math.max(1, options.threads ?? availableParallelism());
  const timeoutMs = options.timeoutMs ?? 60_000;
  const maxQueue = options.maxQueue ?? Number.POSITIVE_INFINITY;
  const worker = options.worker ?? ownWorker;
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    runtime: "worker_threads",
    minThreads: options.warm ? 1 : 0,
    maxThreads: threads,
    idleTimeout: 10_000,
    // what an article leaves behind dies young: a small nursery costs no time and keeps a thread 30 MB smaller
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? 1024, maxYoungGenerationSizeMb: 24 },
    ...(worker.pathname.endsWith(".ts") ? { execArgv: typescriptArguments() } : {}),
  });
  // A thread that dies between tasks harms no article: tinypool replaces it, and the event must not end the process.
  pool.on("error", () => {});
  let running = 0;
  let closed = false;
  const waiting: (() => void)[] = [];
  let named: Promise<string> | undefined;
  const gates = new Set<Gate>();

  // At most `threads` tasks are handed over, so that the time limit counts work and not waiting.
  const slot = async (): Promise<void> => {
    if (running < threads) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };

  return {
    name() {
      named ??= extractorName();
      return named;
    },
    async extract(article) {
      if (closed) return refused(article, "extraction_failed", "the pool of extraction threads is closed", "Add the article again.");
      if (running >= threads && waiting.length >= maxQueue)
        return refused(
          article,
          "extraction_failed",
          `${waiting.length} articles already wait for extraction`,
          "Add the article again later.",
        );
      await slot();
      const gate = createGate();
      try {
        if (closed) return refused(article, "extraction_failed", "the pool of extraction threads was closed", "Add the article again.");
        gates.add(gate);
        return await runOne(pool, { article, gate }, timeoutMs + article.body.length / CHARACTERS_A_MILLISECOND);
      } finally {
        gates.delete(gate);
        release();
      }
    },
    async close() {
      closed = true;
      for (const next of waiting.splice(0)) next();
      await Promise.all([...gates].map(shut));
      await pool.destroy();
    },
  };
};

/** How often it is looked whether a process that got too little time has worked enough, in milliseconds. */
const LOOK_AGAIN = 1000;
/** So many times the limit ends even what gets no processor at all. */
const LONGEST = 5;

/**
 * Calls `end` once after `ms` milliseconds, or later where this process has worked less than that since: on a machine that is busy with
 * other things an article is not at fault.
 * @returns what calls it off
 */
const whenWorkedFor = (ms: number, end: () => void): (() => void) => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 >= ms || performance.now() - began >= LONGEST * ms) end();
    else timer = setTimeout(look, Math.min(LOOK_AGAIN, ms));
  };
  timer = setTimeout(look, ms);
  return () => clearTimeout(timer);
};

const runOne = async (pool: Tinypool, task: WorkerTask, timeoutMs: number): Promise<PoolAnswer> => {
  const { article, gate } = task;
  const abort = new AbortController();
  const ends = whenWorkedFor(timeoutMs, () => void shut(gate).then(() => abort.abort()));
  try {
    const answer = (await pool.run(task, { signal: abort.signal })) as WorkerAnswer;
    if ("extraction" in answer) return { ok: true, extraction: answer.extraction };
    return refused(
      article,
      "language",
      answer.language === null
        ? "its language is not stated and does not look like one that is read"
        : `nothing is extracted from the language “${answer.language}” yet`,
      "The article is kept. If the language is wrong, give it with --language.",
    );
  } catch (error) {
    const message = abort.signal.aborted
      ? `extraction took longer than ${Math.round(timeoutMs / 1000)} seconds and was ended`
      : `extraction failed: ${error instanceof Error ? error.message : String(error)}`;
    return refused(article, "extraction_failed", message, "The article is kept. Please report its text as a bug.");
  } finally {
    ends();
  }
};

const refused = (article: Article, reason: Refusal["reason"], what: string, advice: string): PoolAnswer => {
  const path = article.path ?? article.url ?? article.id;
  return { ok: false, refusal: { path, reason, message: `${path}: ${what}`, advice } };
};
