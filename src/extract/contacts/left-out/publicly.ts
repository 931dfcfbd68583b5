import { publicPlaces, publicWays, spokenTo } from "../../language/en/contact-public.js";
import { knownOrganizations, organizationWords } from "../../language/en/organizations.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { isJournalist, isOutlet } from "../partakers/addressed.js";

/** How far behind the verb the place of a saying is looked for, in characters. */
const REACH = 120;

/** Leaves out what is said to somebody only through the press or before a crowd: “scolded Lund in a column”, “told Holm on live television”. */
export const withoutPublic = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { document } = reading;
  return contacts.filter((contact) => {
    if (isGivenToPress(reading, contact) || isWithPress(reading, contact)) return false;
    const word = document.tokens[contact.first];
    const sentence = document.sentences[contact.sentence];
    if (word === undefined || sentence === undefined || contact.kind !== "conversation" || !spokenTo.test(word.lower)) return true;
    const behind = /^[^,;.:]*/u.exec(document.text.slice(word.end, Math.min(sentence.end, word.end + REACH)))?.[0] ?? "";
    const opening = /^[^,;.:]{0,80},/u.exec(document.text.slice(sentence.start, word.start))?.[0] ?? "";
    const before = document.text.slice(sentence.start, word.start);
    // “At the rally, Berg said that Lund begged her …”: the place is that of the other verb
    const told = tokensBetween(document, sentence.start + opening.length, word.start).some((token) => token.pos === "VERB");
    return !(publicWays.test(before) || [behind, told ? "" : opening].some((part) => publicPlaces.test(part) || publicWays.test(part)));
  });
};

const tokensBetween = ({ tokens }: Reading["document"], start: number, end: number): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/** What is said, called or written to an outlet, and what a journalist is told or asks, is how news is made. */
const isWithPress = (reading: Reading, { first, kind, participants }: FoundContact): boolean => {
  const { lower } = reading.document.tokens[first] as Token;
  if (!/^(?:conversation|call|message|contact)$/.test(kind) && !lower.startsWith("interview")) return false;
  const asked = spokenTo.test(lower);
  return participants.some(({ referent }) => referent !== undefined && (isOutlet(referent) || (asked && isJournalist(reading, referent))));
};

/**
 * “Berg told Norvik that sales were up”, where nothing tells what Norvik is: a body told something by a person, and said without an article
 * and without anything that it owns, is who prints it. Bodies that everybody knows, or whose name says what they are, are not meant.
 */
const isGivenToPress = ({ document }: Reading, { first, kind, participants }: FoundContact): boolean => {
  const { tokens, text } = document;
  if (kind !== "conversation" || !/^(?:told|tells|telling)$/.test((tokens[first] as Token).lower)) return false;
  const told = participants.filter((p) => p.role === "recipient");
  const tellers = participants.filter((p) => p.role === "initiator");
  return (
    told.length === 1 &&
    tellers.length > 0 &&
    tellers.every((p) => p.referent?.type === "person" || p.referent?.type === "role") &&
    told.every(({ referent, name, span }) => {
      if (referent !== undefined && referent.type !== "organization") return false;
      const words = name.split(" ");
      if (knownOrganizations.has(name) || words.some((word) => organizationWords.has(word.toLowerCase()))) return false;
      if (/\bthe $/iu.test(text.slice(Math.max(0, span.start - 4), span.start)) || !/^\p{Lu}/u.test(text.slice(span.start, span.end)))
        return false;
      return !new RegExp(`${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ".")).join(" ")}['’]s \\p{Ll}`, "u").test(text);
    })
  );
};
