import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The colours of tokens.css by name, for light and for dark. */
const tokens = new Map(
  [...readFileSync(new URL("./tokens.css", import.meta.url), "utf8").matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

type Rgba = [r: number, g: number, b: number, a: number];
const parse = (hex: string): Rgba => {
  const [r = 0, g = 0, b = 0, a = 255] = (hex.match(/[\da-f]{2}/gi) ?? []).map((h) => Number.parseInt(h, 16));
  return [r, g, b, a / 255];
};
const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
/** Relative luminance, WCAG 2.2. */
const luminance = ([r, g, b]: Rgba): number => {
  const [R = 0, G = 0, B = 0] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
};
const contrast = (front: Rgba, back: Rgba): number => {
  const [high = 0, low = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
/** The contrast of two tokens; the ground may be a see-through token laid on paper. */
const between = (front: string, back: string, theme: "light" | "dark"): number => {
  const colour = (name: string): Rgba => {
    const hex = tokens.get(name)?.[theme];
    if (!hex) throw new Error(`tokens.css has no colour ${name}`);
    return parse(hex);
  };
  return contrast(colour(front), over(colour(back), colour("paper")));
};

const grounds = ["paper", "sheet", "sunk"];
const texts = ["ink", "ink-2", "link", "link-hover", "denial", "doubt"];
const lines = ["edge", "focus", "statement", "contact", "denial", "sourcing", "event", "assessment"];

describe.each(["light", "dark"] as const)("%s", (theme) => {
  it.each(texts.flatMap((t) => grounds.map((g) => [t, g] as const)))("text in %s on %s has 4.5 to 1 or more", (text, ground) => {
    expect(between(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["statement-tint", "denial-tint", "passage", "looked", "marker"])("ink on %s has 4.5 to 1 or more", (ground) => {
    expect(between("ink", ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines.flatMap((l) => ["paper", "sheet"].map((g) => [l, g] as const)))("a line in %s on %s has 3 to 1 or more", (line, ground) => {
    expect(between(line, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
