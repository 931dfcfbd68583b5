/** The tables of the record as the built program prints them: JSON in the forms of the vocabulary, CSV, and text. */
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { TSchema } from "typebox";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  ArticleSummaryForm,
  AssessmentEntryForm,
  type Contact,
  ContactForm,
  DisputeForm,
  EventEntryForm,
  type Extraction,
  PersonForm,
  SearchHitForm,
  SourceForm,
  StatementEntryForm,
  TimelineEntryForm,
} from "../../src/vocabulary/forms.js";
import { jsonLines, onrecord, type Ran, scratch } from "../support/program.js";
import { expectForm, fixture } from "./support.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 }); // whole runs of the program

const { folder, remove } = scratch();
const db = join(folder, "tables.db");

/** The record does not change after it is filled, so each command line runs once. */
const done = new Map<string, Ran>();
const run = (...args: string[]): Ran => {
  const key = JSON.stringify(args);
  const known = done.get(key) ?? onrecord(["--db", db, ...args], { env: { COLUMNS: "120" } });
  done.set(key, known);
  return known;
};

beforeAll(() => {
  const added = run("add", fixture("articles"));
  expect(added.code, added.stderr).toBe(0);
  expect(added.stdout).toMatch(/^5 added \(\d+ statements, \d+ contacts\)\.\n$/);
});
afterAll(remove);

const forms: [command: string, form: TSchema][] = [
  ["contacts", ContactForm],
  ["statements", StatementEntryForm],
  ["people", PersonForm],
  ["sources", SourceForm],
  ["disputes", DisputeForm],
  ["timeline", TimelineEntryForm],
  ["events", EventEntryForm],
  ["assessments", AssessmentEntryForm],
  ["articles", ArticleSummaryForm],
];

describe.each(forms)("%s", (command, form) => {
  test("--json: one object a line, in the form that the vocabulary fixes", () => {
    const { code, stdout, stderr } = run(command, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectForm(form, jsonLines(stdout));
  });

  test("--csv: as many rows as there are entries (or sides of a dispute)", () => {
    const rows = parse(run(command, "--csv").stdout, { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThanOrEqual(jsonLines(run(command, "--json").stdout).length);
  });

  test("text: a table no wider than asked for, the beginning of each id in it", () => {
    const ids = jsonLines<{ id: string }>(run(command, "--json").stdout).map(({ id }) => id.replace(/^(.*[-:].{8}).*/, "$1"));
    const { stdout } = run(command, "--limit", "1000");
    const lines = stdout.split("\n");
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(120);
    for (const id of ids) expect(stdout).toContain(id);
  });

  test("--limit keeps to its number and says how many there are", () => {
    const total = jsonLines(run(command, "--json").stdout).length;
    const { stdout, stderr } = run(command, "--csv", "--limit", "1");
    expect(stderr).toBe("");
    if (command !== "disputes") expect(stdout.trim().split("\n")).toHaveLength(2);
    if (total > 1) expect(run(command, "--limit", "1").stderr).toContain(`1 of ${total} ${command}`);
  });
});

describe("filters narrow", () => {
  const contacts = (...args: string[]) => jsonLines<Contact>(run("contacts", "--json", ...args).stdout);
  const names = (contact: Contact) => contact.participants.map(({ name }) => name).join(" ");

  test("--person, and --with beside it", () => {
    const all = contacts();
    const hale = contacts("--person", "hale");
    expect(hale.length).toBeGreaterThan(0);
    expect(hale.length).toBeLessThan(all.length);
    for (const contact of hale) expect(names(contact)).toMatch(/Hale/);
    for (const contact of contacts("--person", "hale", "--with", "reyes")) expect(names(contact)).toMatch(/Reyes/);
  });

  test("--from and --to", () => {
    for (const { when } of contacts("--from", "2019-04", "--to", "2019-04")) expect(when).toMatch(/^2019(-04|$)/);
    expect(contacts("--from", "2031")).toEqual([]);
  });

  test("--status", () => {
    for (const { status } of contacts("--status", "happened")) expect(status).toBe("happened");
  });

  test("--min-origins", () => {
    for (const { origins } of contacts("--min-origins", "2")) expect(origins.length).toBeGreaterThanOrEqual(2);
  });

  test("--outlet", () => {
    const found = jsonLines<{ outlet: string }>(run("statements", "--json", "--outlet", "Linden Post").stdout);
    expect(new Set(found.map(({ outlet }) => outlet))).toEqual(new Set(["The Linden Post"]));
  });

  test("what matches nothing is no failure, and is said", () => {
    const { code, stdout, stderr } = run("contacts", "--person", "Nobody Atall");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("No contacts");
  });
});

test("a formula of a spreadsheet stays text in CSV", () => {
  const rows = parse(run("articles", "--csv").stdout, { columns: true }) as Record<string, string>[];
  const radio = rows.filter(({ outlet }) => outlet?.includes("Island Radio"));
  expect(radio.map(({ title }) => title)).toContain('\'=HYPERLINK("http://evil.example")');
});

describe("search and show", () => {
  test("search quotes what it finds, the words marked", () => {
    const { code, stdout } = run("search", "north", "pier");
    expect(code).toBe(0);
    expect(stdout).toContain("The Dockside Herald, 2019-04-02: Harbour minister met shipping owner");
    expect(stdout.replace(/\s+/g, " ")).toContain("along the **north** **pier** for an hour");
  });

  test("search --json", () => expectForm(SearchHitForm, jsonLines(run("search", "--json", "Marsh").stdout)));

  test("nothing found is no failure", () => expect(run("search", "zeppelin").code).toBe(0));

  test("show gives every claim with its words, by the beginning of an id", () => {
    const [contact] = jsonLines<Contact>(run("contacts", "--json", "--person", "Hale", "--with", "Marsh").stdout);
    const id = contact?.id ?? "";
    const { code, stdout } = run("show", id.slice(0, 12));
    expect(code).toBe(0);
    expect(stdout).toContain(id);
    const words = contact?.claims[0]?.evidence[0]?.text ?? "?";
    expect(stdout.replace(/\s+/g, " ")).toContain(words.replace(/\s+/g, " ").slice(0, 60));
    expect(stdout).toContain("**");
  });

  test("show --json gives the entry with its type", () => {
    const [statement] = jsonLines<{ id: string }>(run("statements", "--json").stdout);
    const [shown] = jsonLines<{ type: string; entry: unknown }>(run("show", "--json", statement?.id ?? "").stdout);
    expect(shown?.type).toBe("statement");
    expectForm(StatementEntryForm, [shown?.entry]);
  });

  test("an article by its hash", () => {
    const [article] = jsonLines<Extraction>(run("articles", "--json").stdout);
    expect(run("show", article?.id.slice(0, 15) ?? "").stdout).toContain(article?.id);
  });

  test("where several ids begin alike they are listed", () => {
    const { code, stderr } = run("show", "e-");
    expect(code).toBe(1);
    const broad = run("show", "s-1");
    if (broad.code === 1) expect(broad.stderr).toMatch(/Several ids begin with s-1|no entry/);
    expect(stderr).toMatch(/no entry|Several/);
  });

  test("an id that was never given out", () => {
    const { code, stderr } = run("show", "c-0000000000000000");
    expect(code).toBe(1);
    expect(stderr).toContain("no entry c-0000000000000000");
  });
});

test("status counts what is there", () => {
  const [status] = jsonLines<{ articles: number }>(run("status", "--json").stdout);
  expect(status?.articles).toBe(5);
  expect(run("status").stdout).toMatch(/Articles +5/);
});
