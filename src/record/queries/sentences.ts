/** The sentences around pieces of evidence. */
import { CodePointText } from "../../vocabulary/codepoints.js";
import type { Evidence } from "../../vocabulary/forms.js";
import { type Db, listed } from "../database.js";
import { sentenceOf } from "../sentence.js";

/** For each piece of evidence the sentence in which it stands, itself evidence; of each article the body is read once. */
export const sentencesAround = async (db: Db, pieces: Iterable<Evidence>): Promise<Map<Evidence, Evidence>> => {
  const all = [...pieces];
  const rows = await db
    .selectFrom("article")
    .select(["id", "body"])
    .where("id", "in", listed(new Set(all.map(({ article }) => article))))
    .execute();
  const bodies = new Map(rows.map(({ id, body }) => [id, new CodePointText(body)]));
  return new Map(
    all.flatMap((piece) => {
      const body = bodies.get(piece.article);
      if (body === undefined) return [];
      const [start, end] = sentenceOf(body, [piece.start, piece.end]);
      return [[piece, { article: piece.article, start, end, text: body.slice(start, end) }] as const];
    }),
  );
};

/** Entries, each with the sentence around its first piece of evidence. */
export const withSentences = async <T extends { evidence: Evidence[] }>(
  db: Db,
  entries: readonly T[],
): Promise<(T & { sentence?: Evidence })[]> => {
  const sentences = await sentencesAround(
    db,
    entries.flatMap(({ evidence }) => evidence.slice(0, 1)),
  );
  return entries.map((entry) => {
    const sentence = entry.evidence[0] && sentences.get(entry.evidence[0]);
    return sentence === undefined ? entry : { ...entry, sentence };
  });
};
