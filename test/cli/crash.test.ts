/** Nothing that was reported as added is ever lost: not by a kill, not by another process, not by a full disk. */
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { jsonLines, onrecord, program, root, scratch } from "../support/program.js";
import { ended, start, story, until } from "./support.js";

vi.setConfig({ testTimeout: 300_000 }); // whole runs of the program, several at once

const { folder, remove } = scratch();
afterAll(remove);

const stories = (name: string, from: number, n: number): string => {
  const path = join(folder, name);
  mkdirSync(path);
  for (let i = from; i < from + n; i++) writeFileSync(join(path, `story-${String(i).padStart(3, "0")}.txt`), story(i));
  return path;
};
const lines = (text: string) => text.split("\n").filter((line) => line.endsWith("}"));
const articles = (db: string) => jsonLines<{ id: string }>(onrecord(["--db", db, "articles", "--json"]).stdout).map(({ id }) => id);
const expectSound = (db: string) => {
  const { code, stdout, stderr } = onrecord(["--db", db, "check"]);
  expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: "" });
};

test("two processes add at once: everything is in, once", async () => {
  const db = join(folder, "two.db");
  const [left, right] = [stories("left", 0, 12), stories("right", 6, 12)];
  const children = [start(["--db", db, "add", "--json", left]), start(["--db", db, "add", "--json", right])];
  expect(await Promise.all(children.map(ended)), children.map((child) => child.output().err).join("\n")).toEqual([0, 0]);
  const outcomes = children.flatMap((child) => jsonLines<{ outcome: string }>(child.output().out).map(({ outcome }) => outcome));
  expect(outcomes.filter((outcome) => outcome === "added")).toHaveLength(18);
  expect(outcomes.filter((outcome) => outcome === "present")).toHaveLength(6);
  expect(articles(db)).toHaveLength(18);
  expectSound(db);
});

test.skipIf(process.platform === "win32")("kill -9 while adding: what was reported is there, and adding again completes it", async () => {
  const db = join(folder, "killed.db");
  const path = stories("killed", 0, 25);
  const child = start(["--db", db, "add", "--json", path]);
  await until(() => lines(child.output().out).length >= 5);
  child.kill("SIGKILL");
  expect(await ended(child)).toBe("SIGKILL");
  const reported = lines(child.output().out).map((line) => (JSON.parse(line) as { id: string }).id);
  expect(reported.length).toBeLessThan(25);
  const there = articles(db);
  for (const id of reported) expect(there).toContain(id);
  expectSound(db);

  const again = onrecord(["--db", db, "add", path]);
  expect(again.code, again.stderr).toBe(0);
  expect(again.stdout).toContain(`${25 - there.length} added`);
  expect(again.stdout).toContain(`${there.length} already there`);
  expect(articles(db)).toHaveLength(25);
  expectSound(db);
});

test.skipIf(process.platform === "win32")("an interrupt finishes the article in hand and reports", async () => {
  const db = join(folder, "interrupted.db");
  const child = start(["--db", db, "add", "--json", stories("interrupted", 0, 80)]);
  await until(() => lines(child.output().out).length >= 5);
  child.kill("SIGINT");
  expect(await ended(child)).toBe(1);
  const { out, err } = child.output();
  const reported = jsonLines<{ outcome: string }>(out).filter(({ outcome }) => outcome === "added").length;
  expect(reported).toBeLessThan(80);
  expect(err).toContain("Finishing the article in hand");
  expect(err).toContain(`${reported} added`);
  expect(articles(db)).toHaveLength(reported);
  expectSound(db);
});

test.skipIf(process.platform === "win32")("asked to stop twice, it stops at once, and what was reported is there", async () => {
  const db = join(folder, "stopped.db");
  const child = start(["--db", db, "add", "--json", stories("stopped", 0, 80)]);
  await until(() => lines(child.output().out).length >= 2);
  child.kill("SIGINT");
  await until(() => child.output().err.includes("Finishing the article in hand"));
  child.kill("SIGINT");
  expect(["SIGINT", 1]).toContain(await ended(child));
  const there = articles(db);
  for (const line of lines(child.output().out)) expect(there).toContain((JSON.parse(line) as { id: string }).id);
  expectSound(db);
});

