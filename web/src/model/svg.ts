/** Drawings as SVG text, in the light colours of the pages, for print and slides. */

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe for SVG; what XML cannot hold becomes a replacement character. */
export const escapeXml = (text: string): string =>
  // whatever is not a Char of XML 1.0
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd").replace(/[&<>"']/g, (char) => entities[char] ?? char);

/** Colours of tokens.css, light: a saved picture does not follow the theme. */
export const ink = {
  paper: "#ffffff",
  ink: "#161b22",
  quiet: "#48525f",
  rule: "#d5dae1",
  sunk: "#eceff3",
  contact: "#0b57a4",
  denial: "#b3221c",
  event: "#17683f",
  statement: "#7a5600",
  article: "#77828f",
} as const;

export const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x}" y="${y}" ${more}>${escapeXml(words)}</text>`;

/** A whole drawing of so many units, with a title for those who do not see it. */
export const drawing = (width: number, height: number, title: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="${ink.ink}"><title>${escapeXml(title)}</title><rect width="100%" height="100%" fill="${ink.paper}"/>${content}</svg>`;

/** A text cut to about so many letters. */
export const cut = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
