import { constructionNouns, contactNouns } from "../../language/en/contact-nouns.js";
import { handingVerbs } from "../../language/en/contact-words.js";
import { jointTriggers, tellingForms } from "../../language/en/contacts.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { type FoundContact, isSame } from "../model.js";
import { frameOf } from "../partakers/noun-frame.js";

/** How far apart two words may stand that say one contact: “attended a private meeting with B”. */
const NEAR = 8;

/** Two wordings of one contact in one clause (“had a meeting with B”, “invited B to a meeting”) are one claim: the first, with all who take part. */
export const dropRepeats = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const kept: FoundContact[] = [];
  for (const contact of contacts.filter((one) => !withItself(one)).sort((a, b) => a.first - b.first)) {
    const twin = kept
      .slice(-20)
      .find(
        (k) =>
          k.sentence === contact.sentence &&
          (overlap(k, contact) ||
            saysAgain(reading, k, contact) ||
            carries(reading, k, contact) ||
            handsOver(reading, k, contact) ||
            isPurpose(reading, k, contact) ||
            isTopic(reading, k, contact) ||
            tellsTwice(reading, k, contact)),
      );
    if (twin === undefined) kept.push(contact);
    else if (isPurpose(reading, twin, contact) || isTopic(reading, twin, contact)) continue;
    else if (contact.participants.length > twin.participants.length || yields(reading, twin, contact))
      kept.splice(kept.indexOf(twin), 1, contact);
  }
  return kept;
};

/** “Muhammad Ali + Ali”: a surname alone that could not be told whose it is stands beside its bearer. */
const withItself = ({ participants }: FoundContact): boolean =>
  participants.length === 2 &&
  participants.some((p) =>
    participants.some((q) => p !== q && !p.name.includes(" ") && q.name.split(" ").at(-1) === p.name && q.name !== p.name),
  );

const overlap = (one: FoundContact, other: FoundContact): boolean => one.first <= other.first && other.first < one.last;

const saysAgain = ({ document }: Reading, one: FoundContact, other: FoundContact): boolean => {
  if (other.first - one.last > NEAR || other.first < one.last) return false;
  if (!sameSides(one, other)) return false;
  const between = document.tokens.slice(one.last, other.first);
  const word = (document.tokens[other.first] as Token).lower;
  const noun = contactNouns.has(word) || constructionNouns.has(word);
  return noun && !between.some((token) => token.pos === "VERB" || /^(?:and|but|;)$/.test(token.lower));
};

/** “In a letter, A warned B”: the verb that carries the noun tells of the same. */
const carries = (reading: Reading, noun: FoundContact, verb: FoundContact): boolean => {
  const { tokens } = reading.document;
  if (!contactNouns.has((tokens[noun.first] as Token).lower) || (tokens[verb.first] as Token).pos !== "VERB") return false;
  const tree = treeOf(reading);
  return tree !== undefined && frameOf(tree, tokens, noun.first).verb === verb.first && sameSides(noun, verb) && sameSides(verb, noun);
};

/** “met with B to discuss C”: what they met for is no second contact. */
const isPurpose = ({ document }: Reading, one: FoundContact, other: FoundContact): boolean =>
  document.tokens.slice(other.first - 2, other.first).some((token) => token.lower === "to") &&
  /^(?:discuss|talk|negotiate|brief|speak|confer|consult)$/.test((document.tokens[other.first] as Token).lower) &&
  one.first < other.first &&
  other.participants.filter((p) => one.participants.some((q) => isSame(p, q))).length >= Math.min(2, other.participants.length);

/** “spoke about the port and also discussed the tax”: what was spoken of */
const isTopic = ({ document }: Reading, one: FoundContact, other: FoundContact): boolean =>
  /^(?:discuss|negotiat|talk|debat)/.test((document.tokens[other.first] as Token).lower) &&
  /^(?:conversation|meeting|call)$/.test(one.kind) &&
  one.status === other.status &&
  other.first - one.last <= NEAR + 6 &&
  document.tokens.slice(one.last, other.first).some((t) => /^(?:and|but)$/.test(t.lower)) &&
  sameSides(one, other) &&
  sameSides(other, one);

/** “told Lund that he had come to ask him …” */
const tellsTwice = ({ document }: Reading, one: FoundContact, other: FoundContact): boolean =>
  [one, other].every((contact) => tellingForms.has((document.tokens[contact.first] as Token).lower)) &&
  one.status === other.status &&
  sameSides(one, other);

/** What two hand each other while they are in touch (“met B and gave her the file”) is part of that. */
const handsOver = ({ document }: Reading, one: FoundContact, other: FoundContact): boolean =>
  handingVerbs.has((document.tokens[other.first] as Token).lower) && one.status === other.status && sameSides(one, other);

const sameSides = (one: FoundContact, other: FoundContact): boolean => {
  const [few, many] = one.participants.length <= other.participants.length ? [one, other] : [other, one];
  return few.participants.every((p) => many.participants.some((q) => isSame(p, q)));
};

/** “sent B an invitation”: the noun says what was sent. “attended a meeting”: the noun says what it was; “attended the summit” says a larger occasion itself. */
const yields = ({ document }: Reading, verb: FoundContact, noun: FoundContact): boolean =>
  (handingVerbs.has((document.tokens[verb.first] as Token).lower) && contactNouns.has((document.tokens[noun.first] as Token).lower)) ||
  (jointTriggers.has((document.tokens[verb.first] as Token).lower) && (document.tokens[noun.first] as Token).lower !== "summit");
