/** What a decision would change: it is made, looked at and rolled back, so that what is shown is what would be. */
import { sql } from "kysely";
import type { Preview, PreviewContact, PreviewPerson } from "../vocabulary/forms.js";
import { type Db, immediately, listed } from "./database.js";
import { contactTitle } from "./derive/contact-summary.js";
import { contactsById } from "./queries/contacts.js";
import { peopleById } from "./queries/people.js";
import { review } from "./reviews.js";
import type { Decision } from "./types.js";

/** Thrown to roll back; carries what was seen. */
class RolledBack extends Error {
  constructor(readonly preview: Preview) {
    super("rolled back");
  }
}

interface Seen {
  people: PreviewPerson[];
  contacts: Map<string, PreviewContact & { told: string }>;
  disputes: number;
}

const ids = async (found: Promise<{ rows: { id: string | null }[] }>): Promise<string[]> =>
  (await found).rows.flatMap(({ id }) => id ?? []);

/** Those who hold these entities, their contacts and how many disputes these have. */
const look = async (db: Db, entities: readonly string[]): Promise<Seen> => {
  const identities = await ids(
    sql<{ id: string | null }>`select distinct identity as id from entity where id in ${listed(entities)}`.execute(db),
  );
  const people = await peopleById(db, identities);
  const held = await ids(
    sql<{ id: string }>`select distinct p.contact as id from contact_participant p join contact c on c.id = p.contact
      where p.identity in ${listed(identities)} and c.rejected = 0`.execute(db),
  );
  const contacts = await contactsById(db, held);
  const disputes = await ids(sql<{ id: string }>`select id from dispute where contact in ${listed(held)}`.execute(db));
  return {
    people: people
      .map(({ id, name, names, contacts: met, statements, articles }) => ({
        id,
        name,
        names: names.map(({ text }) => text),
        contacts: met,
        statements,
        articles,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    contacts: new Map(
      contacts.map((contact) => {
        const { id, articles, origins, claims, participants } = contact;
        const told = JSON.stringify([claims.map((claim) => claim.id).sort(), participants.map(({ identity }) => identity).sort()]);
        return [id, { id, title: contactTitle(contact), articles, origins: origins.length, told }];
      }),
    ),
    disputes: disputes.length,
  };
};

/** Contacts of one side that are not told so on the other: other claims in them, or other people. */
const unlike = (side: Seen, other: Seen): PreviewContact[] =>
  [...side.contacts.values()]
    .filter(({ id, told }) => other.contacts.get(id)?.told !== told)
    .map(({ told: _, ...contact }) => contact)
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));

/**
 * What a merge or a split would change of those whom it names. The record is as it was afterwards; others who write wait
 * meanwhile, as for any decision.
 *
 * @throws RecordError `unknown_id`, `bad_decision`, as the decision itself would
 */
export const preview = async (db: Db, decision: Decision): Promise<Preview> => {
  try {
    await immediately(db, async (transaction) => {
      const named = listed([decision.target, decision.other ?? decision.target]);
      const entities = await ids(
        sql<{ id: string }>`select id from entity where identity in (select identity from entity where id in ${named})`.execute(
          transaction,
        ),
      );
      const before = await look(transaction, entities);
      await review(transaction, decision, (work) => work(transaction));
      const after = await look(transaction, entities);
      throw new RolledBack({
        people: { before: before.people, after: after.people },
        contacts: { gone: unlike(before, after), made: unlike(after, before) },
        disputes: { before: before.disputes, after: after.disputes },
      });
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.preview;
    throw error;
  }
  throw new Error("a preview was not rolled back");
};
