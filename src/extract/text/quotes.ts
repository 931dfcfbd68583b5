import type { Span } from "./sentences.js";

/** A quotation: the marks included in the span; `open` when it goes on in the next paragraph. */
export interface Quote extends Span {
  /** it is the continuation of a quotation that the paragraph before left open */
  continues: boolean;
  open: boolean;
}

const opening = "“„«‟";
const closing = "”»";

/**
 * Quotations of one paragraph, outermost level: “ ”, „ “, « », ", '' and ``. By the custom of English print a mark left
 * open at the paragraph's end goes on in the next paragraph if that begins with a mark; else it holds to the end.
 */
export const quotesOf = (text: string, paragraph: Span, openBefore: boolean): Quote[] => {
  const quotes: Quote[] = [];
  let start = -1;
  let style = "";
  for (let i = paragraph.start; i < paragraph.end; ) {
    const mark = markAt(text, i, paragraph);
    if (mark === undefined) {
      i++;
      continue;
    }
    const { width } = mark;
    const kind = opensParagraph(text, i, mark.width, paragraph) && !openBefore ? "open" : mark.kind;
    if (start < 0 && kind !== "close") {
      start = i;
      style = text.slice(i, i + width);
    } else if (start >= 0 && (kind !== "open" || (style === "„" && text[i] === "“"))) {
      quotes.push({ start, end: i + width, continues: false, open: false });
      start = -1;
    }
    i += width;
  }
  if (start >= 0) quotes.push({ start, end: paragraph.end, continues: false, open: true });
  const first = quotes[0];
  if (openBefore && first && first.start === paragraph.start) first.continues = true;
  return quotes;
};

/** Before the first word of a paragraph a mark opens, whichever way it looks: ”Fear. I am afraid.” */
const opensParagraph = (text: string, i: number, width: number, paragraph: Span): boolean =>
  i === paragraph.start && /^[\p{L}\p{N}]/u.test(text.slice(i + width, i + width + 2));

const markAt = (text: string, i: number, within: Span): { kind: "open" | "close" | "either"; width: number } | undefined => {
  const c = text[i] as string;
  const two = text.slice(i, i + 2);
  if (two === "``") return { kind: "open", width: 2 };
  if (two === "''" || two === "’’") return { kind: sided(text, i, 2, within), width: 2 };
  if (opening.includes(c)) return { kind: "open", width: 1 };
  if (closing.includes(c)) return { kind: "close", width: 1 };
  // inches and feet after a number are not quotations
  if (c === '"')
    return /\d/.test(text[i - 1] ?? "") && /^["\s]?[^\s"]*\s*(?:[x×]|\d)/.test(text.slice(i + 1, i + 6))
      ? undefined
      : { kind: sided(text, i, 1, within), width: 1 };
  return undefined;
};

/** A straight mark after a blank and before a word opens; after a word or a stop and before a blank it closes. */
const sided = (text: string, i: number, width: number, within: Span): "open" | "close" | "either" => {
  const before = i <= within.start ? " " : (text[i - 1] as string);
  const after = i + width >= within.end ? " " : (text[i + width] as string);
  const opens = /[\s([{—–-]/.test(before) && !/[\s.,;:!?)\]]/.test(after);
  const closes = /[^\s([{]/.test(before) && /[\s.,;:!?)\]—–-]/.test(after);
  if (opens && !closes) return "open";
  return closes && !opens ? "close" : "either";
};
