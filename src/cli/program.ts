import { createRequire } from "node:module";
import { Command, CommanderError, Option } from "commander";
import type { Shell } from "./command.js";
import { addCommand } from "./commands/add.js";
import { articles } from "./commands/articles.js";
import { assessments } from "./commands/assessments.js";
import { checkCommand } from "./commands/check.js";
import { compareCommand } from "./commands/compare.js";
import { contacts } from "./commands/contacts.js";
import { disputes } from "./commands/disputes.js";
import { events } from "./commands/events.js";
import { exportCommand } from "./commands/export.js";
import { extractCommand } from "./commands/extract.js";
import { people } from "./commands/people.js";
import { rebuildCommand } from "./commands/rebuild.js";
import { reviewCommand } from "./commands/review/review.js";
import { searchCommand } from "./commands/search.js";
import { serveCommand } from "./commands/serve.js";
import { showCommand } from "./commands/show.js";
import { sources } from "./commands/sources.js";
import { statements } from "./commands/statements.js";
import { statusCommand } from "./commands/status.js";
import { timeline } from "./commands/timeline.js";
import { Misuse, OutputClosed } from "./errors.js";
import { fileFailure } from "./file-errors.js";
import { flush, type Io, watchErrors } from "./io.js";
import { safeLine, safeText } from "./print/safe.js";

/** The version of the package; `../../package.json` from `src/cli` and from `dist/cli` alike. */
const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

/** Columns of help where no terminal says its width, and in docs/cli.md. */
const helpWidth = 100;

const conventions = [
  "Data goes to standard output, everything else to standard error.",
  "Exit codes: 0 done, 1 failed (also where only some of the inputs were refused), 2 misused.",
].join("\n");

/** The whole command line. `shell.finish` is told the exit code of the command that ran. */
export const createProgram = (shell: Shell): Command => {
  const { io } = shell;
  const program = new Command("onrecord")
    .description(
      "News articles in, a sourced record out: who was in contact with whom, who said what, who reported it and citing whom, who denies it, every entry with the words that carry it.",
    )
    .version(version, "-V, --version", "print the version")
    .addOption(new Option("--db <file>", "the record; else ONRECORD_DB, else ./onrecord.db"))
    .addOption(new Option("--json", "print JSON Lines, one object a line").conflicts("csv"))
    .addOption(new Option("--csv", "print a table as CSV, safe to open in a spreadsheet"))
    .addOption(new Option("-q, --quiet", "no remarks and no progress bar; what failed is still told"))
    .addOption(new Option("--no-color", "no colours; NO_COLOR does the same"))
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => void io.out.write(text),
      writeErr: (text) => void io.err.write(text),
      outputError: (text, put) => put(text.replace(/^error: /, "onrecord: ")),
      getOutHelpWidth: () => io.out.columns ?? helpWidth,
      getErrHelpWidth: () => io.err.columns ?? helpWidth,
    })
    .showHelpAfterError("(`--help` says more)")
    .exitOverride()
    .addHelpText("after", `\n${conventions}`);

  program.commandsGroup("Bring in:");
  for (const register of [addCommand, extractCommand]) register(program, shell);
  program.commandsGroup("Look:");
  for (const register of [contacts, statements, people, sources, disputes, timeline, events, assessments, articles])
    register(program, shell);
  for (const register of [showCommand, searchCommand, statusCommand]) register(program, shell);
  program.commandsGroup("Decide:");
  for (const register of [reviewCommand, compareCommand]) register(program, shell);
  program.commandsGroup("Give on:");
  for (const register of [exportCommand, serveCommand]) register(program, shell);
  program.commandsGroup("Keep:");
  for (const register of [checkCommand, rebuildCommand]) register(program, shell);
  program.helpCommand("help [command]", "explain a command");
  return program;
};

/** The errors that every stage throws on purpose say what to do. */
const isAdvised = (error: unknown): error is Error & { advice?: string } => error instanceof Error && "advice" in error;

/** Tells what went wrong, on standard error, and gives the exit code. */
const report = (error: unknown, io: Io): number => {
  const tell = (message: string, advice?: string): void => {
    io.err.write(`onrecord: ${safeLine(message)}\n`);
    if (advice) io.err.write(safeText(advice).replace(/^/gm, "  ").concat("\n"));
  };
  if (error instanceof OutputClosed) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // Commander has told it already
  if (error instanceof Misuse) {
    tell(error.message, "`--help` says more.");
    return 2;
  }
  const known = fileFailure(error);
  if (isAdvised(known)) tell(known.message, known.advice);
  else {
    tell(known instanceof Error ? known.message : String(known), "This should not happen; please report it. ONRECORD_DEBUG=1 shows where.");
    if (io.env.ONRECORD_DEBUG && known instanceof Error) io.err.write(`${known.stack}\n`);
  }
  return 1;
};

/**
 * Runs one command line.
 * @param args the arguments, without the program
 * @returns the exit code: 0 done, 1 failed, 2 misused
 */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  watchErrors(io.out);
  watchErrors(io.err);
  let code = 0;
  const program = createProgram({ io, finish: (result) => (code = result) });
  try {
    await program.parseAsync([...args], { from: "user" });
    await flush(io.out);
    return code;
  } catch (error) {
    return report(error, io);
  }
};
