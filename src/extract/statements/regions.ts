import type { Document } from "../text/document.js";
import type { Region } from "./model.js";

/** Regions of the article's own words, then of the words within each quotation. */
export const regionsOf = (document: Document): Region[] => {
  const { sentences, quoteOf } = document;
  const outer: Region[] = [];
  const inner: Region[] = [];
  for (const sentence of sentences) {
    if (sentence.first >= sentence.last) continue;
    const last = outer.at(-1);
    const quote = quoteOf[sentence.first] ?? -1;
    const goesOn = last !== undefined && last.paragraph === sentence.paragraph && quote >= 0 && quoteOf[last.last - 1] === quote;
    if (goesOn) last.last = sentence.last;
    else outer.push({ first: sentence.first, last: sentence.last, quote: -1, paragraph: sentence.paragraph });
    for (let i = sentence.first; i < sentence.last; ) {
      const q = quoteOf[i] ?? -1;
      let end = i;
      while (end < sentence.last && quoteOf[end] === q) end++;
      if (q >= 0 && end - i > 4) inner.push({ first: i, last: end, quote: q, paragraph: sentence.paragraph });
      i = end;
    }
  }
  return [...outer, ...inner];
};
