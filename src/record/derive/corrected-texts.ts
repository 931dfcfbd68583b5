/** Entries are found by what stands now, not by what a reviewer put right. */
import { CodePointText } from "../../vocabulary/codepoints.js";
import { type Db, insertAll, listed } from "../database.js";
import { entryTexts } from "./entry-text.js";

/** One entry with the rows that its text is made of; of entities those that it names now. */
const toldOf = async (db: Db, id: string) => {
  const only = listed([id]);
  const statement = await db.selectFrom("statement").selectAll().where("id", "in", only).execute();
  const event = await db.selectFrom("event").selectAll().where("id", "in", only).execute();
  const event_participant = await db.selectFrom("event_participant").selectAll().where("event", "in", only).orderBy("position").execute();
  const assessment = await db.selectFrom("assessment").selectAll().where("id", "in", only).execute();
  const people = [...statement.map((s) => s.speaker), ...event_participant.map((p) => p.entity), ...assessment.map((a) => a.entity)];
  const named = listed(people.flatMap((person) => person ?? []));
  const entity = await db.selectFrom("entity").selectAll().where("id", "in", named).execute();
  const evidence = await db.selectFrom("evidence").selectAll().where("entry", "in", only).orderBy("number").execute();
  return { statement, event, event_participant, assessment, entity, evidence };
};

/** Writes anew by which words statements, events and assessments are found; contacts are written as they are put together. */
export const writeCorrectedTexts = async (db: Db, entries: Iterable<string>): Promise<void> => {
  for (const id of new Set(entries)) {
    const told = await toldOf(db, id);
    const article = told.evidence[0]?.article;
    if (article === undefined || id.startsWith("c-")) continue;
    const { body } = await db.selectFrom("article").select("body").where("id", "=", article).executeTakeFirstOrThrow();
    await db.deleteFrom("entry_text").where("entry", "=", id).execute();
    await insertAll(db, "entry_text", entryTexts(told, new CodePointText(body)));
  }
};
