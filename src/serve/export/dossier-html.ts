import { createHash } from "node:crypto";
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { Block } from "./blocks.js";
import { dossier } from "./dossier.js";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe for element content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] as string);

const style = `@page{margin:22mm 20mm}
body{font:1rem/1.55 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
h1{line-height:1.2;border-bottom:3px solid #1a1a1a;padding-bottom:.5rem}h2{margin-top:2.5rem;border-bottom:1px solid #bbb}
h3{margin:1.5rem 0 .25rem;font-size:1.05rem}h2,h3{break-after:avoid}h3+p{break-before:avoid}
p{margin:.25rem 0}code{font-size:.75rem;color:#595959}.source{margin:.75rem 0;padding-left:2.5rem;text-indent:-2.5rem;break-inside:avoid}
.source:target{background:#ffe9a8}q{quotes:"“" "”"}sup a{text-decoration:none}
@media print{body{margin:0;max-width:none;padding:0;font-size:10.5pt}a{color:inherit;text-decoration:none}}`;

/** What the file may do: show itself in its own style. No script, no request, whatever an article held. */
export const dossierPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`;

const head = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${dossierPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
`;

const cite = (n: number): string => `<sup><a href="#q${n}">[${n}]</a></sup>`;

/** One block as HTML. */
export const blockAsHtml = (block: Block): string => {
  switch (block.is) {
    case "title":
      return head(block.text);
    case "heading":
      return `<h2>${escapeHtml(block.text)}</h2>\n`;
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>\n`;
    case "entry":
      return `<h3>${escapeHtml(block.text)} <code>${escapeHtml(block.id)}</code></h3>\n`;
    case "sentence":
      return `<p>${escapeHtml(block.text)}${block.cites.map(cite).join("")}</p>\n`;
    case "source": {
      const link = block.url ? ` <a href="${escapeHtml(block.url)}" rel="noreferrer noopener">${escapeHtml(block.url)}</a>` : "";
      return `<p class="source" id="q${block.number}">[${block.number}] <q>${escapeHtml(block.quote)}</q> ${escapeHtml(block.reference)}.${link}</p>\n`;
    }
  }
};

/** The dossier of `filter.person`, of two people, of one contact or of the whole record, as one HTML file that needs nothing beside it. */
export async function* dossierHtmlExport(
  store: RecordStore,
  filter: RecordFilter = {},
  { contact }: { contact?: string } = {},
): AsyncGenerator<string> {
  for await (const block of dossier(store, filter, contact)) yield blockAsHtml(block);
  yield "</body>\n</html>\n";
}
