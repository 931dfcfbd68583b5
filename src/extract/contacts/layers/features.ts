import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { type FoundContact, isSame, type Participant } from "../model.js";
import { type Sensed, sensedAt } from "./sensed.js";

/** What is looked at of a contact when the rules and the trained layers decide about it together; a feature that is not named is 0. */
export type Features = Record<string, number>;

/** Contacts further apart, in tokens, are not compared, whatever the sentence: there are texts without a full stop. */
const WIDE = 200;

/** Likelihoods as log odds, no surer than 1 in 100. */
const odds = (likelihood: number): number => {
  const p = Math.min(0.99, Math.max(0.01, likelihood));
  return Math.log(p / (1 - p));
};

/** How likely the layers hold it that a participant's words take part in what is said there. */
export const shareOf = ({ document }: Reading, sensed: Sensed | undefined, { span }: Participant): number => {
  let best = 0;
  for (let t = tokenAt(document, span.start); t < document.tokens.length && (document.tokens[t] as Token).start < span.end; t++)
    best = Math.max(best, sensed?.parts.get(t) ?? 0);
  return best;
};

/** The surest of the words of its sentence that take part by the layers, but not by the contact. */
const leftOut = ({ document }: Reading, sensed: Sensed | undefined, { participants, sentence, first, last }: FoundContact): number => {
  let best = 0;
  for (const [token, sure] of sensed?.parts ?? []) {
    if (document.sentenceOf[token] !== sentence || (token >= first && token < last)) continue;
    const { start, end } = document.tokens[token] as Token;
    if (sure > best && !participants.some(({ span }) => span.start < end && start < span.end)) best = sure;
  }
  return best;
};

/**
 * The features of a contact among the others of its article.
 * @param group whose participants they are: see `Variant`
 * @param others all contacts that are decided about
 */
export const featuresOf = (reading: Reading, contact: FoundContact, group: string, others: readonly FoundContact[]): Features => {
  const { document } = reading;
  const { first, last, participants, kind, by = "other" } = contact;
  const { within, near } = sensedAt(reading, first, last);
  const sensed = within ?? near;
  const shares = participants.map((one) => shareOf(reading, sensed, one)).sort((a, b) => b - a);
  const places = participants.map(({ span }) => tokenAt(document, span.start));
  const distances = places.map((place) => (place < first ? first - place : place - last + 1)).sort((a, b) => a - b);
  const sentence = contact.sentence;
  const of = (type: string): number => participants.filter(({ referent }) => (referent?.type ?? "none") === type).length;
  const pos = (document.tokens[first] as Token).pos;
  const twin = others.find(
    (other) =>
      (other.first !== first || other.last !== last) &&
      other.sentence === sentence &&
      Math.abs(other.first - first) <= WIDE &&
      other.participants.filter((p) => participants.some((q) => isSame(p, q))).length >= 2,
  );
  return {
    [`by ${by}`]: 1,
    [`by ${by}: within`]: odds(within?.sure ?? 0),
    [`participants ${group}`]: 1,
    [`${group}: within`]: odds(within?.sure ?? 0),
    [`${group}: near`]: odds(near?.sure ?? 0),
    [`${group}: first part`]: odds(shares[0] ?? 0),
    [`${group}: second part`]: odds(shares[1] ?? 0),
    [`${group}: last part`]: odds(shares.at(-1) ?? 0),
    [`${group}: left out`]: odds(leftOut(reading, sensed, contact)),
    [`${group}: kind`]: odds(sensed?.kinds[kind] ?? 0),
    [`kind ${kind}`]: 1,
    [`status ${contact.status}`]: 1,
    [`pos ${pos}`]: 1,
    several: participants.length > 2 ? 1 : 0,
    persons: of("person"),
    organizations: of("organization"),
    groups: of("group"),
    roles: of("role"),
    places: of("place"),
    untyped: of("none"),
    pronouns: participants.filter(({ span }) =>
      /^(?:i|we|me|us|he|him|she|her|they|them|it|who|both)$/i.test(document.text.slice(span.start, span.end)),
    ).length,
    quoted: (document.quoteOf[first] ?? -1) >= 0 ? 1 : 0,
    elsewhere: places.filter((place) => document.sentenceOf[place] !== sentence).length,
    distance: Math.log(1 + (distances[1] ?? 50)),
    twin: twin === undefined ? 0 : 1,
    crowd: Math.log(others.filter((other) => other.sentence === sentence).length),
  };
};
