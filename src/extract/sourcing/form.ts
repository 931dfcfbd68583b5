import type { ContactClaim, SourcingLink } from "../../vocabulary/forms.js";
import type { Referent } from "../mentions/model.js";
import type { Document } from "../text/document.js";
import type { FoundLink } from "./find.js";

/** Sourcing links in their JSON form; a contact rests on a link when a statement that vouches for it does. */
export const sourcingForms = (
  document: Document,
  links: readonly FoundLink[],
  contacts: readonly ContactClaim[],
  entityId: (referent: Referent) => string | undefined,
): SourcingLink[] =>
  links.map((link, i) => {
    const statements = link.statements.map((s) => `s${s + 1}`);
    const resting = contacts
      .filter((c) => c.holders.some((h) => h.statement !== undefined && statements.includes(h.statement)))
      .map((c) => c.id);
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
