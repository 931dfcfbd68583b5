/** How articles come in over HTTP, and how the bytes of those that are there are shown. */
import { decode, metaCharset } from "../read/decode.js";
import { read, readBytes, readText } from "../read/read.js";
import type { Meta, ReadResult } from "../read/types.js";

/** The text as it was pasted, as the one input of a run. */
export async function* pastedArticle(text: string, meta: Meta): AsyncGenerator<ReadResult> {
  yield await readText(text, meta);
}

/** What the page at `url` holds. Private and loopback addresses are refused, whatever the command line allows itself. */
export const fetchArticle = (url: string, meta: Meta): AsyncIterable<ReadResult> => read([url], { ...meta, allowPrivate: false });

/** A file as it was dropped on a page. Its name is shown and says the format; nothing is opened under it. */
export const droppedFile = (name: string, bytes: Uint8Array): AsyncIterable<ReadResult> => readBytes(name, bytes);

const charsetOf = (mediaType: string | undefined): string | undefined => /charset="?([\w.:-]+)/i.exec(mediaType ?? "")?.[1];

/** The bytes as plain text, by the same rules as when they were read; undefined where they are no text. */
export const decodeOriginal = (bytes: Uint8Array, mediaType: string | undefined): Promise<string | undefined> =>
  decode(bytes, [charsetOf(mediaType), metaCharset(bytes)]).catch(() => undefined);
