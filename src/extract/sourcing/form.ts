import type { ContactClaim, SourcingLink } from "../../vocabulary/forms.js";
import type { Referent } from "../mentions/model.js";
import { type Document, tokenAt } from "../text/document.js";
import type { FoundLink } from "./find.js";

/**
 * Sourcing links in their JSON form. A contact rests on a link when a statement that vouches for it does, or when it stands
 * in the very sentence that the link vouches for and nobody else does (“… also attended, per the Courier”). What the first
 * paragraph tells in short rests on the outlet that the article cites where it tells it again.
 */
export const sourcingForms = (
  document: Document,
  links: readonly FoundLink[],
  contacts: readonly ContactClaim[],
  entityId: (referent: Referent) => string | undefined,
): SourcingLink[] => {
  const byStatement = new Map<string, string[]>();
  const alone = new Map<number, string[]>();
  for (const contact of contacts) {
    for (const { statement } of contact.holders)
      if (statement !== undefined) byStatement.set(statement, [...(byStatement.get(statement) ?? []), contact.id]);
    if (contact.holders.length > 0) continue;
    const sentence = document.sentenceOf[tokenAt(document, document.points.toUtf16(contact.trigger[0]))] ?? -1;
    alone.set(sentence, [...(alone.get(sentence) ?? []), contact.id]);
  }
  const toldAgain = leads(document, contacts);
  return links.map((link, i) => {
    const statements = link.statements.map((s) => `s${s + 1}`);
    const beside = link.statements.length === 0 && link.sentence !== undefined ? (alone.get(link.sentence) ?? []) : [];
    const direct = [...statements.flatMap((s) => byStatement.get(s) ?? []), ...beside];
    const short = link.kind === "cites" ? direct.flatMap((id) => toldAgain.get(id) ?? []) : [];
    const resting = [...new Set([...direct, ...short])];
    const entity = link.referent ? entityId(link.referent) : undefined;
    return {
      id: `l${i + 1}`,
      kind: link.kind,
      target: link.target,
      ...(entity === undefined ? {} : { entity }),
      start: document.points.toCodePoint(link.start),
      end: document.points.toCodePoint(link.end),
      ...(statements.length > 0 ? { statements } : {}),
      ...(resting.length > 0 ? { contacts: resting } : {}),
    };
  });
};

/** For contacts told further down, those of the first paragraph that tell the same in short, and that nobody vouches for there. */
const leads = (document: Document, contacts: readonly ContactClaim[]): ReadonlyMap<string, string[]> => {
  const end = document.points.toCodePoint(document.paragraphs[0]?.end ?? 0);
  const short = contacts.filter(({ trigger, holders }) => trigger[1] <= end && holders.length === 0);
  return new Map(
    contacts.map((contact) => [
      contact.id,
      contact.trigger[0] < end ? [] : short.filter((lead) => lead.participants.length >= 2 && tellsOf(contact, lead)).map(({ id }) => id),
    ]),
  );
};

/** All who take part in the one take part in the other, and it came about in both. */
const tellsOf = (contact: ContactClaim, lead: ContactClaim): boolean =>
  contact.status === lead.status &&
  lead.participants.every(({ entity }) => entity !== undefined && contact.participants.some((other) => other.entity === entity));
