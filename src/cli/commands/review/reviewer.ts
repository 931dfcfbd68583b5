import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import type { Context } from "../../context.js";
import { parseText } from "../../values.js";

/** Options that all decisions share. */
export interface DecisionOptions {
  reviewer?: string;
  note?: string;
}

export const addDecisionOptions = (command: Command): Command =>
  command
    .addOption(new Option("--note <text>", "why, for the log").argParser(parseText))
    .addOption(new Option("--reviewer <name>", "who decides; else ONRECORD_REVIEWER, else the user of the system").argParser(parseText));

/** Who decides. A system without a user database (some containers) has no name to give. */
export const reviewerOf = (context: Context, options: DecisionOptions): string => {
  const named = options.reviewer ?? context.io.env.ONRECORD_REVIEWER?.trim();
  if (named) return named;
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
};
