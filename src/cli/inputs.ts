/** What `add` and `extract` share: the inputs, what is known of them beforehand, and how a refusal is told. */
import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import type { Refusal } from "../vocabulary/forms.js";
import { refusalReasons } from "../vocabulary/kinds.js";
import { safeLine } from "./print/safe.js";
import type { Style } from "./print/style.js";
import { parseDate, parseLanguage, parseText, parseUrl, parseWhole } from "./values.js";

export interface InputOptions {
  outlet?: string;
  published?: string;
  language?: string;
  url?: string;
  title?: string;
  byline?: string;
  allowPrivate?: boolean;
  threads?: number;
}

/** One worker a core. */
export const threadsOf = (options: Pick<InputOptions, "threads">): number => options.threads ?? availableParallelism();

export const addThreadsOption = (command: Command): Command =>
  command.addOption(
    new Option("--threads <n>", "extract in so many threads; one a core where it is not given").argParser(parseWhole(1, 256)),
  );

export const addInputOptions = (command: Command): Command => addThreadsOption(addDescriptions(command));

const addDescriptions = (command: Command): Command =>
  command
    .argument("<path...>", "files, folders, URLs, or - for standard input")
    .addOption(new Option("--outlet <name>", "who published it, where the text does not say").argParser(parseText))
    .addOption(new Option("--published <date>", "when, where the text does not say: 2017, 2017-03 or 2017-03-11").argParser(parseDate))
    .addOption(new Option("--language <tag>", "its language, where the text does not say: en, ru, pt-BR").argParser(parseLanguage))
    .addOption(new Option("--url <url>", "its address, where the text does not say").argParser(parseUrl))
    .addOption(new Option("--title <title>", "its title, where the text does not say").argParser(parseText))
    .addOption(new Option("--byline <names>", "who wrote it, where the text does not say").argParser(parseText))
    .addOption(new Option("--allow-private", "fetch from private and loopback addresses too"));

/** A message that names its file, and does so once, as a sentence. */
const named = ({ message, path }: Refusal): string => {
  const words = message.includes(path) ? message : `${path}: ${message}`;
  return /[.!?…]$/.test(words) ? words : `${words}.`;
};

/** A refusal in one line: what was wrong and what to do. */
export const refusalLine = (verdict: "refused" | "kept", refusal: Refusal, style: Style): string =>
  `${style(verdict === "refused" ? "error" : "open", verdict)}  ${safeLine(`${named(refusal)} ${refusal.advice}`)}`;

/** Counts by reason, the most frequent first: `Empty: 2, Not text: 1`. */
export const reasonsInWords = (refusals: readonly Refusal[]): string => {
  const counts = new Map<Refusal["reason"], number>();
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${refusalReasons[reason].label}: ${n}`)
    .join(", ");
};
