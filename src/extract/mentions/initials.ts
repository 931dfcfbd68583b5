/** Initials that a text gives for a body's name: “European Community (EC)”, “the Group of Seven, G-7,”. */
import type { Document } from "../text/document.js";
import { withoutForms } from "./firm-forms.js";
import type { Typed } from "./model.js";
import { fold, nameText } from "./told-names.js";

/** “G-7”, “OECD”, “U.N.”, “C&W” */
const initials = /^(?=.*\p{Lu})[\p{Lu}\d]+(?:[-.&]?[\p{Lu}\d])*\.?$/u;

const numerals = new Map(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, i) => [word, String(i + 2)]));

/** The full names of an article by the initials that it gives for them behind them, in brackets or between commas. */
export const namesByInitials = (document: Document, phrases: readonly Typed[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const { tokens } = document;
  const byEnd = new Map(phrases.filter((p) => p.kind === "name" && p.name).map((p) => [p.name?.last, p]));
  tokens.forEach(({ text }, i) => {
    const [open, close] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
    const isTicker = open === "<" && /^[>.]$/.test(close ?? "");
    const isSetOff = isTicker || (open === "(" && close === ")") || (open === "," && close === ",");
    if (text.length < 2 || !isSetOff || !initials.test(text)) return;
    const full = byEnd.get(i - 1);
    if (full === undefined) return;
    const name = nameText(document, full);
    // a ticker in angle brackets, as agencies write it, means the firm before it: “Hitachi Ltd <HIT.T>”
    if (isTicker ? full.named?.type !== "person" : areInitials(text, withoutForms(name))) found.set(fold(text), name);
  });
  return found;
};

/** Whether letters are the first ones of a name's words, those in small letters counted or not. */
export const areInitials = (text: string, name: string): boolean => {
  const letters = text.replace(/[^\p{L}\d]/gu, "").toLowerCase();
  const words = name.split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2) return false;
  const firsts = (some: readonly string[]): string =>
    some.map((word) => (/^\d/.test(word) ? word : (numerals.get(word.toLowerCase()) ?? word.charAt(0).toLowerCase()))).join("");
  return letters === firsts(words) || letters === firsts(words.filter((word) => /^[\p{Lu}\d]/u.test(word)));
};
