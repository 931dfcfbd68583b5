/**
 * `tsx bench/fill-generated.ts DB SEED ARTICLES STATEMENTS`: makes a new record of generated articles, each of so many
 * statements, by writing the truth at once and deriving the rest by one rebuild: minutes where adding one by one takes an
 * hour. `big.db 1 10000 10` is the record of 100,000 statements that the pages are measured with.
 */
import { brotliCompressSync, constants } from "node:zlib";
import Database from "better-sqlite3";
import { openRecord } from "../src/record/open.js";
import { CodePointText } from "../src/vocabulary/codepoints.js";
import { generate } from "./generate.js";

const [path = "", seed = "1", articles = "10000", statements = "10"] = process.argv.slice(2);

/** Articles, their originals and their extractions, as `add` would have left them, in one transaction. */
const writeTruth = async (): Promise<void> => {
  const db = new Database(path);
  const article = db.prepare(`insert into article (id, title, outlet, published, language, path, body, characters, added)
    values (@id, @title, @outlet, @published, @language, @path, @body, @characters, @added)`);
  const original = db.prepare(`insert into original (article, sha256, size, retrieved, method, location, media_type, compression, bytes)
    values (@article, @sha256, @size, @retrieved, @method, @location, @media_type, 'brotli', @bytes)`);
  const extraction = db.prepare("insert into extraction (article, extractor, findings) values (?, '1', ?)");
  const added = new Date(0).toISOString();
  db.exec("begin");
  for await (const { article: a, original: o, extraction: x } of generate({
    seed: Number(seed),
    articles: Number(articles),
    statementsPerArticle: Number(statements),
  })) {
    const { title = null, outlet = null, published = null, language = null, path: from = null } = a;
    article.run({
      id: a.id,
      title,
      outlet,
      published,
      language,
      path: from,
      body: a.body,
      characters: new CodePointText(a.body).length,
      added,
    });
    original.run({
      article: a.id,
      sha256: o.sha256,
      size: o.bytes.byteLength,
      retrieved: o.retrieved,
      method: o.method,
      location: o.location,
      media_type: o.mediaType ?? null,
      bytes: brotliCompressSync(o.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    });
    if (x !== undefined) {
      const { mentions, entities, statements: said, contacts, sourcing, assessments, events } = x;
      extraction.run(a.id, JSON.stringify({ mentions, entities, statements: said, contacts, sourcing, assessments, events }));
    }
  }
  db.exec("commit");
  db.close();
};

const main = async (): Promise<void> => {
  await (await openRecord(path, { create: true })).close();
  await writeTruth();
  const store = await openRecord(path);
  await store.rebuild((done, of) => {
    if (done % 1000 === 0) console.error(`${done} of ${of}`);
  });
  await store.close();
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
