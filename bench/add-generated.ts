/**
 * `tsx bench/add-generated.ts DB SEED COUNT`: adds generated articles to a record, and prints the id of each on a line of its
 * own once `add` has said that it is in. For trying what several processes, or one that is killed, do to a record.
 */
import { writeSync } from "node:fs";
import { openRecord } from "../src/record/open.js";
import { generate } from "./generate.js";

const [path = "", seed = "1", count = "10"] = process.argv.slice(2);

const main = async (): Promise<void> => {
  const store = await openRecord(path);
  for await (const addition of generate({ seed: Number(seed), articles: Number(count), statementsPerArticle: 3 })) {
    const { id } = await store.add(addition);
    writeSync(1, `${id}\n`);
  }
  await store.close();
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
