/**
 * `tsx bench/fill-generated.ts DB SEED ARTICLES STATEMENTS`: makes a new record of generated articles, each of so many
 * statements. `big.db 1 10000 10` is the record of 100,000 statements that the pages are measured with.
 */
import { filledRecord } from "./filled.js";
import { generate } from "./generate.js";

const [path = "", seed = "1", articles = "10000", statements = "10"] = process.argv.slice(2);

const main = async (): Promise<void> => {
  const made = generate({ seed: Number(seed), articles: Number(articles), statementsPerArticle: Number(statements) });
  const { store } = await filledRecord(path, made, (done, of) => {
    if (done % 1000 === 0) console.error(`${done} of ${of}`);
  });
  await store.close();
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
