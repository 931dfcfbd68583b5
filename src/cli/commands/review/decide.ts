/** `review accept`, `reject`, `merge`, `split`, `rename`, `grade`, `correct`, `undo`: each appends one decision to the log. */
import type { Command } from "commander";
import type { Decision, RecordStore } from "../../../record/types.js";
import type { Review } from "../../../vocabulary/forms.js";
import { informationGrades, reviewActions, sourceGrades } from "../../../vocabulary/kinds.js";
import { action, type ExitCode, examples, type Shell } from "../../command.js";
import type { Context } from "../../context.js";
import { Failure } from "../../errors.js";
import { legend } from "../../filters.js";
import { completeId } from "../../find.js";
import { safeLine } from "../../print/safe.js";
import { writing } from "../../record.js";
import { parseGrade } from "../../values.js";
import { addDecisionOptions, type DecisionOptions, reviewerOf } from "./reviewer.js";

/** What a command makes of its arguments; the ids are complete already. */
interface Verb {
  name: Decision["action"];
  args: [name: string, description: string, parse?: (value: string) => unknown][];
  description: string;
  /** how many of the arguments, from the first, are ids of entries */
  ids: number;
  value?: (args: string[]) => unknown;
  examples: [command: string, does: string][];
  legends?: string[];
}

const verbs: Verb[] = [
  {
    name: "accept",
    args: [["id", "the entry: a contact claim, a statement, an event …"]],
    description: "Says that an entry is right as it stands.",
    ids: 1,
    examples: [["onrecord review accept c-1a2b3c4d", "a contact"]],
  },
  {
    name: "reject",
    args: [["id", "the entry"]],
    description: "Says that an entry is wrong. It is set aside, not deleted, and a later run does not bring it back.",
    ids: 1,
    examples: [['onrecord review reject s-1a2b3c4d --note "a caption, no statement"', "with a reason"]],
  },
  {
    name: "merge",
    args: [
      ["id", "an identity"],
      ["other", "another identity"],
    ],
    description: "Says that two identities are one. Undo or `review split` takes them apart again.",
    ids: 2,
    examples: [["onrecord review merge e-1a2b3c4d e-5e6f7a8b", "two names, one person"]],
  },
  {
    name: "split",
    args: [
      ["id", "an identity"],
      ["other", "another identity, or the whole id of a mention that does not belong to it"],
    ],
    description: "Says that two identities, or a mention and its identity, are not one.",
    ids: 2,
    examples: [["onrecord review split e-1a2b3c4d e-5e6f7a8b", "one name, two persons"]],
  },
  {
    name: "rename",
    args: [
      ["id", "an identity"],
      ["name", "the name to prefer"],
    ],
    description: "Sets the name that an identity is shown by. The names on the pages stay as they are.",
    ids: 1,
    value: ([, name]) => name,
    examples: [['onrecord review rename e-1a2b3c4d "Dmitry Peskov"', "instead of Sands"]],
  },
  {
    name: "grade",
    args: [
      ["id", "the entry"],
      ["grade", "source and information, such as B2; one of the two is enough", parseGrade],
    ],
    description: "Grades the evidence of an entry on the Admiralty scale (NATO AJP-2.1).",
    ids: 1,
    value: ([, grade]) => parseGrade(grade as string),
    examples: [["onrecord review grade c-1a2b3c4d B2", "usually reliable, probably true"]],
    legends: [legend("Source", sourceGrades), legend("Information", informationGrades)],
  },
  {
    name: "correct",
    args: [
      ["id", "the entry"],
      [
        "field",
        "the field, as --json names it: kind, status, when, where, participants or holders of a contact claim; kind, stance, speaker or holders of a statement; kind, when or participants of an event; judgement, holder or about of an assessment; type of an identity",
      ],
      ["value", "what it should be; several are parted by “;”"],
    ],
    description: "Replaces one field of an entry; what was extracted stays beside it.",
    ids: 1,
    value: ([, field, value]) => ({ field, value }),
    examples: [
      ["onrecord review correct c-1a2b3c4d status denied", "it was a denial"],
      ['onrecord review correct c-1a2b3c4d holders "Gazette; the mayor"', "who vouches, outermost first"],
      ["onrecord review correct e-1a2b3c4d type organization", "no person"],
    ],
  },
];

