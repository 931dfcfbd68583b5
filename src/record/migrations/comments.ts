/** What every table and column means, as data: docs/record.md is made from it, and a test fails where one is missing. */
import type { TableComment } from "./comment.js";
import { derivedComments } from "./comments-derived.js";
import { memberComments } from "./comments-members.js";
import { truthComments } from "./comments-truth.js";

/** The sections of the documentation, in order. */
export const sections: { title: string; about: string; tables: Record<string, TableComment> }[] = [
  {
    title: "Truth",
    about:
      "Append-only: triggers refuse to change or delete a row. Everything else can be derived from these tables, and is by `onrecord rebuild`.",
    tables: truthComments,
  },
  {
    title: "Members",
    about:
      "Derived: what the newest extraction of each article holds, laid out in columns, with the place that resolution gave to each member.",
    tables: memberComments,
  },
  {
    title: "What the corpus knows",
    about: "Derived: clusters of members, and what is summed up from them. Replaced as articles and decisions come.",
    tables: derivedComments,
  },
];
