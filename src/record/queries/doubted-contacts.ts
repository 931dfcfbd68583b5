/** Questions whether the words tell of a contact that is unsure. */
import { sql } from "kysely";
import type { Contact, Doubt } from "../../vocabulary/forms.js";
import { contactKinds, contactStatuses } from "../../vocabulary/kinds.js";
import { likelihoodInWords } from "../../vocabulary/unsure.js";
import type { Db } from "../database.js";
import type { RecordFilter } from "../types.js";
import { contactConditions, contactsById } from "./contacts.js";
import { all, type Condition } from "./filter.js";

/** Unsure contacts. On the answer hangs the contact itself, so they come behind all that concerns more, the likelier ones first. */
export const openContacts = ({ person, article }: RecordFilter): Condition => {
  const narrowed: RecordFilter = { unsure: true, ...(person !== undefined && { person }), ...(article !== undefined && { article }) };
  return sql`select c.id, c.likelihood as score, 1 as weight from contact c where ${all(contactConditions(narrowed))}`;
};

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** “Do these words tell of this contact of Anna Berg and Karl Lund: meeting, requested?” */
const questionOf = ({ kind, status, participants }: Contact): string => {
  const who = listed.format(participants.map(({ name }) => name));
  const what = [contactKinds[kind].label, contactStatuses[status].label].join(", ").toLowerCase();
  return `Do these words tell of this contact of ${who}: ${what}?`;
};

const doubtOf = (contact: Contact, likelihood: number, weight: number): Doubt => ({
  id: contact.id,
  kind: "contact",
  question: questionOf(contact),
  identities: contact.participants.map(({ identity, name }) => ({ identity, name })),
  score: likelihood,
  why: likelihoodInWords(likelihood),
  weight,
  evidence: contact.claims.filter(({ review }) => review?.decision !== "reject").flatMap(({ evidence }) => evidence),
});

/** The questions about those of these ids that are contacts, in no particular order. */
export const contactDoubts = async (db: Db, ids: readonly string[], weights: ReadonlyMap<string, number>): Promise<Doubt[]> =>
  (await contactsById(db, ids)).flatMap((contact) =>
    contact.likelihood === undefined ? [] : doubtOf(contact, contact.likelihood, weights.get(contact.id) ?? 0),
  );
