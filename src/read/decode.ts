/**
 * Bytes to text: byte order mark, then what the server or the page claims, then detection. Strict all the way: a text
 * with a replacement character that was not in the bytes is a broken text, and is refused.
 */
import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import iconv from "iconv-lite";
import { Refused } from "./refusals.js";

const marks: [encoding: string, mark: number[]][] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * What pages call one encoding and mean by another (WHATWG Encoding Standard, labels): browsers read the superset, and
 * so do the readers whose words these are.
 */
const meant: Record<string, string> = {
  "iso-8859-1": "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  latin1: "windows-1252",
  "iso-8859-9": "windows-1254",
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-sjis": "shift_jis",
  "utf-16": "utf-16le",
  utf8: "utf-8",
};

/** Control characters that no text has: not tab, line ends, form feed and vertical tab. */
const controls = /(?![\t\n\v\f\r])\p{Cc}/u;

/** Is every character one that the encoding has, and no control character among them? */
const isClean = (text: string): boolean => !text.includes("\ufffd") && text.search(controls) < 0;

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  const name = meant[encoding] ?? encoding;
  if (name === "utf-8") return isUtf8(bytes) ? new TextDecoder("utf-8", { fatal: true }).decode(bytes) : undefined;
  if (!iconv.encodingExists(name)) return undefined;
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, { stripBOM: true });
  if (text.includes("\ufffd") || /\p{Cs}/u.test(text)) return undefined;
  return text;
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);
const isUnicodeName = (name: string): boolean => /^utf-?(?:8|16|32)/.test(name);

/** How far the bytes look like UTF-16 without a mark: its high bytes are few and repeat, and it has spaces. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !bytes.subarray(0, 4096).includes(0)) return undefined;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = decodeAs(bytes, encoding);
    if (text === undefined || !isClean(text)) continue;
    const ordinary = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\s\u2010-\u2026.,;:!?'"()«»-]/gu)?.length ?? 0;
    if (ordinary / text.length > 0.97) return text;
  }
  return undefined;
}

/** UTF-8 with holes: more whole sequences than broken ones. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const holes = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]|[\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return holes > 0 && whole >= holes;
}

/** Below this, chardet's guess is no better than chance: random high bytes reach 18. */
const leastConfidence = 20;
const sample = 64 * 1024;
/** The share of bytes above ASCII up to which an unrecognised text is held to be Western: a few quotes and accents. */
const westernShare = 0.05;

function detect(bytes: Uint8Array): string | undefined {
  if (isBrokenUtf8(bytes)) return undefined;
  for (const { name, confidence } of analyse(bytes.subarray(0, sample))) {
    if (confidence < leastConfidence || isUnicodeName(name.toLowerCase())) continue;
    const text = decodeAs(bytes, name.toLowerCase());
    if (text !== undefined && isClean(text)) return text;
  }
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const western = high / bytes.length <= westernShare ? decodeAs(bytes, "windows-1252") : undefined;
  return western !== undefined && isClean(western) ? western : undefined;
}

/** Formats that begin like a text, so that their mark counts although no zero byte follows soon. */
const textual = new Set(["pdf", "rtf", "ps", "eps"]);
const beginsAsOther = /^\s*(?:%PDF|%!PS|\{\\rtf)/;
const adviceFor: Record<string, string> = {
  pdf: "Take the text out of it (for example with pdftotext) and add the .txt file.",
  rtf: "Save it as plain text and add that.",
  docx: "Save it as plain text or HTML and add that.",
  odt: "Save it as plain text or HTML and add that.",
  gz: "Unpack it and add what is in it.",
  zip: "Unpack it and add what is in it.",
};

/**
 * Refuses what is not text.
 * @throws Refused `binary`
 */
async function refuseBinary(bytes: Uint8Array): Promise<void> {
  const head = bytes.subarray(0, 4100);
  const marked = marks.some(([, mark]) => mark.every((byte, i) => head[i] === byte));
  const control = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32) ? 1 : 0), 0);
  // only what may be something else is looked up, in a library that takes a while to load
  const suspect = !marked && (control > 0 || beginsAsOther.test(Buffer.from(head.subarray(0, 16)).toString("latin1")));
  const type = suspect ? await (await import("file-type")).fileTypeFromBuffer(head) : undefined;
  if (type !== undefined && type.ext !== "xml" && (textual.has(type.ext) || control > 0)) {
    throw new Refused("binary", `it is not text but ${type.ext.toUpperCase()} (${type.mime})`, adviceFor[type.ext]);
  }
  if (marked || unmarkedUtf16(bytes) !== undefined) return;
  if (bytes.includes(0)) throw new Refused("binary", "it holds zero bytes, as no text does");
  if (control > 2 && control / head.length > 0.003) throw new Refused("binary", "it is full of control characters, as no text is");
}

/** The encoding that an HTML page claims in its first 4 KiB; the standard asks for 1 KiB, not all pages keep to it. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const meta =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head) ?? /^\s*<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})/i.exec(head);
  const name = meta?.[1]?.toLowerCase();
  // a page whose ASCII we have just read as such is not in UTF-16, whatever it says (HTML standard, prescan)
  return name !== undefined && /^utf-?16/.test(name) ? "utf-8" : name;
}

/**
 * The text that the bytes hold, without a byte order mark; otherwise untouched.
 * @param claims encodings that the server and the page name, the more trusted first
 * @throws Refused `empty`, `binary` or `encoding`
 */
export async function decode(bytes: Uint8Array, claims: readonly (string | undefined)[] = []): Promise<string> {
  if (bytes.length === 0) throw new Refused("empty", "it is empty");
  await refuseBinary(bytes);
  for (const [encoding, mark] of marks) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = decodeAs(bytes.subarray(mark.length), encoding);
    if (text === undefined)
      throw new Refused("encoding", `it begins as ${encoding.toUpperCase()} does and is not valid ${encoding.toUpperCase()}`);
    return text;
  }
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const claimed = claims.filter((claim) => claim !== undefined).map((claim) => claim.toLowerCase());
  const utf8 = decodeAs(bytes, "utf-8");
  // no text in a one-byte encoding happens to be valid UTF-8 beyond ASCII: the claim is a server's default
  if (
    utf8 !== undefined &&
    (claimed.length === 0 ||
      isAscii(bytes) ||
      claimed.every((name) => isUnicodeName(name) || /^(?:iso-8859|windows-125|latin|koi8|us-ascii|x-mac)/.test(name)))
  ) {
    return utf8;
  }
  for (const claim of claimed) {
    const text = decodeAs(bytes, claim);
    if (text !== undefined && isClean(text)) return text;
  }
  const known = claimed.filter((claim) => iconv.encodingExists(claim));
  if (known.length > 0) throw new Refused("encoding", `it claims to be ${known.join(" or ")} and is not valid in it`);
  const text = utf8 ?? detect(bytes);
  if (text === undefined) throw new Refused("encoding", "its bytes are not valid UTF-8, and no other encoding fits them");
  return text;
}
