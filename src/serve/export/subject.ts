/** What a dossier is about: a person, two of them, one contact, or the whole record. */
import anyAscii from "any-ascii";
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { Contact, Person } from "../../vocabulary/forms.js";
import { ApiError } from "../errors.js";
import { contactTitle, listInWords } from "../words.js";

export interface Subject {
  title: string;
  people: Person[];
  contact?: Contact;
  /** the filter with people by their ids, which reach all their names */
  filter: RecordFilter;
}

/** A part of a name stays as given where it fits none or several people. */
const personOf = async (store: RecordStore, name: string | undefined): Promise<Person | undefined> => {
  if (name === undefined) return undefined;
  const entry = await store.entry(name);
  if (entry?.type === "person") return entry.entry;
  const page = await store.people({ person: name, limit: 2 });
  return page.items.length === 1 ? page.items[0] : undefined;
};

/**
 * What a filter, and perhaps the id of a contact, mean.
 *
 * @throws ApiError `unknown_id` where there is no such contact
 */
export const subjectOf = async (store: RecordStore, given: RecordFilter, contact?: string): Promise<Subject> => {
  if (contact !== undefined) {
    const entry = await store.entry(contact);
    if (entry?.type !== "contact")
      throw new ApiError(
        404,
        "unknown_id",
        `There is no contact with the id “${contact.slice(0, 200)}”.`,
        "Ids are listed by `onrecord contacts`.",
      );
    return { title: contactTitle(entry.entry), people: [], contact: entry.entry, filter: given };
  }
  const [one, other] = [await personOf(store, given.person), await personOf(store, given.with)];
  const filter = { ...given, ...(one && { person: one.id }), ...(other && { with: other.id }) };
  const names = [one?.name ?? given.person, other?.name ?? given.with].filter((name) => name !== undefined);
  return { title: listInWords(names) || "the whole record", people: [one, other].filter((person) => person !== undefined), filter };
};

/** A name for the file: `dossier-sergey-kislyak-and-jared-kushner`. */
export const fileNameOf = ({ title }: Pick<Subject, "title">): string => {
  const words = anyAscii(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
  return `dossier-${words || "record"}`;
};
