import { describe, expect, test } from "vitest";
import { contactStatuses, keysOf, stances } from "../vocabulary/kinds.js";
import { runCli } from "./testing/run.js";

describe("misuse is told on standard error, with what is allowed, and exits with 2", () => {
  test.each([
    ["no command", "", /Usage: onrecord/],
    ["a misspelt command", "conacts", /unknown command 'conacts'[\s\S]*Did you mean contacts\?/],
    ["a misspelt option", "contacts --persn Ann", /unknown option '--persn'[\s\S]*Did you mean --person\?/],
    ["a status that there is not", "contacts --status met", new RegExp(keysOf(contactStatuses).join(", "))],
    ["the status of another table", "statements --status happened", new RegExp(keysOf(stances).join(", "))],
    ["no date", "timeline --from soon", /--from <date>.*2016-12-01/],
    ["a day that does not exist", "timeline --to 2017-02-29", /2017-02 has no day 29/],
    ["a beginning after the end", "contacts --from 2017-02 --to 2017-01", /--from 2017-02 lies after --to 2017-01/],
    ["another side without a side", "contacts --with Ann", /give --person too/],
    ["a limit of nothing", "people --limit 0", /whole number of 1 or more/],
    ["two forms at once", "contacts --json --csv", /cannot be used with/],
    ["a form that the command has not", "show c-1 --csv", /`show` has no --csv form; it has --json/],
    ["one name to compare", "compare Ann", /Give two names/],
    ["names and pairs", "compare Ann Bob --pairs x.csv", /not both/],
    ["a type of name that there is not", "compare --type ship A B", /person, organization/],
    ["no format to export", "export", /--format <format>' not specified/],
    ["a format that there is not", "export --format pdf", /csv, jsonld, ftm, gexf/],
    ["a table that there is not", "export --format csv --table ships", /There is no table “ships”; there are contacts/],
    ["a table for a format that has none", "export --format gexf --table people", /--table goes with/],
    ["nothing to add", "add", /missing required argument 'path'/],
    ["a language that is none", "add x.txt --language 12345678910", /BCP 47/],
    ["an address that is none", "add x.txt --url here", /whole address/],
    ["a port out of range", "serve --port 70000", /from 0 to 65535/],
    ["a grade that there is not", "review grade c-1 Z9", /such as B2/],
    ["a map without columns", "people import x.csv --map name", /FIELD=COLUMN/],
    ["blank words", "search  ", /missing required argument 'words'/],
  ])("%s: %s", async (_, line, message) => {
    const { code, out, err } = await runCli(line.split(" ").filter(Boolean));
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("blank words are no words", async () => expect((await runCli(["search", " "])).code).toBe(2));
});

describe("help is data: standard output, 0", () => {
  test.each(["--help", "help", "help contacts", "contacts --help", "people import -h", "review --help", "review grade --help"])(
    "%s",
    async (line) => {
      const { code, out, err } = await runCli(line.split(" "));
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^Usage: onrecord/);
    },
  );

  test("every command has examples and says what it does", async () => {
    const commands = (await runCli(["--help"])).out.match(/^ {2}[a-z]+(?= {2,}[a-z])/gm)?.map((line) => line.trim()) ?? [];
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands.filter((name) => name !== "help")) {
      const { out } = await runCli([command, "--help"]);
      expect(out, command).toContain("Examples:\n  $ ");
    }
  });

  test("the meaning of every status stands in the help", async () => {
    const { out } = await runCli(["contacts", "--help"]);
    for (const key of keysOf(contactStatuses)) expect(out).toContain(contactStatuses[key].definition);
  });

  test("it fits the terminal", async () => {
    const { out } = await runCli(["add", "--help"], { terminal: 60 });
    const prose = out.slice(0, out.indexOf("Examples:")).split("\n");
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

test("the version is that of the package", async () => expect((await runCli(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/));
