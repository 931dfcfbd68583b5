import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { extract } from "../../src/extract/extract.js";
import { read } from "../../src/read/read.js";
import { openRecord } from "../../src/record/open.js";
import type { RecordStore } from "../../src/record/types.js";
import type { Evidence } from "../../src/vocabulary/forms.js";
import type { Figure } from "../table.js";

type Link = [article: string, kind: string, target: string];
type Event = [article: string, kind: string, people: string[], cause?: string];

/** The form of kislyak.json. */
export interface Expected {
  about: string;
  /**
   * Names in them that a reviewer says are one: by this the rest is measured, whatever is known of names. A single name means
   * all who bear it.
   */
  merges: string[][];
  links: Link[];
  origins: { people: string[]; origins: Record<string, string[]> }[];
  utterances: { speaker: string; origin?: string; wordings: [article: string, words: string][] }[];
  denials: { by: string; article: string; words: string; against: string[] }[];
  events: Event[];
  assessments: [article: string, judgement: string, by: string][];
}

/** What was right, what was found and what was expected, and in words what was not. */
interface Score {
  right: number;
  found: number;
  expected: number;
  wrong: string[];
}

const plain = (text: string): string => text.toLowerCase().replace(/^the /, "");

/** Items of two lists, each an exact text, compared as sets. */
const compared = (found: readonly string[], expected: readonly string[]): Score => {
  const [a, b] = [new Set(found), new Set(expected)];
  const right = [...a].filter((item) => b.has(item)).length;
  return {
    right,
    found: a.size,
    expected: b.size,
    wrong: [
      ...[...a].filter((item) => !b.has(item)).map((item) => `found: ${item}`),
      ...[...b].filter((item) => !a.has(item)).map((item) => `missing: ${item}`),
    ],
  };
};

/** Joins, as a reviewer would, the people whose names the table says to be one. */
const merge = async (store: RecordStore, merges: readonly (readonly string[])[]): Promise<void> => {
  for (const names of merges) {
    for (;;) {
      const { items } = await store.people({ limit: 1000 });
      const same = items.filter((one) => one.names.some(({ text }) => names.some((name) => text === name || text.endsWith(` ${name}`))));
      const [first, second] = same;
      if (first !== undefined && second === undefined)
        await store.review({ action: "rename", target: first.id, value: JSON.stringify(names[0]), reviewer: "the expected table" });
      if (first === undefined || second === undefined) break;
      await store.review({ action: "merge", target: first.id, other: second.id, reviewer: "the expected table" });
    }
  }
};

interface Corpus {
  store: RecordStore;
  nameOf: (article: string) => string;
}

const links = async (folder: string, expected: Expected): Promise<Score> => {
  const found: string[] = [];
  for await (const result of read([folder])) {
    if (!result.ok) continue;
    const { sourcing } = await extract(result.article);
    const article = basename(result.article.path ?? "", ".txt");
    found.push(...sourcing.map((link) => `${article} ${link.kind} ${plain(link.target)}`));
  }
  return compared(
    found,
    expected.links.map(([article, kind, target]) => `${article} ${kind} ${plain(target)}`),
  );
};

const origins = async ({ store, nameOf }: Corpus, expected: Expected): Promise<Score> => {
  const found: string[] = [];
  const wanted: string[] = [];
  for (const { people, origins: of } of expected.origins) {
    const [one = "", other = ""] = people;
    const { items } = await store.contacts({ limit: 1000 });
    const pair = items.filter((contact) =>
      people.every((who) => contact.participants.some(({ name }) => name.toLowerCase().includes(who.toLowerCase()))),
    );
    for (const contact of pair) {
      for (const origin of contact.origins)
        found.push(...origin.articles.map((article) => `${one}–${other}: ${plain(origin.name)} ← ${nameOf(article)}`));
    }
    for (const [name, articles] of Object.entries(of))
      wanted.push(...articles.map((article) => `${one}–${other}: ${plain(name)} ← ${article}`));
  }
  return compared(found, wanted);
};

const utterances = async ({ store, nameOf }: Corpus, expected: Expected): Promise<Score> => {
  const { items } = await store.statements({ limit: 1000 });
  const groupOf = new Map<string, number>();
  const wrong: string[] = [];
  expected.utterances.forEach(({ wordings }, i) => {
    for (const [article, words] of wordings) {
      const of = items.filter((s) => nameOf(s.article) === article && s.content.includes(words));
      // the shortest that holds the words: a nested statement rather than the one around it
      const [statement] = of.sort((a, b) => a.content.length - b.content.length);
      if (statement === undefined) wrong.push(`not found: ${article} “${words}”`);
      else groupOf.set(statement.id, i);
    }
  });
  const known = items.filter((s) => groupOf.has(s.id));
  const pairs = known.flatMap((a, i) => known.slice(i + 1).map((b) => [a, b] as const));
  const name = ([a, b]: readonly [(typeof items)[number], (typeof items)[number]]): string =>
    `${nameOf(a.article)} “${a.content.slice(0, 40)}” = ${nameOf(b.article)} “${b.content.slice(0, 40)}”`;
  const scored = compared(
    pairs.filter(([a, b]) => a.utterance === b.utterance).map(name),
    pairs.filter(([a, b]) => groupOf.get(a.id) === groupOf.get(b.id)).map(name),
  );
  return { ...scored, wrong: [...wrong, ...scored.wrong] };
};

