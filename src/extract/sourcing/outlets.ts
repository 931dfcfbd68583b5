import { calendarWords } from "../language/en/calendar.js";
import {
  looseOutletNouns,
  looseOutletWords,
  mediaNouns,
  outletBeginnings,
  outletNouns,
  outletWords,
  pressSigns,
} from "../language/en/outlet-words.js";
import { canonicalOutlet } from "../language/en/outlets.js";
import { ownOutlet } from "../language/en/sourcing.js";
import { isGiven } from "../mentions/lexicon.js";
import type { Referent } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import { allMatches } from "../text/matches.js";
import { oncePer } from "../text/once.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { plain } from "./places.js";

/** An outlet where a text speaks of it: by name, or as “the newspaper”. */
export interface OutletMention extends Span {
  sentence: number;
  name: string;
  referent?: Referent | undefined;
  /** several that are not named: “local media” */
  unnamed: boolean;
  /** not the name but a noun for it */
  anaphor: boolean;
}

/** All outlets that an article speaks of, in order of place. */
export const outletMentions = oncePer((reading: Reading): readonly OutletMention[] => {
  const { document } = reading;
  const own = document.article.outlet;
  const found: OutletMention[] = [];
  let last: OutletMention | undefined;
  document.sentences.forEach((sentence, number) => {
    const named = withoutOverlaps([...known(reading, number), ...byWords(reading, sentence, number), ...media(reading, sentence, number)]);
    const here = [...named, ...ownIn(reading, sentence, number, own)];
    for (const anaphor of nounsAlone(reading, sentence, number)) {
      const before = [...named].filter((mention) => mention.start < anaphor.start && !mention.unnamed).at(-1) ?? last;
      if (before && !here.some((mention) => mention.start <= anaphor.start && anaphor.end <= mention.end))
        here.push({ ...anaphor, name: before.name, referent: before.referent });
    }
    found.push(...here.sort((a, b) => a.start - b.start));
    last = named.filter((mention) => !mention.unnamed).at(-1) ?? last;
  });
  return found;
});

const withoutOverlaps = (mentions: OutletMention[]): OutletMention[] => {
  const kept: OutletMention[] = [];
  for (const mention of mentions) if (!kept.some((k) => k.start < mention.end && mention.start < k.end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
};

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
});

/** Names that the mentions have as outlets already. */
const known = ({ document, mentions }: Reading, sentence: number): OutletMention[] =>
  (mentions.bySentence[sentence] ?? []).flatMap((phrase) => {
    if (phrase.referent?.type !== "outlet" || phrase.kind !== "name" || phrase.name === undefined) return [];
    const span = spanOf(document.tokens, phrase.name.first, phrase.name.last);
    return [{ ...span, sentence, name: phrase.referent.name, referent: phrase.referent, unnamed: false, anaphor: false }];
  });

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos !== "DET";

/** Names that their own words, or a noun beside them, show to be outlets. */
const byWords = ({ document, mentions }: Reading, sentence: Sentence, number: number): OutletMention[] => {
  const { tokens, text } = document;
  const found: OutletMention[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!isCapital(tokens[i])) continue;
    const last = endOfName(tokens, i, sentence.last);
    if (!isOutletName(tokens, i, last, sentence.first)) {
      i = last - 1;
      continue;
    }
    const span = spanOf(tokens, i, last);
    const name = text.slice(span.start, span.end).replace(/\s+/g, " ");
    const phrase = (mentions.bySentence[number] ?? []).find((p) => p.name && p.name.last === last && p.referent !== undefined);
    const referent = phrase?.referent?.type === "organization" || phrase?.referent?.type === "outlet" ? phrase.referent : undefined;
    found.push({ ...span, sentence: number, name: canonicalOutlet(name) ?? name, referent, unnamed: false, anaphor: false });
    i = last - 1;
  }
  return found;
};

