import type { Entity, Mention } from "../../vocabulary/forms.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Mentions } from "./find.js";
import type { Phrase, Referent } from "./model.js";

/** Entities and mentions in their JSON form, and the id of each referent. Ids count in order of first mention. */
export const mentionForms = (
  document: Document,
  found: Mentions,
): { mentions: Mention[]; entities: Entity[]; entityId: (referent: Referent) => string | undefined } => {
  const ids = new Map<Referent, string>();
  const mentions: Mention[] = [];
  for (const phrase of found.bySentence.flat()) {
    const { referent } = phrase;
    if (referent === undefined || (phrase.kind === "pronoun" && referent.type === "place")) continue;
    const id = ids.get(referent) ?? `e${ids.size + 1}`;
    ids.set(referent, id);
    const { first, last } = extent(phrase);
    const start = document.points.toCodePoint((document.tokens[first] as Token).start);
    const end = document.points.toCodePoint((document.tokens[last - 1] as Token).end);
    mentions.push({ id: "", start, end, type: referent.type, chain: id });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const unique = mentions.filter((m, i) => i === 0 || m.start !== mentions[i - 1]?.start || m.end !== mentions[i - 1]?.end);
  unique.forEach((mention, i) => {
    mention.id = `m${i + 1}`;
  });
  const entities = [...ids].map(
    ([referent, id]): Entity => ({
      id,
      name: referent.name,
      type: referent.type,
      roles: referent.roles.map((role) => {
        const start = document.points.toCodePoint(role.start);
        const end = document.points.toCodePoint(role.end);
        return { text: document.points.slice(start, end), start, end };
      }),
    }),
  );
  return { mentions: unique, entities, entityId: (referent) => ids.get(referent) };
};

/** A name stands for itself, without what describes it; an office or a group with what hangs on it. */
const extent = (phrase: Phrase): { first: number; last: number } => (phrase.kind === "name" && phrase.name ? phrase.name : phrase);
