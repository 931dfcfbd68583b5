import type { Document } from "../text/document.js";
import { tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { spanOf } from "./content.js";
import type { FoundStatement, Reading } from "./model.js";

/** From so many lines that begin with a speaker in capitals on, a text is a transcript. */
const FEWEST_TURNS = 3;

/** A speaker as transcripts set it: in capitals, perhaps with an office (“MR. LUND”, “SEN. ANNA BERG (Oslo)”). */
const capitals = /^\p{Lu}[\p{Lu}\p{M}.'’-]*(?: [\p{Lu}\p{M}.'’-]+){0,5}(?: \([^()]{1,40}\))?(?=:\s)/u;

/** Marks with which each turn of a transcript may begin that is printed as a quotation. */
const openingMarks = /^["“”„«'‘’`]{1,2}/u;

/** “(APPLAUSE)”, “[crosstalk]”: what happens, and nobody's words. */
const stageDirection = /^[("“[].*[)\]]\P{L}*$/su;

const speaksForOneself = /(?:^|[^\p{L}.])(?:I|me|my|mine|we|us|our|ours|you|your|yours)(?!\p{L})/iu;

interface Turn {
  paragraph: number;
  statement: FoundStatement;
  inCapitals: boolean;
  label: string;
}

/** “VIDEO:”, “UPDATE:” name nobody; who speaks is known from the article, or speaks again. */
const isSomebody = ({ statement: { speaker } }: Turn): boolean => speaker !== undefined && /^(?:person|role|group)$/.test(speaker.type);

/**
 * Lines that begin with a name and a colon.
 *
 * - `turns`: those of a transcript (“LUND: The answer is no.”), each with the paragraphs in which the same speaker goes on;
 * - `lines`: those of other texts, such as headings (“Lund: the answer is no”).
 */
export const transcriptLines = (reading: Reading): { turns: FoundStatement[]; lines: FoundStatement[] } => {
  const found = reading.document.paragraphs.flatMap((_, paragraph) => turnAt(reading, paragraph) ?? []);
  const turns = found.filter((turn) => turn.inCapitals && (isSomebody(turn) || found.some((o) => o !== turn && o.label === turn.label)));
  if (turns.length < FEWEST_TURNS) return { turns: [], lines: found.map(({ statement }) => statement) };
  turns.forEach((turn, n) => {
    const next = turns[n + 1];
    if (next) turn.statement.content.push(...goingOn(reading.document, turn.paragraph + 1, next.paragraph));
  });
  return {
    turns: turns.map(({ statement }) => statement),
    lines: found.filter((turn) => !turn.inCapitals).map(({ statement }) => statement),
  };
};

/**
 * Between two turns a transcript holds words of the first one's speaker and stage directions; but an article puts its own words
 * there too. Those of a speaker begin with a mark where the turns do, or say I, we or you.
 */
const goingOn = ({ paragraphs, text }: Document, from: number, to: number): Span[] =>
  paragraphs.slice(from, to).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !stageDirection.test(words) && (openingMarks.test(words) || speaksForOneself.test(words));
  });

const turnAt = (reading: Reading, paragraph: number): Turn | undefined => {
  const { document } = reading;
  const { start, end } = document.paragraphs[paragraph] as Span;
  const from = start + (openingMarks.exec(document.text.slice(start, start + 2))?.[0].length ?? 0);
  const label = capitals.exec(document.text.slice(from, Math.min(end, from + 80)))?.[0];
  const first = tokenAt(document, from);
  const phrase = reading.phrases.starting(first);
  const named = phrase !== undefined && (phrase.kind === "name" || phrase.kind === "role") && phrase.last - phrase.first <= 6;
  if (label === undefined && !named) return undefined;
  const source = label === undefined ? spanOf(reading, first, phrase?.last ?? first) : { start: from, end: from + label.length };
  const colon = document.tokens[tokenAt(document, source.end)] as Token | undefined;
  const next = document.tokens[tokenAt(document, source.end) + 1];
  if (colon?.text !== ":" || next === undefined || next.start >= end) return undefined;
  return {
    paragraph,
    inCapitals: label !== undefined,
    label: document.text.slice(source.start, source.end),
    statement: {
      content: [{ start: next.start, end }],
      cue: [{ start: colon.start, end: colon.end }],
      source: [source],
      verb: ":",
      level: -1,
      ...(phrase?.referent ? { speaker: phrase.referent } : {}),
    },
  };
};
