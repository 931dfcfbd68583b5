import type { ContactClaim, NewsEvent } from "../../vocabulary/forms.js";
import type { FoundContact } from "../contacts/model.js";
import type { Referent } from "../mentions/model.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { causeOf, toldIn } from "./causes.js";
import type { FoundEvent } from "./find.js";

/** Events in their JSON form; a cause is linked only where words make the link, and only to what stands beside them. */
export const eventForms = (
  document: Document,
  events: readonly FoundEvent[],
  contacts: readonly FoundContact[],
  claims: readonly ContactClaim[],
  entityId: (referent: Referent) => string | undefined,
): NewsEvent[] => {
  const told = toldIn(document, contacts, events);
  return events.map((event, i) => {
    const cause = causeOf(told, event, i);
    const point = (at: number): number => document.points.toCodePoint(at);
    return {
      id: `v${i + 1}`,
      kind: event.kind,
      participants: event.participants.map((phrase) => {
        const { first, last } = phrase.kind === "name" && phrase.name ? phrase.name : phrase;
        const [from, to] = [(document.tokens[first] as Token).start, (document.tokens[last - 1] as Token).end];
        const entity = phrase.referent ? entityId(phrase.referent) : undefined;
        return {
          ...(entity === undefined ? {} : { entity }),
          name: phrase.referent?.name ?? document.text.slice(from, to),
          start: point(from),
          end: point(to),
        };
      }),
      ...(event.when
        ? {
            when: {
              start: point(event.when.start),
              end: point(event.when.end),
              text: document.text.slice(event.when.start, event.when.end),
              ...(event.when.date ? { date: event.when.date } : {}),
            },
          }
        : {}),
      causedBy: cause
        ? cause.by.map((by) => (by.kind === "contact" ? (claims[by.number]?.id ?? "") : `v${by.number + 1}`)).filter((id) => id !== "")
        : [],
      ...(cause ? { cause: [point(cause.words.start), point(cause.words.end)] as [number, number] } : {}),
      start: point(event.start),
      end: point(event.end),
    };
  });
};
