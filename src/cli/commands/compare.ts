import { type Command, Option } from "commander";
import type { NameVerdict } from "../../resolve/names/compare.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { Failure, Misuse } from "../errors.js";
import { safeLine } from "../print/safe.js";

const types = ["person", "organization"] as const;
type NameType = (typeof types)[number];

interface CompareOptions {
  type?: NameType;
  pairs?: string;
}

const print = async (context: Context, verdict: NameVerdict): Promise<void> => {
  if (context.format === "json") return context.printJson(verdict);
  const { same, score, name1, name2, why } = verdict;
  const words = context.style(same ? "good" : "bad", same ? "same" : "different");
  return context.print(`${words}  ${score.toFixed(3)}  ${safeLine(name1)} / ${safeLine(name2)}: ${safeLine(why)}`);
};

/** The names of the columns, whatever their case and the blanks around them. */
const headsOf = (path: string, cells: readonly string[]): string[] => {
  const heads = cells.map((cell) => cell.trim().toLowerCase());
  const missing = ["type", "name1", "name2"].find((head) => !heads.includes(head));
  if (missing === undefined) return heads;
  const there = cells
    .slice(0, 20)
    .map((cell) => `“${safeLine(cell)}”`)
    .join(", ");
  throw new Failure(`${path}: there is no column “${missing}”`, `The first line names the columns: type,name1,name2; here it is ${there}.`);
};

/** One verdict a row, in the order of the file; what is no pair is named and left out. */
const comparePairs = async (context: Context, path: string): Promise<ExitCode> => {
  const { csvRows } = await import("../../read/lists/csv-rows.js");
  const { decoded } = await import("../../read/lists/decoded.js");
  const { ListError } = await import("../../read/lists/types.js");
  const { compareNames } = await import("../../resolve/names/compare.js");
  let code: ExitCode = 0;
  const fault = async (line: number, message: string): Promise<void> => {
    code = 1;
    await context.warn(`${path}:${line}: ${message}`);
  };
  let rows = 0;
  let headed = false;
  const heads = (cells: string[]): string[] => {
    headed = true;
    return headsOf(path, cells);
  };
  try {
    for await (const one of csvRows(decoded(path), { fewerCells: true, heads })) {
      rows++;
      if ("fault" in one) {
        await fault(one.line, one.fault);
        continue;
      }
      const type = (one.row.type ?? "").trim().toLowerCase();
      const { name1, name2 } = one.row;
      if (!types.includes(type as NameType))
        await fault(one.line, `the type is ${types.join(" or ")}, not “${safeLine(one.row.type ?? "")}”`);
      else if (!name1?.trim() || !name2?.trim()) await fault(one.line, "it has not two names");
      else await print(context, compareNames(type as NameType, name1, name2));
    }
  } catch (error) {
    throw error instanceof ListError ? new Failure(`${path}: ${error.message}`, error.advice) : error;
  }
  if (!headed) throw new Failure(`${path}: it is empty`, "The first line names the columns: type,name1,name2.");
  if (rows === 0) await context.note("It holds no pairs.");
  return code;
};

const compare = async (context: Context, options: CompareOptions, ...names: string[]): Promise<ExitCode> => {
  if (options.pairs !== undefined) {
    if (names.length > 0) throw new Misuse("Give two names or --pairs, not both.");
    return comparePairs(context, options.pairs);
  }
  const [name1, name2] = names;
  if (names.length !== 2 || !name1?.trim() || !name2?.trim())
    throw new Misuse("Give two names (in quotation marks where they hold blanks), or --pairs FILE.");
  const { compareNames, typeOfNames } = await import("../../resolve/names/compare.js");
  const type = options.type ?? typeOfNames(name1, name2);
  await print(context, compareNames(type, name1, name2));
  if (options.type === undefined && context.format !== "json") await context.note(`Compared as names of ${type}s; --type says otherwise.`);
  return 0;
};

export const compareCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("compare")
    .argument("[name...]", "two names")
    .summary("tell whether two names can mean one person or organization")
    .description(
      "Compares two names, in whatever script, order and spelling: whether they can mean one person or organization, how sure that is (0 to 1), and why. No record is read. The answer is printed, the exit code does not tell it.",
    )
    .addOption(
      new Option(
        "--type <type>",
        "what the names are of; else organizations where one has a legal form or is a body “of” something, and persons",
      ).choices(types),
    )
    .addOption(new Option("--pairs <file>", "a CSV file of pairs with the columns type, name1, name2"))
    .addHelpText(
      "after",
      `\n${examples(
        ['onrecord compare "Sergey Kislyak" "Кисляк Сергей"', "two names of persons"],
        ['onrecord compare --type organization "Gazprom OAO" Gazprom', "two names of organizations"],
        ["onrecord compare --json --pairs pairs.csv", "many pairs, a line of JSON each"],
      )}`,
    );
  action<CompareOptions>(command, shell, ["json"], compare);
};
