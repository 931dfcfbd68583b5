import type { RecordStore } from "../../record/types.js";
import type { CodePointText } from "../../vocabulary/codepoints.js";
import type { Evidence } from "../../vocabulary/forms.js";
import { dateInWords, oneLine, quoted } from "../words.js";
import type { Block } from "./blocks.js";
import { articleLookup, webUrl } from "./lookup.js";

/** What one number stands for: the pieces of one entry's evidence in one article, in the order of the text. */
export interface Citation {
  number: number;
  pieces: readonly Evidence[];
}

/** The numbers under which these pieces of evidence are quoted. */
export type Cite = (evidence: readonly Evidence[]) => number[];

/** Numbers quotations in the order in which they are first cited. */
export const citations = (): { all: () => Iterable<Citation>; of: Cite } => {
  const numbers = new Map<string, Citation>();
  return {
    all: () => numbers.values(),
    of: (evidence) =>
      [...new Set(evidence.map((piece) => piece.article))].map((article) => {
        const pieces = evidence.filter((piece) => piece.article === article).sort((x, y) => x.start - y.start || x.end - y.end);
        const key = `${article}#${pieces.map((piece) => `${piece.start}-${piece.end}`).join(",")}`;
        const known = numbers.get(key) ?? { number: numbers.size + 1, pieces };
        numbers.set(key, known);
        return known.number;
      }),
  };
};

/** Pieces that lie within so many code points are quoted as the one passage that holds them all. */
const longestPassage = 600;

/** The words of a citation, as they stand in the article: the passage that holds the pieces, or the pieces with gaps marked. */
const passage = (pieces: readonly Evidence[], body: CodePointText | undefined): string => {
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  return body && end - start <= longestPassage ? body.slice(start, end) : quoted(pieces);
};

/** Each number with its words, and where and when they were read. */
export async function* sources(store: RecordStore, cited: Iterable<Citation>): AsyncGenerator<Block> {
  const articles = articleLookup(store);
  for (const { number, pieces } of cited) {
    const id = pieces[0]?.article ?? "";
    const article = await articles(id);
    const summary = article?.summary;
    const where = [
      summary?.outlet ?? "outlet unknown",
      summary?.title && `“${oneLine(summary.title)}”`,
      summary?.published ? dateInWords(summary.published) : "date unknown",
      article?.retrieved && `retrieved ${dateInWords(article.retrieved.slice(0, 10))}`,
      `article ${id}, characters ${pieces.map(({ start, end }) => `${start}–${end}`).join(", ")}`,
    ];
    yield {
      is: "source",
      number,
      quote: oneLine(passage(pieces, article?.body)),
      reference: where.filter(Boolean).join(", "),
      url: webUrl(summary?.url),
    };
  }
}
