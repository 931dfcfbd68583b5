import type { Command } from "commander";
import type { RecordStore } from "../../record/types.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { findEntry } from "../find.js";
import { reading } from "../record.js";

const showOne = async (context: Context, store: RecordStore, id: string): Promise<void> => {
  const found = await findEntry(store, id);
  if (context.format === "json") return context.printJson(found);
  const [{ blocksOf, renderBlocks }, { Quoter }] = await Promise.all([import("../print/entry.js"), import("../print/evidence.js")]);
  return context.print(await renderBlocks(found.entry.id, blocksOf(found), new Quoter(store, context), context));
};

const show = (context: Context, _options: object, ...ids: string[]): Promise<ExitCode> =>
  reading(context, async (store) => {
    for (const [i, id] of ids.entries()) {
      if (i > 0 && context.format === "text") await context.print("");
      await showOne(context, store, id);
    }
    return 0;
  });

export const showCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("show")
    .argument("<id...>", "ids, or beginnings of ids, as the tables show them")
    .summary("one entry with all its evidence, quoted in context")
    .description(
      [
        "Shows an entry of the record with everything that carries it: each claim, who vouches for it, and the very words, marked, with enough around them to judge by. Without colours the words stand between asterisks.",
        "A beginning of an id is enough where only one entry has it; where several have it, they are listed. An id that was ever given out still finds what it became part of.",
      ].join("\n\n"),
    )
    .addHelpText(
      "after",
      `\n${examples(["onrecord show c-1a2b3c4d", "a contact"], ["onrecord show sha256:9f86d081 --json", "an article, as JSON"])}`,
    );
  action<object>(command, shell, ["json"], show);
};
