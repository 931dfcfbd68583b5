import type { Command } from "commander";
import type { RecordFilter } from "../../record/types.js";
import { everything } from "../../serve/everything.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { Misuse } from "../errors.js";
import { addFilters, filterOf } from "../filters.js";
import { hitsIn } from "../print/hits.js";
import { shortId } from "../print/ids.js";
import { safeLine } from "../print/safe.js";
import { reading } from "../record.js";

/** What a person reads at once. */
const defaultHits = 20;

/** What a find is called; a statement is its own words, which follow. */
const titled = ({ kind, title }: { kind: string; title: string }): string => (kind === "statement" ? "" : `: ${safeLine(title)}`);

const search = (context: Context, options: RecordFilter, ...words: string[]): Promise<ExitCode> => {
  const query = words.join(" ");
  if (query.trim() === "") throw new Misuse("Give words to search for.");
  const filter = filterOf(options);
  return reading(context, async (store) => {
    if (context.format === "json") {
      for await (const hit of everything((f) => store.search(query, f), filter)) await context.printJson(hit);
      return 0;
    }
    const most = filter.limit ?? defaultHits;
    const { Quoter } = await import("../print/evidence.js");
    const quoter = new Quoter(store, context);
    let shown = 0;
    for await (const hit of everything((f) => store.search(query, f), { ...filter, limit: most })) {
      if (shown++ > 0) await context.print("");
      await context.print(await quoter.heading(hit.article));
      if (hit.kind !== "article")
        await context.print(context.style("faint", `  ${hit.kind} ${shortId(hit.id)}${titled(hit)}${hit.unsure ? " (unsure)" : ""}`));
      await context.print(await quoter.passages(hit.article, hitsIn(hit.evidence, query), "  "));
    }
    const { total } = await store.search(query, { ...filter, limit: 1 });
    if (shown < total) await context.note(`\n${shown} of ${total} places; --limit ${total} shows all.`);
    else if (total === 0) await context.note(`Nothing in ${context.db} holds these words.`);
    return 0;
  });
};

export const searchCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("search")
    .argument("<words...>", "all of them must be there")
    .summary("full text over contacts, events, statements and articles")
    .description(
      [
        "Searches contacts (by who took part, where, and the words of each claim), events, assessments, statements (by speaker and words), titles and texts, in this order, and quotes what it finds, the words marked.",
        'All words must be there. `"a phrase"` keeps words together, `OR` takes either side, `-word` leaves out what holds the word (after --, so that it is no option), `diplom*` takes every word that begins so. Case and accents do not matter.',
      ].join("\n\n"),
    )
    .addHelpText(
      "after",
      `\n${examples(
        ["onrecord search Kislyak Flynn", "both names"],
        ["onrecord search '\"special prosecutor\"' --from 2017-03", "a phrase, from March 2017 on"],
        ["onrecord search -- sanctions -Iran", "one word without the other"],
      )}`,
    );
  addFilters(command, ["person", "outlet", "from", "to", "limit"]);
  action<RecordFilter>(command, shell, ["json"], search);
};