test("ending the threads in the middle of reading ends nothing else", () => {
  const code = `
    import { createExtractionPool } from ${JSON.stringify(pathToFileURL(join(root, "dist/extract/pool.js")).href)};
    const article = (body) => ({ id: body.slice(0, 9), path: "a.txt", language: "en", body });
    const long = "The minister met the owner of the ferry on Monday, the Linden Post reported.\\n\\n".repeat(200);
    const pool = createExtractionPool({ threads: 2 });
    const first = await pool.extract(article("The minister resigned on Monday."));
    const others = [1, 2, 3, 4].map((n) => pool.extract(article(n + long)));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await pool.close();
    console.log(JSON.stringify([first.ok, (await Promise.all(others)).map((answer) => answer.ok)]));`;
  const script = join(folder, "ending.mjs");
  writeFileSync(script, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "[true,[false,false,false,false]]\n" });
});

/** A limit of the shell on the size of files that a process writes stands for a full disk: writing fails in the middle. */
const withFileLimit = (kibibytes: number, args: string[]) =>
  spawnSync("/bin/bash", ["-c", `trap '' XFSZ; ulimit -f ${kibibytes}; exec "$@"`, "bash", process.execPath, program, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });

describe.skipIf(process.platform === "win32")("a full disk", () => {
  test("ends the run with a reason and advice; what was reported is there, the record is sound, and adding goes on later", () => {
    const db = join(folder, "full.db");
    const path = stories("full", 0, 50);
    expect(onrecord(["--db", db, "add", join(path, "story-000.txt")]).code).toBe(0);
    const limit = Math.ceil(statSync(db).size / 1024) + 300;
    const { status, stdout, stderr } = withFileLimit(limit, ["--db", db, "add", "--json", path]);
    expect(status).toBe(1);
    const outcomes = jsonLines<{ id: string; outcome: string; refusal?: { reason: string; advice: string } }>(stdout);
    expect(outcomes.at(-1)).toMatchObject({ outcome: "refused", refusal: { reason: "store" } });
    expect(stderr).toMatch(/disk|space/i);
    const there = articles(db);
    for (const { id, outcome } of outcomes) if (outcome === "added") expect(there).toContain(id);
    expectSound(db);
    expect(onrecord(["--db", db, "add", path]).code).toBe(0);
    expect(articles(db)).toHaveLength(50);
  });

  test("an export that does not fit leaves nothing behind", () => {
    const out = join(folder, "full.jsonld");
    const args = ["export", "--format", "jsonld", "--out", out]; // more than 40 KiB; SQLite's own shared memory takes 32
    const { status, stderr } = withFileLimit(40, ["--db", join(folder, "full.db"), ...args]);
    expect(status).toBe(1);
    expect(stderr).toContain("larger than the system allows");
    expect(() => statSync(out)).toThrow();
  });
});

test.skipIf(process.platform !== "linux")("standard output on a full disk is a failure", () => {
  const { status, stderr } = spawnSync(
    "/bin/bash",
    ["-c", `"$0" "$@" > /dev/full`, process.execPath, program, "--db", join(folder, "full.db"), "status"],
    {
      encoding: "utf8",
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("the disk is full");
});

test.skipIf(process.platform === "win32")("a reader that goes away (`| head`) is no error", () => {
  const db = join(folder, "full.db");
  const { status, stdout, stderr } = spawnSync(
    "/bin/bash",
    ["-c", `set -o pipefail; "$0" "$@" | head -n 1`, process.execPath, program, "--db", db, "statements", "--json"],
    { encoding: "utf8" },
  );
  expect({ status, stderr, lines: stdout.split("\n").length }).toEqual({ status: 0, stderr: "", lines: 2 });
});
