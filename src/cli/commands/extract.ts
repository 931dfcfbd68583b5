import type { Command } from "commander";
import type { ExtractionPool } from "../../extract/pool.js";
import type { ReadResult } from "../../read/types.js";
import type { Extraction, Refusal } from "../../vocabulary/forms.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { addInputOptions, type InputOptions, refusalLine, threadsOf } from "../inputs.js";

type Answer = { ok: true; extraction: Extraction } | { ok: false; refusal: Refusal };

/** Extractions in the order of the inputs, at most `ahead` of them under way. */
async function* extractions(inputs: AsyncIterable<ReadResult>, pool: ExtractionPool, ahead: number): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  for await (const input of inputs) {
    underWay.push(input.ok ? pool.extract(input.article) : Promise.resolve(input));
    if (underWay.length >= ahead) yield (await underWay.shift()) as Answer;
  }
  for (const answer of underWay) yield await answer;
}

const extract = async (context: Context, options: InputOptions, ...paths: string[]): Promise<ExitCode> => {
  const { checkModel, createExtractionPool } = await import("../../extract/pool.js");
  const threads = threadsOf(options);
  const pool = createExtractionPool({ threads, warm: true });
  let refused = 0;
  try {
    const [{ read }] = await Promise.all([import("../../read/read.js"), checkModel()]);
    const inputs = read(paths, { ...options, stdin: context.io.input as AsyncIterable<Uint8Array> });
    for await (const answer of extractions(inputs, pool, 2 * threads)) {
      if (answer.ok) await context.printJson(answer.extraction);
      else {
        refused++;
        await context.warn(refusalLine("refused", answer.refusal, context.errorStyle));
      }
    }
  } finally {
    await pool.close();
  }
  return refused > 0 ? 1 : 0;
};

export const extractCommand = (parent: Command, shell: Shell): void => {
  const command = addInputOptions(parent.command("extract"))
    .summary("find what articles say, without a record")
    .description(
      [
        "Reads articles as `onrecord add` does and prints what was found in each: its mentions, statements, contact claims, sourcing, assessments and events, as one line of JSON an article, in the order of the inputs. No record is read or written.",
        "Offsets are Unicode code points of `body`. What is absent is unknown. docs/api.md describes the form.",
        "Exit code 1 where an input was refused or could not be extracted; it is named on standard error.",
      ].join("\n\n"),
    )
    .addHelpText(
      "after",
      `\n${examples(
        ["onrecord extract story.txt | jq .contacts", "the contact claims of one article"],
        ["onrecord extract articles/ > found.jsonl", "a folder, one line an article"],
      )}`,
    );
  action<InputOptions>(command, shell, ["json"], extract);
};
