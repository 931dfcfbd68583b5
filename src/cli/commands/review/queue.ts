import { type Command, Option } from "commander";
import type { RecordStore } from "../../../record/types.js";
import { everything } from "../../../serve/everything.js";
import { decisionOn } from "../../../vocabulary/doubts.js";
import type { Doubt } from "../../../vocabulary/forms.js";
import { doubtKinds } from "../../../vocabulary/kinds.js";
import { action, type ExitCode, examples, type Shell } from "../../command.js";
import type { Context } from "../../context.js";
import { Keyboard } from "../../keys.js";
import { counted } from "../../print/counted.js";
import { printEntries } from "../../print/entries.js";
import { shortId } from "../../print/ids.js";
import { safeLine } from "../../print/safe.js";
import type { Column } from "../../print/table.js";
import { reading, writing } from "../../record.js";
import { parseWhole } from "../../values.js";
import { addDecisionOptions, type DecisionOptions, reviewerOf } from "./reviewer.js";

interface QueueOptions extends DecisionOptions {
  limit?: number;
  kind?: Doubt["kind"];
}

type Answer = "yes" | "no" | "skip" | "undo" | "quit";
const keys: Readonly<Record<string, Answer>> = { y: "yes", n: "no", s: "skip", u: "undo", q: "quit", escape: "quit" };

/** What yes and no mean, in a word. */
const meanings: Record<Doubt["kind"], Record<"yes" | "no", string>> = {
  identity: { yes: "same", no: "different" },
  contact: { yes: "accept", no: "reject" },
};

const columns: Column<Doubt>[] = [
  { head: "Question", text: (d) => d.question, least: 24 },
  { head: "Ids", text: (d) => (d.kind === "contact" ? [d.id] : d.identities.map(({ identity }) => identity)).map(shortId).join(" ") },
  { head: "Score", text: (d) => d.score.toFixed(2), align: "right" },
  { head: "Why", text: (d) => d.why, least: 20 },
  { head: "Weight", text: (d) => String(d.weight), align: "right" },
];

const list = (context: Context, options: QueueOptions): Promise<ExitCode> =>
  reading(context, async (store) => {
    const doubts: Doubt[] = [];
    for await (const doubt of everything((f) => store.queue(f), { limit: options.limit, kinds: options.kind })) {
      if (context.format === "json") await context.printJson(doubt);
      else doubts.push(doubt);
    }
    await printEntries(context, columns, doubts);
    if (doubts.length === 0 && context.format === "text") await context.note("Nothing is in doubt.");
    return 0;
  });

const present = async (context: Context, store: RecordStore, doubt: Doubt, left: number): Promise<void> => {
  const { style } = context;
  await context.print(
    `\n${style("heading", safeLine(doubt.question))}  ${style("faint", `${left} left, score ${doubt.score.toFixed(2)}, weight ${doubt.weight}`)}`,
  );
  await context.print(safeLine(doubt.why));
  if (doubt.evidence.length > 0) {
    const { Quoter } = await import("../../print/evidence.js");
    await context.print(await new Quoter(store, context).quote(doubt.evidence, "  "));
  }
  const { yes, no } = meanings[doubt.kind];
  await context.print(style("faint", `y ${yes}   n ${no}   s skip   u undo   q quit`));
};

/** One answered or skipped question, so that it can be taken back. */
type Done = { doubt: string; review?: number };

/** The questions that are open and were not skipped: how many, and the first of them. */
const next = async (store: RecordStore, done: readonly Done[], kinds: string | undefined): Promise<{ left: number; doubt?: Doubt }> => {
  const skipped = new Set(done.filter(({ review }) => review === undefined).map(({ doubt }) => doubt));
  const { items, total } = await store.queue({ limit: Math.min(skipped.size + 1, 1000), kinds });
  return { left: Math.max(0, total - skipped.size), doubt: items.find(({ id }) => !skipped.has(id)) };
};

/** Asks one question after another until none is left or the reviewer has had enough. */
const ask = async (context: Context, store: RecordStore, keyboard: Keyboard, options: QueueOptions): Promise<void> => {
  const done: Done[] = [];
  const reviewer = reviewerOf(context, options);
  for (;;) {
    const { left, doubt } = await next(store, done, options.kind);
    if (doubt === undefined) {
      await context.note("Nothing more is in doubt.");
      if (done.length === 0) return;
      await context.print(context.style("faint", "u undo   q quit"));
    } else await present(context, store, doubt, left);
    const answer = await keyboard.ask(keys, "quit");
    if (answer === "quit") break;
    if (answer === "undo") await undo(context, store, reviewer, done.pop());
    else if (doubt === undefined) continue;
    else if (answer === "skip") done.push({ doubt: doubt.id });
    else {
      const decision = decisionOn(doubt, answer === "yes");
      if (decision === undefined) throw new Error(`“${doubt.id}” names no two identities`);
      const review = await store.review({ ...decision, reviewer, note: options.note });
      done.push({ doubt: doubt.id, review: review.id });
      await context.print(`${context.style(answer === "yes" ? "good" : "bad", meanings[doubt.kind][answer])}  #${review.id}`);
    }
  }
  await context.note(`${counted(done.filter(({ review }) => review).length, "decision")}.`);
};

const undo = async (context: Context, store: RecordStore, reviewer: string, last: Done | undefined): Promise<void> => {
  if (last === undefined) return context.note("Nothing to take back.");
  if (last.review === undefined) return context.note("The skipped question comes again.");
  await store.review({ action: "undo", target: String(last.review), reviewer });
  return context.note(`#${last.review} is taken back.`);
};

const queue = async (context: Context, options: QueueOptions): Promise<ExitCode> => {
  const interactive = context.format === "text" && context.io.input.isTTY && context.io.out.isTTY;
  if (!interactive) return list(context, options);
  return writing(context, async (store) => {
    const keyboard = new Keyboard(context.io.input);
    try {
      await ask(context, store, keyboard, options);
    } finally {
      keyboard.close();
    }
    return 0;
  });
};

export const registerQueue = (parent: Command, shell: Shell): void => {
  const command = addDecisionOptions(parent.command("queue"))
    .summary("answer what is in doubt, the weightiest first")
    .description(
      [
        "On a terminal, asks one question after another, the most consequential first: can these two be one? Do these words tell of this contact, of which the program is unsure? One key answers: y same or accept, n different or reject, s skip, u undo, q quit. Each answer is a decision in the log and can be taken back.",
        "Elsewhere, and with --json, lists the questions.",
      ].join("\n\n"),
    )
    .addOption(
      new Option("--kind <kind>", "only whether two identities are one, or only whether an unsure contact is one").choices(doubtKinds),
    )
    .addOption(new Option("--limit <n>", "where it lists: at most so many").argParser(parseWhole(1)))
    .addHelpText(
      "after",
      `\n${examples(["onrecord review queue", "answer questions"], ["onrecord review queue --kind contact", "go through the unsure contacts"], ["onrecord review queue --json", "list them"])}`,
    );
  action<QueueOptions>(command, shell, ["json"], queue);
};
