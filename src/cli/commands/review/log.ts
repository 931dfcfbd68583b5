import { type Command, Option } from "commander";
import { everything } from "../../../serve/everything.js";
import type { Review } from "../../../vocabulary/forms.js";
import { reviewActions } from "../../../vocabulary/kinds.js";
import { action, type ExitCode, examples, type Shell } from "../../command.js";
import type { Context } from "../../context.js";
import { shortId } from "../../print/ids.js";
import { type Column, renderTable } from "../../print/table.js";
import { reading } from "../../record.js";
import { parseText, parseWhole } from "../../values.js";

interface LogOptions {
  target?: string;
  limit?: number;
}

const columns: Column<Review>[] = [
  { head: "No", text: (r) => String(r.id), align: "right" },
  { head: "At", text: (r) => r.at.replace("T", " ").replace(/(\.\d+)?Z?$/, "") },
  { head: "Reviewer", text: (r) => r.reviewer, least: 8 },
  {
    head: "Decision",
    text: (r) => reviewActions[r.action].label + (r.undone ? " (taken back)" : ""),
    meaning: (r) => (r.undone ? "faint" : undefined),
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
    const all = everything<Review>(({ limit, cursor }) => store.reviews({ target: options.target, limit, cursor }), {
      limit: options.limit,
    });
    for await (const review of all) {
      if (context.format === "json") await context.printJson(review);
      else reviews.push(review);
    }
    if (reviews.length > 0) await context.print(renderTable(columns, reviews, context.width, context.style));
    else if (context.format === "text") await context.note("No decision has been made yet.");
    return 0;
  });

export const registerLog = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("log")
    .summary("the decisions, with who made them and when")
    .description("Lists the decisions of reviewers. The log only grows: what was taken back stays in it, and is marked.")
    .addOption(new Option("--target <id>", "on this entry only").argParser(parseText))
    .addOption(new Option("--limit <n>", "at most so many").argParser(parseWhole(1)))
    .addHelpText(
      "after",
      `\n${examples(["onrecord review log", "all decisions"], ["onrecord review log --json > reviews.jsonl", "to keep a copy"])}`,
    );
  action<LogOptions>(command, shell, ["json"], log);
};
