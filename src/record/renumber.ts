/** Other ids for the entries of an extraction, wherever they are named in it. */
import type { Extraction } from "../vocabulary/forms.js";

/** The lists of an extraction whose entries are members of the record. */
export const lists = ["entities", "statements", "contacts", "sourcing", "assessments", "events"] as const;

/** By list: the id of each entry, and the one that it is to have. */
export type Renumbering = Record<(typeof lists)[number], Map<string, string>>;

/** The extraction with other ids; those that are not named stay as they are. */
export const renumbered = (x: Extraction, as: Renumbering): Extraction => {
  const id =
    (...of: (typeof lists)[number][]) =>
    (old: string): string =>
      of.map((list) => as[list].get(old)).find((now) => now !== undefined) ?? old;
  const entity = id("entities");
  const statement = id("statements");
  const contact = id("contacts");
  const cause = id("contacts", "statements", "events");
  /** with its entity and statement, where it names them */
  const naming = <T extends { entity?: string; statement?: string }>(one: T): T => ({
    ...one,
    ...(one.entity === undefined ? {} : { entity: entity(one.entity) }),
    ...(one.statement === undefined ? {} : { statement: statement(one.statement) }),
  });
  return {
    ...x,
    mentions: x.mentions.map((mention) => ({ ...mention, chain: entity(mention.chain) })),
    entities: x.entities.map((one) => ({ ...one, id: entity(one.id) })),
    statements: x.statements.map((one) => ({
      ...one,
      id: statement(one.id),
      ...(one.speaker === undefined ? {} : { speaker: entity(one.speaker) }),
      within: one.within === null ? null : statement(one.within),
    })),
    contacts: x.contacts.map((one) => ({
      ...one,
      id: contact(one.id),
      participants: one.participants.map(naming),
      ...(one.where === undefined ? {} : { where: naming(one.where) }),
      holders: one.holders.map(naming),
    })),
    sourcing: x.sourcing.map((one) => ({
      ...naming(one),
      id: id("sourcing")(one.id),
      ...(one.statements === undefined ? {} : { statements: one.statements.map(statement) }),
      ...(one.contacts === undefined ? {} : { contacts: one.contacts.map(contact) }),
    })),
    assessments: x.assessments.map((one) => ({ ...naming(one), id: id("assessments")(one.id) })),
    events: x.events.map((one) => ({
      ...one,
      id: id("events")(one.id),
      participants: one.participants.map(naming),
      causedBy: one.causedBy.map(cause),
    })),
  };
};
