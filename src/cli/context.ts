import type { Command } from "commander";
import { Misuse } from "./errors.js";
import { type Io, write } from "./io.js";
import { jsonLine } from "./print/safe.js";
import { createStyle, type Style } from "./print/style.js";

export type Format = "text" | "json" | "csv";

/** What every command knows: the options that all share, and where its words go. */
export interface Context {
  io: Io;
  /** path of the record */
  db: string;
  format: Format;
  quiet: boolean;
  style: Style;
  /** the same for standard error, which may be a terminal where standard output is none */
  errorStyle: Style;
  /** terminal cells that a line may take */
  width: number;
  /** Data, to standard output, with a line break. */
  print(text: string): Promise<void>;
  /** Data as it is, to standard output. */
  printRaw(text: string | Uint8Array): Promise<void>;
  /** A value as one line of JSON, to standard output. */
  printJson(value: unknown): Promise<void>;
  /** A remark, to standard error, unless `--quiet`. */
  note(text: string): Promise<void>;
  /** Something that went wrong, to standard error. */
  warn(text: string): Promise<void>;
}

/** Options of `onrecord` itself, open to every command. */
interface GlobalOptions {
  db?: string;
  json?: boolean;
  csv?: boolean;
  quiet?: boolean;
  color?: boolean;
}

/** Lines where no terminal says its width. */
const defaultWidth = 100;

/** NO_COLOR (no-color.org) and FORCE_COLOR as they are commonly understood; `--no-color` beats both. */
const wantsColor = (options: GlobalOptions, env: Io["env"], isTty: boolean): boolean => {
  if (options.color === false) return false;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTty && env.TERM !== "dumb";
};

/**
 * The context of a command that is about to run.
 * @param forms the forms beside text in which the command can print
 * @throws Misuse where a form is asked for that the command has not
 */
export const createContext = (io: Io, command: Command, forms: readonly Format[]): Context => {
  const options = command.optsWithGlobals<GlobalOptions>();
  const format: Format = options.json ? "json" : options.csv ? "csv" : "text";
  if (format !== "text" && !forms.includes(format))
    throw new Misuse(`\`${command.name()}\` has no --${format} form${forms.length ? `; it has --${forms.join(" and --")}` : ""}.`);
  const columns = io.out.columns ?? Number(io.env.COLUMNS);
  return {
    io,
    db: options.db ?? (io.env.ONRECORD_DB || "onrecord.db"),
    format,
    quiet: options.quiet ?? false,
    style: createStyle(wantsColor(options, io.env, io.out.isTTY ?? false)),
    errorStyle: createStyle(wantsColor(options, io.env, io.err.isTTY ?? false)),
    width: columns > 0 ? columns : defaultWidth,
    print: (text) => write(io.out, `${text}\n`),
    printRaw: (text) => write(io.out, text),
    printJson: (value) => write(io.out, `${jsonLine(value)}\n`),
    note: async (text) => {
      if (!options.quiet) await write(io.err, `${text}\n`);
    },
    warn: (text) => write(io.err, `${text}\n`),
  };
};
