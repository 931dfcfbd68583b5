import { createHash } from "node:crypto";

/** SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** The id of an article: `sha256:` and the hash of its body. */
export const articleId = (body: string): string => `sha256:${sha256(body)}`;

/**
 * The id that one extracted thing (an entity, a contact claim, a statement, an event) has in the record: short, and the
 * same on every machine, since it is made of the article's id and the id within the extraction. What a later extraction of the
 * article finds again keeps that id (record/same-entries.ts).
 *
 * A derived thing (identity, contact, utterance) takes the least id of its members. So each id that was ever given out
 * is the id of a member, and finds the thing that holds this member today: links survive merges, splits and rebuilds.
 *
 * @param prefix one letter: `e` entity, `c` contact claim, `s` statement, `v` event, `a` assessment, `l` sourcing link
 */
export const memberId = (prefix: string, article: string, local: string): string =>
  `${prefix}-${sha256(`${article}#${local}`).slice(0, 16)}`;
