/** Elements to the text that a reader sees: paragraphs with a blank line between, list items and table rows on lines. */

/** The little of the DOM that is walked; linkedom's nodes have it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

const textNode = 3;
const elementNode = 1;

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN OL P PRE SECTION SUMMARY TABLE UL".split(
    " ",
  ),
);
const lines = new Set("LI TR DT DD CAPTION OPTION".split(" "));
const cells = new Set(["TD", "TH"]);
const unseen = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS HEAD TITLE FIGCAPTION BUTTON SELECT TEXTAREA RT RP".split(" "),
);

/** Collects text; breaks are owed until the next text comes, so that none stand at the ends or pile up. */
class Page {
  private readonly parts: string[] = [];
  private owed = 0;
  private space = false;
  private empty = true;

  break(newlines: number): void {
    this.owed = Math.max(this.owed, newlines);
    this.space = false;
  }

  line(): void {
    this.owed = Math.min(this.owed + 1, 2);
    this.space = false;
  }

  write(text: string, preserved: boolean): void {
    if (preserved) {
      this.put(text);
      return;
    }
    const collapsed = text.replace(/[ \t\n\f\r]+/g, " ");
    if (collapsed === "") return;
    if (collapsed === " ") {
      this.space = true;
      return;
    }
    this.space ||= collapsed.startsWith(" ");
    const ends = collapsed.endsWith(" ");
    this.put(collapsed.slice(collapsed.startsWith(" ") ? 1 : 0, ends ? -1 : undefined));
    this.space = ends;
  }

  private put(text: string): void {
    if (!this.empty && this.owed > 0) this.parts.push("\n".repeat(this.owed));
    else if (!this.empty && this.space) this.parts.push(" ");
    this.owed = 0;
    this.space = false;
    this.empty = false;
    this.parts.push(text);
  }

  toString(): string {
    return this.parts.join("");
  }
}

function walk(node: PageNode, page: Page, preserved: boolean): void {
  if (node.nodeType === textNode) page.write(node.nodeValue ?? "", preserved);
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toUpperCase();
  if (unseen.has(name)) return;
  if (name === "BR") page.line();
  const around = lines.has(name) ? 1 : blocks.has(name) ? 2 : 0;
  if (around > 0) page.break(around);
  if (cells.has(name)) page.write(" ", false);
  // browsers draw the quotation marks of this element, so readers see them
  if (name === "Q") page.write("“", false);
  // asked for once: linkedom makes the list anew each time
  for (const child of Array.from(node.childNodes)) walk(child, page, preserved || name === "PRE");
  if (name === "Q") page.write("”", false);
  if (around > 0) page.break(around);
}

/** The text of an element as a reader sees it. */
export function visibleText(root: PageNode): string {
  const page = new Page();
  walk(root, page, false);
  return page.toString();
}
