import type { Command } from "commander";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { counted } from "../print/counted.js";
import { createProgress } from "../print/progress.js";
import { writing } from "../record.js";

const rebuild = (context: Context): Promise<ExitCode> =>
  writing(context, async (store) => {
    const progress = createProgress(context, "articles");
    try {
      await store.rebuild((done, of) => progress.step(done, of));
    } finally {
      progress.stop();
    }
    const status = await store.status();
    if (context.format === "json") await context.printJson(status);
    else
      await context.print(
        `Derived anew: ${counted(status.articles, "article")}, ${counted(status.people, "person", "people")}, ${counted(status.contacts, "contact")}, ${counted(status.statements, "statement")}, ${counted(status.disputes, "dispute")}.`,
      );
    return 0;
  });

export const rebuildCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("rebuild")
    .summary("derive everything anew from the articles and the reviews")
    .description(
      "Derives identities, contacts, utterances, origins and disputes anew from what is the truth of the record: its articles, what was extracted from them, and the decisions of reviewers. All of those stay as they are.",
    )
    .addHelpText("after", `\n${examples(["onrecord rebuild", "after an update of onrecord"])}`);
  action<object>(command, shell, ["json"], rebuild);
};
