import type { Command } from "commander";
import { type RefusalReason, refusalReasons } from "../../vocabulary/kinds.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { readEarlier, whatWaits } from "../earlier.js";
import { safeLine } from "../print/safe.js";
import { reading } from "../record.js";

const status = (context: Context): Promise<ExitCode> =>
  reading(context, async (store) => {
    const found = await store.status();
    const backlog = await store.backlog();
    if (context.format === "json") {
      await context.printJson({ ...found, ...backlog });
      return 0;
    }
    const earlier = await readEarlier(backlog);
    const rows: [string, string | number][] = [
      ["Record", found.path],
      ["Schema version", found.version],
      ["Articles", found.articles],
      ...found.notExtracted.map(({ reason, articles }): [string, number] => [
        `  ${(refusalReasons[reason as RefusalReason] ?? { label: reason }).label}`,
        articles,
      ]),
      ...(earlier > 0 ? [["  Read by an earlier version", earlier] as [string, number]] : []),
      ["Contacts", found.contacts],
      ["Statements", found.statements],
      ["People", found.people],
      ["Events", found.events],
      ["Disputes", found.disputes],
      ["Open doubts", found.doubts],
      ["Reviews", found.reviews],
    ];
    if (backlog.orphaned > 0) rows.push(["  about what is no longer found", backlog.orphaned]);
    const width = Math.max(...rows.map(([label]) => label.length));
    await context.print(rows.map(([label, value]) => `${label.padEnd(width)}  ${safeLine(String(value))}`).join("\n"));
    for (const line of await whatWaits(backlog, earlier)) await context.note(line);
    return 0;
  });

export const statusCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("status")
    .summary("what the record holds, in numbers")
    .description(
      "Counts what the record holds, and the articles from which nothing was extracted, by reason; says how many an earlier version read, and what reads them anew.",
    )
    .addHelpText("after", `\n${examples(["onrecord status", "in numbers"], ["onrecord status --json | jq .articles", "for scripts"])}`);
  action<object>(command, shell, ["json"], status);
};
