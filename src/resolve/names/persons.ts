/** What lies between the names of two persons, word by word. */
import { slips } from "./distance.js";
import { pairOf } from "./likeness.js";
import { shownGender } from "./lookups.js";
import { type NameWord, type PersonName, parsePerson } from "./person-name.js";
import type { How } from "./word-pairs.js";

export interface Pair {
  left: NameWord;
  right: NameWord;
  /** in slips (see distance.ts); a lesser one where the words differ for a known reason */
  cost: number;
  how: How;
}

/** What lies between the names of two persons, before it is weighed. */
export interface Findings {
  pairs: Pair[];
  /** words of each side that have no counterpart */
  leftA: NameWord[];
  leftB: NameWord[];
  /** the words stand in another order */
  turned: boolean;
  /** the last words agree, and words before them stand in another order: given names changed places */
  givenTurned: boolean;
  /** the first name of one stands alone, and a later name of it is the first of the other: Ivan John, John */
  passedOver: boolean;
  /** what makes it impossible that both name one person */
  barrier?: string;
}

interface Placed extends Pair {
  a: number;
  b: number;
}

/** The cheaper pair first; of those that cost the same, the one whose words stand more alike, the same if the sides are swapped. */
const order = (p: Placed, q: Placed): number => p.cost - q.cost || Math.abs(p.a - p.b) - Math.abs(q.a - q.b) || p.a + p.b - (q.a + q.b);

/** Puts something into a short list in order, behind what stands as high. */
function insert(list: Placed[], one: Placed, by: (p: Placed, q: Placed) => number): void {
  let at = list.length;
  while (at > 0 && by(list[at - 1] as Placed, one) > 0) at--;
  list.splice(at, 0, one);
}

const byLeft = (p: Placed, q: Placed): number => p.a - q.a;

/** The cheapest pairing of the words of two names, in the order of the first. */
function align(a: readonly NameWord[], b: readonly NameWord[], lossy: boolean): Placed[] {
  const all: Placed[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const [left, right] = [a[i] as NameWord, b[j] as NameWord];
      const pair = pairOf(left, right, lossy);
      if (pair !== undefined) insert(all, { a: i, b: j, left, right, cost: pair.cost, how: pair.how }, order);
    }
  }
  const placed: Placed[] = [];
  for (const pair of all) if (!placed.some((one) => one.a === pair.a || one.b === pair.b)) insert(placed, pair, byLeft);
  return placed;
}

/** The words of one side that stand in no pair. */
const unpaired = (words: readonly NameWord[], placed: readonly Placed[], side: "a" | "b"): NameWord[] =>
  placed.length === words.length ? [] : words.filter((_, i) => !placed.some((pair) => pair[side] === i));

/** Two words that the other name writes as one are made one: `Abdul Aziz` beside `Abdulaziz`. */
function fuse(words: readonly NameWord[], other: readonly NameWord[]): readonly NameWord[] {
  if (words.length < 2) return words;
  let longest = 0;
  for (const word of other) longest = Math.max(longest, word.text.length);
  for (let i = 0; i + 1 < words.length; i++) {
    const [x, y] = [words[i] as NameWord, words[i + 1] as NameWord];
    if (x.initial || y.initial || x.text.length + y.text.length > longest + 1) continue;
    const text = x.text + y.text;
    if (other.some((word) => word.text === x.text || word.text === y.text)) continue;
    if (!other.some((word) => slips(word.text, text, 1) <= (text.length > 6 ? 1 : 0))) continue;
    const joined = parsePerson(text).words[0];
    if (joined !== undefined) return fuse([...words.slice(0, i), joined, ...words.slice(i + 2)], other);
  }
  return words;
}

/** Is it a word that is written twice? Two initials are two names. */
const isCopyOf = (word: NameWord, pairs: readonly Pair[]): boolean =>
  !word.initial && pairs.some((pair) => pair.left.text === word.text || pair.right.text === word.text);

/** Can no two words of a name be made one, as `fuse` does? */
const cannotFuse = ({ core }: PersonName): boolean => core.every((word, i) => i === 0 || word.initial || (core[i - 1] as NameWord).initial);

const meets = (word: NameWord, others: readonly NameWord[]): boolean => others.some((other) => pairOf(word, other, false) !== undefined);

/**
 * Is it plain without going further that two names agree in one word at most, so that no comparison of them comes near to
 * holding them for one? Told of most names that merely share a block, for a fraction of what comparing them costs.
 */
export function farApart(a: PersonName, b: PersonName): boolean {
  const [few, many] = a.core.length <= b.core.length ? [a, b] : [b, a];
  const [first, second] = few.core as [NameWord, NameWord];
  if (few.core.length !== 2 || (many.core.length !== 2 && !cannotFuse(many))) return false;
  if (a.lossy !== b.lossy || a.syllabic || b.syllabic || a.joined === b.joined) return false;
  // the words that most likely go together come first: the last ones, and the first ones
  return !meets(second, [...many.core].reverse()) || !meets(first, many.core);
}

/**
 * Do the words of two names of two words each cost more together, however they pair off, in slips? False also where that does not
 * tell what a comparison says.
 */
