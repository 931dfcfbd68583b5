import {
  closeOnes,
  inquirers,
  journalists,
  legislatures,
  manyListeners,
  policing,
  publicListeners,
} from "../../language/en/contact-words.js";
import { canonicalOutlet } from "../../language/en/outlets.js";
import { isGiven } from "../../mentions/lexicon.js";
import type { Phrase, Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Document } from "../../text/document.js";
import { oncePer } from "../../text/once.js";
import type { Token } from "../../text/tokens.js";
import { isUnknownName } from "./participants.js";

/** What one may be to be addressed: anybody, persons and groups, or persons alone. */
export type Addressed = "any" | "people" | "persons";

/** Whether a phrase means somebody whom one tells or asks as a person: not the press, the public or an inquiry. */
export const isIdentified = (reading: Reading, phrase: Phrase, who: Addressed): boolean => {
  const { tokens } = reading.document;
  const words = tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  if (phrase.pair) return phrase.pair.every((referent) => referent.type !== "place" && !isPress(referent) && !isMany(referent));
  if (words.some((word) => publicListeners.has(word) && !policing.has(word)) || /^(?:any|every|each|no)$/.test(words[0] ?? ""))
    return false;
  const { referent } = phrase;
  if (
    referent &&
    (((isPress(referent) || isMany(referent)) && !words.some((word) => policing.has(word))) || hasProgramme(reading, referent))
  )
    return false;
  if (/americans$/.test((tokens[phrase.head] as Token).lower)) return false;
  // “…,” he told Norvik: what is quoted was said to somebody who prints it
  const sentence = reading.document.sentences[phrase.sentence];
  if (
    sentence &&
    /^t(?:old|ell|ells|elling)$/.test(tokens[phrase.first - 1]?.lower ?? "") &&
    (referent?.type !== "person" || isStranger(reading, referent)) &&
    referent?.type !== "role" &&
    isQuoting(reading, phrase, sentence.first)
  )
    return false;
  if (
    sentence &&
    isGivenOut(reading.document.text.slice((tokens[phrase.last - 1] as Token).end, sentence.end), referent?.type === "person")
  )
    return false;
  if (ofOutlet(reading, phrase) || (phrase.referent && worksForOutlet(reading, phrase.referent))) return false;
  // the whole text is searched last
  if (referent?.type !== "person" && referent?.type !== "role" && words.some((word) => inquirers.has(word)) && isOwnInquiry(reading))
    return false;
  if (manyListeners.has((tokens[phrase.head] as Token).lower) && phrase.kind !== "name") return false;
  const type = referent?.type;
  // “us” in a quotation means people at large as often as those who were there
  if (type === "person" || type === "role" || /^(?:i|me|him|her|them)$/.test(words[0] ?? "")) return true;
  if (type === "organization") {
    const legislature = words.some((word) => legislatures.has(word));
    return (
      who !== "people" &&
      !legislature &&
      (phrase.kind === "name" || /^(?:the|it)$/.test(words[0] ?? "") || words.some((w) => policing.has(w)))
    );
  }
  if (type === undefined && who === "any" && isUnknownName(reading, phrase)) return true;
  // one asks “the ministers” and “two advisers” as persons
  const definite =
    /^(?:the|his|her|their|its|these|those|both)$/.test(words[0] ?? "") ||
    tokens.slice(phrase.first, phrase.head).some((t) => t.pos === "NUM");
  return type === "group" && (who !== "persons" || definite || closeOnes.has(words[0] ?? ""));
};

/** Whether a phrase means somebody who may tell, ask or advise another in private: not the press, its people or a text. */
export const isTalker = (reading: Reading, phrase: Phrase): boolean => {
  if (isIdentified(reading, phrase, "any")) return true;
  const { referent } = phrase;
  if (referent === undefined || phrase.pair !== undefined || isOfPress(reading, phrase)) return false;
  const words = reading.document.tokens.slice(phrase.first, phrase.last);
  // “urged citizens”, but “took three people aside”
  const many = manyListeners.has((reading.document.tokens[phrase.head] as Token).lower) && words.every(({ pos }) => pos !== "NUM");
  if (many && phrase.kind !== "name") return false;
  // “the host asked him”, whoever the host is
  if (words.some(({ lower }) => publicListeners.has(lower) && !policing.has(lower))) return false;
  return /^(?:person|role|group|organization)$/.test(referent.type) && phrase.kind !== "pronoun";
};

