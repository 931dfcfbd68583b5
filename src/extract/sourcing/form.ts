import type { ContactClaim, SourcingLink } from "../../vocabulary/forms.js";
import type { Referent } from "../mentions/model.js";
import { type Document, tokenAt } from "../text/document.js";
import type { FoundLink } from "./find.js";

/**
 * Sourcing links in their JSON form. A contact rests on a link when a statement that vouches for it does, or when it stands
 * in the very sentence that the link vouches for and nobody else does (“… also attended, per the Courier”).
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
  return links.map((link, i) => {
    const statements = link.statements.map((s) => `s${s + 1}`);
    const beside = link.statements.length === 0 && link.sentence !== undefined ? (alone.get(link.sentence) ?? []) : [];
    const resting = [...new Set([...statements.flatMap((s) => byStatement.get(s) ?? []), ...beside])];
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