export function costsMore(a: PersonName, b: PersonName, most: number): boolean {
  if (a.core.length !== 2 || b.core.length !== 2 || a.lossy || b.lossy || a.syllabic || b.syllabic) return false;
  const [[x, y], [u, v]] = [a.core, b.core] as [[NameWord, NameWord], [NameWord, NameWord]];
  return pairsCostMore(y, v, x, u, most) && pairsCostMore(x, v, y, u, most);
}

function pairsCostMore(x: NameWord, y: NameWord, u: NameWord, v: NameWord, most: number): boolean {
  const one = pairOf(x, y, false)?.cost ?? Number.POSITIVE_INFINITY;
  return one > most || one + (pairOf(u, v, false)?.cost ?? Number.POSITIVE_INFINITY) > most;
}

/** Compares two parsed names of persons, word by word. */
export function findings(nameA: PersonName, nameB: PersonName): Findings {
  const lossy = nameA.lossy !== nameB.lossy;
  const a = fuse(nameA.core, nameB.core);
  const b = fuse(nameB.core, a);
  const placed = align(a, b, lossy);
  let leftA = unpaired(a, placed, "a");
  let leftB = unpaired(b, placed, "b");
  if (leftA.length === 0 && leftB.length > 0) leftB = leftB.filter((word) => !isCopyOf(word, placed));
  if (leftB.length === 0 && leftA.length > 0) leftA = leftA.filter((word) => !isCopyOf(word, placed));
  const turned = placed.some((pair, i) => i > 0 && pair.b < (placed[i - 1] as Placed).b);
  const passedOver = placed.some(
    (pair) => (pair.b === 0 && pair.a > 0 && leftA[0] === a[0]) || (pair.a === 0 && pair.b > 0 && leftB[0] === b[0]),
  );
  const givenTurned = turned && placed.some((pair) => pair.a === a.length - 1 && pair.b === b.length - 1);
  return { pairs: placed, leftA, leftB, turned, givenTurned, passedOver, barrier: barrier(nameA, nameB, placed, leftA, leftB) };
}

/** What stands between the first name and the last. */
const middle = ({ core }: PersonName): readonly NameWord[] => core.slice(1, -1);

/**
 * Has one a name more between first and last, though the other gives an initial there: one that is an initial too, or one before
 * that for which the initial stands? George H. W. and George Herbert Walker are not George W.
 */
const hasOtherInitials = (one: PersonName, other: PersonName, pairs: readonly Pair[], left: readonly NameWord[]): boolean => {
  if (left.length === 0 || one.core.length < 3 || other.core.length < 3) return false;
  const [own, others] = [middle(one), middle(other)];
  const more = left.filter((word) => own.includes(word));
  const initials = pairs.filter(({ left: x, right: y }) => x.initial || y.initial);
  const paired = initials.flatMap(({ left: x, right: y }) =>
    own.includes(x) && others.includes(y) ? [x] : own.includes(y) && others.includes(x) ? [y] : [],
  );
  return more.some((word) => paired.some((beside) => word.initial || own.indexOf(word) < own.indexOf(beside)));
};

const told = (words: readonly NameWord[]): string => words.map((word) => word.raw).join(" ");

function barrier(
  a: PersonName,
  b: PersonName,
  pairs: readonly Pair[],
  leftA: readonly NameWord[],
  leftB: readonly NameWord[],
): string | undefined {
  if (a.generation !== b.generation) {
    const [mark, other] = a.generation === undefined ? [b.generation, "the other not"] : [a.generation, b.generation ?? "the other not"];
    return `one is ${mark}, ${other === "the other not" ? other : `the other ${other}`}`;
  }
  if (leftA.length > 0 && leftB.length > 0) {
    const [fatherA, fatherB] = [leftA.find((word) => word.patronymic), leftB.find((word) => word.patronymic)];
    if (fatherA !== undefined && fatherB !== undefined) return `the patronymics differ: ${fatherA.raw}, ${fatherB.raw}`;
    if (leftA.some((word) => word.initial) || leftB.some((word) => word.initial))
      return `the initials differ: ${told(leftA)}, ${told(leftB)}`;
  }
  if (hasOtherInitials(a, b, pairs, leftA) || hasOtherInitials(b, a, pairs, leftB))
    return `the initials differ: ${told(middle(a))}, ${told(middle(b))}`;
  if (a.childOf !== undefined && b.childOf !== undefined) {
    const [x, y] = [a.childOf, b.childOf];
    if (
      pairs.some((pair) => pair.left === x.child && pair.right === y.parent) ||
      pairs.some((pair) => pair.left === x.parent && pair.right === y.child)
    ) {
      return `${x.child.raw} is a child of ${x.parent.raw}, ${y.child.raw} of ${y.parent.raw}`;
    }
  }
  return pairs.some(({ how }) => how === "consonants" || how === "slip") && differInGender(a, b, pairs)
    ? "one family name is a woman's, the other a man's, and the given names differ"
    : undefined;
}

/** Is one family name a woman's and the other a man's, by their endings, and do the given names not agree? */
function differInGender(a: PersonName, b: PersonName, pairs: readonly Pair[]): boolean {
  const [lastA, lastB] = [a.core.at(-1), b.core.at(-1)];
  const [one, other] = [lastA, lastB].map((word) => (word === undefined ? undefined : shownGender(word.text)));
  if (one === undefined || other === undefined || one === other) return false;
  const given = pairs.filter((pair) => pair.left !== lastA && pair.right !== lastB);
  return given.length === 0 || given.some((pair) => pair.cost > 0.5);
}
