import { elsewhere } from "../language/en/sourcing.js";
import type { Referent } from "../mentions/model.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import type { FoundLink, Refiner } from "./model.js";
import { sentenceOf } from "./places.js";

/** An interview that is spoken of in one of the first paragraphs (headline, standfirst, lead) is what the article is about. */
const LEAD = 3;

/** Elsewhere in an article, an interview goes on while no more than so many sentences lie between two statements. */
const GAP = 3;

interface Interview {
  link: FoundLink;
  sentence: number;
  /** whom the text names as having been interviewed */
  who: ReadonlySet<Referent>;
  /** the sentence up to which it is known to go on */
  last: number;
}

/**
 * What somebody says in an article that tells of one interview with them was said in it, unless it is said to be from
 * elsewhere: the interview is named once, and goes on for paragraphs.
 *
 * Where the article is about an interview (spoken of at its head, with one outlet), it also holds for quotations of
 * somebody who is never introduced: neither a full name nor an office, as a surname that machine translation has altered.
 */
export const throughInterviews: Refiner = (reading, statements, links) => {
  const interviews = links
    .filter((link) => link.kind === "interviews" && link.sentence !== undefined)
    .map(
      (link): Interview => ({
        link,
        sentence: link.sentence as number,
        who: interviewed(reading, statements, link),
        last: link.sentence as number,
      }),
    );
  if (interviews.length === 0) return links;
  // what a press secretary says is a statement only where it is not said in an interview
  const taken = new Set(links.filter((link) => link.kind !== "statement").flatMap((link) => link.statements));
  const about = subject(reading, interviews);
  statements.forEach((statement, i) => {
    if (taken.has(i) || statement.level >= 0) return;
    const { speaker } = statement;
    const sentence = sentenceOf(reading, statement);
    const own = speaker ? interviews.filter(({ who }) => who.has(speaker)) : [];
    if (elsewhere.test(frameOf(reading, sentence, statement))) return;
    const home =
      nearest(own, sentence, about) ??
      (about && sentence > about.sentence && isUnintroduced(reading, statement, about) ? about : undefined);
    if (home === undefined) return;
    home.link.statements.push(i);
    home.last = Math.max(home.last, sentence);
  });
  for (const { link } of interviews) link.statements.sort((a, b) => a - b);
  return links;
};

/** The interview told of last before a statement, where it still goes on; before it, only that which the article is about. */
const nearest = (interviews: readonly Interview[], sentence: number, about: Interview | undefined): Interview | undefined => {
  const before = interviews.filter((interview) => interview.sentence <= sentence).at(-1);
  if (before === undefined) return interviews.find((interview) => interview === about);
  return before === about || sentence - before.last <= GAP ? before : undefined;
};

/** The words of a sentence outside of what is said in it. */
const frameOf = ({ document }: Reading, sentence: number, statement: FoundStatement): string => {
  const { start = 0, end = 0 } = document.sentences[sentence] ?? {};
  return statement.content
    .reduce(
      (text, span) => {
        const [from, to] = [Math.max(0, span.start - start), Math.max(0, Math.min(end, span.end) - start)];
        return to > from ? text.slice(0, from) + "·".repeat(to - from) + text.slice(to) : text;
      },
      document.text.slice(start, end),
    )
    .replace(/·+/g, "·");
};

/** Those who speak in the sentence that names the interview, else whom it names first. */
const interviewed = (reading: Reading, statements: readonly FoundStatement[], link: FoundLink): Set<Referent> => {
  const speakers = link.statements.flatMap((i) => statements[i]?.speaker ?? []).filter(({ type }) => type === "person" || type === "role");
  if (speakers.length > 0) return new Set(speakers);
  const phrase = (reading.mentions.bySentence[link.sentence as number] ?? []).find(
    (p) => !p.possessive && (p.referent?.type === "person" || p.referent?.type === "role"),
  );
  return new Set(phrase?.referent ? [phrase.referent] : []);
};

/** The one interview at the head of the article; undefined where several outlets or people are. */
const subject = ({ document }: Reading, interviews: readonly Interview[]): Interview | undefined => {
  const [first] = interviews;
  if (first === undefined || (document.sentences[first.sentence]?.paragraph ?? LEAD) >= LEAD) return undefined;
  const targets = new Set(interviews.map(({ link }) => link.target));
  return targets.size === 1 ? first : undefined;
};

/** “Press Secretary of the President of Russia”, “the Russian President's Press Secretary”: two words of one office. */
const sameOffice = (one: string, other: string): boolean => {
  const words = (name: string): string[] => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words(one).filter((word) => words(other).includes(word)).length >= 2;
};

/** A speaker who has neither a full name nor an office here, or has the very office of the one interviewed. */
const isUnintroduced = (reading: Reading, statement: FoundStatement, about: Interview): boolean => {
  const { speaker, source } = statement;
  if (speaker === undefined || source.length === 0) return false;
  if (speaker.type === "role") return [...about.who].some((who) => sameOffice(who.name, speaker.name));
  if (speaker.type !== "person" || speaker.roles.length > 0 || /\s/.test(speaker.name)) return false;
  // nobody else of that name is introduced
  return !reading.mentions.referents.some(
    (other) => other !== speaker && !about.who.has(other) && other.surname !== undefined && other.surname === speaker.surname,
  );
};
