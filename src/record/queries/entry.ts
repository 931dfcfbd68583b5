/** Anything by its id. A member's id finds what holds the member now, so links survive merges, splits and rebuilds. */
import { sql } from "kysely";
import type { Db } from "../database.js";
import type { Entry } from "../types.js";
import { articlesById } from "./articles.js";
import { assessmentsById } from "./assessments.js";
import { contactsById } from "./contacts.js";
import { disputesById } from "./disputes.js";
import { eventsById } from "./events.js";
import { articleIdOf } from "./filter.js";
import { peopleById } from "./people.js";
import { withSentences } from "./sentences.js";
import { sourcesById } from "./sources.js";
import { statementsById } from "./statements.js";

const first = async (query: { execute(db: Db): Promise<{ rows: { id: string | null }[] }> }, db: Db): Promise<string[]> =>
  (await query.execute(db)).rows.flatMap(({ id }) => id ?? []);

/** By the letter that ids begin with: where the thing is now, and how it is loaded. */
const finders: Record<string, (db: Db, id: string) => Promise<Entry | undefined>> = {
  c: async (db, id) => {
    const [entry] = await contactsById(
      db,
      await first(sql<{ id: string | null }>`select contact as id from contact_claim where id = ${id}`, db),
    );
    return entry === undefined ? undefined : { type: "contact", entry };
  },
  s: async (db, id) => {
    const [entry] = await statementsById(db, [id]);
    return entry === undefined ? undefined : { type: "statement", entry };
  },
  e: async (db, id) => {
    const [entry] = await peopleById(db, await first(sql<{ id: string | null }>`select identity as id from entity where id = ${id}`, db));
    return entry === undefined ? undefined : { type: "person", entry };
  },
  o: async (db, id) => {
    const [entry] = await sourcesById(db, [id]);
    return entry === undefined ? undefined : { type: "source", entry };
  },
  l: async (db, id) => {
    const [entry] = await sourcesById(
      db,
      await first(sql<{ id: string | null }>`select source as id from sourcing_link where id = ${id}`, db),
    );
    return entry === undefined ? undefined : { type: "source", entry };
  },
  d: async (db, id) => {
    const own = await first(sql<{ id: string }>`select id from dispute where id = ${id}`, db);
    const members = [`c-${id.slice(2)}`, `s-${id.slice(2)}`];
    const holding = sql<{
      id: string;
    }>`select dispute as id from dispute_side where member in (${sql.join(members)}) order by dispute limit 1`;
    const [entry] = await disputesById(db, own.length > 0 ? own : await first(holding, db));
    return entry === undefined ? undefined : { type: "dispute", entry };
  },
  v: async (db, id) => {
    const [entry] = await withSentences(db, await eventsById(db, [id]));
    return entry === undefined ? undefined : { type: "event", entry };
  },
  a: async (db, id) => {
    const [entry] = await withSentences(db, await assessmentsById(db, [id]));
    return entry === undefined ? undefined : { type: "assessment", entry };
  },
};

/** The entry of any id that was ever given out, or undefined. Of an article a unique beginning is enough. */
export const entry = async (db: Db, id: string): Promise<Entry | undefined> => {
  const letter = /^([a-z])-[0-9a-f]{16}$/.exec(id)?.[1];
  if (letter !== undefined) return finders[letter]?.(db, id);
  const article = await articleIdOf(db, id);
  const [summary] = article === undefined ? [] : await articlesById(db, [article]);
  return summary === undefined ? undefined : { type: "article", entry: summary };
};
