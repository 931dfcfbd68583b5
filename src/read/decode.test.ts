import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode, metaCharset } from "./decode.js";

const russian = "Министр встретился с послом в Лондоне во вторник, сообщили чиновники. «Мы говорили о мире», — сказал он.";
const english = "The minister said “it’s his job” — and left the café on Tuesday.";
const bom = (encoding: string, text: string) => iconv.encode(text, encoding, { addBOM: true });

describe("decode", () => {
  it.each<[what: string, bytes: Uint8Array, claims: string[], text: string]>([
    ["UTF-8", iconv.encode(russian, "utf-8"), [], russian],
    ["UTF-8 with mark", bom("utf-8", russian), [], russian],
    ["UTF-16 little-endian with mark", bom("utf-16le", russian), [], russian],
    ["UTF-16 big-endian with mark", bom("utf-16be", russian), [], russian],
    ["UTF-16 little-endian without mark", iconv.encode(russian, "utf-16le"), [], russian],
    ["UTF-16 big-endian without mark", iconv.encode(english, "utf-16be"), [], english],
    ["windows-1251, claimed", iconv.encode(russian, "windows-1251"), ["windows-1251"], russian],
    ["windows-1251, detected", iconv.encode(russian, "windows-1251"), [], russian],
    ["windows-1252, detected", iconv.encode(english, "windows-1252"), [], english],
    ["windows-1252, claimed as latin-1 as pages do", iconv.encode(english, "windows-1252"), ["ISO-8859-1"], english],
    [
      "one accent in a long text",
      iconv.encode(`${"The minister left. ".repeat(40)}Café.`, "windows-1252"),
      [],
      `${"The minister left. ".repeat(40)}Café.`,
    ],
    ["KOI8-R, claimed", iconv.encode("Министр встретился с послом", "koi8-r"), ["koi8-r"], "Министр встретился с послом"],
    ["UTF-8 that a server calls latin-1", iconv.encode(russian, "utf-8"), ["iso-8859-1"], russian],
    [
      "windows-1251 that a server calls UTF-8 and the page does not",
      iconv.encode(russian, "windows-1251"),
      ["utf-8", "windows-1251"],
      russian,
    ],
    ["a claim that nobody knows", iconv.encode(russian, "utf-8"), ["x-unknown"], russian],
    ["soft hyphens and composed letters stay", iconv.encode("co\u00adop e\u0301 é", "utf-8"), [], "co\u00adop e\u0301 é"],
  ])("%s", async (_, bytes, claims, text) => expect(await decode(bytes, claims)).toBe(text));

  it.each<[what: string, bytes: Uint8Array, claims: string[], reason: string]>([
    ["nothing", new Uint8Array(), [], "empty"],
    ["zero bytes", Buffer.from("text\0\0text\0"), [], "binary"],
    ["control characters", Buffer.from("\x01\x02\x03\x04 text".repeat(30)), [], "binary"],
    ["PNG", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"), [], "binary"],
    ["PDF", Buffer.from("%PDF-1.7\nsome text that goes on"), [], "binary"],
    ["ZIP", Buffer.from("504b0304140000000800", "hex"), [], "binary"],
    ["RTF", Buffer.from("{\\rtf1\\ansi some text}"), [], "binary"],
    [
      "UTF-8 with a hole",
      Buffer.concat([iconv.encode(russian, "utf-8"), Buffer.from([0xd0, 0x20]), iconv.encode(russian, "utf-8")]),
      [],
      "encoding",
    ],
    ["UTF-8 claimed and broken", Buffer.from([0x61, 0xff, 0xfe, 0x62]), ["utf-8"], "encoding"],
    ["UTF-16 with half a pair", Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x20, 0x00]), [], "encoding"],
    ["UTF-8 mark before something else", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]), [], "encoding"],
    ["noise above ASCII", Buffer.from(Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 7919) % 128))), [], "encoding"],
  ])("refuses %s", async (_, bytes, claims, reason) => expect(decode(bytes, claims)).rejects.toMatchObject({ reason }));
});

describe("metaCharset", () => {
  it.each([
    ['<meta charset="windows-1251">', "windows-1251"],
    ["<META http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251"],
    ['<?xml version="1.0" encoding="koi8-r"?><html>', "koi8-r"],
    ['<meta charset="utf-16">', "utf-8"],
    ["<p>charset=none</p>", undefined],
  ])("%s", (html, charset) => expect(metaCharset(Buffer.from(html))).toBe(charset));
});
