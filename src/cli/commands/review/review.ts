import type { Command } from "commander";
import { examples, type Shell } from "../../command.js";
import { registerDecisions } from "./decide.js";
import { registerLog } from "./log.js";
import { registerQueue } from "./queue.js";

export const reviewCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("review")
    .summary("decide: accept, reject, merge, split, rename, grade, correct")
    .description(
      "Decisions of people on the record. Each is appended to a log, can be taken back, and is never overwritten by a later run.",
    )
    .addHelpText(
      "after",
      `\n${examples(
        ["onrecord review queue", "answer what is in doubt"],
        ["onrecord review merge e-1a2b3c4d e-5e6f7a8b", "two names, one person"],
        ["onrecord review undo", "take the last decision back"],
      )}`,
    );
  registerQueue(command, shell);
  registerDecisions(command, shell);
  registerLog(command, shell);
};
