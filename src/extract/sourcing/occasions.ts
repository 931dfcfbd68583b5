import { officialVerbs, postOccasions, postVerbs, spokespeople, statementOccasions } from "../language/en/sourcing.js";
import type { Referent } from "../mentions/model.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import type { Document, Sentence } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { FoundLink } from "./model.js";
import { outletMentions } from "./outlets.js";
import { overlap, sentenceOf, statementsBySentence } from "./places.js";

/** The text of a sentence with what is quoted or reported in it blanked: an occasion must stand outside. */
const frame = ({ document }: Reading, sentence: Sentence, statements: readonly FoundStatement[]): string => {
  const letters = [...document.text.slice(sentence.start, sentence.end)].join("").split("");
  for (const { content } of statements) {
    for (const span of content)
      for (let i = Math.max(span.start, sentence.start); i < Math.min(span.end, sentence.end); i++) letters[i - sentence.start] = "·";
  }
  return letters.join("");
};

/** Where a sentence tells on what occasion its statement was made. */
const occasion = (patterns: readonly RegExp[], text: string): Span | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

/** Statements, press releases, briefings and posts on social networks, each with who made it. */
export const occasions = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const { document } = reading;
  const links: FoundLink[] = [];
  const bySentence = statementsBySentence(reading, statements);
  document.sentences.forEach((sentence, number) => {
    const own = (bySentence.get(number) ?? []).filter((i) => (statements[i] as FoundStatement).level < 0);
    const made = own.map((i) => statements[i] as FoundStatement);
    const text = frame(reading, sentence, made);
    const tweeted = made.some(({ verb }) => postVerbs.has(verb));
    const post = tweeted ? { start: 0, end: 0 } : occasion(postOccasions, text);
    const kind = post ? "social_post" : occasion(statementOccasions, text) ? "statement" : undefined;
    if (kind === undefined) return;
    const by = speaker(reading, number, made);
    if (by) links.push({ ...by.place, kind, target: by.referent.name, referent: by.referent, statements: own, sentence: number });
    else if (kind === "statement") links.push(...described(document, made, own, number));
  });
  return links;
};

/** “the airline said in a statement”: a body that is described and nowhere named. */
const described = (document: Document, made: readonly FoundStatement[], own: number[], sentence: number): FoundLink[] =>
  made.slice(0, 1).flatMap(({ source: [place] }) => {
    const words = place === undefined ? "" : document.text.slice(place.start, place.end);
    if (place === undefined || !/^(?:the|a|an|his|her|their|its) \p{Ll}/iu.test(words)) return [];
    return [{ ...place, kind: "statement" as const, target: words.replace(/^(?:the|a|an) /i, ""), statements: own, sentence }];
  });

/** Who speaks in a sentence: the source of its first statement, else the first person or body that it names. */
const speaker = (reading: Reading, sentence: number, made: readonly FoundStatement[]): { referent: Referent; place: Span } | undefined => {
  for (const { speaker: referent, source } of made)
    if (referent && source[0] && referent.type !== "outlet") return { referent, place: source[0] };
  const { tokens } = reading.document;
  const phrase = (reading.mentions.bySentence[sentence] ?? []).find(
    (p) => p.kind !== "pronoun" && !p.possessive && (p.referent?.type === "person" || p.referent?.type === "organization"),
  );
  if (phrase?.referent === undefined) return undefined;
  return { referent: phrase.referent, place: { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last - 1]?.end ?? 0 } };
};

/** What a body says, or an unnamed spokesperson for it, is its statement: it has no other way to speak. */
export const bodies = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const outlets = outletMentions(reading);
  return statements.flatMap((statement, i) => {
    const source = statement.source[0];
    if (statement.level >= 0 || source === undefined || !officialVerbs.has(statement.verb)) return [];
    // what an outlet says is cited, whatever its name was taken for
    if (outlets.some((outlet) => overlap(outlet, source))) return [];
    const words = reading.document.text.slice(source.start, source.end).replace(/\s+/g, " ");
    const { speaker: by } = statement;
    const unnamed = spokespeople.test(words) && by?.type !== "person" && by?.type !== "outlet";
    if (by?.type !== "organization" && !unnamed) return [];
    const target = unnamed ? words.replace(/^(?:the|a|an) /i, "") : (by as Referent).name;
    return [{ ...source, kind: "statement" as const, target, referent: by, statements: [i], sentence: sentenceOf(reading, statement) }];
  });
};
