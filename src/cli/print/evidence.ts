/** Evidence of an entry, quoted from its articles. */
import type { RecordStore } from "../../record/types.js";
import { CodePointText } from "../../vocabulary/codepoints.js";
import type { ArticleSummary, Evidence } from "../../vocabulary/forms.js";
import { shortId } from "./ids.js";
import { indented, passagesOf, renderPassage } from "./quote.js";
import { safeLine } from "./safe.js";
import type { Style } from "./style.js";

/** Context on each side of the words, in characters. */
const around = 160;

/** How evidence is laid out. */
export interface Layout {
  width: number;
  style: Style;
}

interface Source {
  summary: ArticleSummary;
  body: CodePointText;
}

/** Articles by id, each loaded once: the evidence of one entry often stands in few of them. */
export class Quoter {
  private readonly loaded = new Map<string, Promise<Source | undefined>>();

  constructor(
    private readonly store: RecordStore,
    private readonly layout: Layout,
  ) {}

  private source(article: string): Promise<Source | undefined> {
    const known = this.loaded.get(article);
    if (known) return known;
    const loading = this.store
      .article(article)
      .then((found) => found && { summary: found.summary, body: new CodePointText(found.extraction.body) });
    this.loaded.set(article, loading);
    return loading;
  }

  /** `Interfax, 2017-03-11: Title  sha256:1a2b3c4d`, on one line. */
  async heading(article: string): Promise<string> {
    const source = await this.source(article);
    const { style } = this.layout;
    if (source === undefined) return style("faint", shortId(article));
    const { outlet, published, title } = source.summary;
    const where = [outlet, published].filter(Boolean).join(", ");
    return `${style("heading", safeLine([where, title].filter(Boolean).join(": ")))}  ${style("faint", shortId(article))}`;
  }

  /** The passages of one article that hold the evidence, each after `indent`. */
  async passages(article: string, evidence: readonly Evidence[], indent: string): Promise<string> {
    const source = await this.source(article);
    const { width, style } = this.layout;
    if (source === undefined) return evidence.map(({ text }) => indented(style("mark", safeLine(text)), width, indent)).join("\n");
    return passagesOf(source.body, evidence, around)
      .map((passage) => renderPassage(passage, width, indent, style))
      .join("\n");
  }

  /** All evidence, by article, each with its heading. */
  async quote(evidence: readonly Evidence[], indent = ""): Promise<string> {
    const byArticle = new Map<string, Evidence[]>();
    for (const piece of evidence) byArticle.set(piece.article, [...(byArticle.get(piece.article) ?? []), piece]);
    const blocks: string[] = [];
    for (const [article, pieces] of byArticle)
      blocks.push(`${indent}${await this.heading(article)}\n${await this.passages(article, pieces, `${indent}  `)}`);
    return blocks.join("\n");
  }
}
