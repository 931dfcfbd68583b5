/**
 * Writes, for each text of a JSON Lines file ({"name", "text"}), what there is to decide about: contacts that the rules find or the trained
 * layers see, in all the ways in which their participants can be read, with their features. For decide.py:
 * `npx tsx decide.ts TEXTS.jsonl OUT.jsonl [MODELS]`. Offsets are code points of the text.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { candidates } from "../src/extract/contacts/find.js";
import { findMentions } from "../src/extract/mentions/find.js";
import { lookup } from "../src/extract/mentions/lookup.js";
import { loadModel } from "../src/extract/reader/model.js";
import { readWith } from "../src/extract/reader/read.js";
import { findStatements } from "../src/extract/statements/find.js";
import { readDocument } from "../src/extract/text/document.js";

const [texts, out, models] = process.argv.slice(2) as [string, string, string?];
const model = await loadModel(models);

const weighed = async (name: string, body: string): Promise<string> => {
  const document = readDocument({ id: name, path: name, language: "en", body });
  const read = await readWith(model, body);
  const mentions = findMentions(document, read, read.whom);
  const reading = { document, mentions, phrases: lookup(mentions, document.sentenceOf), read };
  const { tokens, points } = document;
  const place = ({ start, end }: { start: number; end: number }): [number, number] => [points.toCodePoint(start), points.toCodePoint(end)];
  const contacts = candidates(reading, findStatements(reading, read.statements)).map((variants) =>
    variants.map(({ contact, features }) => ({
      trigger: place({ start: tokens[contact.first]?.start ?? 0, end: tokens[contact.last - 1]?.end ?? 0 }),
      by: contact.by ?? "other",
      participants: contact.participants.map((p) => ({ name: p.name, place: place(p.span) })),
      features,
    })),
  );
  return JSON.stringify({ name, contacts });
};

const lines: string[] = [];
for (const line of readFileSync(texts, "utf8").trim().split("\n")) {
  const { name, text } = JSON.parse(line) as { name: string; text: string };
  lines.push(await weighed(name, text));
}
writeFileSync(out, `${lines.join("\n")}\n`);