/** Whether a phrase means a journalist, by what the text calls him or for whom he works. */
export const isOfPress = (reading: Reading, phrase: Phrase): boolean => {
  const { referent } = phrase;
  return referent !== undefined && (isJournalist(reading, referent) || hasProgramme(reading, referent) || ofOutlet(reading, phrase));
};

/** Whether somebody is a journalist or an outlet by what the text calls him, or for whom he works, anywhere. */
export const isJournalist = (reading: Reading, referent: Referent): boolean => isPress(referent) || worksForOutlet(reading, referent);

/** A report by those who inquire calls them “the Office” or “the Committee”: what it says that they were told is its own source. */
export const isOwnInquiry = (reading: Reading): boolean =>
  /\b(?:told|informed|interviewed by|interview with) the (?:Special Counsel['’]s )?(?:Office|Commission|Committee)\b/u.test(
    reading.document.text,
  );

/** “told Norvik in an interview”: what is given out to the press */
const isGivenOut = (behind: string, toPerson: boolean): boolean => {
  const by =
    /^ (?:\p{L}+ )?(?:in|by|via|through|during) (?:an?|the|his|her|their) (?:(?!letter|meeting|call)[\p{L}-]+ ){0,2}(statement|interview|e-?mail|release|press conference|news conference|podcast|broadcast)\b/u.exec(
      behind,
    )?.[1];
  return by !== undefined && !(toPerson && /mail/.test(by));
};

/** A name taken for a person's on its look alone, and said once: it may be a paper's. */
const isStranger = (reading: Reading, referent: Referent): boolean =>
  referent.heads.size === 0 &&
  referent.gender === undefined &&
  !isGiven(referent.name.split(" ")[0] ?? "") &&
  reading.document.text.split(referent.name).length <= 3;

/** A quotation ends or begins in the sentence beside a body: “…,” Roe told InsideSources. */
const isQuoting = (reading: Reading, phrase: Phrase, first: number): boolean => {
  const { quoteOf, tokens } = reading.document;
  if (quoteOf[phrase.first] !== -1 || phrase.kind === "group") return false;
  const last = reading.document.sentences[phrase.sentence]?.last ?? tokens.length;
  for (let i = first; i < last; i++) if (quoteOf[i] !== -1) return true;
  return false;
};

/** “Americans”, “supporters”, when “them” means these */
const isMany = (referent: Referent): boolean => {
  const head = referent.name.toLowerCase().split(" ").at(-1) ?? "";
  return referent.type === "group" && (manyListeners.has(head) || publicListeners.has(head));
};

/** An interview with the FBI is contact, one with a newspaper is how news is made. “The Office” is who writes the report. */
export const isInquirer = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const words = tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  return words.some((word) => inquirers.has(word)) && !words.includes("office");
};

/** Call letters of broadcasters, and last words of the names of papers and programmes. */
const pressName =
  /^[KW][A-Z]{2,3}(?:-TV|-FM)?$|^\p{Lu}[\p{L}\d]+(?:TV|[Nn]ews|Radio|Post)$|(?:^|\s)(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Telegraph|Weekly|Daily|Newsweek|Reuters|Bloomberg|Wire|Radio|TV|Television|Magazine|Podcast|Show)$/u;

/** What each name was found to be, once for an article: the whole text is searched. */
const programmesOf = oncePer((_: Document) => new Map<string, boolean>());
const lowerOf = oncePer((document: Document) => document.text.toLowerCase());

/** “on Roe's programme”: whoever has one asks for the public. */
const hasProgramme = ({ document }: Reading, referent: Referent | undefined): boolean => {
  const name = referent?.type === "person" ? (referent.surname ?? referent.name) : undefined;
  if (name === undefined) return false;
  const known = programmesOf(document);
  let has = known.get(name);
  if (has === undefined) {
    has = saysProgrammeOf(document, name);
    known.set(name, has);
  }
  return has;
};

