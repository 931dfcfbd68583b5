import type { Article, Extraction } from "../vocabulary/forms.js";
import { extract, UnreadLanguageError } from "./extract.js";
import { type Gate, heedGate } from "./gate.js";

/** What a worker is given. */
export interface WorkerTask {
  article: Article;
  gate: Gate;
}

/** What a worker answers: thrown errors lose their class between threads, so an unread language is an answer. */
export type WorkerAnswer = { extraction: Extraction } | { language: string | null };

/** One article, in a thread of its own. Any other error than an unread language ends the task, not the process. */
export default async function work({ article, gate }: WorkerTask): Promise<WorkerAnswer> {
  heedGate(gate);
  try {
    return { extraction: await extract(article) };
  } catch (error) {
    if (error instanceof UnreadLanguageError) return { language: error.language ?? null };
    throw error;
  }
}
