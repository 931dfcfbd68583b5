import { slips } from "./distance.js";
import { bareSkeleton } from "./fold.js";
import { type PersonName, parsePerson } from "./person-name.js";
import { type Findings, findings, type How, leastCost, type Pair } from "./persons.js";
import { weights } from "./weights.js";

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

/** Score from 0 to 1 that two names can mean one person, and the reasons in words. */
export function scorePersons(name1: string, name2: string): { score: number; why: string } {
  const a = parsePerson(name1);
  const b = parsePerson(name2);
  if (a.core.length === 0 || b.core.length === 0) return { score: 0, why: "there is no name to compare" };
  if (a.syllabic && b.syllabic) return scoreSyllabic(name1, name2);
  if (a.syllabic !== b.syllabic) {
    if (a.joined === b.joined) return { score: 1, why: "the same letters, syllable by syllable" };
    const [x, y] = [bareSkeleton(a.joined), bareSkeleton(b.joined)];
    if (x === y && x.length >= 3) return { score: 0.85, why: "the same consonants, syllable by syllable" };
  }
  const found = findings(a, b);
  if (found.barrier !== undefined) return { score: 0.3, why: found.barrier };
  if (a.joined === b.joined) return { score: 1, why: "the same letters" };
  if (a.joined.length >= 6 && a.joined.length === b.joined.length && a.joined === reversed(b.joined))
    return { score: 0.75, why: "the same letters, written backwards" };
  return weigh(a, b, found);
}

/**
 * Is it plain without comparing two names that the score is below one that is above what names get that agree in letters alone,
 * whatever their order or words that are written together?
 */
export function surelyBelow(a: PersonName, b: PersonName, score: number): boolean {
  if (score <= mostByLetters || a.joined === b.joined) return false;
  const cost = leastCost(a, b);
  return cost !== undefined && 1 - cost * weights.slip < score - rounding;
}

/** What names get at most that only agree in their letters: written backwards, or a slip apart when written together. */
const mostByLetters = 0.75;

/** Scores are given in thousandths. */
const rounding = 0.001;

function weigh(a: PersonName, b: PersonName, found: Findings): { score: number; why: string } {
  const agreed = found.pairs
    .map((pair) => (pair.left.text === pair.right.text ? pair.left.raw : `${pair.left.raw} ~ ${pair.right.raw} (${words[pair.how]})`))
    .join(", ");
  if (found.pairs.length === 0) {
    const apart = slips(a.joined, b.joined, weights.mostSlips);
    return apart <= weights.together && a.joined.length >= 8
      ? { score: 0.72, why: `${apart} slips apart when written together` }
      : { score: 0, why: "nothing in common" };
  }
  if (found.leftA.length > 0 && found.leftB.length > 0) {
    const apart = slips(a.joined, b.joined, weights.mostSlips);
    if (apart <= weights.together && Math.min(a.joined.length, b.joined.length) >= 8)
      return { score: 0.72, why: `${apart} slips apart when written together` };
    return { score: 0.2, why: `${agreed}; but ${raw(found.leftA)} is not ${raw(found.leftB)}` };
  }
  const extra = [...found.leftA, ...found.leftB].filter((word) => !word.patronymic);
  if (found.pairs.length < 2 && found.leftA.length + found.leftB.length > 0) return { score: 0.5, why: `only ${agreed} in common` };
  if (found.pairs.every((pair) => pair.how === "initial")) return { score: 0.4, why: "initials alone agree" };
  const apart = found.pairs.reduce((sum, pair) => sum + pair.cost, 0);
  const weighed = found.pairs.reduce((sum, pair) => sum + pair.cost * (pair.how === "slip" ? shortness(pair) : 1), 0);
  const why = `${agreed}${extra.length > 0 ? `; ${raw(extra)} stands in one alone` : ""}`;
  if (apart > weights.mostSlips) return { score: 0.4, why: `${why}: too far apart` };
  if (extra.length >= weights.mostExtra) return { score: 0.6, why };
  return {
    score: Math.max(0, 1 - weighed * weights.slip - extra.length * weights.extra - order(found)),
    why,
  };
}

const order = (found: Findings): number => {
  if (found.givenTurned) return weights.givenTurned;
  return (found.turned ? weights.turned : 0) + (found.passedOver ? weights.passedOver : 0);
};

/** A slip in a short word changes more of it: Anna is not Hanna as easily as Aleksandr is Aleksander. */
const shortness = ({ left, right }: Pair): number => Math.max(1, weights.shortWord / Math.max(left.text.length, right.text.length));

const raw = (list: readonly { raw: string }[]): string => list.map((word) => word.raw).join(" ");

/** Han, Kana, Hangul: a character is a syllable or a word, so that one other character makes another name. */
function scoreSyllabic(name1: string, name2: string): { score: number; why: string } {
  const [x, y] = [name1, name2].map((name) => name.normalize("NFKC").replace(/[\s·・]/gu, ""));
  return x === y ? { score: 1, why: "the same characters" } : { score: 0.3, why: "other characters" };
}
