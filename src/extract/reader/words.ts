/**
 * Text to words: runs of letters and digits, or one punctuation mark, as BERT's pre-tokenizer splits (Devlin et al. 2019), with
 * the place of each in code points of the text. Word pieces come from the tokenizer library, word by word, so that offsets
 * are exact by construction. `training/reader/words.py` does the same.
 */

/** A text as words. All arrays are of one length; offsets are code points. */
export interface Words {
  text: string;
  start: number[];
  end: number[];
  surface: string[];
  /** 0 no letters or mixed, 1 all lower, 2 first letter upper, 3 all upper */
  case: number[];
  /** 0 outside quotation marks, 1 inside a pair, 2 inside a mark that its paragraph does not close */
  quote: number[];
  /** line breaks before the word: 0 none, 1 one, 2 a blank line or the text's beginning */
  gap: number[];
}

const dropped = /[\0\ufffd]|[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;
const space = /\p{White_Space}/u;
const mark = /\p{Mn}/u;
const punctuation = /[!-/:-@[-`{-~]|\p{P}/u;
const ideograph = /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

type Sort = "letter" | "apart" | "space" | "nothing" | "mark";

const sorts = new Map<string, Sort>();

function sortOf(character: string): Sort {
  const known = sorts.get(character);
  if (known !== undefined) return known;
  const found = sortAnew(character);
  if (sorts.size < 20_000) sorts.set(character, found);
  return found;
}

function sortAnew(character: string): Sort {
  if (character === "\t" || character === "\n" || character === "\r") return "space";
  if (dropped.test(character)) return "nothing";
  if (space.test(character)) return "space";
  if (mark.test(character)) return "mark";
  const plain = character.normalize("NFD");
  return punctuation.test(plain) || ideograph.test(plain) ? "apart" : "letter";
}

/** Splits a text into words. */
export function splitWords(text: string): Words {
  const words: Words = { text, start: [], end: [], surface: [], case: [], quote: [], gap: [] };
  let offset = 0;
  let open = false;
  let lines = 0;
  let word = "";
  const close = () => {
    if (word !== "") words.surface.push(word.replace(/\p{Cf}+$/u, ""));
    word = "";
    open = false;
  };
  for (const character of text) {
    const sort = sortOf(character);
    if (sort === "letter" || sort === "apart") {
      if (sort === "apart" || !open) {
        close();
        words.start.push(offset);
        words.end.push(offset + 1);
        words.gap.push(words.start.length === 1 ? 2 : Math.min(2, lines));
        lines = 0;
      }
      word += character;
      words.end[words.end.length - 1] = offset + 1;
      open = sort === "letter";
    } else if (sort === "mark" && word !== "") {
      word += character;
      words.end[words.end.length - 1] = offset + 1;
    } else if (sort === "space") {
      close();
      if (character === "\n") lines++;
    } else if (word !== "") word += character;
    offset++;
  }
  close();
  words.case = words.surface.map(caseOf);
  words.quote = quoteStates(words.surface, words.gap);
  return words;
}

/** Words `from` up to `to`, as they stand in the whole text. */
export function sliceWords(words: Words, from: number, to: number): Words {
  const { text, start, end, surface, case: looks, quote, gap } = words;
  if (from === 0 && to === start.length) return words;
  const part = <T>(list: T[]): T[] => list.slice(from, to);
  return { text, start: part(start), end: part(end), surface: part(surface), case: part(looks), quote: part(quote), gap: part(gap) };
}

/** What a word's capitals say: 0 no letters or mixed, 1 all lower, 2 first letter upper, 3 all upper (two characters or more). */
export function caseOf(word: string): number {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 0;
  if (word === lower) return 1;
  const length = word.length > 2 ? 3 : [...word].length;
  if (word === upper && length > 1) return 3;
  const first = String.fromCodePoint(word.codePointAt(0) as number);
  return first !== first.toLowerCase() && first === first.toUpperCase() ? 2 : 0;
}

const opening = "“„‟«";
const closing = "”»";
const either = '"';

/** For each word 0 outside quotation marks, 1 inside a pair (marks included), 2 inside a mark that its paragraph leaves open. */
export function quoteStates(surface: string[], gap: number[]): number[] {
  const states = new Array<number>(surface.length).fill(0);
  let opened = -1;
  for (let i = 0; i < surface.length; ) {
    if (gap[i] !== 0 && opened >= 0) {
      states.fill(2, opened, i);
      opened = -1;
    }
    const word = surface[i] as string;
    const pair = (word === "'" || word === "`") && surface[i + 1] === word && gap[i + 1] === 0;
    const width = pair ? 2 : 1;
    const opens = opening.includes(word) || either === word || pair;
    const closes = closing.includes(word) || either === word || pair;
    if (opened < 0 && opens) opened = i;
    else if (opened >= 0 && closes) {
      states.fill(1, opened, i + width);
      opened = -1;
    }
    i += width;
  }
  if (opened >= 0) states.fill(2, opened);
  return states;
}
