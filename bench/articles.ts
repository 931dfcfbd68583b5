import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../src/read/read.js";
import type { Article } from "../src/vocabulary/forms.js";
import { articleId } from "../src/vocabulary/ids.js";

/** The article length that speeds are given for: the mean of PolNeAR's news articles, in tokens. */
export const TOKENS = 970;

/** The articles of a folder, as `onrecord add` would read them. */
export async function articlesOf(folder: string): Promise<Article[]> {
  const found: Article[] = [];
  for await (const result of read([folder])) {
    if (!result.ok) throw new Error(`${result.refusal.path}: ${result.refusal.message}`);
    found.push(result.article);
  }
  return found;
}

/**
 * `count` articles of about 970 tokens each, cut from the running text of the example corpus at paragraphs, every one
 * different: what the speed of extraction is measured on.
 *
 * @param folder the folder of the example corpus (`.txt`)
 */
export function sampleArticles(folder: string, count: number): Article[] {
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\n\s*\n|\n/))
    .filter((paragraph) => paragraph.length > 80);
  const articles: Article[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    const parts: string[] = [`Report ${i + 1} of the series.`];
    for (let tokens = 5; tokens < TOKENS; at++) {
      const words = (paragraphs[at % paragraphs.length] as string).split(/\s+/);
      const part = words.slice(0, TOKENS - tokens + 5);
      parts.push(part.join(" "));
      tokens += part.length;
    }
    const body = parts.join("\n\n");
    articles.push({ id: articleId(body), path: `sample-${i}`, outlet: "Sample", published: "2017-03-11", language: "en", body });
  }
  return articles;
}
