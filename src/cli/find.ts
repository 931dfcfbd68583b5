/** Entries by id, or by the beginning of one. */
import type { Entry, RecordStore } from "../record/types.js";
import { contactTitle, eventTitle } from "../serve/words.js";
import { Failure } from "./errors.js";

/** How many of those that begin alike are listed. */
const listed = 10;

/** An entry in one line. */
const titleOf = (found: Entry): string => {
  switch (found.type) {
    case "contact":
      return contactTitle(found.entry);
    case "event":
      return eventTitle(found.entry);
    case "statement":
      return `${found.entry.speaker?.name ?? "somebody not named"}: ${found.entry.content}`;
    case "person":
    case "source":
      return found.entry.name;
    case "dispute":
    case "assessment":
      return found.entry.about ?? "";
    case "article":
      return found.entry.title ?? found.entry.path ?? "";
  }
};

const ambiguous = async (store: RecordStore, id: string, ids: readonly string[]): Promise<Failure> => {
  const entries = await Promise.all(ids.slice(0, listed).map((each) => store.entry(each)));
  const lines = entries.flatMap((found) => (found ? [`${found.entry.id}  ${titleOf(found)}`] : []));
  return new Failure(`Several ids begin with ${id}.`, [...lines, ...(ids.length > listed ? ["…"] : [])].join("\n"));
};

/**
 * The entry of that id, or the only one whose id begins so.
 * @throws Failure where there is none, or where several begin so: its advice lists them, one a line
 */
export const findEntry = async (store: RecordStore, given: string): Promise<Entry> => {
  const id = given.trim();
  const exact = await store.entry(id);
  if (exact) return exact;
  const ids = await store.idsBeginning(id, listed + 1);
  if (ids.length > 1) throw await ambiguous(store, id, ids);
  const only = ids[0] === undefined ? undefined : await store.entry(ids[0]);
  if (only) return only;
  throw new Failure(`The record has no entry ${id}.`, "The tables show the ids: onrecord contacts, statements, people, articles …");
};

const isComplete = (id: string): boolean => /^([a-z]-[0-9a-f]{16}|sha256:[0-9a-f]{64})$/.test(id);

/** A complete id stays as it is, since it may be that of a member; a beginning becomes the id of its entry. */
export const completeId = async (store: RecordStore, id: string): Promise<string> =>
  isComplete(id) ? id : (await findEntry(store, id)).entry.id;
