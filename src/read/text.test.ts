import { describe, expect, it } from "vitest";
import { readPlainText } from "./text.js";

describe("readPlainText", () => {
  it("takes the header block off", () => {
    const text =
      "Title: Envoy met adviser\nOutlet: The Lantern\nByline: Ann Example\nDate: 11 March 2017\nLanguage: English\nURL: https://lantern.example/a#top\n\nBody.\n\nMore.\n";
    expect(readPlainText(text)).toEqual({
      title: "Envoy met adviser",
      outlet: "The Lantern",
      byline: "Ann Example",
      published: "2017-03-11",
      language: "en",
      url: "https://lantern.example/a",
      body: "Body.\n\nMore.",
    });
  });

  it("takes a date by the name of the option too", () =>
    expect(readPlainText("Title: A\nPublished: 2017-03-11\n\nBody.")).toMatchObject({
      title: "A",
      published: "2017-03-11",
      body: "Body.",
    }));

  it.each([
    ["how pages print the date over a text", "Published: yesterday\n\nBody", "Published: yesterday\n\nBody"],
    ["line ends become \\n", "one\r\ntwo\rthree\n", "one\ntwo\nthree"],
    ["blank lines around go, an indent stays", "\n \n  one\n\n", "  one"],
    ["nothing within is touched", "a  b\u00ad\u00a0c\tе\u0301\u200bd\n\n\n\ne", "a  b\u00ad\u00a0c\tе\u0301\u200bd\n\n\n\ne"],
    ["a key further down is text", "A first line here.\nTitle: no", "A first line here.\nTitle: no"],
    ["a byline alone is a line of the text", "Byline: Ann Example.\n\nBody", "Byline: Ann Example.\n\nBody"],
    ["another word and colon is text", "Moscow: a city\nTitle: x\n\nBody", "Moscow: a city\nTitle: x\n\nBody"],
  ])("body without a header: %s", (_, text, body) => expect(readPlainText(text).body).toBe(body));

  it.each([
    [
      "Envoy met adviser\nThe envoy met the adviser on Tuesday, a long line of running text that goes on and on, officials said.",
      "Envoy met adviser",
    ],
    ["Envoy met adviser\n\nThe envoy met.", "Envoy met adviser"],
    ["Did the envoy meet the adviser?\n\nHe did.", "Did the envoy meet the adviser?"],
    ["Envoy Met Adviser In London.\n\nHe did.", "Envoy Met Adviser In London."],
    ["Envoy arrives in the U.S.\n\nHe did.", "Envoy arrives in the U.S."],
    ["The envoy met the adviser on Tuesday.\n\nHe said so.", undefined],
    ["The envoy met the adviser on Tuesday, and they spoke about\nthe sanctions that were to come, officials said.", undefined],
    ["WASHINGTON (Reuters) - The envoy\n\nmet", undefined],
    ["Only a line", undefined],
    ["1234\n\nText", undefined],
    [`${"word ".repeat(40)}\n\nText`, undefined],
  ])("title without a header: %s", (text, title) => {
    const draft = readPlainText(text);
    expect(draft.title).toBe(title);
    if (title !== undefined) expect(draft.body.startsWith(title)).toBe(true);
  });

  it.each([
    ["a date in two readings", "Title: x\nDate: 03/11/2017\n\nBody", /line 2 .*date/],
    ["a date that is none", "Date: yesterday\n\nBody", /line 1/],
    ["a script for an address", "URL: javascript:alert(1)\n\nBody", /line 1 .*http/],
    ["a password in an address", "URL: https://me:secret@host.example/\n\nBody", /user name/],
    ["no language", "Language: Klingonese!\n\nBody", /language/],
    ["a key twice", "Title: x\nTitle: y\n\nBody", /line 2 .*repeats/],
    ["no blank line after it", "Title: x\nThe envoy met the adviser.", /line 2/],
    ["a title without end", `Title: ${"x".repeat(5000)}\n\nBody`, /title|1000/],
  ])("refuses a header block with %s", (_, text, message) => {
    expect(() => readPlainText(text)).toThrow(expect.objectContaining({ reason: "malformed", message: expect.stringMatching(message) }));
  });

  it("keeps hostile words as words, without the characters that turn a line over", () => {
    expect(readPlainText("Title: <script>=1+1\u202e\u0007 x\nOutlet:\n\nBody")).toEqual({ title: "<script>=1+1 x", body: "Body" });
  });
});
