import type { Command } from "commander";
import type { Ingested } from "../../record/ingest.js";
import type { Refusal } from "../../vocabulary/forms.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../errors.js";
import { addInputOptions, type InputOptions, reasonsInWords, refusalLine, threadsOf } from "../inputs.js";
import { stopOnInterrupt } from "../interrupt.js";
import { counted } from "../print/counted.js";
import { shortId } from "../print/ids.js";
import { createProgress, type Progress } from "../print/progress.js";
import { safeLine } from "../print/safe.js";
import { creating } from "../record.js";

interface AddOptions extends InputOptions {
  verbose?: boolean;
}

/** What a run came to. */
class Tally {
  added = 0;
  present = 0;
  statements = 0;
  contacts = 0;
  readonly kept: Refusal[] = [];
  readonly refused: Refusal[] = [];

  get total(): number {
    return this.added + this.present + this.kept.length + this.refused.length;
  }

  count(result: Ingested): void {
    if (result.outcome === "added") this.added++;
    if (result.outcome === "present") this.present++;
    if (result.outcome === "kept" && result.refusal) this.kept.push(result.refusal);
    if (result.outcome === "refused" && result.refusal) this.refused.push(result.refusal);
    this.statements += result.statements ?? 0;
    this.contacts += result.contacts ?? 0;
  }

  inWords(): string {
    const found = `${counted(this.statements, "statement")}, ${counted(this.contacts, "contact")}`;
    const parts = [`${this.added} added${this.added > 0 ? ` (${found})` : ""}`];
    if (this.present > 0) parts.push(`${this.present} already there`);
    if (this.kept.length > 0) parts.push(`${this.kept.length} kept without extraction (${reasonsInWords(this.kept)})`);
    if (this.refused.length > 0) parts.push(`${this.refused.length} refused (${reasonsInWords(this.refused)})`);
    return `${parts.join(", ")}.`;
  }
}

/** One line for one input. */
const tell = async (context: Context, options: AddOptions, progress: Progress, result: Ingested): Promise<void> => {
  if (context.format === "json") await context.printJson(result);
  if (result.refusal && (result.outcome === "refused" || result.outcome === "kept"))
    await progress.line(refusalLine(result.outcome, result.refusal, context.errorStyle));
  else if (options.verbose && context.format === "text")
    await context.print(`${result.outcome}  ${shortId(result.id ?? "")}  ${safeLine(result.title ?? result.path)}`);
};

/** Where lines of data go to the same terminal as the bar, there is no bar. */
const barless = (context: Context, options: AddOptions): boolean =>
  (context.io.out.isTTY ?? false) && (context.format === "json" || (options.verbose ?? false));

const add = async (context: Context, options: AddOptions, ...paths: string[]): Promise<ExitCode> => {
  const { read, countInputs } = await import("../../read/read.js");
  const { checkModel, createExtractionPool } = await import("../../extract/pool.js");
  const { ingest } = await import("../../record/ingest.js");
  const threads = threadsOf(options);
  await checkModel();
  const tally = new Tally();
  const progress = await createProgress(barless(context, options) ? { ...context, quiet: true } : context, "articles");
  const { signal, forget } = stopOnInterrupt(context, progress);
  try {
    await creating(context, async (store) => {
      const pool = createExtractionPool({ threads, warm: true });
      try {
        const total = context.io.err.isTTY && !context.quiet ? await countInputs(paths) : undefined;
        const inputs = read(paths, { ...options, signal, stdin: context.io.input as AsyncIterable<Uint8Array> });
        for await (const result of ingest(inputs, store, pool, { concurrency: 2 * threads, signal })) {
          tally.count(result);
          await tell(context, options, progress, result);
          progress.step(tally.total, total);
        }
      } finally {
        progress.stop();
        await pool.close();
      }
    });
  } finally {
    forget();
  }
  if (tally.total === 0 && !signal.aborted)
    throw new Failure(`No article was found in ${paths.join(", ")}.`, "Give files, folders or URLs that hold articles.");
  if (context.format === "text") await context.print(tally.inWords());
  else await context.note(tally.inWords());
  if (signal.aborted) await context.warn("Interrupted: what is counted above is in the record; add again for the rest.");
  return tally.refused.length > 0 || signal.aborted ? 1 : 0;
};

export const addCommand = (parent: Command, shell: Shell): void => {
  const command = addInputOptions(parent.command("add"))
    .summary("read articles into the record")
    .description(
      [
        "Reads articles from files, folders, URLs and standard input, finds what they put on record, and adds it. The record is made where there is none. Adding again is harmless: an article is known by its words.",
        "Read are text (.txt, with an optional head of `Title:`, `Outlet:`, `Byline:`, `Date:`, `Language:`, `URL:`), web pages (.html and URLs) and JSON Lines of articles (.jsonl).",
        "What is not understood is named with its reason, and the rest goes on. Exit code 1 where an input was refused, even if others were added. An article in a language that is not read yet is kept and counted; that is no failure.",
        "Ctrl-C finishes the article in hand and reports; all that was reported as added stays.",
      ].join("\n\n"),
    )
    .option("-v, --verbose", "a line for every input, not only for those that were refused")
    .addHelpText(
      "after",
      `\n${examples(
        ["onrecord add articles/", "a folder, with all folders in it"],
        ["onrecord add story.txt --outlet Interfax --published 2017-03-11", "what the file does not say"],
        ["onrecord add https://example.org/story.html", "a web page"],
        ['pbpaste | onrecord add - --title "A story"', "standard input"],
        ["onrecord add dump.jsonl --json > added.jsonl", "what became of each, as JSON"],
      )}`,
    );
  action<AddOptions>(command, shell, ["json"], add);
};
