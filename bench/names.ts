import { compareNames } from "../src/resolve/names/compare.js";
import { generate } from "./generate.js";
import { type Figure, median } from "./table.js";

/** Time of 100,000 comparisons of names on one core: names of a synthetic corpus, each with others. */
export async function nameSpeed(): Promise<Figure[]> {
  const names = new Set<string>();
  for await (const { extraction } of generate({ seed: 3, articles: 200, statementsPerArticle: 5 }))
    for (const entity of extraction?.entities ?? []) names.add(entity.name);
  const list = [...names].sort();
  const pairs = 100_000;
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    for (let i = 0; i < pairs; i++) compareNames("person", list[i % list.length] as string, list[(i * 7919 + 13) % list.length] as string);
    seconds.push((performance.now() - start) / 1000);
  }
  const data = `${list.length} names of a synthetic corpus, seed 3, median of 3`;
  return [{ suite: "names", name: "100,000 comparisons, one core", value: median(seconds), unit: "s", data }];
}
