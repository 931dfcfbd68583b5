import { describe, expect, test } from "vitest";
import { jsonLine, safeLine, safeText } from "./safe.js";

describe("what a terminal would obey is shown instead", () => {
  test.each([
    ["plain words stay", "Анна met José — “yes”, 日本 👩‍👩‍👧", "Анна met José — “yes”, 日本 👩‍👩‍👧"],
    ["escape sequences", "\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["a window title", "\u001b]0;owned\u0007", "␛]0;owned␇"],
    ["C1 control sequence introducer", "\u009b31m", "<U+009B>31m"],
    ["backspace and delete", "a\bb\u007f", "a␈b␡"],
    ["bidirectional override", "\u202egnp.exe\u202c", "<U+202E>gnp.exe<U+202C>"],
    ["bidirectional isolate", "\u2066x\u2069", "<U+2066>x<U+2069>"],
    ["tag characters", "a\u{e0041}b", "a<U+E0041>b"],
    ["a carriage return that overwrites", "denied\rconfirmed", "denied confirmed"],
    ["tabs and line breaks", " a\t b\n\nc ", "a b c"],
    ["joiners that languages need", "می‌خواهم", "می‌خواهم"],
  ])("%s", (_, text, expected) => expect(safeLine(text)).toBe(expected));

  test("lines stay lines in a longer text", () => expect(safeText("a\r\nb\u001bc\u2028d")).toBe("a\nb␛c\nd"));
});

describe("JSON lines lose nothing and obey nothing", () => {
  test.each(["\u001b[2J", "\u009b2J", "\u202eabc", "a\u2028b\nc", "\u{e0041}", "\u007f"])("%j", (text) => {
    const line = jsonLine({ text });
    expect(JSON.parse(line)).toEqual({ text });
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u{e0000}-\u{e007f}]/u);
  });
});
