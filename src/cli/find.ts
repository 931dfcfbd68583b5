/** Entries by id, or by the beginning of one. */
import type { Entry, RecordStore } from "../record/types.js";
import { Failure } from "./errors.js";

/**
 * The entry of that id, or the only one whose id begins so.
 * @throws Failure where there is none, or where several begin so
 */
export const findEntry = async (store: RecordStore, id: string): Promise<Entry> => {
  const found = await store.entry(id.trim());
  if (found) return found;
  throw new Failure(`The record has no entry ${id}.`, "The tables show the ids: onrecord contacts, statements, people, articles …");
};

const isComplete = (id: string): boolean => /^([a-z]-[0-9a-f]{16}|sha256:[0-9a-f]{64})$/.test(id);

/** A complete id stays as it is, since it may be that of a member; a beginning becomes the id of its entry. */
export const completeId = async (store: RecordStore, id: string): Promise<string> =>
  isComplete(id) ? id : (await findEntry(store, id)).entry.id;
