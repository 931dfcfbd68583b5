import type { RecordFilter, RecordStore } from "../../record/types.js";
import { oneLine } from "../words.js";
import type { Block } from "./blocks.js";
import { dossier } from "./dossier.js";

/** Text on one line that Markdown (CommonMark and GitHub's) shows as it stands: markup, HTML and entities are escaped. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, (char) => `\\${char}`)
    // at the start of a line these would make a list, a heading or a rule
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** A URL inside `<…>`: characters that would end the link are percent-encoded. */
const link = (url: string): string => `<${url.replace(/[<>\s\\]/g, (char) => encodeURIComponent(char))}>`;

/** One block as CommonMark. */
export const blockAsMarkdown = (block: Block): string => {
  switch (block.is) {
    case "title":
      return `# ${escapeMarkdown(block.text)}\n`;
    case "heading":
      return `\n## ${escapeMarkdown(block.text)}\n`;
    case "paragraph":
      return `\n${escapeMarkdown(block.text)}\n`;
    case "entry":
      return `\n### ${escapeMarkdown(block.text)}\n\n\`${block.id.replaceAll("`", "")}\`\n\n`;
    case "sentence":
      return `- ${escapeMarkdown(block.text)}${block.cites.map((n) => ` \\[${n}\\]`).join("")}\n`;
    case "source":
      return `\n\\[${block.number}\\] “${escapeMarkdown(block.quote)}” ${escapeMarkdown(block.reference)}.${block.url ? ` ${link(block.url)}` : ""}\n`;
  }
};

/** The dossier of `filter.person`, of two people, of one contact or of the whole record, as CommonMark. */
export async function* dossierMarkdownExport(
  store: RecordStore,
  filter: RecordFilter = {},
  { contact }: { contact?: string } = {},
): AsyncGenerator<string> {
  for await (const block of dossier(store, filter, contact)) yield blockAsMarkdown(block);
}
