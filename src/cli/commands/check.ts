import type { Command } from "commander";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { whatWaits } from "../earlier.js";
import { counted } from "../print/counted.js";
import { safeLine } from "../print/safe.js";
import { reading } from "../record.js";

const check = (context: Context): Promise<ExitCode> =>
  reading(context, async (store) => {
    let violations = 0;
    for await (const violation of store.check()) {
      violations++;
      if (context.format === "json") await context.printJson(violation);
      else await context.print(safeLine(`${violation.rule}  ${violation.id}  ${violation.message}`));
    }
    const { articles, statements, contacts } = await store.status();
    const what = `${counted(articles, "article")}, ${counted(statements, "statement")}, ${counted(contacts, "contact")}`;
    await context.note(
      violations === 0
        ? `All holds: ${what}.`
        : `${counted(violations, "violation")} in ${what}; \`onrecord rebuild\` derives everything anew.`,
    );
    for (const line of await whatWaits(await store.backlog())) await context.note(line);
    return violations === 0 ? 0 : 1;
  });

export const checkCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("check")
    .summary("prove that every entry points at its words")
    .description(
      "Proves the invariants over the whole record: every fact has evidence, and the words stand in the article at the very place; nothing points at what is not there. Prints what is violated, one a line. Exit code 1 where anything is. Says besides, on standard error, which articles an earlier version read and which decisions are about what is no longer found; that violates nothing.",
    )
    .addHelpText("after", `\n${examples(["onrecord check && echo sound", "for scripts"])}`);
  action<object>(command, shell, ["json"], check);
};
