import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { builder, connect, immediately } from "../src/record/database.js";
import { findCopies } from "../src/record/derive/copies.js";
import { openRecord } from "../src/record/open.js";
import { commonTo, nearness, prepared } from "../src/resolve/copies/find.js";
import { marksOf, worthComparing } from "../src/resolve/copies/marks.js";
import { passagesIn } from "../src/resolve/copies/passages.js";
import { articleId } from "../src/vocabulary/ids.js";
import { random } from "./random.js";
import { type Figure, median } from "./table.js";

type Next = () => number;

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

const shuffled = <T>(items: readonly T[], next: Next): T[] => {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
};

/** Words swapped for others of the vocabulary: to a comparison of words, a synonym is any other word. */
const swapped = (text: string, share: number, vocabulary: readonly string[], next: Next): string =>
  text.replace(/\p{L}{2,}/gu, (word) => (next() < share ? (vocabulary[Math.floor(next() * vocabulary.length)] as string) : word));

/** The ways in which a text becomes a near-duplicate of itself; `other` is a text that has nothing to do with it. */
const classes: Record<string, (text: string, other: string, vocabulary: readonly string[], next: Next) => string> = {
  verbatim: (text) => text,
  cut: (text, _, __, next) =>
    sentences(text)
      .slice(0, Math.max(3, Math.ceil(sentences(text).length * (0.4 + next() * 0.3))))
      .join(" "),
  "headline changed": (text, other) => `${sentences(other)[0]}\n${sentences(text).slice(1).join(" ")}`,
  "sentences reordered": (text, _, __, next) => shuffled(sentences(text), next).join(" "),
  "10 % swapped": (text, _, vocabulary, next) => swapped(text, 0.1, vocabulary, next),
  "20 % swapped": (text, _, vocabulary, next) => swapped(text, 0.2, vocabulary, next),
  "30 % swapped": (text, _, vocabulary, next) => swapped(text, 0.3, vocabulary, next),
  "passage in another text": (text, other, _, next) => {
    const all = sentences(text);
    const from = Math.floor(next() * Math.max(1, all.length - 6));
    const around = sentences(other);
    const at = Math.floor(around.length / 2);
    return [...around.slice(0, at), ...all.slice(from, from + 6), ...around.slice(at)].join(" ");
  },
};

/** Are two texts found to have text in common, as the record finds it: by their marks, then word by word? */
const found = (a: string, b: string): boolean => {
  const [x, y] = [marksOf(a), new Set(marksOf(b))];
  if (!worthComparing(x.filter((mark) => y.has(mark)).length, x.length, y.size)) return false;
  const [one, other] = [prepared(a), prepared(b)];
  const common = commonTo(one, other);
  return nearness(common) !== undefined || passagesIn(one, other, common).length > 0;
};

/** Pairs of each seed: near-duplicates, and as many that have nothing to do with one another. */
const pairs = 300;
const seeds = [1, 2, 3];

/**
 * Recall over 300 pairs of near-duplicates of each seed, a class at a time, and false positives over 300 pairs of different texts.
 *
 * @param folders of running texts (`.txt`) on one subject, at least 100 words each; they are not part of the project
 */
export function copyScores(folders: readonly string[]): Figure[] {
  const texts = folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => readFileSync(join(folder, name), "utf8")),
    )
    .filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= 100);
  if (texts.length < 20)
    throw new Error(`${folders.join(", ")}: at least 20 texts (.txt) of 100 words are needed; there are ${texts.length}`);
  const vocabulary = [...new Set(texts.flatMap((text) => text.match(/\p{Ll}{4,}/gu) ?? []))].sort();
  const right = new Map<string, boolean[]>(Object.keys(classes).map((name) => [name, []]));
  const wrong: boolean[] = [];
  const times: number[] = [];
  for (const seed of seeds) {
    const next = random(seed);
    const names = Object.keys(classes);
    for (let i = 0; i < pairs; i++) {
      const name = names[i % names.length] as string;
      const text = texts[Math.floor(next() * texts.length)] as string;
      const other = texts[Math.floor(next() * texts.length)] as string;
      const made = classes[name]?.(text, other === text ? (texts[0] as string) : other, vocabulary, next) ?? text;
      right.get(name)?.push(found(text, made));
    }
    for (let i = 0; i < pairs; i++) {
      const [a, b] = shuffled(texts, next).slice(0, 2) as [string, string];
      const begun = performance.now();
      wrong.push(found(a, b));
      times.push(performance.now() - begun);
    }
  }
  const data = `${texts.length} texts of ${folders.length} folders, seeds ${seeds.join(", ")}`;
  const share = (name: string, all: readonly boolean[]): Figure => ({
    ...{ suite: "copies", name, value: all.filter(Boolean).length / all.length, unit: "share", data },
  });
  return [
    ...[...right].map(([name, all]) => share(`${name}: recall of ${all.length} pairs`, all)),
    share(
      "mean recall of the classes but 30 % swapped",
      [...right].flatMap(([name, all]) => (name.startsWith("30") ? [] : all)),
    ),
    share(`false positives among ${wrong.length} different pairs`, wrong),
    { suite: "copies", name: "a pair that is not alike, median", value: median(times), unit: "ms", data },
  ];
}

