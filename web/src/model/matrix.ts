import type { Pair } from "../../../src/vocabulary/forms.js";
import type { Someone } from "./corrections.js";
import { cut, drawing, ink, text } from "./svg.js";

type Known = Someone & { identity: string };

/** How a pair is told of: whether anybody says that it happened, and whether that is disputed. */
export type Tone = "told" | "disputed" | "claimed";

export const toneOf = (pair: Pair): Tone => (pair.disputed > 0 ? "disputed" : pair.happened > 0 ? "told" : "claimed");

export const toneWords: Record<Tone, string> = {
  told: "said to have happened",
  disputed: "disputed",
  claimed: "not said to have happened",
};

/** Pairs by both of their people, in either order. */
export const pairIndex = (pairs: readonly Pair[]): ((one: string, other: string) => Pair | undefined) => {
  const found = new Map<string, Pair>();
  for (const pair of pairs) {
    const [one, other] = pair.people;
    if (one && other) {
      found.set(`${one.identity} ${other.identity}`, pair);
      found.set(`${other.identity} ${one.identity}`, pair);
    }
  }
  return (one, other) => found.get(`${one} ${other}`);
};

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** A cell in words: "3 contacts resting on 2 origins, disputed". */
export const cellWords = (pair: Pair): string =>
  `${plural(pair.contacts, "contact")} resting on ${plural(pair.origins, "origin")}, ${toneWords[toneOf(pair)]}`;

const cell = 44;
const left = 190;
const top = 150;

/** The matrix as it is printed: names on two sides, in each cell the number of origins, disputed ones hatched. */
export const matrixSvg = (people: readonly Known[], pairs: readonly Pair[], title: string): string => {
  const at = pairIndex(pairs);
  const parts: string[] = [
    `<defs><pattern id="d" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#f7dedd"/><line y2="8" stroke="${ink.denial}" stroke-width="2"/></pattern></defs>`,
    text(12, 28, title, 'font-size="18" font-weight="bold"'),
  ];
  people.forEach((person, i) => {
    const middle = left + i * cell + cell / 2;
    parts.push(text(left - 8, top + i * cell + cell / 2 + 5, cut(person.name, 26), 'text-anchor="end"'));
    parts.push(text(0, 0, cut(person.name, 20), `transform="translate(${middle + 4} ${top - 8}) rotate(-50)"`));
  });
  people.forEach((row, y) => {
    people.forEach((column, x) => {
      const pair = at(row.identity, column.identity);
      const tone = pair && toneOf(pair);
      const fill = x === y ? ink.rule : tone === "disputed" ? "url(#d)" : tone === "told" ? "#d8e6f5" : ink.paper;
      parts.push(
        `<rect x="${left + x * cell}" y="${top + y * cell}" width="${cell}" height="${cell}" fill="${fill}" stroke="${ink.rule}"/>`,
      );
      if (pair) {
        const dashes =
          tone === "claimed"
            ? `<rect x="${left + x * cell + 4}" y="${top + y * cell + 4}" width="${cell - 8}" height="${cell - 8}" fill="none" stroke="${ink.quiet}" stroke-dasharray="3 3"/>`
            : "";
        const plate =
          tone === "disputed"
            ? `<circle cx="${left + x * cell + cell / 2}" cy="${top + y * cell + cell / 2}" r="12" fill="${ink.paper}"/>`
            : "";
        parts.push(
          dashes,
          plate,
          text(left + x * cell + cell / 2, top + y * cell + cell / 2 + 5, String(pair.origins), 'text-anchor="middle" font-weight="bold"'),
        );
      }
    });
  });
  const height = top + people.length * cell + 60;
  parts.push(
    text(
      12,
      height - 32,
      "Figures are independent origins. Hatched: disputed. Dashed: nobody says that it happened.",
      `fill="${ink.quiet}"`,
    ),
  );
  return drawing(Math.max(640, left + people.length * cell + 90), height, title, parts.join(""));
};
