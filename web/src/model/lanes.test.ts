import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../../src/vocabulary/forms.js";
import { dayText, lanesSvg, placed, readSpan, shifted, spanOfDate, ticksOf, wholeSpan, writeSpan, zoomed } from "./lanes.js";

const entry = (date: string, id = date): TimelineEntry => ({
  date,
  id,
  precision: date.length > 7 ? "day" : date.length > 4 ? "month" : "year",
  kind: "contact",
  title: `<${id}>`,
  evidence: [],
});
const days = (date: string) => {
  const { from, to } = spanOfDate(date);
  return [dayText(from), to - from];
};

describe("the days that a date covers", () => {
  it.each([
    ["2017-03-11", "2017-03-11", 1],
    ["2017-02", "2017-02-01", 28],
    ["2016", "2016-01-01", 366],
    ["2016-12/2017-01", "2016-12-01", 62],
  ])("%s", (date, first, length) => expect(days(date)).toEqual([first, length]));
});

describe("what is looked at", () => {
  const span = { from: 1000, to: 1100 };
  it("is made nearer and farther around a place, within bounds", () => {
    expect(zoomed(span, 0.5)).toEqual({ from: 1025, to: 1075 });
    expect(zoomed(span, 0.5, 0)).toEqual({ from: 1000, to: 1050 });
    expect(zoomed(span, 0.0001).to - zoomed(span, 0.0001).from).toBe(7);
  });
  it("moves by a part of itself", () => expect(shifted(span, -0.25)).toEqual({ from: 975, to: 1075 }));
  it("stands in the address, and comes back", () => {
    expect(writeSpan({ from: 0, to: 59 })).toBe("1970-01-01..1970-03-01");
    expect(readSpan("1970-01-01..1970-03-01")).toEqual({ from: 0, to: 59 });
    for (const wrong of [null, "", "2017..2018", "2017-01-02..2017-01-01", "2017-13-01..x"]) expect(readSpan(wrong)).toBeUndefined();
  });
  it("holds all entries at first", () => {
    const whole = wholeSpan([entry("2016"), entry("2017-03-11")]);
    expect(dayText(whole?.from ?? 0) < "2016-01-01" && dayText(whole?.to ?? 0) > "2017-03-11").toBe(true);
    expect(wholeSpan([])).toBeUndefined();
  });
});

describe("a lane", () => {
  const span = { from: spanOfDate("2016").from, to: spanOfDate("2016").to };
  it("draws a month as a bar of its days and a day as a point", () => {
    const { items } = placed([entry("2016-07"), entry("2016-02-03")], span, 0.01);
    expect(items.map((p) => [p.entry.date, Number(p.x.toFixed(3)), Number(p.width.toFixed(3))])).toEqual([
      ["2016-02-03", 0.09, 0.01],
      ["2016-07", 0.497, 0.085],
    ]);
  });
  it("puts what would cover one another beneath each other", () => {
    const { items, rows } = placed([entry("2016-05-01", "a"), entry("2016-05-01", "b"), entry("2016-05"), entry("2016-08-01")], span, 0.02);
    expect(rows).toBe(3);
    for (const a of items)
      for (const b of items) if (a !== b && a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
  });
  it("leaves out what lies outside", () => expect(placed([entry("2019-01-01")], span, 0.02).items).toEqual([]));
});

it.each([
  ["2000-01-01..2020-01-01", 7],
  ["2016-01-01..2017-01-01", 6],
  ["2016-01-01..2016-02-01", 5],
])("%s has a readable number of marks", (span, least) => {
  const ticks = ticksOf(readSpan(span) ?? { from: 0, to: 1 }, "en");
  expect(ticks.length).toBeGreaterThanOrEqual(least);
  expect(ticks.length).toBeLessThan(16);
});

it("is saved as a drawing in which words are words", () => {
  const svg = lanesSvg([{ name: "<script>", entries: [entry("2016-05-01")] }], spanOfDate("2016"), "A & B");
  expect(svg).toContain("&lt;script&gt;");
  expect(svg).toContain("A &amp; B");
  expect(svg).not.toContain("<script");
});
