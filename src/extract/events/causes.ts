import type { FoundContact } from "../contacts/model.js";
import { causeWords } from "../language/en/events.js";
import type { Document, Sentence } from "../text/document.js";
import { allMatches } from "../text/matches.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import type { FoundEvent } from "./find.js";

export interface Cause {
  /** the words that make the link */
  words: Span;
  /** contacts and events that are named as the cause; none where it is told in words that are neither */
  by: { kind: "contact" | "event"; number: number }[];
}

/** Contacts and events by their sentence. */
export interface Told {
  document: Document;
  contacts: ReadonlyMap<number, { number: number; start: number }[]>;
  events: ReadonlyMap<number, { number: number; start: number }[]>;
}

const bySentence = <T extends { sentence: number }>(items: readonly T[], start: (item: T) => number): Told["contacts"] => {
  const found = new Map<number, { number: number; start: number }[]>();
  items.forEach((item, number) => {
    found.set(item.sentence, [...(found.get(item.sentence) ?? []), { number, start: start(item) }]);
  });
  return found;
};

export const toldIn = (document: Document, contacts: readonly FoundContact[], events: readonly FoundEvent[]): Told => ({
  document,
  contacts: bySentence(contacts, (contact) => (document.tokens[contact.first] as Token).start),
  events: bySentence(events, (event) => event.start),
});

/** What the text names as the cause of an event, in words that say so; never from mere order in time. */
export const causeOf = (told: Told, event: FoundEvent, self: number): Cause | undefined => {
  const sentence = told.document.sentences[event.sentence] as Sentence;
  const text = told.document.text.slice(sentence.start, sentence.end);
  let wordsAlone: Cause | undefined;
  for (const { pattern, order } of causeWords) {
    for (const match of allMatches(text, pattern)) {
      const words = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const by =
        order === "back"
          ? before(told, event.sentence, self)
          : within(told, event.sentence, self, region(told.document, sentence, event, words, order));
      if (by === undefined) continue;
      if (by.length > 0) return { words, by };
      if (order !== "back") wordsAlone ??= { words, by };
    }
  }
  return wordsAlone;
};

/** Where the cause stands that some words lead to; undefined where the event stands on the wrong side of them. */
const region = (
  document: Document,
  sentence: Sentence,
  event: FoundEvent,
  words: Span,
  order: "cause first" | "effect first",
): Span | undefined => {
  if (order === "cause first") {
    // the words may be those of the event itself: “forced to resign”
    if (event.start < words.start || (event.start <= words.start && words.end <= event.end)) return undefined;
    return { start: sentence.start, end: words.start };
  }
  if (event.end <= words.start) return { start: words.start, end: sentence.end };
  // “Because he had met B, C dismissed him”: up to the comma
  const comma = document.text.indexOf(",", words.end);
  const leads =
    document.text.slice(sentence.start, words.start).trim() === "" || /[,;]\s*$/.test(document.text.slice(sentence.start, words.start));
  return leads && comma > 0 && comma < event.start ? { start: words.start, end: comma } : undefined;
};

const within = ({ contacts, events }: Told, sentence: number, self: number, place: Span | undefined): Cause["by"] | undefined => {
  if (place === undefined) return undefined;
  const inside = ({ start }: { start: number }): boolean => start >= place.start && start < place.end;
  return [
    ...(contacts.get(sentence) ?? []).filter(inside).map(({ number }) => ({ kind: "contact" as const, number })),
    ...(events.get(sentence) ?? []).filter((e) => e.number !== self && inside(e)).map(({ number }) => ({ kind: "event" as const, number })),
  ];
};

/** “On that basis” points back to the sentence before it. */
const before = ({ contacts, events }: Told, sentence: number, self: number): Cause["by"] => {
  const by = (contacts.get(sentence - 1) ?? []).map(({ number }) => ({ kind: "contact" as const, number }));
  if (by.length > 0) return by;
  return (events.get(sentence - 1) ?? []).filter(({ number }) => number !== self).map(({ number }) => ({ kind: "event" as const, number }));
};
