import { type Command, Option } from "commander";
import { everything } from "../../../serve/everything.js";
import type { Review } from "../../../vocabulary/forms.js";
import { reviewActions } from "../../../vocabulary/kinds.js";
import { action, type ExitCode, examples, type Shell } from "../../command.js";
import type { Context } from "../../context.js";
import { printEntries } from "../../print/entries.js";
import { shortId } from "../../print/ids.js";
import { orphanLines } from "../../print/orphans.js";
import type { Column } from "../../print/table.js";
import { reading } from "../../record.js";
import { parseText, parseWhole } from "../../values.js";

interface LogOptions {
  target?: string;
  limit?: number;
  orphaned?: boolean;
}

const standing = ({ undone, orphaned }: Review): string => {
  if (undone) return " (taken back)";
  return orphaned === undefined ? "" : orphaned.wholly ? " (orphaned)" : " (orphaned in part)";
};

const columns: Column<Review>[] = [
  { head: "No", text: (r) => String(r.id), align: "right" },
  { head: "At", text: (r) => r.at.replace("T", " ").replace(/(\.\d+)?Z?$/, "") },
  { head: "Reviewer", text: (r) => r.reviewer, least: 8 },
  {
    head: "Decision",
    text: (r) => reviewActions[r.action].label + standing(r),
    meaning: (r) => (r.undone ? "faint" : r.orphaned ? "open" : undefined),
  },
  {
    head: "Entry",
    text: (r) =>
      [r.target, r.other]
        .filter((id) => id !== undefined)
        .map(shortId)
        .join(" "),
  },
  { head: "Value", text: (r) => r.value ?? "", least: 10 },
  { head: "Note", text: (r) => r.note ?? "", least: 12 },
];

const log = (context: Context, options: LogOptions): Promise<ExitCode> =>
  reading(context, async (store) => {
    const reviews: Review[] = [];
    const all = everything<Review>(
      ({ limit, cursor }) => store.reviews({ target: options.target, orphaned: options.orphaned, limit, cursor }),
      {
        limit: options.limit,
      },
    );
    for await (const review of all) {
      if (context.format === "json") await context.printJson(review);
      else reviews.push(review);
    }
    if (options.orphaned) for (const review of reviews) await context.print(orphanLines(review).join("\n"));
    else await printEntries(context, columns, reviews);
    if (reviews.length === 0 && context.format === "text")
      await context.note(options.orphaned ? "No decision is orphaned." : "No decision has been made yet.");
    return 0;
  });

export const registerLog = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("log")
    .summary("the decisions, with who made them and when")
    .description(
      [
        "Lists the decisions of reviewers. The log only grows: what was taken back stays in it, and is marked.",
        "A decision is orphaned where its article was read anew (`onrecord rebuild --extract`) and what it is about is no longer found there: it applies to nothing, or to what is left. --orphaned lists these with the words that were decided about and the id of what stands there now: decide about that, and take the orphaned one back with `onrecord review undo NUMBER`.",
      ].join("\n\n"),
    )
    .addOption(new Option("--target <id>", "on this entry only").argParser(parseText))
    .option("--orphaned", "only those about what is no longer found, with its words")
    .addOption(new Option("--limit <n>", "at most so many").argParser(parseWhole(1)))
    .addHelpText(
      "after",
      `\n${examples(["onrecord review log", "all decisions"], ["onrecord review log --json > reviews.jsonl", "to keep a copy"])}`,
    );
  action<LogOptions>(command, shell, ["json"], log);
};
