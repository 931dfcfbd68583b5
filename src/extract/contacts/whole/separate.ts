import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";

/**
 * One wording that tells of several contacts becomes several claims: “met with representatives of A and B” (two groups of
 * one sort), “Berg and Holm were in contact with Lund” (contact alone does not say that they were so together).
 */
export const separate = (reading: Reading, contacts: FoundContact[]): FoundContact[] =>
  contacts.flatMap((contact) => {
    const groups = contact.participants.filter((p) => p.described !== undefined);
    const others = contact.participants.filter((p) => p.described === undefined);
    if (groups.length > 1 && others.length > 0) return groups.map((group) => ({ ...contact, participants: [...others, group] }));
    const joint = jointSides(reading, contact);
    return joint ? joint.many.map((one) => ({ ...contact, participants: [one, ...joint.other] })) : [contact];
  });

/** The joined persons before “in contact with”, and whom they were in contact with. */
const jointSides = ({ document }: Reading, contact: FoundContact) => {
  const { tokens } = document;
  const words = tokens.slice(contact.first, contact.last + 1).map((token) => token.lower);
  if (contact.kind !== "contact" || !/\b(?:contact|touch|communication) with\b/.test(words.join(" "))) return undefined;
  const at = (tokens[contact.first] as Token).start;
  const many = contact.participants.filter((p) => p.span.start < at);
  const other = contact.participants.filter((p) => p.span.start >= at);
  return many.length > 1 && other.length > 0 && many.every((p) => p.referent?.type === "person") ? { many, other } : undefined;
};
