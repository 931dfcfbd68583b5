import {
  anonymousSources,
  type CostlyPattern,
  documentRules,
  looseDocuments,
  needDescription,
  otherSubject,
  unfinished,
} from "../language/en/sourcing.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import { allMatches } from "../text/matches.js";
import type { Span } from "../text/sentences.js";
import type { FoundLink } from "./model.js";
import { outletMentions } from "./outlets.js";
import { isNear, overlap, statementsBySentence } from "./places.js";

interface Described extends Span {
  sentence: number;
  text: string;
}

/** The first group of every match of the patterns in the text's own words, none within another, longest first. */
const matches = ({ document }: Reading, patterns: readonly CostlyPattern[]): Described[] =>
  document.sentences.flatMap((sentence, number) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const found: Described[] = [];
    for (const { pattern, needs } of patterns) {
      if (!needs.every((words) => words.test(text))) continue;
      for (const match of allMatches(text, pattern)) {
        const words = (match[1] ?? "").replace(/[.,;:]+$/, "");
        const start = sentence.start + match.index + match[0].indexOf(words);
        const place = { start, end: start + words.length };
        if (inQuotation(document.quotes, place) || found.some((other) => overlap(other, place))) continue;
        found.push({ ...place, sentence: number, text: words.replace(/\s+/g, " ") });
      }
    }
    return found;
  });

const inQuotation = (quotes: readonly Span[], place: Span): boolean =>
  quotes.some((quote) => quote.start < place.start && place.end <= quote.end);

/** Numbers of the statements that rest on what stands in a place. */
const restingOn = (reading: Reading, statements: readonly FoundStatement[]): ((place: Described) => number[]) => {
  const bySentence = statementsBySentence(reading, statements);
  return (place) =>
    (bySentence.get(place.sentence) ?? []).filter((i) => {
      const statement = statements[i];
      return statement !== undefined && (statement.source.some((source) => overlap(source, place)) || isNear(statement, place, 3, 40));
    });
};

/** “two officials”, “a person familiar with the matter”: sources that are described and not named. */
export const anonymous = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const resting = restingOn(reading, statements);
  return matches(reading, anonymousSources)
    .filter(
      (place) =>
        !needDescription.test(place.text) &&
        !unfinished.test(place.text) &&
        !otherSubject.test(place.text) &&
        !/^the /i.test(place.text) &&
        !isName(reading, place) &&
        !asksFor(reading, place),
    )
    .map((place) => ({
      start: place.start,
      end: place.end,
      kind: "anonymous",
      target: place.text.replace(/^(?:a|an) /i, ""),
      referent: referentAt(reading, place),
      statements: resting(place),
      sentence: place.sentence,
    }));
};

/** The description ends in a name: “adviser Karl Lund” is nobody unnamed. */
const isName = ({ document, mentions }: Reading, place: Described): boolean =>
  (mentions.bySentence[place.sentence] ?? []).some((phrase) => {
    if (phrase.kind !== "name" || phrase.referent?.type !== "person" || phrase.name === undefined) return false;
    return document.tokens[phrase.name.last - 1]?.end === place.end && document.tokens[phrase.first]?.start === place.start;
  });

/** Is something asked of them, which is no description: “approval from campaign officials to make the trip”? */
const asksFor = ({ document }: Reading, place: Described): boolean => {
  const { first, last } = document.sentences[place.sentence] ?? { first: 0, last: 0 };
  for (let i = first; i + 1 < last; i++) {
    const [to, verb] = [document.tokens[i], document.tokens[i + 1]];
    if (to === undefined || verb === undefined || to.start < place.start) continue;
    if (verb.end > place.end) return false;
    if (to.lower === "to" && verb.pos === "VERB") return true;
  }
  return false;
};

const referentAt = ({ document, mentions }: Reading, place: Described): FoundLink["referent"] =>
  (mentions.bySentence[place.sentence] ?? []).find(
    (phrase) =>
      (phrase.kind === "group" || phrase.kind === "role") &&
      phrase.referent !== undefined &&
      document.tokens[phrase.first]?.start === place.start,
  )?.referent;

/** “documents obtained by …”, “according to the indictment”: papers that vouch for something. */
export const documents = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const outlets = outletMentions(reading);
  const resting = restingOn(reading, statements);
  return matches(reading, documentRules).flatMap((place) => {
    // “a report by the Courier” is no paper of its own
    const ofOutlet = outlets.some(
      (o) =>
        o.sentence === place.sentence &&
        (overlap(o, place) ||
          (o.start >= place.end && /^ (?:by|in|from|of) (?:the )?$/i.test(reading.document.text.slice(place.end, o.start)))),
    );
    const target = place.text.replace(/^(?:the|a|an|his|her|their|its|some|several) /i, "");
    if (ofOutlet || (looseDocuments.test(target) && !definite(reading, place))) return [];
    return [
      {
        start: place.start,
        end: place.end,
        kind: "quotes_document" as const,
        target,
        statements: resting(place),
        sentence: place.sentence,
      },
    ];
  });
};

/** “the report says”, not “reports say”. */
const definite = ({ document }: Reading, place: Described): boolean =>
  /\b(?:the|this|a|an) $/i.test(document.text.slice(Math.max(0, place.start - 6), place.start)) || /^(?:the|this) /i.test(place.text);
