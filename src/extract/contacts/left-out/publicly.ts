import { crowds } from "../../language/en/contact-figures.js";
import { publicActs, publicMedia, publicPlaces, publicSeveral, publicWays, spokenTo } from "../../language/en/contact-public.js";
import { peoples } from "../../language/en/contact-words.js";
import { knownOrganizations, organizationWords } from "../../language/en/organizations.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";
import { isJournalist, isOutlet } from "../partakers/addressed.js";

const places = [publicPlaces, publicSeveral, publicWays];

/** How far behind the verb the place of a saying is looked for, in characters. */
const REACH = 120;

/** Leaves out what is said to somebody only through the press or before a crowd: “scolded Lund in a column”, “told Holm on live television”. */
export const withoutPublic = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { document } = reading;
  return contacts.filter((contact) => {
    if (isGivenToPress(reading, contact) || isWithPress(reading, contact) || isToPublic(reading, contact)) return false;
    const word = document.tokens[contact.first];
    const sentence = document.sentences[contact.sentence];
    if (word === undefined || sentence === undefined) return true;
    if (isByMedium(reading, contact) || isPresenting(reading, contact)) return false;
    if (contact.kind !== "conversation") return true;
    if (!spokenTo.test(word.lower) && !(contact.by === "layers" && word.pos === "VERB")) return true;
    const behind = /^[^,;.:]*/u.exec(document.text.slice(word.end, Math.min(sentence.end, word.end + REACH)))?.[0] ?? "";
    const opening = /^[^,;.:]{0,80},/u.exec(document.text.slice(sentence.start, word.start))?.[0] ?? "";
    const before = document.text.slice(sentence.start, word.start);
    // “At the rally, Berg said that Lund begged her …”: the place is that of the other verb
    const told = tokensBetween(document, sentence.start + opening.length, word.start).some((token) => token.pos === "VERB");
    return !(
      publicWays.test(before) ||
      publicActs.test(before) ||
      [behind, told ? "" : opening].some((part) => places.some((place) => place.test(part)))
    );
  });
};

/** “Berg's ad asks Lund to …”, “the editorial urged Lund” */
const isByMedium = ({ document }: Reading, { first, participants }: FoundContact): boolean => {
  const { lower, start } = document.tokens[first] as Token;
  return (
    spokenTo.test(lower) &&
    participants.some(({ span }) => span.end <= start && publicMedia.test(document.text.slice(span.start, span.end)))
  );
};

/** “introduced Lund at a rally”: to those who came. */
const isPresenting = ({ document: { text, tokens, sentences } }: Reading, { first, sentence, participants }: FoundContact): boolean => {
  const { lower, end } = tokens[first] as Token;
  if (!lower.startsWith("introduc") || participants.length > 2) return false;
  return publicPlaces.test(text.slice(end, Math.min(sentences[sentence]?.end ?? end, end + REACH)));
};

const tokensBetween = ({ tokens }: Reading["document"], start: number, end: number): Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/** What is said, called or written to an outlet, and what a journalist is told or asks, is how news is made. */
const isWithPress = (reading: Reading, { first, kind, participants }: FoundContact): boolean => {
  const { lower } = reading.document.tokens[first] as Token;
  if (!/^(?:conversation|call|message|contact)$/.test(kind) && !lower.startsWith("interview")) return false;
  const asked = spokenTo.test(lower) || lower.startsWith("interview");
  return participants.some(({ referent }) => referent !== undefined && (isOutlet(referent) || (asked && isJournalist(reading, referent))));
};

/** “pitched herself to African-Americans”, “spoke to thousands of people”: those who are addressed are the public, whoever among them hears it. */
const isToPublic = ({ document }: Reading, { first, kind, participants }: FoundContact): boolean => {
  const { end, lower } = document.tokens[first] as Token;
  const behind = participants.filter(({ span }) => span.start >= end);
  if (
    /^(?:told|tells?|telling|spoke|speak(?:s|ing)?|talk(?:s|ed|ing)?|address(?:es|ed|ing)?)$/.test(lower) &&
    behind.length > 0 &&
    behind.every(({ span }) => crowds.test(document.text.slice(span.start, span.end)))
  )
    return true;
  return (
    (/^(?:conversation|message)$/.test(kind) || /^(?:speak|spoke|talk|address)/.test(lower)) &&
    behind.length > 0 &&
    behind.every(({ span }) => isPublic(document.text.slice(span.start, span.end).toLowerCase()))
  );
};

/** Bare or counted by the thousand: not “the three voters”, “conservatives who had lost” */
const isPublic = (words: string): boolean => {
  const plain = words.replace(/^(?:[\p{L}-]+ )?(?:thousands|hundreds of thousands|millions) of (?:[\p{L}-]+ )?/u, "");
  return (plain !== words && /s$|^people$/.test(plain)) || (/^[\p{L}-]+$/u.test(plain) && (peoples.has(plain) || /americans$/.test(plain)));
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
