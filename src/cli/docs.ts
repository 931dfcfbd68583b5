/** docs/cli.md, made from the help of the commands, so that the two cannot differ. */
import { PassThrough } from "node:stream";
import type { Command } from "commander";
import type { Io } from "./io.js";
import { createProgram } from "./program.js";

const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name());

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];

/** Help as it is printed, the parts added to it included. The options that all commands share stand once, at the top. */
const helpOf = (command: Command): string => {
  let text = "";
  const options = { ...command.configureHelp(), showGlobalOptions: false };
  command.configureHelp(options).configureOutput({ writeOut: (piece) => (text += piece), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trimEnd();
};

const anchor = (command: Command): string => pathOf(command).replaceAll(" ", "-");

/** The page as Markdown. */
export const cliDocs = (): string => {
  const nowhere = new PassThrough();
  const io: Io = { out: nowhere, err: nowhere, input: nowhere, env: {}, onInterrupt: () => () => {} };
  const program = createProgram({ io, finish: () => {} });
  const commands = all(program);
  const contents = commands
    .slice(1)
    .map((command) => `- [\`${pathOf(command)}\`](#${anchor(command)}): ${command.summary().replace(/\.$/, "")}`)
    .join("\n");
  const sections = commands.map((command) => `## ${pathOf(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``);
  return `${[
    "# The command line",
    "<!-- Made by `npx tsx scripts/cli-docs.ts` from the help texts; a test fails where it is not current. -->",
    "What each command prints, field by field, stands in [api.md](api.md#forms).",
    contents,
    ...sections,
  ].join("\n\n")}\n`;
};
