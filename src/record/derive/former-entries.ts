/** Entries that a decision names and that the newest extraction of their article no longer holds: it applies to none of them. */
import { sql } from "kysely";
import { compareText } from "../../resolve/sets.js";
import type { Extraction } from "../../vocabulary/forms.js";
import { type Db, insertAll, listed } from "../database.js";
import { extractionsOf, storedArticle } from "../extractions.js";
import type { FormerEntry } from "../schema.js";
import { membersOf } from "./members.js";
import type { ReviewRow } from "./standing.js";

const digits = "[0-9a-f]{16}";
const member = new RegExp(`\\b[ecsval]-${digits}\\b`, "gu");
/** A question is named by the two that it is about, a dispute by the claim or statement that it is about. */
const question = new RegExp(`\\bq-(${digits})-(${digits})\\b`, "gu");
const dispute = new RegExp(`\\bd-(${digits})\\b`, "gu");

/** The ids of members that a decision names: its target, the other, and those in its value. */
export const namedBy = ({ target, other, value }: Pick<ReviewRow, "target" | "other" | "value">): Set<string> => {
  const text = [target, other, value].join(" ");
  const asked = [...text.matchAll(question)].flatMap(([, one, two]) => [`e-${one}`, `e-${two}`]);
  const disputed = [...text.matchAll(dispute)].flatMap(([, one]) => [`c-${one}`, `s-${one}`]);
  return new Set([...(text.match(member) ?? []), ...asked, ...disputed]);
};

const memberTables = ["entity", "contact_claim", "statement", "event", "assessment", "sourcing_link"] as const;

/** Those of some ids that no member has now. */
const missing = async (db: Db, ids: ReadonlySet<string>): Promise<Set<string>> => {
  const left = new Set(ids);
  for (const table of memberTables) {
    const rows = await db.selectFrom(table).select("id").where("id", "in", listed(ids)).execute();
    for (const { id } of rows) left.delete(id);
  }
  return left;
};

interface Place {
  entry: string;
  start: number;
  end: number;
}

/** The members of an extraction, and the places that carry or mention each. */
const placed = (extraction: Extraction) => {
  const members = membersOf(extraction);
  const ids = new Map(members.entity.map(({ local, id }) => [local, id]));
  const mentions = extraction.mentions.flatMap(({ chain, start, end }): Place[] => {
    const entry = ids.get(chain);
    return entry === undefined ? [] : [{ entry, start, end }];
  });
  const rows = memberTables.flatMap((table): { id: string; name?: string | null }[] => members[table]);
  return {
    rows,
    evidence: members.evidence,
    places: [...members.evidence, ...mentions] as Place[],
    ids: new Set(rows.map(({ id }) => id)),
  };
};

const shared = (a: Place, b: Place): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Of the same kind, the one of some places that shares most of a place's words, those before others that have come anew. */
const inPlaceOf = (gone: Place, places: readonly Place[], before: ReadonlySet<string>): string | null => {
  const near = places
    .filter((place) => place.entry.slice(0, 2) === gone.entry.slice(0, 2) && shared(place, gone) > 0)
    .sort((a, b) => shared(b, gone) - shared(a, gone) || compareText(a.entry, b.entry));
  return (near.find(({ entry }) => !before.has(entry)) ?? near[0])?.entry ?? null;
};

/** Where the sought entries stood in the earlier extractions of an article, as the latest of those that held each has it. */
const formerIn = async (db: Db, id: string, sought: ReadonlySet<string>): Promise<FormerEntry[]> => {
  const found = new Map<string, FormerEntry>();
  const article = await storedArticle(db, id);
  if (article === undefined) return [];
  const [newest, ...earlier] = (await extractionsOf(db, article)).map(placed);
  for (const { rows, evidence, ids } of earlier) {
    for (const row of rows) {
      if (!sought.has(row.id) || found.has(row.id)) continue;
      const place = evidence.find(({ entry }) => entry === row.id);
      const now = place === undefined || newest === undefined ? null : inPlaceOf(place, newest.places, ids);
      const { start = null, end = null, text = row.name ?? "" } = place ?? {};
      found.set(row.id, { id: row.id, article: id, start, end, text, now });
    }
  }
  return [...found.values()];
};

/**
 * Writes anew which entries that decisions name are gone. They are looked for in articles that were extracted more than once:
 * members go in no other way.
 *
 * @param articles only those of these articles; else all
 */
export const writeFormerEntries = async (db: Db, articles?: readonly string[]): Promise<void> => {
  const among = articles === undefined ? sql`true` : sql`article in ${listed(articles)}`;
  await sql`delete from former_entry where ${among}`.execute(db);
  const log = await db.selectFrom("review").select(["target", "other", "value"]).execute();
  const sought = await missing(db, new Set(log.flatMap((review) => [...namedBy(review)])));
  if (sought.size === 0) return;
  const { rows } = await sql<{ article: string }>`
    select article from extraction where ${among} group by article having count(*) > 1 order by article`.execute(db);
  for (const { article } of rows) {
    const former = await formerIn(db, article, sought);
    await insertAll(db, "former_entry", former);
    for (const { id } of former) sought.delete(id);
    if (sought.size === 0) return;
  }
};
