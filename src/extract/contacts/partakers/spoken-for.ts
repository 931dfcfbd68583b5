/** The body for which somebody speaks who says “we”: “We have asked Delmar,” said a spokesman for Norvik. */
import { officers } from "../../language/en/roles.js";
import type { Referent } from "../../mentions/model.js";
import { singularOf } from "../../mentions/nouns.js";
import type { Reading } from "../../statements/model.js";
import { tokenAt } from "../../text/document.js";
import { oncePer } from "../../text/once.js";
import type { Token } from "../../text/tokens.js";

/** The body or state that an office says somebody speaks for, where it names one: of “Norvik chairman Anna Berg” Norvik. */
export const spokenForBy = (reading: Reading, speaker: Referent): Referent | undefined => {
  const known = answers(reading);
  if (!known.has(speaker)) known.set(speaker, principalOf(reading, speaker));
  return known.get(speaker);
};

const answers = oncePer((_: Reading) => new Map<Referent, Referent | undefined>());

const principalOf = (reading: Reading, speaker: Referent): Referent | undefined => {
  const { document, mentions } = reading;
  if (speaker.type !== "person" && speaker.type !== "role") return undefined;
  const roles =
    speaker.type === "person"
      ? speaker.roles.map(({ start, end }) => ({ first: tokenAt(document, start), last: tokenAt(document, end - 1) + 1 }))
      : mentions.bySentence.flat().filter((phrase) => phrase.referent === speaker && phrase.kind === "role");
  for (const { first, last } of roles) {
    const words = document.tokens.slice(first, last).map((token) => (token as Token).lower);
    if (words.some((word) => former.test(word)) || !words.some((word) => officers.has(singularOf(word)))) continue;
    const named = (mentions.bySentence[document.sentenceOf[first] ?? 0] ?? []).filter(
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
