import type { RecordFilter, RecordStore } from "../../record/types.js";
import { tables } from "./tables.js";

/** What is to be written, beyond the filter. */
export interface ExportChoice {
  /** for formats that hold one table */
  table?: string;
  /** for dossiers: the id of the one contact */
  contact?: string;
}

/** A format that the record can be written in. */
export interface ExportFormat {
  /** as in `onrecord export --format` and `GET /api/export/:format` */
  format: string;
  label: string;
  mediaType: string;
  extension: string;
  /** formats that hold one table at a time: which there are, the default first */
  tables?: readonly string[];
  /** a dossier: of a person, of two, of one contact, or of all */
  dossier?: boolean;
  /** Streams the text; memory does not grow with the record, except for gexf and docx. */
  run(store: RecordStore, filter?: RecordFilter, choice?: ExportChoice): AsyncGenerator<string | Uint8Array>;
}

/** What writes a format, loaded when it is asked for: help and API docs only list the formats. */
const later = (load: () => Promise<ExportFormat["run"]>): ExportFormat["run"] =>
  async function* (...asked) {
    yield* (await load())(...asked);
  };

/** Every format, in the order in which help and API docs list them. A new format is a file and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    format: "csv",
    label: "One table as comma-separated values, safe to open in a spreadsheet",
    mediaType: "text/csv; charset=utf-8",
    extension: "csv",
    tables: tables.map((table) => table.name),
    run: later(async () => (await import("./csv.js")).csvExport),
  },
  {
    format: "jsonld",
    label: "W3C Web Annotations (JSON-LD), each entry pointing at its words",
    mediaType: "application/ld+json",
    extension: "jsonld",
    run: later(async () => (await import("./jsonld.js")).jsonldExport),
  },
  {
    format: "ftm",
    label: "FollowTheMoney entities for Aleph and OpenSanctions, one JSON object a line",
    mediaType: "application/x-ndjson",
    extension: "ftm.json",
    run: later(async () => (await import("./ftm.js")).ftmExport),
  },
  {
    format: "gexf",
    label: "The network of contacts for Gephi",
    mediaType: "application/gexf+xml",
    extension: "gexf",
    run: later(async () => (await import("./gexf.js")).gexfExport),
  },
  {
    format: "html",
    label: "A dossier to read and print: of a person, two people, a contact (--person, --with, --contact) or the whole record",
    mediaType: "text/html; charset=utf-8",
    extension: "html",
    dossier: true,
    run: later(async () => (await import("./dossier-html.js")).dossierHtmlExport),
  },
  {
    format: "markdown",
    label: "The same dossier as Markdown",
    mediaType: "text/markdown; charset=utf-8",
    extension: "md",
    dossier: true,
    run: later(async () => (await import("./dossier-markdown.js")).dossierMarkdownExport),
  },
  {
    format: "docx",
    label: "The same dossier for Word and other text processors",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    dossier: true,
    run: later(async () => (await import("./dossier-docx.js")).dossierDocxExport),
  },
];

/** The format of that name, if there is one. */
export const exportFormat = (name: string): ExportFormat | undefined => exportFormats.find((format) => format.format === name);
