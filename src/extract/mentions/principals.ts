/** For whom somebody speaks by office: the body or state that words like “Norvik chairman Anna Berg” name. */
import { officers } from "../language/en/roles.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Phrase, Referent } from "./model.js";
import { singularOf } from "./nouns.js";

/** The bodies and states that an office says somebody speaks for, where it names any: of “Norvik chairman Anna Berg” Norvik. Bodies first. */
export const principalOf = (document: Document, bySentence: readonly (readonly Phrase[])[], speaker: Referent): Referent | undefined => {
  if (speaker.type !== "person" && speaker.type !== "role") return undefined;
  const roles =
    speaker.type === "person"
      ? speaker.roles.map(({ start, end }) => ({ first: tokenAt(document, start), last: tokenAt(document, end - 1) + 1 }))
      : bySentence.flat().filter((phrase) => phrase.referent === speaker && phrase.kind === "role");
  for (const { first, last } of roles) {
    const words = document.tokens.slice(first, last).map(({ lower }) => lower);
    if (words.some((word) => former.test(word)) || !words.some((word) => officers.has(singularOf(word)))) continue;
    const named = (bySentence[document.sentenceOf[first] ?? 0] ?? []).filter(
      (phrase) => phrase.kind === "name" && phrase.name && phrase.name.first >= first && phrase.name.last <= last,
    );
    const bodies = named.flatMap(({ referent }) => (referent?.type === "organization" ? [referent] : []));
    const states = named.flatMap(({ referent }) => (referent?.type === "place" ? [referent] : []));
    const principal = bodies[0] ?? states[0];
    if (principal) return principal;
  }
  return undefined;
};

const former = /^(?:former|ex|then|one-time|onetime|retired|late)$/;
