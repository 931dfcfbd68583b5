/** JSON Lines: one article a line, in the fields of ArticleForm. */
import { checkedMeta, metaKeys } from "./meta.js";
import { Refused } from "./refusals.js";
import type { Draft, Meta } from "./types.js";

const advice = 'Each line has to be an object such as {"title": …, "published": "2017-03-11", "body": "…"}.';

/** Half of a surrogate pair, which JSON can spell and UTF-8 cannot write. */
const loneSurrogate = /\p{Cs}/u;

/**
 * The article of one line. Other fields than those of an article are passed over, so that lines of `onrecord extract`
 * can be read again; its id and dateline are made anew from the body.
 * @throws Refused `malformed`, `encoding`, `binary`
 */
export function readRecord(line: string): Draft {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Refused("malformed", `it is not valid JSON: ${error instanceof Error ? error.message : error}`, advice);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refused("malformed", "it is not a JSON object", advice);
  const fields = value as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const field = fields[key] ?? undefined;
    if (field !== undefined && typeof field !== "string") throw new Refused("malformed", `"${key}" is not a text`, advice);
    return field;
  };
  const body = text("body");
  if (body === undefined) throw new Refused("malformed", 'it has no "body"', advice);
  if (loneSurrogate.test(body)) throw new Refused("encoding", '"body" holds half a character (a lone surrogate)');
  if (body.includes("\0")) throw new Refused("binary", '"body" holds zero characters, as no text does');
  const meta: Meta = Object.fromEntries(metaKeys.map((key) => [key, text(key)]));
  const path = text("path");
  return { ...checkedMeta(meta, (key) => `"${key}"`), body, ...(path ? { path: path.slice(0, 1000) } : {}) };
}
