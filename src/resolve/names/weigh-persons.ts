import { slips } from "./distance.js";
import { bareSkeleton } from "./fold.js";
import type { PersonName } from "./person-name.js";
import { costsMore, type Findings, findings, type Pair } from "./persons.js";
import { weights } from "./weights.js";
import type { How } from "./word-pairs.js";

const words: Record<How, string> = {
  equal: "the same",
  scan: "letters as a scanner takes them for one another",
  spelling: "another spelling of the sounds",
  list: "spellings of one name",
  nickname: "a short form",
  initial: "an initial",
  slip: "close in spelling",
  consonants: "the same consonants",
  jumbled: "the same letters, jumbled",
};

const reversed = (text: string): string => [...text].reverse().join("");

/** How sure it is that two names can mean one person, from 0 to 1, and the reasons in words, which are made when they are asked for. */
export interface Weighed {
  score: number;
  why: () => string;
}

const said = (score: number, why: string): Weighed => ({ score, why: () => why });

/** Score from 0 to 1 that two names can mean one person, and the reasons. */
export function weighPersons(a: PersonName, b: PersonName): Weighed {
  if (a.core.length === 0 || b.core.length === 0) return said(0, "there is no name to compare");
  if (a.syllabic && b.syllabic) return weighSyllabic(a.name, b.name);
  if (a.syllabic !== b.syllabic) {
    if (a.joined === b.joined) return said(1, "the same letters, syllable by syllable");
    const [x, y] = [bareSkeleton(a.joined), bareSkeleton(b.joined)];
    if (x === y && x.length >= 3) return said(0.85, "the same consonants, syllable by syllable");
  }
  const found = findings(a, b);
  if (found.barrier !== undefined) return { score: 0.3, why: () => found.barrier ?? "" };
  if (a.joined === b.joined) return said(1, "the same letters");
  if (a.joined.length >= 6 && a.joined.length === b.joined.length && a.joined === reversed(b.joined))
    return said(0.75, "the same letters, written backwards");
  return weigh(a, b, found);
}

/**
 * Is it plain without comparing two names that the score is below one that is above what names get that agree in letters alone,
 * whatever their order or words that are written together?
 */
export const surelyBelow = (a: PersonName, b: PersonName, score: number): boolean =>
  score > mostByLetters && a.joined !== b.joined && costsMore(a, b, (1 - score + rounding) / weights.slip);

/** What names get at most that only agree in their letters: written backwards, or a slip apart when written together. */
const mostByLetters = 0.75;

/** Scores are given in thousandths. */
const rounding = 0.001;

/** Two words that go together, in words. */
const paired = ({ left, right, how }: Pair): string => (left.text === right.text ? left.raw : `${left.raw} ~ ${right.raw} (${words[how]})`);

const agreed = ({ pairs }: Findings): string => pairs.map(paired).join(", ");

/** Are two names a slip or two apart when their words are written together? */
function weighTogether(a: PersonName, b: PersonName, longEnough: boolean): Weighed | undefined {
  const apart = slips(a.joined, b.joined, weights.mostSlips);
  return apart <= weights.together && longEnough ? { score: 0.72, why: () => `${apart} slips apart when written together` } : undefined;
}

function weigh(a: PersonName, b: PersonName, found: Findings): Weighed {
  const { pairs, leftA, leftB } = found;
  if (pairs.length === 0) return weighTogether(a, b, a.joined.length >= 8) ?? said(0, "nothing in common");
  if (leftA.length > 0 && leftB.length > 0) {
    const together = weighTogether(a, b, Math.min(a.joined.length, b.joined.length) >= 8);
    return together ?? { score: 0.2, why: () => `${agreed(found)}; but ${raw(leftA)} is not ${raw(leftB)}` };
  }
  const extra = [...leftA, ...leftB].filter((word) => !word.patronymic);
  if (pairs.length < 2 && leftA.length + leftB.length > 0) return { score: 0.5, why: () => `only ${agreed(found)} in common` };
  if (pairs.every((pair) => pair.how === "initial")) return said(0.4, "initials alone agree");
  const apart = pairs.reduce((sum, pair) => sum + pair.cost, 0);
  const weighed = pairs.reduce((sum, pair) => sum + pair.cost * (pair.how === "slip" ? shortness(pair) : 1), 0);
  const why = (): string => `${agreed(found)}${extra.length > 0 ? `; ${raw(extra)} stands in one alone` : ""}`;
  if (apart > weights.mostSlips) return { score: 0.4, why: () => `${why()}: too far apart` };
  if (extra.length >= weights.mostExtra) return { score: 0.6, why };
  return { score: Math.max(0, 1 - weighed * weights.slip - extra.length * weights.extra - order(found)), why };
}

const order = (found: Findings): number => {
  if (found.givenTurned) return weights.givenTurned;
  return (found.turned ? weights.turned : 0) + (found.passedOver ? weights.passedOver : 0);
};

/** A slip in a short word changes more of it: Anna is not Hanna as easily as Aleksandr is Aleksander. */
const shortness = ({ left, right }: Pair): number => Math.max(1, weights.shortWord / Math.max(left.text.length, right.text.length));

const raw = (list: readonly { raw: string }[]): string => list.map((word) => word.raw).join(" ");

/** Han, Kana, Hangul: a character is a syllable or a word, so that one other character makes another name. */
function weighSyllabic(name1: string, name2: string): Weighed {
  const [x, y] = [name1, name2].map((name) => name.normalize("NFKC").replace(/[\s·・]/gu, ""));
  return x === y ? said(1, "the same characters") : said(0.3, "other characters");
}
