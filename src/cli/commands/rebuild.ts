import type { Command } from "commander";
import type { ReadAnew } from "../../record/read-anew.js";
import type { RecordStore } from "../../record/types.js";
import { everything } from "../../serve/everything.js";
import type { Backlog, RecordStatus, Refusal, Review } from "../../vocabulary/forms.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { orphanedInWords, whatWaits } from "../earlier.js";
import { addThreadsOption, reasonsInWords, refusalLine, threadsOf } from "../inputs.js";
import { stopOnInterrupt } from "../interrupt.js";
import { counted } from "../print/counted.js";
import { orphanLines } from "../print/orphans.js";
import { createProgress } from "../print/progress.js";
import { writing } from "../record.js";

interface RebuildOptions {
  extract?: boolean;
  threads?: number;
}

/** What reading anew came to. */
class Tally {
  extracted = 0;
  statements = 0;
  contacts = 0;
  readonly kept: Refusal[] = [];

  count({ outcome, refusal, statements = 0, contacts = 0 }: ReadAnew): void {
    if (outcome === "extracted") this.extracted++;
    else if (refusal) this.kept.push(refusal);
    this.statements += statements;
    this.contacts += contacts;
  }

  get done(): number {
    return this.extracted + this.kept.length;
  }

  /** A language that is not read is no failure: nothing was lost by it. */
  get failed(): boolean {
    return this.kept.some(({ reason }) => reason !== "language");
  }

  inWords(): string {
    const found = this.extracted > 0 ? ` (${counted(this.statements, "statement")}, ${counted(this.contacts, "contact")})` : "";
    const kept = this.kept.length > 0 ? `, ${this.kept.length} kept as they were (${reasonsInWords(this.kept)})` : "";
    return `Read anew: ${counted(this.extracted, "article")}${found}${kept}.`;
  }
}

/** Reads anew what another version read. @returns what it came to, and whether it was broken off */
const extract = async (context: Context, store: RecordStore, options: RebuildOptions): Promise<{ tally: Tally; stopped: boolean }> => {
  const { checkModel, createExtractionPool } = await import("../../extract/pool.js");
  const { readAnew } = await import("../../record/read-anew.js");
  const threads = threadsOf(options);
  await checkModel();
  const tally = new Tally();
  const pool = createExtractionPool({ threads });
  const { total, articles } = await store.outdated(await pool.name());
  const progress = await createProgress(context, "articles");
  const { signal, forget } = stopOnInterrupt(context, progress);
  try {
    for await (const result of readAnew(articles, store, pool, { concurrency: 2 * threads, signal })) {
      tally.count(result);
      if (context.format === "json") await context.printJson(result);
      if (result.refusal) await progress.line(refusalLine("kept", result.refusal, context.errorStyle));
      progress.step(tally.done, total);
    }
  } finally {
    forget();
    progress.stop();
    await pool.close();
  }
  return { tally, stopped: signal.aborted };
};

const derive = async (context: Context, store: RecordStore): Promise<void> => {
  const progress = await createProgress(context, "articles");
  try {
    await store.rebuild((done, of) => progress.step(done, of));
  } finally {
    progress.stop();
  }
};

/** Names the decisions that now apply to nothing, or in part. */
const tellOrphans = async (context: Context, store: RecordStore, { orphaned }: Backlog): Promise<void> => {
  if (orphaned === 0) return;
  for await (const review of everything<Review>(({ limit, cursor }) => store.reviews({ orphaned: true, limit, cursor })))
    await context.warn(orphanLines(review).join("\n"));
  await context.warn(
    `${orphanedInWords(orphaned)}, and ${orphaned === 1 ? "stays" : "stay"} in the log. Decide anew about what stands there now, or let go of one with \`onrecord review undo NUMBER\`; \`onrecord review log --orphaned\` lists them again.`,
  );
};

/** What the record holds now, or that nothing was to be done. */
const tell = async (context: Context, status: RecordStatus & Backlog, derived: boolean): Promise<void> => {
  if (context.format === "json") return context.printJson(status);
  const articles = counted(status.articles, "article");
  if (!derived) return context.print(`Nothing is to be derived anew from ${articles}.`);
  const what = [
    articles,
    counted(status.people, "person", "people"),
    counted(status.contacts, "contact"),
    counted(status.statements, "statement"),
    counted(status.disputes, "dispute"),
  ];
  return context.print(`Derived anew: ${what.join(", ")}.`);
};

const rebuild = (context: Context, options: RebuildOptions): Promise<ExitCode> =>
  writing(context, async (store) => {
    const read = options.extract ? await extract(context, store, options) : undefined;
    if (read !== undefined) await (context.format === "text" ? context.print(read.tally.inWords()) : context.note(read.tally.inWords()));
    if (read?.stopped) {
      await context.warn("Interrupted: what was read anew is kept; the same command goes on from there, and then derives everything.");
      return 1;
    }
    const derives = read === undefined || (await store.backlog()).underived > 0;
    if (derives) await derive(context, store);
    const backlog = await store.backlog();
    await tell(context, { ...(await store.status()), ...backlog }, derives);
    if (read !== undefined && derives) await tellOrphans(context, store, backlog);
    else for (const line of await whatWaits(backlog)) await context.note(line);
    return read?.tally.failed ? 1 : 0;
  });

export const rebuildCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("rebuild")
    .summary("derive everything anew from the articles and the reviews")
    .description(
      [
        "Derives identities, contacts, utterances, origins and disputes anew from what is the truth of the record: its articles, what was extracted from them, and the decisions of reviewers. All of those stay as they are.",
        "With --extract, first reads anew each article that an earlier version read, or that could not be read then, and derives everything from what is found now. What was found before is kept beside it. An article that cannot be read keeps what it has and is named; the rest goes on. Ctrl-C, or a crash, leaves each article with either the old or the new reading; the same command goes on from there.",
        "Decisions of reviewers follow their entries: what is found again, saying the same of the same words, keeps its id. A decision about what is no longer found stays in the log, applies to nothing else, and is named at the end.",
        "Exit code 1 where an article failed; a language that is not read yet is no failure.",
      ].join("\n\n"),
    )
    .option("--extract", "read anew, before that, the articles that an earlier version read");
  addThreadsOption(command);
  command.addHelpText(
    "after",
    `\n${examples(["onrecord rebuild", "after a change by other programs"], ["onrecord rebuild --extract", "after an update of onrecord, for what it reads better"])}`,
  );
  action<RebuildOptions>(command, shell, ["json"], rebuild);
};
