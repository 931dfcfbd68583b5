/** Which words say a contact, and which around them express those who take part. `training/reader/contacts.py` trains it. */
import type { Range } from "../../vocabulary/codepoints.js";
import { ByDistance, sigmoid, signedBucket, softmax, softmaxInto } from "./heads.js";
import type { Span } from "./links.js";
import { addProducts, type Matrix, rowOf } from "./matrix.js";
import type { ContactsDescription } from "./model.js";
import type { ReadContact } from "./reading.js";
import type { Rows } from "./rows.js";

/** Words less likely to say a contact are left out; so are words less likely to express somebody who takes part. */
const LEAST = 0.02;
/** A score so far below that of {@link LEAST} need not be made a likelihood to be told from it. */
const FAINT = Math.log(LEAST / (1 - LEAST)) - 0.001;

/** Sentences before and behind the word in which those who take part are looked for. */
const BEFORE = 2;
const BEHIND = 1;

/** The words of an article that may say a contact. */
export function contactsOf(
  rows: Rows,
  words: readonly Range[],
  sentences: readonly Span[],
  description: ContactsDescription,
): ReadContact[] {
  const found: ReadContact[] = [];
  const none = rows.matrix("none").data;
  const kinds = rows.matrix("kind");
  const parting = partingOf(rows, description);
  const values = new Float64Array(1 + kinds.columns);
  for (const [number, [first, last]] of sentences.entries())
    for (let word = first; word < last; word++) {
      values[0] = none[word] as number;
      values.set(rowOf(kinds, word), 1);
      softmaxInto(values, values);
      const sure = 1 - (values[0] as number);
      if (sure < LEAST) continue;
      const [start, end] = words[word] as Range;
      found.push({
        start,
        end,
        sure,
        kinds: named(
          description.labels.kind,
          Array.from(values.subarray(1), (p) => p / sure),
        ),
        statuses: named(description.labels.status, [...softmax(rows.of("status", word))]),
        parts: partsOf(parting, words, sentences, word, number),
      });
    }
  return found;
}

const named = (labels: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(labels.map((label, i) => [label, values[i] as number]));

/** What tells which words express those who take part in what a word says. */
interface Parting {
  queries: Matrix;
  keys: Matrix;
  bias: Float64Array;
  byDistance: ByDistance;
  /** by the number of a sentence, counted from the first that is looked at */
  bySentence: readonly number[];
}

function partingOf(rows: Rows, { heads, distances }: ContactsDescription): Parting {
  const weightOf = (name: string, at: number): number => (heads[name] as number[][])[at]?.[0] ?? 0;
  return {
    queries: rows.matrix("part_query"),
    keys: rows.matrix("part_key"),
    bias: rows.matrix("part_bias").data,
    byDistance: new ByDistance(distances, (distance) => weightOf("distance.weight", signedBucket(distance, distances))),
    bySentence: Array.from({ length: BEFORE + BEHIND + 1 }, (_, at) => weightOf("sentence.weight", at)),
  };
}

function partsOf(
  { queries, keys, bias, byDistance, bySentence }: Parting,
  words: readonly Range[],
  sentences: readonly Span[],
  at: number,
  sentence: number,
): ReadContact["parts"] {
  const from = Math.max(0, sentence - BEFORE);
  const to = Math.min(sentences.length - 1, sentence + BEHIND);
  const low = (sentences[from] as Span)[0];
  const products = new Float64Array((sentences[to] as Span)[1] - low);
  addProducts(keys, rowOf(queries, at), products, low);
  const scale = Math.sqrt(queries.columns);
  const found: ReadContact["parts"] = [];
  for (let other = from; other <= to; other++) {
    const apart = bySentence[other - sentence + BEFORE] as number;
    const [first, last] = sentences[other] as Span;
    for (let word = first; word < last; word++) {
      const score = (products[word - low] as number) / scale + (bias[word] as number) + byDistance.at(word - at) + apart;
      if (score < FAINT || word === at) continue;
      const sure = sigmoid(score);
      const [start, end] = words[word] as Range;
      if (sure >= LEAST) found.push({ start, end, sure });
    }
  }
  return found;
}
