/** The sentences of an article in which FTS5 found words, as evidence. */
import { CodePointText } from "../../vocabulary/codepoints.js";
import { type Evidence, holds } from "../../vocabulary/forms.js";
import { type Span, sentenceAround } from "../sentence.js";

/** Marks that FTS5 puts around the words it found. Noncharacters of Unicode: no text of a page is meant to hold them. */
export const [open, close] = ["\ufdd0", "\ufdd1"];

/** How many passages of an article are shown. */
const passages = 3;

/** Where the marks stood, as places in the text without them. */
const marked = (text: string): Span[] => {
  const found: Span[] = [];
  let removed = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) from = i - removed++;
    else if (text[i] === close) found.push({ from, to: i - removed++ });
  }
  return found;
};

/** Evidence of the finds in a body: passages in the order of the text, none inside another. */
export const evidenceIn = (article: string, body: string, highlighted: string): Evidence[] => {
  const text = new CodePointText(body);
  const taken: Span[] = [];
  for (const find of marked(highlighted)) {
    const last = taken.at(-1);
    if (last !== undefined && find.from < last.to) continue;
    if (taken.length >= passages) break;
    const passage = sentenceAround(body, find);
    taken.push({ from: Math.max(passage.from, last?.to ?? 0), to: passage.to });
  }
  return taken
    .map(({ from, to }) => ({ article, start: text.toCodePoint(from), end: text.toCodePoint(to), text: body.slice(from, to) }))
    .filter((evidence) => holds(text, evidence));
};
