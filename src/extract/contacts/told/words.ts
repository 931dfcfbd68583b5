import { nounTriggers } from "../../language/en/contact-nouns.js";
import { verbTriggers } from "../../language/en/contacts.js";

const words = [...verbTriggers.flatMap(({ forms }) => forms), ...nounTriggers.flatMap(({ nouns }) => nouns)];

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+")).join("|")})s?(?![\\p{L}\\p{N}])`,
  "iu",
);

/**
 * Does a text hold a word of contact at all, in whatever sense? It is what tells a denial that may be about a contact from
 * one about something else that the same people are named in.
 */
export const speaksOfContact = (text: string): boolean => pattern.test(text);
