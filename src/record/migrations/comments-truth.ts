import type { TableComment } from "./comment.js";

const number = "number of the row, in the order of adding";
const article = "id of the article";

export const truthComments: Record<string, TableComment> = {
  article: {
    about: "A published text, as it was read.",
    columns: {
      number,
      id: "`sha256:` and the hash of the body",
      title: "title, where one was found",
      outlet: "name of the publishing outlet",
      byline: "who wrote it, as printed",
      published: "date of publication, as far as known (ISO 8601)",
      language: "BCP 47 tag; empty where it could not be told",
      url: "canonical URL",
      path: "where it was read from: path, URL or `-`",
      dateline: "the dateline as JSON: place, agency, day and offsets",
      body: "the text; all offsets count its code points",
      characters: "length of the body in code points",
      added: "when it was added (ISO 8601, UTC)",
    },
  },
  original: {
    about: "The bytes that an article came from, and how they came.",
    columns: {
      article,
      sha256: "SHA-256 of the bytes, hexadecimal",
      size: "number of bytes before compression",
      retrieved: "when they were fetched or read (ISO 8601)",
      method: "`file`, `stdin`, `http` or `paste`",
      location: "path, final URL after redirects, or `-`",
      media_type: "media type, where it was said or told",
      compression: "how `bytes` is compressed",
      bytes: "the bytes, compressed",
    },
  },
  extraction: {
    about:
      "What was found in an article, in the JSON form of `onrecord extract`. A new extraction is a new row; the newest counts. What it finds again keeps its id within the extraction, and what is new takes one that was never used, so that no id comes to mean something else.",
    columns: {
      number,
      article,
      extractor: "name and version of what extracted",
      findings: "mentions, entities, statements, contacts, sourcing, assessments and events as JSON",
    },
  },
  refusal: {
    about: "Why nothing was extracted from an article that was kept.",
    columns: {
      number,
      article,
      path: "where it was read from",
      reason: "kind of reason",
      message: "what was wrong",
      advice: "what to do about it",
    },
  },
  review: {
    about: "A decision of a reviewer. Taking one back is another row.",
    columns: {
      number: "number of the decision, in the order of deciding",
      at: "when (ISO 8601, UTC)",
      reviewer: "who decided",
      action: "what was decided",
      target: "id of the entry; for `undo` the number of the decision",
      other: "for `merge` and `split`: the other id",
      value: "JSON: the new name, `{field, value}`, the grades, and the claims that a decision on a contact covers",
      note: "why, in the reviewer's words",
    },
  },
  reference_list: { about: "An imported list of people or organizations.", columns: { number, name: "name of the list" } },
  reference_entry: {
    about: "A person or organization of an imported list. One that changed is a new row; the newest counts.",
    columns: {
      number,
      list: "number of the list",
      entry: "id in the list",
      name: "name in the list",
      type: "person or organization",
      aliases: "other names, as a JSON list",
      identifiers: "numbers and codes of registers, as a JSON list",
      roles: "offices as a JSON list of `{text, from, to}`",
    },
  },
};
