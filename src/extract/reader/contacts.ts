/** Which words say a contact, and which around them express those who take part. `training/reader/contacts.py` trains it. */
import type { Range } from "../../vocabulary/codepoints.js";
import { sigmoid, signedBucket, softmax } from "./heads.js";
import type { Span } from "./links.js";
import type { ContactsDescription } from "./model.js";
import type { ReadContact } from "./reading.js";
import type { Rows } from "./rows.js";

/** Words less likely to say a contact are left out; so are words less likely to express somebody who takes part. */
const LEAST = 0.02;

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
  for (const [number, [first, last]] of sentences.entries())
    for (let word = first; word < last; word++) {
      const [none = 1, ...kinds] = softmax([...rows.of("none", word), ...rows.of("kind", word)]);
      if (1 - none < LEAST) continue;
      const [start, end] = words[word] as Range;
      found.push({
        start,
        end,
        sure: 1 - none,
        kinds: named(
          description.labels.kind,
          kinds.map((p) => p / (1 - none)),
        ),
        statuses: named(description.labels.status, [...softmax(rows.of("status", word))]),
        parts: partsOf(rows, words, sentences, word, number, description),
      });
    }
  return found;
}

const named = (labels: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(labels.map((label, i) => [label, values[i] as number]));

function partsOf(
  rows: Rows,
  words: readonly Range[],
  sentences: readonly Span[],
  at: number,
  sentence: number,
  { heads, distances }: ContactsDescription,
): ReadContact["parts"] {
  const query = rows.of("part_query", at);
  const scale = Math.sqrt(query.length);
  const byDistance = heads["distance.weight"] as number[][];
  const bySentence = heads["sentence.weight"] as number[][];
  const found: ReadContact["parts"] = [];
  for (let other = Math.max(0, sentence - BEFORE); other <= Math.min(sentences.length - 1, sentence + BEHIND); other++) {
    const apart = bySentence[other - sentence + BEFORE]?.[0] ?? 0;
    const [first, last] = sentences[other] as Span;
    for (let word = first; word < last; word++) {
      const key = rows.of("part_key", word);
      let product = 0;
      for (let i = 0; i < query.length; i++) product += (query[i] as number) * (key[i] as number);
      const near = byDistance[signedBucket(word - at, distances)]?.[0] ?? 0;
      const sure = sigmoid(product / scale + rows.value("part_bias", word) + near + apart);
      const [start, end] = words[word] as Range;
      if (sure >= LEAST && word !== at) found.push({ start, end, sure });
    }
  }
  return found;
}
