import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import type { RecordFilter } from "../../record/types.js";
import { type ExportFormat, exportFormat, exportFormats } from "../../serve/export/exports.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { Misuse } from "../errors.js";
import { addFilters, filterOf } from "../filters.js";
import { completeId } from "../find.js";
import { reading } from "../record.js";

interface ExportOptions extends RecordFilter {
  format: string;
  table?: string;
  contact?: string;
  out?: string;
}

/** Written beside its place and moved there when whole: no half export is left where one was before. */
const writeWhole = async (path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> => {
  const part = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

const checkTable = (format: ExportFormat, table: string | undefined): void => {
  if (table === undefined || format.tables?.includes(table)) return;
  throw new Misuse(
    format.tables
      ? `There is no table “${table}”; there are ${format.tables.join(", ")}.`
      : `--table goes with formats that hold one table: ${exportFormats
          .filter((f) => f.tables)
          .map((f) => f.format)
          .join(", ")}.`,
  );
};

const exportAll = async (context: Context, options: ExportOptions): Promise<ExitCode> => {
  const format = exportFormat(options.format);
  if (format === undefined) throw new Misuse(`There is no format “${options.format}”.`);
  checkTable(format, options.table);
  if (options.contact !== undefined && !format.dossier) throw new Misuse("--contact goes with dossiers: html, markdown, docx.");
  const filter = filterOf(options);
  return reading(context, async (store) => {
    const contact = options.contact === undefined ? undefined : await completeId(store, options.contact);
    const chunks = format.run(store, filter, { table: options.table, contact });
    if (options.out !== undefined) await writeWhole(options.out, chunks);
    else for await (const chunk of chunks) await context.printRaw(chunk);
    return 0;
  });
};

export const exportCommand = (parent: Command, shell: Shell): void => {
  const width = Math.max(...exportFormats.map(({ format }) => format.length));
  const tables = exportFormats.find(({ tables }) => tables)?.tables ?? [];
  const command = parent
    .command("export")
    .summary("the record in a form that other programs read")
    .description("Writes the record, or what the filters leave of it, to standard output or to a file.")
    .addOption(
      new Option("--format <format>", "the form to write").choices(exportFormats.map(({ format }) => format)).makeOptionMandatory(),
    )
    .addOption(new Option("--table <table>", `for csv, which table: ${tables.join(", ")}`))
    .addOption(new Option("--contact <id>", "for html, markdown and docx: a dossier of this contact alone"))
    .addOption(new Option("--out <file>", "write to this file, all or nothing"))
    .addHelpText("after", `\nFormats:\n${exportFormats.map(({ format, label }) => `  ${format.padEnd(width)}  ${label}`).join("\n")}`)
    .addHelpText(
      "after",
      `\n${examples(
        ["onrecord export --format csv --table claims --out claims.csv", "a table for a spreadsheet"],
        ["onrecord export --format html --person Flynn --out flynn.html", "a dossier on one person"],
        ["onrecord export --format docx --person Flynn --with Kislyak --out pair.docx", "what the record holds of two people"],
        ["onrecord export --format ftm | gzip > record.ftm.json.gz", "for Aleph and OpenSanctions"],
      )}`,
    );
  addFilters(command, ["person", "with", "outlet", "from", "to", "minOrigins", "disputed", "sure", "words", "article", "limit"]);
  action<ExportOptions>(command, shell, [], exportAll);
};
