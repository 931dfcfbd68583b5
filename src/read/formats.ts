/** Which format an input has: by its media type or name, else by how it begins. */
import { extname } from "node:path";
import { Refused } from "./refusals.js";

export type Format = "text" | "html" | "jsonl";

const byExtension: Record<string, Format> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".shtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** Text that is no article's: data, code, feeds, mail. Named, so that it is not taken for running text. */
const notArticles = new Set(
  ".json .geojson .jsonld .xml .rss .atom .rdf .csv .tsv .css .js .mjs .cjs .ts .tsx .jsx .map .svg .yaml .yml .toml .ini .conf .sh .bat .py .r .sql .tex .bib .ann .conllu .eml .mbox .mht .mhtml .warc .ics .vcf .lock .log .srt .vtt".split(
    " ",
  ),
);

const byMediaType: Record<string, Format> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-jsonlines": "jsonl",
  "application/jsonlines": "jsonl",
};

const unsupported = (what: string): Refused => new Refused("unsupported", `${what} is not a format that is read`);

/** The format that a file's name says; undefined where only its beginning can tell. @throws Refused `unsupported` */
export function formatOfName(path: string): Format | undefined {
  const extension = extname(path).toLowerCase();
  if (notArticles.has(extension)) throw unsupported(extension);
  return byExtension[extension];
}

/** The format that a server says; undefined where it says nothing. @throws Refused `unsupported` */
export function formatOfMediaType(mediaType: string | undefined): Format | undefined {
  if (mediaType === undefined || mediaType === "application/octet-stream" || mediaType.startsWith("text/x-")) return undefined;
  const format = byMediaType[mediaType];
  if (format === undefined) throw unsupported(mediaType);
  return format;
}

/** The format that the beginning of a text shows: a page, a line of JSON, or plain text. @throws Refused `unsupported` */
export function formatOfBeginning(head: Uint8Array): Format {
  // zero bytes out: UTF-16 of these marks becomes readable
  const text = Buffer.from(head.subarray(0, 4096))
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^[^\x20-\x7e\s]+/, "")
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|title)[\s>]/i.test(text))
    return "html";
  if (/^<\?xml/i.test(text)) throw unsupported("XML");
  if (/^\{\s*"[^"\n]{1,60}"\s*:/.test(text)) return "jsonl";
  if (/^\[\s*\{\s*"/.test(text)) throw unsupported("a JSON list");
  return "text";
}