/** Texts of so many words, drawn as often as a rank of Zipf's law says: runs of common words recur, as they do in news. */
const WORDS = 250;

const drawn = (vocabulary: readonly string[], next: Next): string =>
  Array.from({ length: WORDS }, () => vocabulary[Math.floor(vocabulary.length ** next()) - 1] as string).join(" ");

const firstHalf = (text: string): string =>
  text
    .split(" ")
    .slice(0, WORDS / 2)
    .join(" ");

/**
 * The processor time in which a new article's copies are found among many, with the very code that adds articles, and what the index
 * takes. A tenth of the new articles are copies, half of whose words stand in one that is there.
 *
 * @param folders as for `copyScores`; their words are the vocabulary
 */
export async function copyLookups(folders: readonly string[], articles: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-copies-"));
  const path = join(folder, "copies.db");
  await (await openRecord(path, { create: true })).close();
  const before = statSync(path).size;
  const text = folders.flatMap((from) => readdirSync(from).map((name) => readFileSync(join(from, name), "utf8"))).join(" ");
  const vocabulary = [...new Set(text.match(/\p{Ll}{2,}/gu) ?? [])];
  const next = random(2);
  const raw = new BetterSqlite3(path);
  const insert = raw.prepare("insert into article (number, id, language, body, characters, added) values (?, ?, 'en', ?, ?, '2020-01-01')");
  const print = raw.prepare("insert into copy_print (article, marks) values (?, ?)");
  const mark = raw.prepare("insert or ignore into copy_mark (key, number) values (?, ?)");
  const rows: [key: number, number: number][] = [];
  const some: string[] = [];
  raw.transaction(() => {
    for (let number = 1; number <= articles; number++) {
      const body = drawn(vocabulary, next);
      const marks = marksOf(body);
      const id = articleId(body);
      insert.run(number, id, body, body.length);
      print.run(id, marks.length);
      for (const key of marks) rows.push([key, number]);
      if (number % 1000 === 0) some.push(body);
    }
    rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const row of rows) mark.run(...row);
  })();
  const pages = raw.prepare("select sum(pgsize) as bytes from dbstat where name in ('copy_mark', 'copy_print')");
  let bytes: number | undefined;
  try {
    bytes = (pages.get() as { bytes: number }).bytes;
  } catch {
    bytes = undefined;
  }
  raw.close();
  const db = builder(connect(path, false, false));
  const times: number[] = [];
  let copies = 0;
  for (let i = 0; i < 200; i++) {
    const half = firstHalf(drawn(vocabulary, next));
    const body = i % 10 === 0 ? `${half} ${firstHalf(some[i % some.length] ?? "")}` : drawn(vocabulary, next);
    const id = articleId(body);
    await immediately(db, async (transaction) => {
      await transaction.insertInto("article").values({ id, language: "en", body, characters: body.length, added: "2020-01-01" }).execute();
      const changed = new Set<string>();
      const used = process.cpuUsage();
      await findCopies(transaction, { id, body, language: "en" }, changed);
      const { user, system } = process.cpuUsage(used);
      times.push((user + system) / 1000);
      if (i % 10 === 0 && changed.size > 0) copies++;
    });
  }
  await db.destroy();
  const size = statSync(path).size - before;
  rmSync(folder, { recursive: true });
  const data = `${articles.toLocaleString("en")} made texts of ${WORDS} words, seed 2`;
  const figure = (name: string, value: number, unit: string): Figure => ({ suite: "copies", name, value, unit, data });
  times.sort((a, b) => a - b);
  return [
    figure("finding a new article's copies, processor, median", median(times), "ms"),
    figure("finding a new article's copies, processor, 95 of 100", times[Math.floor(times.length * 0.95)] ?? 0, "ms"),
    figure("passages found of 20 put in", copies, "of 20"),
    bytes === undefined ? figure("file, bodies and marks", size / 2 ** 20, "MB") : figure("index of marks", bytes / 2 ** 20, "MB"),
    figure("memory of the process", process.memoryUsage.rss() / 2 ** 20, "MB"),
  ];
}