const saysProgrammeOf = (document: Document, name: string): boolean => {
  const text = lowerOf(document);
  return (
    (text.includes(`${name}’s`) || text.includes(`${name}'s`)) &&
    new RegExp(
      `(?:^|\\P{L})${name.replace(/[^\p{L}]/gu, ".")}['’]s (?:\\p{L}+ )?(?:show|program|programme|podcast|broadcast|column|newsletter)`,
      "iu",
    ).test(document.text)
  );
};

/** A journalist by what the text calls him, or an outlet. */
export const isPress = (referent: Referent): boolean => [...referent.heads].some((head) => publicListeners.has(head)) || isOutlet(referent);

/** An outlet by its name, or the public by its noun. */
export const isOutlet = ({ heads, name, type }: Referent): boolean =>
  (heads.size === 0 && (pressName.test(name) || canonicalOutlet(name) !== undefined)) ||
  (type !== "person" && publicListeners.has(name.toLowerCase()));

/** “CNN's Jake Tapper”, “Fox News anchor Megyn Kelly” */
const ofOutlet = (reading: Reading, phrase: Phrase): boolean =>
  (reading.mentions.bySentence[phrase.sentence] ?? []).some(
    (p) =>
      p !== phrase &&
      p.first >= phrase.first - 1 &&
      p.last <= phrase.last + 3 &&
      p.first < phrase.last + 2 &&
      p.referent?.type === "outlet",
  );

/** “NBC's Ann Roe”, “CNN anchor Ann Roe” somewhere in the article, later “Roe asked …” */
const worksForOutlet = (reading: Reading, referent: Referent): boolean => referent.type === "person" && outletPeople(reading).has(referent);

const outletPeople = oncePer(({ mentions: { bySentence }, document: { text, tokens } }: Reading): ReadonlySet<Referent> => {
  const found = new Set<Referent>();
  for (const phrases of bySentence) {
    const named = phrases.filter(({ referent }) => referent !== undefined && (referent.type === "outlet" || isOutlet(referent)));
    for (const own of phrases) {
      if (own.referent?.type !== "person" || own.name === undefined) continue;
      const from = own.first - 2;
      const to = own.name.first;
      // “in an interview with Reuters, Roe said”: a comma parts the two
      const apart = tokens[own.first - 1]?.text === ",";
      const ofOutlet = !apart && named.some((p) => p.first >= from && p.last <= to && p.last >= own.first - 1);
      if (ofOutlet || isCalledJournalist(tokens, own.last) || isInterviewer(text, (tokens[own.first] as Token).start, own, phrases))
        found.add(own.referent);
    }
  }
  return found;
});

/** How far before a name an interview with him is looked for, in characters. */
const INTERVIEW = 60;

/** “Berg said in an interview with Ann Roe”: of whom nothing else is told than that another said something in an interview with him */
const isInterviewer = (text: string, start: number, { referent }: Phrase, phrases: readonly Phrase[]): boolean =>
  referent?.heads.size === 0 &&
  /\b(?:interview(?:ed)?|appear(?:ed|ing|ance)) (?:on \p{L}+ )?(?:with|by) (?:[\p{L}’'.-]+ ){0,3}$/u.test(
    text.slice(Math.max(0, start - INTERVIEW), start),
  ) &&
  /\b(?:said|says|told|tells|added|argued|insisted|acknowledged|explained|declared)\b/u.test(
    text.slice(Math.max(0, start - REACH_OF_SAYING), start + REACH_OF_SAYING),
  ) &&
  phrases.some((p) => p.referent !== undefined && p.referent !== referent && /^(?:person|role)$/.test(p.referent.type));

/** How far from such a name what was said is looked for, in characters. */
const REACH_OF_SAYING = 150;

/** How far what somebody is called behind a comma reaches, in tokens. */
const CALLED = 7;

/** “Ann Roe, a senior editor at the Herald, asked …”: from the comma behind the name */
const isCalledJournalist = (tokens: readonly Token[], comma: number): boolean => {
  if (tokens[comma]?.text !== ",") return false;
  for (const { lower, pos, text } of tokens.slice(comma + 1, comma + 1 + CALLED)) {
    if (journalists.has(lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(pos) || /^[,;:.]$/.test(text)) return false;
  }
  return false;
};
