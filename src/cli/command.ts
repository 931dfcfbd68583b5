import type { Command } from "commander";
import { type Context, createContext, type Format } from "./context.js";
import type { Io } from "./io.js";

/** What a command gives back: 1 where it did its work and something in it failed. */
export type ExitCode = 0 | 1;

/** What commands are registered with. */
export interface Shell {
  io: Io;
  /** Told once, by the command that ran. */
  finish(code: ExitCode): void;
}

/** Adds one command, or one with its subcommands, to the program. */
export type Register = (parent: Command, shell: Shell) => void;

/**
 * Ties a command to what it does. `run` gets the context, the options and the arguments; it returns the
 * exit code.
 * @param forms the forms beside text in which it prints
 */
export const action = <Options extends object>(
  command: Command,
  shell: Shell,
  forms: readonly Format[],
  run: (context: Context, options: Options, ...args: string[]) => Promise<ExitCode>,
): Command =>
  command.action(async () => {
    const context = createContext(shell.io, command, forms);
    const args = command.processedArgs.flat() as string[];
    shell.finish(await run(context, command.opts<Options>(), ...args));
  });

/** Examples for the end of a help text: what is typed, and what it does. */
export const examples = (...lines: [command: string, does: string][]): string => {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ["Examples:", ...lines.map(([command, does]) => `  $ ${command.padEnd(width)}  # ${does}`)].join("\n");
};
