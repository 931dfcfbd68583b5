import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact, Participant } from "../model.js";

/** How many sentences on those may be named whom a text first only counts. */
const REACH = 2;

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/**
 * “Two more advisers were in contact with Lund. Anna Berg and Peter Holm spoke to Lund at …”: those who are counted in
 * the first claim are named in the next, when it is about the same other side and names just so many.
 */
export const namesOfCounted = (reading: Reading, contacts: FoundContact[]): FoundContact[] =>
  contacts.map((contact) => {
    const group = contact.participants.find((p) => countOf(reading, p) !== undefined);
    const count = group && countOf(reading, group);
    if (group === undefined || count === undefined) return contact;
    const others = contact.participants.filter((p) => p !== group);
    const next = contacts.find(
      (c) =>
        c.sentence > contact.sentence &&
        c.sentence - contact.sentence <= REACH &&
        c.participants.length === others.length + count &&
        others.every((p) => c.participants.some((q) => q.referent !== undefined && q.referent === p.referent)),
    );
    const named = next?.participants.filter((p) => !others.some((q) => q.referent === p.referent)) ?? [];
    if (named.length !== count || !named.every((p) => p.referent?.type === "person")) return contact;
    const inPlace = named.map((p): Participant => ({ ...p, role: group.role, span: group.span }));
    return { ...contact, participants: contact.participants.flatMap((p) => (p === group ? inPlace : [p])) };
  });

/** How many a group is said to be: “two more advisers”. */
const countOf = ({ document }: Reading, participant: Participant): number | undefined => {
  if (participant.referent?.type !== "group" && participant.referent?.type !== "role") return undefined;
  const tokens = document.tokens
    .filter((token: Token) => token.start >= participant.span.start && token.end <= participant.span.end)
    .slice(0, 2);
  return tokens.map((token) => numbers[token.lower]).find((count) => count !== undefined);
};