/** The definition of a decision as a line in a list of commands. */
const inShort = (name: Decision["action"]): string => {
  const { definition } = reviewActions[name];
  return `${definition.charAt(0).toLowerCase()}${definition.slice(1).replace(/\.$/, "")}`;
};

/** `#12 merged …` for a person, the whole review for programs. */
const printReview = async (context: Context, review: Review): Promise<void> => {
  if (context.format === "json") return context.printJson(review);
  const words = [reviewActions[review.action].label.toLowerCase(), review.target, review.other, review.value].filter(Boolean).join(" ");
  return context.print(`#${review.id}  ${safeLine(words)}`);
};

const decide = (
  context: Context,
  options: DecisionOptions,
  make: (store: RecordStore) => Promise<Omit<Decision, "reviewer" | "note">>,
): Promise<ExitCode> =>
  writing(context, async (store) => {
    const decision = await make(store);
    await printReview(context, await store.review({ ...decision, reviewer: reviewerOf(context, options), note: options.note }));
    if (decision.action !== "undo") await context.note("`onrecord review undo` takes it back.");
    return 0;
  });

const registerVerb = (parent: Command, shell: Shell, verb: Verb): void => {
  const command = parent.command(verb.name).summary(inShort(verb.name)).description(verb.description);
  for (const [name, description, parse] of verb.args) {
    const argument = command.createArgument(`<${name}>`, description);
    if (parse) {
      argument.argParser((value) => {
        parse(value);
        return value;
      });
    }
    command.addArgument(argument);
  }
  addDecisionOptions(command);
  for (const text of verb.legends ?? []) command.addHelpText("after", `\n${text}`);
  command.addHelpText("after", `\n${examples(...verb.examples)}`);
  action<DecisionOptions>(command, shell, ["json"], (context, options, ...args) =>
    decide(context, options, async (store) => {
      const [target, other] = await Promise.all(args.slice(0, verb.ids).map((id) => completeId(store, id)));
      const value = verb.value?.(args);
      return {
        action: verb.name,
        target: target as string,
        ...(other && { other }),
        ...(value !== undefined && { value: JSON.stringify(value) }),
      };
    }),
  );
};

/** The number of the last decision that stands. */
const lastReview = async (store: RecordStore): Promise<string> => {
  const { everything } = await import("../../../serve/everything.js");
  let last: Review | undefined;
  for await (const review of everything<Review>(({ limit, cursor }) => store.reviews({ limit, cursor })))
    if (!review.undone && review.action !== "undo" && review.id > (last?.id ?? 0)) last = review;
  if (last === undefined) throw new Failure("There is no decision to take back.", "`onrecord review log` lists them.");
  return String(last.id);
};

const registerUndo = (parent: Command, shell: Shell): void => {
  const command = addDecisionOptions(parent.command("undo"))
    .argument("[number]", "the number of the decision, as `review log` shows it; the last one where it is not given")
    .summary(inShort("undo"))
    .description("Takes a decision back. Both stay in the log.")
    .addHelpText(
      "after",
      `\n${examples(["onrecord review undo", "the last decision"], ["onrecord review undo 12", "decision number 12"])}`,
    );
  action<DecisionOptions>(command, shell, ["json"], (context, options, number) =>
    decide(context, options, async (store) => ({ action: "undo", target: number?.replace(/^#/, "") ?? (await lastReview(store)) })),
  );
};

/** Registers all decisions. */
export const registerDecisions = (parent: Command, shell: Shell): void => {
  for (const verb of verbs) registerVerb(parent, shell, verb);
  registerUndo(parent, shell);
};
