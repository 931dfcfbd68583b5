/** A dossier as a Word document (Office Open XML), which text processors open for editing. */
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { Block } from "./blocks.js";
import { dossier } from "./dossier.js";
import { xmlText } from "./xml-text.js";

type Docx = typeof import("docx");

/** Half points, as Word counts. */
const sizes = { body: 22, small: 16 } as const;

/** One block as a paragraph; numbers lead to the quotations by links within the document. */
export const blockAsParagraph = (docx: Docx, block: Block): InstanceType<Docx["Paragraph"]> => {
  const { Bookmark, ExternalHyperlink, HeadingLevel, InternalHyperlink, Paragraph, TextRun } = docx;
  const run = (text: string, more: object = {}) => new TextRun({ text: xmlText(text), ...more });
  switch (block.is) {
    case "title":
      return new Paragraph({ heading: HeadingLevel.TITLE, children: [run(block.text)] });
    case "heading":
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(block.text)] });
    case "paragraph":
      return new Paragraph({ spacing: { after: 120 }, children: [run(block.text)] });
    case "entry":
      return new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [run(block.text), run(`  ${block.id}`, { size: sizes.small, bold: false, color: "595959" })],
      });
    case "sentence":
      return new Paragraph({
        spacing: { after: 60 },
        children: [
          run(block.text),
          ...block.cites.map(
            (n) => new InternalHyperlink({ anchor: `q${n}`, children: [run(` [${n}]`, { superScript: true, style: "Hyperlink" })] }),
          ),
        ],
      });
    case "source":
      return new Paragraph({
        spacing: { after: 120 },
        indent: { left: 480, hanging: 480 },
        children: [
          new Bookmark({ id: `q${block.number}`, children: [run(`[${block.number}] `)] }),
          run(`“${block.quote}” `, { italics: true }),
          run(`${block.reference}.`),
          ...(block.url
            ? [new ExternalHyperlink({ link: xmlText(block.url), children: [run(` ${block.url}`, { style: "Hyperlink" })] })]
            : []),
        ],
      });
  }
};

/**
 * The dossier as the bytes of a .docx file, in one piece: a package is written whole, so that memory grows with it.
 *
 * @param contact id of a contact: a dossier of this one alone
 */
export async function* dossierDocxExport(
  store: RecordStore,
  filter: RecordFilter = {},
  { contact }: { contact?: string } = {},
): AsyncGenerator<Uint8Array> {
  const docx = await import("docx");
  const children: InstanceType<Docx["Paragraph"]>[] = [];
  let title = "Dossier";
  for await (const block of dossier(store, filter, contact)) {
    if (block.is === "title") title = block.text;
    children.push(blockAsParagraph(docx, block));
  }
  const { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } = docx;
  const number = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: sizes.small });
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  const document = new Document({
    title: xmlText(title),
    creator: "onrecord",
    styles: { default: { document: { run: { font: "Georgia", size: sizes.body } } } },
    sections: [{ footers: { default: footer }, children }],
  });
  yield new Uint8Array(await Packer.toBuffer(document));
}
