import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The id that one extracted thing has in the record; the same rule as `memberId` of src/vocabulary/ids.ts, which uses
 * Node's crypto (a test holds the two together). Hashed here and not by `crypto.subtle`, which browsers withhold from
 * pages that a team reaches over plain HTTP.
 *
 * @param prefix `e` entity, `c` contact claim, `s` statement, `v` event, `a` assessment, `l` sourcing link
 */
export const memberId = (prefix: string, article: string, local: string): string =>
  `${prefix}-${bytesToHex(sha256(utf8ToBytes(`${article}#${local}`))).slice(0, 16)}`;

/** An article's id as it stands in a link: 16 hex digits are unique in any record, and can be read out on the telephone. */
export const shortArticle = (id: string): string => id.slice(0, "sha256:".length + 16);

/** What an article is called: its title, else the name of its file. */
export const titleOf = (article: { title?: string | undefined; path?: string | undefined }): string =>
  article.title ?? article.path?.split(/[\\/]/).findLast((part) => part !== "" && part !== "-") ?? "Without a title";

/** The page of an article, and of a passage in it (code points). */
export const articlePath = (id: string, passage?: { start: number; end: number }): string =>
  `/articles/${shortArticle(id)}${passage ? `#t=${passage.start},${passage.end}` : ""}`;

/** The page of any entry, told by its kind; what has no page of its own is shown by `/entries/:id`. */
export const entryPath = (kind: string, id: string): string => {
  switch (kind) {
    case "contact":
      return `/contacts/${id}`;
    case "person":
      return `/people/${id}`;
    case "source":
      return `/sources/${id}`;
    case "article":
      return articlePath(id);
    default:
      return `/entries/${id}`;
  }
};

/** `#t=120,180` (Media Fragments' way of writing a range, here in code points) as a range; undefined where it is none. */
export const passageOf = (hash: string): { start: number; end: number } | undefined => {
  const match = /^#t=(\d{1,9}),(\d{1,9})$/.exec(hash);
  if (!match) return undefined;
  const start = Number(match[1]);
  const end = Number(match[2]);
  return start < end ? { start, end } : undefined;
};
