import type { ReadContact } from "../../reader/reading.js";
import type { Reading } from "../../statements/model.js";
import { firstWhere } from "../../text/bisect.js";
import { tokenAt } from "../../text/document.js";

/** A word that the trained layers may see a contact in, by the numbers of the document's tokens. */
export interface Sensed {
  token: number;
  sure: number;
  kinds: ReadContact["kinds"];
  statuses: ReadContact["statuses"];
  /** how likely a token around expresses somebody who takes part; the surest word of each token */
  parts: ReadonlyMap<number, number>;
}

const known = new WeakMap<object, readonly Sensed[]>();

/** A stretch of more tokens without a full stop is no sentence; the work of reading one grows with its square. */
const LONGEST = 300;

/** What the layers see in an article, in the order of the text; nothing where the model has none. */
export const sensedIn = (reading: Reading): readonly Sensed[] => {
  const { read } = reading;
  if (read?.contacts === undefined) return [];
  const before = known.get(read);
  if (before) return before;
  const { sentences, sentenceOf } = reading.document;
  const found = read.contacts
    .map((contact) => sensedAs(reading, contact))
    .filter(({ token }) => {
      const sentence = sentences[sentenceOf[token] ?? -1];
      return sentence !== undefined && sentence.last - sentence.first <= LONGEST;
    });
  known.set(read, found);
  return found;
};

const sensedAs = ({ document }: Reading, { start, sure, kinds, statuses, parts }: ReadContact): Sensed => {
  const tokenOf = (place: number): number => tokenAt(document, document.points.toUtf16(place));
  const byToken = new Map<number, number>();
  for (const part of parts) {
    const token = tokenOf(part.start);
    byToken.set(token, Math.max(part.sure, byToken.get(token) ?? 0));
  }
  return { token: tokenOf(start), sure, kinds, statuses, parts: byToken };
};

/** How far beside a trigger a word may stand that says the same contact: “had a long meeting”. */
const NEAR = 3;

/** The surest word within tokens `first` up to `last`, and the surest within reach of them in their sentence. */
export const sensedAt = (reading: Reading, first: number, last: number): { within?: Sensed; near?: Sensed } => {
  const { sentenceOf } = reading.document;
  const all = sensedIn(reading);
  const around: Sensed[] = [];
  for (let i = firstFrom(all, first - NEAR); i < all.length && (all[i] as Sensed).token < last + NEAR; i++)
    if (sentenceOf[(all[i] as Sensed).token] === sentenceOf[first]) around.push(all[i] as Sensed);
  const within = surest(around.filter(({ token }) => token >= first && token < last));
  const near = surest(around);
  return { ...(within && { within }), ...(near && { near }) };
};

/** Number of the first word at or behind a token. */
const firstFrom = (all: readonly Sensed[], token: number): number => firstWhere(all.length, (i) => (all[i] as Sensed).token >= token);

const surest = (all: readonly Sensed[]): Sensed | undefined =>
  all.reduce<Sensed | undefined>((best, one) => (best === undefined || one.sure > best.sure ? one : best), undefined);
