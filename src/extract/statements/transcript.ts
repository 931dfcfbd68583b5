import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { spanOf } from "./content.js";
import type { FoundStatement, Reading } from "./model.js";

/** “PESKOV: The answer is no.” and headings like “Sanders: …”: a paragraph that begins with a name and a colon. */
export const transcriptLines = (reading: Reading): FoundStatement[] => {
  const { sentences, tokens, paragraphs } = reading.document;
  const found: FoundStatement[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    const phrase = reading.phrases.starting(sentence.first);
    if (phrase === undefined || (phrase.kind !== "name" && phrase.kind !== "role") || phrase.last - phrase.first > 6) continue;
    const colon = tokens[phrase.last] as Token | undefined;
    const next = tokens[phrase.last + 1];
    const end = (paragraphs[paragraph] as Span).end;
    if (colon?.text !== ":" || next === undefined || next.start >= end) continue;
    found.push({
      content: [{ start: next.start, end }],
      cue: [{ start: colon.start, end: colon.end }],
      source: [spanOf(reading, phrase.first, phrase.last)],
      verb: ":",
      level: -1,
      ...(phrase.referent ? { speaker: phrase.referent } : {}),
    });
  }
  return found;
};