/** Of each expected wording, who is named as the one from whom the article has it. */
const utteranceOrigins = async ({ store, nameOf }: Corpus, expected: Expected): Promise<Score> => {
  const { items } = await store.statements({ limit: 1000 });
  const found: string[] = [];
  const wanted: string[] = [];
  for (const { origin, wordings } of expected.utterances) {
    if (origin === undefined) continue;
    for (const [article, words] of wordings) {
      const [statement] = items
        .filter((s) => nameOf(s.article) === article && s.content.includes(words))
        .sort((a, b) => a.content.length - b.content.length);
      const key = `${article} “${words}”`;
      wanted.push(`${key}: ${plain(origin)}`);
      const holders = statement?.holders ?? [];
      const named = holders.length > 0 ? holders : [statement?.outlet ?? ""];
      found.push(...named.map((holder) => `${key}: ${plain(holder)}`));
    }
  }
  return compared(found, wanted);
};

const holds = (evidence: readonly Evidence[], words: string): boolean =>
  evidence.some((e) => e.text.toLowerCase().includes(words.toLowerCase()));

const denials = async ({ store, nameOf }: Corpus, expected: Expected): Promise<Score> => {
  const { items } = await store.disputes({ limit: 1000 });
  const found: string[] = [];
  for (const dispute of items) {
    for (const side of dispute.sides.filter(({ stance }) => stance === "denies")) {
      const told = expected.denials.find(
        ({ article, words, against }) =>
          nameOf(side.article) === article &&
          holds(side.evidence, words) &&
          against.every((name) =>
            plain(`${dispute.about} ${dispute.sides.flatMap((s) => s.evidence.map((e) => e.text)).join(" ")}`).includes(plain(name)),
          ),
      );
      found.push(
        told ? `${told.article} ${told.by}: ${told.words}` : `${nameOf(side.article)} ${side.holders.join(" > ")}: ${dispute.about}`,
      );
    }
  }
  return compared(
    found,
    expected.denials.map(({ article, by, words }) => `${article} ${by}: ${words}`),
  );
};

const events = async ({ store, nameOf }: Corpus, expected: Expected): Promise<Score> => {
  const { items } = await store.events({ limit: 1000 });
  const shown = ([article, kind, people, cause]: Event): string => `${article} ${kind} ${people.join(" + ")}${cause ? ` < ${cause}` : ""}`;
  const found = items.map((event): string => {
    const article = nameOf(event.article);
    const names = event.participants.map(({ name }) => name.toLowerCase());
    const twin = expected.events.find(
      ([a, kind, people, cause]) =>
        a === article &&
        kind === event.kind &&
        people.every((who) => names.some((name) => name.includes(who.toLowerCase()))) &&
        (cause === undefined || holds(event.evidence, cause)),
    );
    return twin ? shown(twin) : shown([article, event.kind, names]);
  });
  return compared(found, expected.events.map(shown));
};

const assessments = async ({ store, nameOf }: Corpus, expected: Expected): Promise<Score> => {
  const { items } = await store.assessments({ limit: 1000 });
  return compared(
    items.map(({ article, judgement, holder }) => {
      const twin = expected.assessments.find(
        ([a, j, who]) => a === nameOf(article) && j === judgement && (holder?.name ?? "").includes(who),
      );
      return twin ? twin.join(" ") : `${nameOf(article)} ${judgement} ${holder?.name ?? ""}`;
    }),
    expected.assessments.map((entry) => entry.join(" ")),
  );
};

/**
 * How much of the expected table a record of the articles holds, a kind at a time.
 *
 * @param folder the six articles as text files; they are not part of the project
 * @param file the expected table
 * @param explain gets a line for each thing that is wrong
 */
export async function storyScores(folder: string, file: string, explain: (line: string) => void = () => undefined): Promise<Figure[]> {
  const expected = JSON.parse(readFileSync(file, "utf8")) as Expected;
  const scratch = mkdtempSync(join(tmpdir(), "onrecord-sourcing-"));
  const store = await openRecord(join(scratch, "story.db"));
  const names = new Map<string, string>();
  for await (const result of read([folder])) {
    if (!result.ok) throw new Error(result.refusal.message);
    const { article, original } = result;
    names.set(article.id, basename(article.path ?? "", ".txt"));
    await store.add({ article, original, extraction: await extract(article) });
  }
  await merge(store, expected.merges);
  const corpus: Corpus = { store, nameOf: (article) => names.get(article) ?? article };
  const scores: Record<string, Score> = {
    "sourcing links": await links(folder, expected),
    origins: await origins(corpus, expected),
    "utterances (pairs of wordings)": await utterances(corpus, expected),
    "origins of utterances": await utteranceOrigins(corpus, expected),
    "denials beside what they deny": await denials(corpus, expected),
    "events with causes": await events(corpus, expected),
    assessments: await assessments(corpus, expected),
  };
  await store.close();
  rmSync(scratch, { recursive: true });
  const data = `${names.size} articles, expected table of ${basename(file)}`;
  return Object.entries(scores).flatMap(([name, { right, found, expected: wanted, wrong }]) => {
    for (const line of wrong) explain(`${name}: ${line}`);
    return [
      { suite: "sourcing", name: `${name}: precision`, value: found === 0 ? 0 : right / found, unit: "share", data },
      { suite: "sourcing", name: `${name}: recall`, value: wanted === 0 ? 0 : right / wanted, unit: "share", data },
    ];
  });
}
