import { describe, expect, it } from "vitest";
import { readArticle } from "../read.js";

/** Words of each chain of more than one mention. */
const chainsIn = async (body: string): Promise<string[][]> => {
  const chains = new Map<number, string[]>();
  for (const { start, end, chain } of (await readArticle(body)).mentions)
    chains.set(chain, [...(chains.get(chain) ?? []), [...body].slice(start, end).join("")]);
  return [...chains.values()].filter((words) => words.length > 1);
};

describe("chains", () => {
  it("follow she and he past one another", async () => {
    const chains = await chainsIn("Anna Berg met Karl Lund in Oslo on Monday. She said that he had agreed to help her.");
    const ofAnna = chains.find((words) => words.includes("Anna Berg"));
    expect(ofAnna).toContain("She");
    expect(ofAnna).not.toContain("he");
    expect(chains.find((words) => words.includes("Karl Lund"))).toContain("he");
  });

  it("never have both men and women", async () => {
    const chains = await chainsIn(
      "Mr. Lund called Mrs. Lund on Monday. She told him that her brother was ill, and he said that he would come.",
    );
    for (const words of chains)
      expect(words.some((w) => /^(?:he|him)$/i.test(w)) && words.some((w) => /^(?:she|her)$/i.test(w))).toBe(false);
  });

  it("are the same at every reading", async () => {
    const body = "The company opened a shop. It hired workers. They said the firm paid them well.";
    expect(await chainsIn(body)).toEqual(await chainsIn(body));
  });
});
