import { Value } from "typebox/value";
import { expect, it } from "vitest";
import { generate } from "../../bench/generate.js";
import { ExtractionForm } from "../vocabulary/forms.js";
import { membersOf } from "./derive/members.js";

it("generated articles have the form of an extraction, offsets that hold, and are the same for the same seed", async () => {
  const bodies: string[] = [];
  for await (const { article, extraction } of generate({ seed: 4, articles: 30, statementsPerArticle: 6 })) {
    bodies.push(article.body);
    expect([...Value.Errors(ExtractionForm, extraction)]).toEqual([]);
    if (extraction === undefined) continue;
    const { evidence, statement } = membersOf(extraction);
    expect(evidence.filter(({ text }) => text.trim() !== text)).toEqual([]);
    for (const { content, speaker_text } of statement) expect(`${content}${speaker_text}`).not.toContain("undefined");
  }
  expect(new Set(bodies).size).toBe(30);
  const again: string[] = [];
  for await (const { article } of generate({ seed: 4, articles: 30, statementsPerArticle: 6 })) again.push(article.body);
  expect(again).toEqual(bodies);
});
