import type { ContactClaim, NewsEvent } from "../../vocabulary/forms.js";
import type { FoundContact } from "../contacts/model.js";
import { causeWords } from "../language/en/events.js";
import type { Referent } from "../mentions/model.js";
import type { Document, Sentence } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import type { FoundEvent } from "./find.js";

/** Events in their JSON form; a cause is linked only where words make the link, and only to what stands beside them. */
export const eventForms = (
  document: Document,
  events: readonly FoundEvent[],
  contacts: readonly FoundContact[],
  claims: readonly ContactClaim[],
  entityId: (referent: Referent) => string | undefined,
): NewsEvent[] =>
  events.map((event, i) => {
    const cause = causeOf(document, event, contacts, events);
    const point = (at: number): number => document.points.toCodePoint(at);
    return {
      id: `v${i + 1}`,
      kind: event.kind,
      participants: event.participants.flatMap((phrase) => {
        if (!phrase.referent) return [];
        const { first, last } = phrase.kind === "name" && phrase.name ? phrase.name : phrase;
        const entity = entityId(phrase.referent);
        return [
          {
            ...(entity === undefined ? {} : { entity }),
            name: phrase.referent.name,
            start: point((document.tokens[first] as Token).start),
            end: point((document.tokens[last - 1] as Token).end),
          },
        ];
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

type Cause = { words: Span; by: { kind: "contact" | "event"; number: number }[] };

const causeOf = (
  document: Document,
  event: FoundEvent,
  contacts: readonly FoundContact[],
  events: readonly FoundEvent[],
): Cause | undefined => {
  const sentence = document.sentences[event.sentence] as Sentence;
  const text = document.text.slice(sentence.start, sentence.end);
  for (const { pattern, causeFirst } of causeWords) {
    for (const match of text.matchAll(pattern)) {
      const words = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const anaphoric = /\bth(?:at|is|ese)\b|^as a (?:result|consequence)$/iu.test(match[0]);
      if (anaphoric) {
        const by = lastBefore(document, event.sentence, contacts, events, event);
        if (by.length > 0) return { words, by };
      } else if (causeFirst ? words.end <= event.start || words.start >= event.start - 3 : true) {
        const inCause = (start: number): boolean => (causeFirst ? start < words.start : start >= words.start);
        if (causeFirst && event.start < words.start) continue;
        const by = [
          ...contacts.flatMap((c, number) =>
            c.sentence === event.sentence && inCause((document.tokens[c.first] as Token).start)
              ? [{ kind: "contact" as const, number }]
              : [],
          ),
          ...events.flatMap((e, number) =>
            e !== event && e.sentence === event.sentence && inCause(e.start) ? [{ kind: "event" as const, number }] : [],
          ),
        ];
        if (by.length > 0) return { words, by };
      }
    }
  }
  return undefined;
};

/** “On that basis” points back to the sentence before it. */
const lastBefore = (
  document: Document,
  sentence: number,
  contacts: readonly FoundContact[],
  events: readonly FoundEvent[],
  self: FoundEvent,
): Cause["by"] => {
  const before = sentence - 1;
  if (document.sentences[before] === undefined) return [];
  const by: Cause["by"] = contacts.flatMap((c, number) => (c.sentence === before ? [{ kind: "contact" as const, number }] : []));
  if (by.length > 0) return by;
  return events.flatMap((e, number) => (e !== self && e.sentence === before ? [{ kind: "event" as const, number }] : []));
};
