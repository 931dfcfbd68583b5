/** The sentences of an article in which FTS5 found words, as evidence. */
import { CodePointText } from "../../vocabulary/codepoints.js";
import { type Evidence, holds } from "../../vocabulary/forms.js";

/** Marks that FTS5 puts around the words it found. Noncharacters of Unicode: no text of a page is meant to hold them. */
export const [open, close] = ["\ufdd0", "\ufdd1"];

/** How many passages of an article are shown, and how long one is at most, in UTF-16 units. */
const passages = 3;
const width = 280;

interface Passage {
  from: number;
  to: number;
}

/** Where the marks stood, as places in the text without them. */
const marked = (text: string): Passage[] => {
  const found: Passage[] = [];
  let removed = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) from = i - removed++;
    else if (text[i] === close) found.push({ from, to: i - removed++ });
  }
  return found;
};

/** The sentence around a find, kept within its paragraph and `width`; never cut within a surrogate pair. */
const around = (body: string, { from, to }: Passage): Passage => {
  const before = body.slice(Math.max(0, from - width / 2), from);
  const after = body.slice(to, to + width / 2);
  const start = /(?:[.!?…]["”»]?\s+|\n)(?=[^\n]*$)(?![\s\S]*[.!?…]["”»]?\s)/u.exec(before);
  const stop = /[.!?…]["”»]?(?=\s|$)|\n/u.exec(after);
  let left = start === null ? from - before.length : from - before.length + start.index + start[0].length;
  let right = stop === null ? to + after.length : to + stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  if (/[\udc00-\udfff]/.test(body[left] ?? "")) left++;
  if (/[\udc00-\udfff]/.test(body[right] ?? "")) right++;
  while (left < from && /\s/.test(body[left] ?? "")) left++;
  return { from: left, to: right };
};

/** Evidence of the finds in a body: passages in the order of the text, none inside another. */
export const evidenceIn = (article: string, body: string, highlighted: string): Evidence[] => {
  const text = new CodePointText(body);
  const taken: Passage[] = [];
  for (const find of marked(highlighted)) {
    const last = taken.at(-1);
    if (last !== undefined && find.from < last.to) continue;
    if (taken.length >= passages) break;
    const passage = around(body, find);
    taken.push({ from: Math.max(passage.from, last?.to ?? 0), to: passage.to });
  }
  return taken
    .map(({ from, to }) => ({ article, start: text.toCodePoint(from), end: text.toCodePoint(to), text: body.slice(from, to) }))
    .filter((evidence) => holds(text, evidence));
};
