import { cues } from "../language/en/cues.js";
import { tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { FoundStatement, Reading } from "./model.js";

/** A quotation that fills its paragraph, whichever way its marks look. */
const quotation = /^(?:["“”„«]|''|``|‘‘|’’).{8,}?(?:["“”»]|''|’’)/su;

/** A dash and who signs: “― Anna Berg”, “— Karl Lund, fisherman, Oslo.” */
const signature = /^\s*(?<dash>[―—–]|--?)\s*(?<who>\p{Lu}[^\n.?!:;"“”―—–]*(?:(?<=\b\p{Lu})\.[^\n.?!:;"“”―—–]*)*)\.?\s*$/u;

const MOST_WORDS = 10;

/** “We are ready.” ― Anna Berg: quotations with the name of who said them behind a dash, as epigraphs and readers' voices are set. */
export const signedQuotations = (reading: Reading): FoundStatement[] => {
  const { paragraphs, text } = reading.document;
  return paragraphs.flatMap((paragraph, p): FoundStatement[] => {
    const words = text.slice(paragraph.start, paragraph.end);
    const quoted = lastQuotationEnd(words);
    if (quoted === undefined) return [];
    const content = { start: paragraph.start, end: paragraph.start + quoted };
    const below = paragraphs[p + 1];
    const signed: Span | undefined =
      words.slice(quoted).trim() === "" ? below && { start: below.start, end: below.end } : { start: content.end, end: paragraph.end };
    return signed === undefined ? [] : statementOf(reading, content, signed);
  });
};

/** Where the quotation ends that the words begin with and that only a signature may follow; undefined where there is none. */
const lastQuotationEnd = (words: string): number | undefined => {
  if (!quotation.test(words)) return undefined;
  const last = Math.max(...["”", '"', "»", "''", "’’", "“"].map((mark) => words.lastIndexOf(mark) + (mark.length - 1)));
  return last > 8 ? last + 1 : undefined;
};

const statementOf = (reading: Reading, content: Span, signed: Span): FoundStatement[] => {
  const { document } = reading;
  const groups = signature.exec(document.text.slice(signed.start, signed.end))?.groups;
  const who = groups?.who?.trim();
  const dash = groups?.dash;
  if (who === undefined || dash === undefined) return [];
  const words = who.split(/\s+/u);
  if (words.length > MOST_WORDS || words.some((word) => cues.has(word))) return [];
  const cue = document.text.indexOf(dash, signed.start);
  const start = document.text.indexOf(who, cue);
  const speaker = reading.phrases.starting(tokenAt(document, start))?.referent;
  return [
    {
      content: [content],
      cue: [{ start: cue, end: cue + dash.length }],
      source: [{ start, end: start + who.length }],
      verb: dash,
      level: -1,
      ...(speaker ? { speaker } : {}),
    },
  ];
};
