import { CodePointText } from "../../vocabulary/codepoints.js";
import type { Article } from "../../vocabulary/forms.js";
import { firstWhere } from "./bisect.js";
import { type Quote, quotesOf } from "./quotes.js";
import { paragraphsOf, type Span, sentencesOf } from "./sentences.js";
import { type Token, tokenize } from "./tokens.js";

/** A sentence: its tokens are `document.tokens[first]` up to, not including, `document.tokens[last]`. */
export interface Sentence extends Span {
  first: number;
  last: number;
  paragraph: number;
}

/** An article made ready for the finders. All offsets within are UTF-16 indexes. */
export interface Document {
  article: Article;
  text: string;
  points: CodePointText;
  tokens: Token[];
  /** number of the quotation that a token stands in, or -1; parallel to `tokens` */
  quoteOf: Int32Array;
  /** number of the sentence of a token; parallel to `tokens` */
  sentenceOf: Int32Array;
  paragraphs: Span[];
  sentences: Sentence[];
  quotes: Quote[];
}

/** Splits the body into paragraphs, sentences, quotations and tokens. */
export const readDocument = (article: Article): Document => {
  const text = article.body;
  const tokens = tokenize(text);
  const paragraphs = paragraphsOf(text);
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  let t = 0;
  paragraphs.forEach((paragraph, p) => {
    for (const span of sentencesOf(text, paragraph)) {
      while (t < tokens.length && (tokens[t] as Token).end <= span.start) t++;
      const first = t;
      while (t < tokens.length && (tokens[t] as Token).start < span.end) t++;
      sentenceOf.fill(sentences.length, first, t);
      sentences.push({ ...span, first, last: t, paragraph: p });
    }
    quotes.push(...quotesOf(text, paragraph, quotes.at(-1)?.open ?? false));
  });
  let q = 0;
  tokens.forEach((token, i) => {
    while (q < quotes.length && (quotes[q] as Quote).end <= token.start) q++;
    if (q < quotes.length && (quotes[q] as Quote).start <= token.start) quoteOf[i] = q;
  });
  return { article, text, points: new CodePointText(text), tokens, quoteOf, sentenceOf, paragraphs, sentences, quotes };
};

/** Number of the first token that ends after `at`. */
export const tokenAt = ({ tokens }: Document, at: number): number =>
  firstWhere(tokens.length, (token) => (tokens[token] as Token).end > at);
