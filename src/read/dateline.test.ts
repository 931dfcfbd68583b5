import { describe, expect, it } from "vitest";
import { CodePointText } from "../vocabulary/codepoints.js";
import { findDateline, parseDateline } from "./dateline.js";

const cases: [line: string, text: string, found: { place?: string; agency?: string; day?: string; date?: string }][] = [
  [
    "Moscow. March 11. INTERFAX.RU — The envoy",
    "Moscow. March 11. INTERFAX.RU —",
    { place: "Moscow", agency: "INTERFAX.RU", day: "--03-11" },
  ],
  ["WASHINGTON (Reuters) — The envoy", "WASHINGTON (Reuters) —", { place: "WASHINGTON", agency: "Reuters" }],
  ["LONDON, Jan 5 (AP) - The envoy", "LONDON, Jan 5 (AP) -", { place: "LONDON", agency: "AP", day: "--01-05" }],
  ["MOSCOW, March 3 /TASS/. The envoy", "MOSCOW, March 3 /TASS/.", { place: "MOSCOW", agency: "TASS", day: "--03-03" }],
  ["MOSCOW, March 3. /TASS/. The envoy", "MOSCOW, March 3. /TASS/.", { place: "MOSCOW", agency: "TASS", day: "--03-03" }],
  [
    "WASHINGTON, March 3, 2017 (Reuters) - The",
    "WASHINGTON, March 3, 2017 (Reuters) -",
    { place: "WASHINGTON", agency: "Reuters", day: "--03-03", date: "2017-03-03" },
  ],
  ["BEIJING, Sept. 30 (Xinhua) -- The envoy", "BEIJING, Sept. 30 (Xinhua) --", { place: "BEIJING", agency: "Xinhua", day: "--09-30" }],
  [
    "PARIS, 3 Mar 2017 (AFP) – The envoy",
    "PARIS, 3 Mar 2017 (AFP) –",
    { place: "PARIS", agency: "AFP", day: "--03-03", date: "2017-03-03" },
  ],
  [
    "WASHINGTON, Friday, March 3 (UPI) -- The",
    "WASHINGTON, Friday, March 3 (UPI) --",
    { place: "WASHINGTON", agency: "UPI", day: "--03-03" },
  ],
  ["New Delhi, Mar 3 (PTI) The envoy", "New Delhi, Mar 3 (PTI)", { place: "New Delhi", agency: "PTI", day: "--03-03" }],
  ["Washington (CNN) The envoy", "Washington (CNN)", { place: "Washington", agency: "CNN" }],
  ["Washington (CNN)The envoy", "Washington (CNN)", { place: "Washington", agency: "CNN" }],
  ["(Reuters) - The envoy", "(Reuters) -", { agency: "Reuters" }],
  ["March 11 (Reuters) - The envoy", "March 11 (Reuters) -", { agency: "Reuters", day: "--03-11" }],
  ["INTERFAX.RU — The envoy", "INTERFAX.RU —", { agency: "INTERFAX.RU" }],
  ["WASHINGTON — The envoy", "WASHINGTON —", { place: "WASHINGTON" }],
  ["WASHINGTON—The envoy", "WASHINGTON—", { place: "WASHINGTON" }],
  ["HEMPSTEAD, N.Y. ― The envoy", "HEMPSTEAD, N.Y. ―", { place: "HEMPSTEAD, N.Y." }],
  ["ST. PETERSBURG, Fla. (AP) — The envoy", "ST. PETERSBURG, Fla. (AP) —", { place: "ST. PETERSBURG, Fla.", agency: "AP" }],
  ["KYIV, Ukraine (AP) — The envoy", "KYIV, Ukraine (AP) —", { place: "KYIV, Ukraine", agency: "AP" }],
  ["WASHINGTON/MOSCOW (Reuters) - The envoy", "WASHINGTON/MOSCOW (Reuters) -", { place: "WASHINGTON/MOSCOW", agency: "Reuters" }],
  [
    "RIO DE JANEIRO, May 1 (Reuters) - The",
    "RIO DE JANEIRO, May 1 (Reuters) -",
    { place: "RIO DE JANEIRO", agency: "Reuters", day: "--05-01" },
  ],
  [
    "MOSCOW, March 3 — RIA Novosti. The envoy",
    "MOSCOW, March 3 — RIA Novosti.",
    { place: "MOSCOW", agency: "RIA Novosti", day: "--03-03" },
  ],
  ["МОСКВА, 3 мар — РИА Новости. Посол", "МОСКВА, 3 мар — РИА Новости.", { place: "МОСКВА", agency: "РИА Новости", day: "--03-03" }],
  ["Москва. 11 марта. INTERFAX.RU - Посол", "Москва. 11 марта. INTERFAX.RU -", { place: "Москва", agency: "INTERFAX.RU", day: "--03-11" }],
  ["LONDON, March 3 — The envoy", "LONDON, March 3 —", { place: "LONDON", day: "--03-03" }],
  ["GENEVA, Feb 29 (Local Wire) — The", "GENEVA, Feb 29 (Local Wire) —", { place: "GENEVA", agency: "Local Wire", day: "--02-29" }],
  ["GENEVA, Feb 29, 2017 (AP) — The", "GENEVA, Feb 29, 2017 (AP) —", { place: "GENEVA", agency: "AP", day: "--02-29" }],
  ["GENEVA, Feb 31 (AP) — The", "GENEVA, Feb 31 (AP) —", { place: "GENEVA", agency: "AP" }],
];

describe("parseDateline", () => {
  it.each(cases)("%s", (line, text, expected) => {
    const found = parseDateline(line);
    expect(found).toBeDefined();
    const { start = 0, end = 0, ...rest } = found ?? {};
    expect(new CodePointText(line).slice(start, end)).toBe(text);
    expect(rest).toEqual(expected);
  });

  it.each([
    "The ambassador met the adviser in Washington.",
    "Kislyak (left) — the ambassador — spoke.",
    "Senator Smith (D-N.Y.) — who voted — spoke.",
    "Paris — the city of light — was dark.",
    "BREAKING — The envoy has left.",
    "Q&A — what we know",
    "A — the first letter",
    "SIEGEL--Jerome, 98, of Mamaroneck.",
    "March 11 — what happened",
    "May 5 things change?",
    "Reuters reported on Tuesday that",
    "AP reporters said -",
    "NATO and Russia - a history",
    "Trump, Clinton and others - who said what",
    "",
    "—",
    "12 March",
  ])("none: %s", (line) => expect(parseDateline(line)).toBeUndefined());
});

describe("findDateline", () => {
  it("counts code points of the body and looks below title and subtitle", () => {
    const body = "A title with 🎙\n\nA subtitle.\nMoscow. March 11. INTERFAX.RU — The envoy spoke.";
    const found = findDateline(body);
    expect(new CodePointText(body).slice(found?.start ?? 0, found?.end ?? 0)).toBe("Moscow. March 11. INTERFAX.RU —");
  });
  it("does not look far down", () => {
    expect(findDateline(`${"A line.\n".repeat(5)}LONDON (AP) — Late`)).toBeUndefined();
  });
  it("ends on hostile input", () => {
    expect(findDateline("A".repeat(200_000))).toBeUndefined();
    expect(findDateline("Aa ".repeat(100_000))).toBeUndefined();
    expect(findDateline("ST.".repeat(100_000))).toBeUndefined();
  });
});
