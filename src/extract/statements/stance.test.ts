import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

/** The half of the annotated sentences that was looked at while the rules were written; the other is only counted by the bench. */
const open = readFileSync(new URL("../../../bench/data/stances.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [string, string, string])
  .filter(([half]) => half === "open");

describe("stance", () => {
  it("is read as annotated in nine of ten sentences", async () => {
    const wrong: string[] = [];
    for (const [, stance, body] of open) {
      const { statements } = await extract({ id: articleId(body), language: "en", body });
      const read = statements.find((statement) => statement.within === null)?.stance;
      if (read !== stance) wrong.push(`${body} ${read ?? "no statement"}, not ${stance}`);
    }
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(open.length / 10);
  });

  it.each([
    ["Anna Berg did not deny that she had known.", "asserts"],
    ["Anna Berg asked Karl Lund to leave.", "demands"],
    ["Anna Berg asked whether Karl Lund would leave.", "asks"],
    ["Anna Berg said the charge was “a lie.”", "denies"],
  ])("%s %s", async (body, stance) => {
    expect((await extract({ id: articleId(body), language: "en", body })).statements[0]?.stance).toBe(stance);
  });
});
