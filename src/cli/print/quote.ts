/**
 * Evidence in its context: the words that carry a fact, marked, with enough around them to judge them by.
 */
import wrapAnsi from "wrap-ansi";
import type { CodePointText } from "../../vocabulary/codepoints.js";
import { safeLine } from "./safe.js";
import type { Style } from "./style.js";

interface Place {
  start: number;
  end: number;
}

/** A stretch of a body in pieces, in order; `marked` pieces are the evidence. */
export interface Passage {
  pieces: { text: string; marked: boolean }[];
  /** whether the paragraph goes on before and after */
  cutBefore: boolean;
  cutAfter: boolean;
}

const isBreak = (text: string, at: number): boolean => /\s/.test(text[at] ?? " ");

/** Where the paragraph that holds `at` begins and ends (UTF-16). */
const paragraphAt = (text: string, start: number, end: number): Place => {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after < 0 ? text.length : after };
};

/** The window around a place: at most `around` UTF-16 units to each side, within its paragraph, cut between words. */
const windowAround = (text: string, place: Place, around: number): Place => {
  const paragraph = paragraphAt(text, place.start, place.end);
  let start = Math.max(paragraph.start, place.start - around);
  while (start > paragraph.start && start < place.start && !isBreak(text, start - 1)) start++;
  let end = Math.min(paragraph.end, place.end + around);
  while (end < paragraph.end && end > place.end && !isBreak(text, end)) end--;
  return { start, end };
};

/** Places in order, those that overlap or touch made one. */
const union = (places: readonly Place[]): Place[] => {
  const merged: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else merged.push({ ...place });
  }
  return merged;
};

/**
 * The passages of one body that hold `evidence` (offsets in code points), in the order of the text. Evidence that stands
 * close together shares a passage.
 * @param around how many UTF-16 units of context to give on each side
 */
export const passagesOf = (body: CodePointText, evidence: readonly Place[], around: number): Passage[] => {
  const text = body.text;
  const marks = union(evidence.map(({ start, end }) => ({ start: body.toUtf16(start), end: body.toUtf16(end) })));
  return union(marks.map((mark) => windowAround(text, mark, around))).map((window) => {
    const pieces: Passage["pieces"] = [];
    let at = window.start;
    for (const mark of marks.filter((m) => m.start >= window.start && m.end <= window.end)) {
      if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), marked: false });
      pieces.push({ text: text.slice(mark.start, mark.end), marked: true });
      at = mark.end;
    }
    if (at < window.end) pieces.push({ text: text.slice(at, window.end), marked: false });
    return {
      pieces,
      cutBefore: text[window.start - 1] !== "\n" && text.slice(0, window.start).trim() !== "",
      cutAfter: text[window.end] !== "\n" && text.slice(window.end).trim() !== "",
    };
  });
};

/** `safeLine` without its trimming: pieces keep the blanks between them. */
const safePiece = (text: string): string => {
  const inner = safeLine(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
};

/** Text in lines of `width` terminal cells, each after `indent`. */
export const indented = (text: string, width: number, indent: string): string =>
  wrapAnsi(text, Math.max(20, width - indent.length), { hard: true })
    .split("\n")
    .map((line) => `${indent}${line}`.trimEnd())
    .join("\n");

/** A passage as indented lines of `width` terminal cells, the evidence marked. */
export const renderPassage = (passage: Passage, width: number, indent: string, style: Style): string => {
  const words = passage.pieces.map(({ text, marked }) => (marked ? style("mark", safeLine(text)) : safePiece(text))).join("");
  return indented(`${passage.cutBefore ? "… " : ""}${words.trim()}${passage.cutAfter ? " …" : ""}`, width, indent);
};