/** Token behind a run of capitalized words, with a number, “of” or “and” inside it: “Channel 5”, “Times of Valletta”. */
const endOfName = (tokens: readonly Token[], first: number, end: number): number => {
  let last = first + 1;
  while (last < end && last < first + 7) {
    const token = tokens[last] as Token;
    const joins = /^(?:of|and|de|der|la|le|&)$/.test(token.lower) && isCapital(tokens[last + 1]) && last + 1 < end;
    // “of” goes on only behind a word for an outlet: not “Berg of Oslo”
    if (joins && (token.lower !== "of" || outletWords.has((tokens[last - 1] as Token).lower))) last += 2;
    else if (isCapital(token) || (/^\d{1,2}$/.test(token.text) && outletBeginnings.has((tokens[last - 1] as Token).lower))) last++;
    else break;
  }
  return Math.min(last, end);
};

const isOutletName = (tokens: readonly Token[], first: number, last: number, begin: number): boolean => {
  const word = (i: number): string => tokens[i]?.lower ?? "";
  const noun = word(first - 1);
  if (outletNouns.has(noun) && first - 1 >= begin && (!looseOutletNouns.has(noun) || pressSigns.has(word(first - 2)))) return true;
  if (/^(?:magazine|newspaper)$/.test(word(last))) return true;
  if (outletBeginnings.has(word(first)) && last - first > 1) return true;
  const article = word(first - 1) === "the";
  const alone = last - first === 1;
  if (calendarWords.has(word(last - 1)) || (isGiven((tokens[first] as Token).text) && !article)) return false;
  const ends = [last - 1, ...Array.from({ length: last - first }, (_, k) => first + k).filter((k) => word(k + 1) === "of")];
  if (ends.some((k) => outletWords.has(word(k)))) return article || !alone;
  const title = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(" ");
  return ends.some((k) => looseOutletWords.has(word(k))) && article && (!alone || canonicalOutlet(title) !== undefined);
};

/** “the newspaper”, “the agency”: an outlet that was named before. */
const nounsAlone = ({ document }: Reading, sentence: Sentence, number: number): Omit<OutletMention, "name">[] => {
  const { tokens } = document;
  const found: Omit<OutletMention, "name">[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const [before, token, next] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
    if (before.lower !== "the" || !outletNouns.has(token.lower) || isCapital(next)) continue;
    if (next?.pos === "NOUN" && next.start < sentence.end) continue;
    found.push({ start: token.start, end: token.end, sentence: number, unnamed: false, anaphor: true });
  }
  return found;
};

const ownIn = ({ document }: Reading, sentence: Sentence, number: number, own: string | undefined): OutletMention[] => {
  if (own === undefined) return [];
  const text = document.text.slice(sentence.start, sentence.end);
  return allMatches(text, ownOutlet).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    sentence: number,
    name: own,
    unnamed: false,
    anaphor: true,
  }));
};

/** “U.S. media”, “several local newspapers”. */
const media = ({ document, mentions }: Reading, sentence: Sentence, number: number): OutletMention[] => {
  const { tokens, text } = document;
  const found: OutletMention[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (!mediaNouns.has(token.lower) || isCapital(token)) continue;
    let first = i;
    while (first > sentence.first && first > i - 4 && describes(tokens[first - 1] as Token)) first--;
    if (first === i || tokens[i + 1]?.pos === "NOUN") continue;
    const span = spanOf(tokens, first, i + 1);
    const referent = (mentions.bySentence[number] ?? []).find((p) => p.last === i + 1 && p.referent !== undefined)?.referent;
    found.push({ ...span, sentence: number, name: text.slice(span.start, span.end), referent, unnamed: true, anaphor: false });
  }
  return found;
};

const describes = (token: Token): boolean =>
  (token.pos === "ADJ" || token.pos === "PROPN" || token.pos === "NOUN") &&
  /^[\p{L}.-]+$/u.test(token.text) &&
  !/^(?:social|mass)$/.test(token.lower);

/** Is a name that of the article's own outlet, in whatever spelling? */
export const isOwn = (name: string, own: string | undefined): boolean =>
  own !== undefined &&
  (plain(name) === plain(own) || (canonicalOutlet(name) !== undefined && canonicalOutlet(name) === canonicalOutlet(own)));
