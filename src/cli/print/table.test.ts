import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { createStyle } from "./style.js";
import { type Column, renderTable } from "./table.js";

interface Row {
  id: string;
  words: string;
  n: number;
}
const columns: Column<Row>[] = [
  { head: "Id", text: (row) => row.id },
  { head: "Words", text: (row) => row.words, least: 10 },
  { head: "N", text: (row) => String(row.n), align: "right" },
];
const plain = createStyle(false);
const render = (rows: Row[], width: number) => renderTable(columns, rows, width, plain);

describe("tables", () => {
  test("columns stand apart by two blanks; numbers to the right", () =>
    expect(
      render(
        [
          { id: "c-1", words: "met twice", n: 3 },
          { id: "c-22", words: "called", n: 12 },
        ],
        80,
      ),
    ).toBe("Id    Words       N\nc-1   met twice   3\nc-22  called     12"));

  test("a cell that fills its column does not touch the next", () =>
    expect(
      renderTable(
        [
          { head: "A", text: () => "aaaa bbbb", least: 4 },
          { head: "Bbbb", text: () => "bbbb", least: 4 },
        ],
        [{}],
        10,
        plain,
      ),
    ).toBe("A     Bbbb\naaaa  bbbb\nbbbb"));

  test("long texts wrap between words", () =>
    expect(render([{ id: "c-1", words: "the quick brown fox jumps over", n: 1 }], 24)).toBe(
      "Id   Words             N\nc-1  the quick brown   1\n     fox jumps over",
    ));

  test.each([
    ["words", "one two three four five six seven eight nine ten"],
    ["a long URL", `https://example.org/${"a".repeat(200)}`],
    ["wide characters", "外交部发言人表示从未举行过任何会晤外交部发言人表示从未举行过任何会晤"],
    ["emoji", "👩‍👩‍👧 ".repeat(40)],
  ])("never wider than the terminal: %s", (_, words) => {
    for (const width of [30, 40, 57, 80])
      for (const line of render([{ id: "c-1", words, n: 1 }], width).split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  test("control characters are shown, not obeyed", () =>
    expect(render([{ id: "c-1", words: "a\u001b[2Jb\nc", n: 1 }], 80)).toContain("a␛[2Jb c"));

  test("colour does not change the layout", () => {
    const coloured = renderTable(
      [{ ...columns[1], meaning: () => "bad" as const } as Column<Row>],
      [{ id: "", words: "met", n: 0 }],
      80,
      createStyle(true),
    );
    expect(coloured).toContain("\u001b[31mmet\u001b[39m");
  });
});
