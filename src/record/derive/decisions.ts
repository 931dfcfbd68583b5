/** Decisions written beside what they are about. */
import { type Db, insertAll } from "../database.js";
import type { Standing } from "./standing.js";

/** The table of standing decisions, written anew from the log. */
export const writeDecisions = async (db: Db, { decisions }: Standing): Promise<void> => {
  await db.deleteFrom("decision").execute();
  await insertAll(
    db,
    "decision",
    [...decisions].map(([entry, { decision, source, information, note, review }]) => ({
      entry,
      decision,
      source_grade: source,
      information_grade: information,
      note,
      review,
    })),
  );
};
