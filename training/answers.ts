/** Annotated texts read by the program, and what people answered there of whom words mean; for whom.ts and described.ts. */
import { readFileSync, writeFileSync } from "node:fs";
import { findMentions, type Mentions } from "../src/extract/mentions/find.js";
import type { Referent } from "../src/extract/mentions/model.js";
import { loadModel, type Model, type Whom } from "../src/extract/reader/model.js";
import { readWith } from "../src/extract/reader/read.js";
import { type Document, readDocument, tokenAt } from "../src/extract/text/document.js";

type Place = [number, number];

/** Places are code points. */
interface Text {
  name: string;
  text: string;
  items: [number, number, Place[]][];
}

/** What people answered: whom words mean, by the place of his fullest name; nobody where he has no name. */
export interface Answer {
  /** tokens of the words, the last not included */
  first: number;
  last: number;
  who: Place[];
}

export interface Answered {
  document: Document;
  read: Awaited<ReturnType<typeof readWith>>;
  mentions: Mentions;
  answers: readonly Answer[];
  /** what an answer's name says, the referent whose name covers its place, and the words of the name in lower case */
  named(place: Place | undefined): { name?: string; meant?: Referent | undefined; words: ReadonlySet<string> };
}

/**
 * Writes a JSON Lines file: `header`, and then for each text of another ({"name", "text", "items": [[start, end, [[start, end] of a name …]] …]})
 * the questions that `ask` makes of it.
 * @param table by which mentions are found, given the model's own
 */
export const askTexts = async (
  [texts, out, models]: readonly string[],
  header: object,
  table: (own: Whom | undefined) => Whom | undefined,
  ask: (answered: Answered, model: Model) => unknown[],
): Promise<void> => {
  const model = await loadModel(models);
  const lines = [JSON.stringify(header)];
  for (const line of readFileSync(texts as string, "utf8")
    .trim()
    .split("\n")) {
    const { name, text, items } = JSON.parse(line) as Text;
    const document = readDocument({ id: name, path: name, language: "en", body: text });
    const read = await readWith(model, text);
    const mentions = findMentions(document, read, table(read.whom));
    const tokens = ([start, end]: Place): Place => {
      const { points } = document;
      return [tokenAt(document, points.toUtf16(start)), tokenAt(document, points.toUtf16(end) - 1) + 1];
    };
    const covering = (place: Place): Referent | undefined => {
      const [first, last] = tokens(place);
      const over = (mentions.bySentence[document.sentenceOf[first] ?? -1] ?? []).filter(
        (p) => p.referent && p.name && p.name.first <= first && p.name.last >= last,
      );
      return (over.find((p) => !p.possessive) ?? over[0])?.referent;
    };
    const chars = [...text];
    const answers = items.map(([start, end, who]): Answer => {
      const [first, last] = tokens([start, end]);
      return { first, last, who };
    });
    const named: Answered["named"] = (place) => {
      if (place === undefined) return { words: new Set() };
      const own = chars.slice(...place).join("");
      return { name: own, meant: covering(place), words: new Set(own.toLowerCase().split(/\s+/)) };
    };
    lines.push(JSON.stringify({ name, questions: ask({ document, read, mentions, answers, named }, model) }));
  }
  writeFileSync(out as string, `${lines.join("\n")}\n`);
};

/** Whether all words of a referent's name are those of another. */
export const isCalled = ({ name }: Referent, words: ReadonlySet<string>): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.has(word));

/** What a question is looked at by, and whether each who may be meant is right: as whom.py reads it, values in the order of the features. */
export const asRow = <C extends string, N extends string>(
  features: { candidates: Readonly<Record<C, number>>; nobody: Readonly<Record<N, number>> },
  form: string,
  question: { candidates: readonly { referent: Referent; values: Readonly<Record<C, number>> }[]; nobody: Readonly<Record<N, number>> },
  nameless: boolean,
  isRight: (referent: Referent) => boolean,
): object => ({
  form,
  nameless,
  right: question.candidates.map(({ referent }) => isRight(referent)),
  candidates: question.candidates.map(({ values }) => (Object.keys(features.candidates) as C[]).map((feature) => values[feature])),
  nobody: (Object.keys(features.nobody) as N[]).map((feature) => question.nobody[feature]),
});
