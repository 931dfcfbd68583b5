import { saidContrary } from "../language/en/stance.js";
import type { Phrase } from "../mentions/model.js";
import { tokenAt } from "../text/document.js";
import { allMatches } from "../text/matches.js";
import type { Span } from "../text/sentences.js";
import { contraryVerb, type FoundStatement, type Reading } from "./model.js";

/**
 * What somebody has said to the contrary of what the article tells, and is only named: “…, despite previous denials”. Its
 * source is whose the denials are, else the subject of the clause that they stand against. What `found` has already is left.
 */
export const contraries = (reading: Reading, found: readonly FoundStatement[]): FoundStatement[] => {
  const { document } = reading;
  return document.sentences.flatMap((sentence, number) =>
    allMatches(document.text.slice(sentence.start, sentence.end), saidContrary).flatMap((match): FoundStatement[] => {
      const [, whole = "", denial = ""] = match;
      const start = sentence.start + match.index + match[0].indexOf(whole);
      const content = { start, end: start + whole.length };
      const at = start + whole.indexOf(denial);
      const cue = { start: at, end: at + denial.length };
      const known = found.some((s) => s.content.some((piece) => content.start <= piece.start && piece.start < content.end));
      if (known || isQuoted(reading, content)) return [];
      const phrase = ownerIn(reading, number, content) ?? subjectBefore(reading, sentence, sentence.start + match.index, found);
      if (phrase?.referent === undefined) return [];
      return [
        { content: [content], cue: [cue], source: [spanOf(reading, phrase)], verb: contraryVerb, speaker: phrase.referent, level: -1 },
      ];
    }),
  );
};

const isQuoted = ({ document }: Reading, span: Span): boolean =>
  document.quotes.some((quote) => quote.start <= span.start && span.start < quote.end);

const spanOf = ({ document }: Reading, { first, last }: Phrase): Span => ({
  start: document.tokens[first]?.start ?? 0,
  end: document.tokens[last - 1]?.end ?? 0,
});

const speaks = ({ referent }: Phrase): boolean => referent !== undefined && referent.type !== "place";

/** “despite Berg’s denials” */
const ownerIn = (reading: Reading, sentence: number, content: Span): Phrase | undefined =>
  (reading.mentions.bySentence[sentence] ?? []).find((phrase) => {
    const { start, end } = spanOf(reading, phrase);
    return phrase.possessive && phrase.kind === "name" && speaks(phrase) && content.start <= start && end <= content.end;
  });

/** The subject of the clause that ends at `to`: of what is said there, where the clause is what somebody says. */
const subjectBefore = (reading: Reading, sentence: Span, to: number, found: readonly FoundStatement[]): Phrase | undefined => {
  const { document, phrases } = reading;
  const clauses = found
    .flatMap(({ content }) => content)
    .filter(({ start, end }) => start >= sentence.start && start < to && (end > to || /^[\s,—–-]*$/.test(document.text.slice(end, to))))
    .sort((a, b) => b.start - a.start);
  const from = tokenAt(document, clauses[0]?.start ?? sentence.start);
  const last = tokenAt(document, to);
  for (let token = from; token < last; token++) {
    const phrase = phrases.starting(token);
    if (phrase !== undefined && speaks(phrase)) return phrase;
  }
  return undefined;
};
