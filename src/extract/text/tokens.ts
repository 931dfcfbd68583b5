import model from "wink-eng-lite-web-model";
import winkNLP, { type PartOfSpeech } from "wink-nlp";
import { shortTitles } from "../language/en/abbreviations.js";

/** A word or mark of the body. Offsets are UTF-16 indexes; `emit.ts` is the only place where they become code points. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  pos: PartOfSpeech;
  /** what the trained reader takes it for part of: the name of a person, an organization, a place, or of another thing */
  named?: "person" | "organization" | "place" | "misc";
  /** whether it is the first token of that */
  begins?: true;
}

// The model is loaded once a thread; only parts of speech are asked of it.
const core = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core();
const wink = winkNLP({ ...model, core: () => core } as typeof model, ["pos"]);

/** The words that the tagger knows, those of its model first. */
interface Lexemes {
  hash: Record<string, number | undefined>;
  list: string[];
}

let kept = core.features.lexeme.list.length;

/**
 * The tagger keeps what it meets, and leaves whole what it keeps: “Norvik's” is cut in two until it has stood before a full stop once.
 * How an article is read must not depend on those read before it, so all but plain words, which are never cut, are forgotten.
 */
const forget = (): void => {
  const { hash, list } = core.features.lexeme;
  for (const word of list.slice(kept)) if (!/^[\p{L}\p{N}]+$/u.test(word)) hash[word] = undefined;
  kept = list.length;
};

/** Tagging is done in pieces of this many characters, so that a text without line breaks costs no more than others. */
const PIECE = 4000;

/** How far the place of a token is looked for when the tagger has altered the characters between. */
const REACH = 64;

/**
 * Words and marks with their part of speech (wink-nlp, web model, trained on English news and fiction).
 *
 * The tagger keeps no offsets: each of its tokens is looked up in the text from where the last one ended. A token that
 * it has altered beyond recognition is left out, so `text.slice(start, end) === token.text` always holds.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const [from, to] of pieces(text)) tagPiece(text, from, to, tokens);
  return joinParts(text, tokens);
};

/** Cuts at line ends, and within a long line at blanks. */
function* pieces(text: string): Generator<[number, number]> {
  let from = 0;
  while (from < text.length) {
    let line = text.indexOf("\n", from);
    if (line < 0) line = text.length;
    let to = line;
    if (to - from > PIECE) {
      const blank = text.slice(from, from + PIECE).lastIndexOf(" ");
      to = blank > 0 ? from + blank : Math.min(line, from + PIECE);
      if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to--;
    }
    if (to > from) yield [from, to];
    from = to === line ? line + 1 : to;
  }
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const tagPiece = (text: string, from: number, to: number, into: Token[]): void => {
  const piece = text.slice(from, to);
  if (piece.trim() === "") return;
  const read = wink.readDoc(piece).tokens();
  const words = read.out() as string[];
  const tags = read.out(wink.its.pos) as PartOfSpeech[];
  forget();
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.trim() === "") continue;
    const found = piece.startsWith(word, at) ? at : piece.slice(at, at + REACH + word.length).indexOf(word) + at;
    if (found < at) continue;
    at = found + word.length;
    into.push({ start: from + found, end: from + at, text: word, lower: word.toLowerCase(), pos: tags[i] as PartOfSpeech });
  }
};

/** Makes one token of what the tagger splits and readers see as one word: `son-in-law`, `U.S.-Russia`, `’s`, `Milutinovi|ć`, `Osei-|⏎Mensah`, `Sens|.` before a name. */
const joinParts = (text: string, tokens: Token[]): Token[] => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = joined.at(-1);
    const next = tokens[i + 1];
    const touches = last !== undefined && last.end === token.start;
    if (touches && token.text === "." && shortTitles.has(last.text) && /^\p{Lu}/u.test(next?.text ?? "")) {
      grow(text, last, token);
      last.pos = "PROPN";
    } else if (touches && isCutWithin(last, token)) {
      grow(text, last, token);
      if (/^\p{Lu}/u.test(last.text)) last.pos = "PROPN";
    } else if (touches && next && token.end === next.start && (token.text === "-" || token.text === "‑") && isWord(last) && isWord(next)) {
      i++;
      grow(text, last, next);
    } else if (touches && next && token.text === "-" && isBrokenName(text, last, token, next)) {
      i++;
      grow(text, last, next);
    } else if (next && /^['’]$/.test(token.text) && token.end === next.start && next.lower === "s") {
      i++;
      joined.push({ ...token, end: next.end, text: text.slice(token.start, next.end), lower: "'s", pos: "PART" });
    } else if (/^['’][sS]$/.test(token.text)) {
      joined.push({ ...token, lower: "'s", pos: token.pos === "AUX" ? "AUX" : "PART" });
    } else joined.push({ ...token });
  }
  return joined;
};

/** The tagger ends a word before a letter beyond Latin-1 (“ć”, “ł”, “ş”) and before an accent that stands apart. */
const isCutWithin = (before: Token, behind: Token): boolean =>
  (beyond.test(before.text.slice(-1)) && /^[\p{L}\p{M}]/u.test(behind.text)) ||
  (/[\p{L}\p{M}]$/u.test(before.text) && beyond.test(behind.text.slice(0, 1)));

const beyond = /^(?=[\p{L}\p{M}])[\u0100-\uffff]$/u;

/** “Osei-⏎Mensah”: a name of two with a hyphen, broken there by the end of a line. */
const isBrokenName = (text: string, before: Token, hyphen: Token, behind: Token): boolean =>
  /^\p{Lu}.*\p{Ll}$/u.test(before.text) &&
  isWord(before) &&
  /^\p{Lu}\p{Ll}/u.test(behind.text) &&
  /^[ \t]*\r?\n[ \t]*$/.test(text.slice(hyphen.end, behind.start));

const isWord = (token: Token): boolean => /^[\p{L}\p{N}.]+(?:['’]\p{L}{2,})?(?:-[\p{L}\p{N}.]+)*$/u.test(token.text);

const grow = (text: string, token: Token, by: Token): void => {
  token.end = by.end;
  token.text = text.slice(token.start, token.end);
  token.lower = token.text.toLowerCase();
  if (by.pos === "NOUN" || by.pos === "PROPN") token.pos = by.pos === "PROPN" && /^\p{Lu}/u.test(token.text) ? "PROPN" : "NOUN";
  if (token.pos === "ADP" || token.pos === "PUNCT") token.pos = "NOUN";
};
