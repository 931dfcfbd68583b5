/** Extracts the articles on standard input with two workers, and prints this process's peak memory in MB and the time it took. */
import { createExtractionPool } from "../dist/extract/pool.js";

let input = "";
for await (const piece of process.stdin) input += piece;
const articles = JSON.parse(input);
const pool = createExtractionPool({ threads: 2 });
const start = performance.now();
const answers = await Promise.all(articles.map((article) => pool.extract(article)));
const seconds = (performance.now() - start) / 1000;
await pool.close();
console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS / 1024, ok: answers.filter(({ ok }) => ok).length, seconds }));
