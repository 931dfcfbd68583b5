import { slips } from "./distance.js";
import { isNickname } from "./lookups.js";
import { type NameWord, type PersonName, parsePerson } from "./person-name.js";

/** How two words of two names go together. `cost` is in slips (see distance.ts). */
interface Pair {
  a: number;
  b: number;
  cost: number;
  how: "equal" | "spelling" | "list" | "nickname" | "initial" | "slip" | "consonants";
}

/** What a person comparison found, before it is turned into a verdict. */
export interface PersonFindings {
  pairs: (Pair & { left: string; right: string })[];
  /** words of each side that have no counterpart */
  leftA: string[];
  leftB: string[];
  /** slips over the pairs together */
  slips: number;
  /** pairs that are whole words on both sides */
  whole: number;
  /** the words stand in another order */
  turned: boolean;
  barrier?: string;
}

function pairOf(x: NameWord, y: NameWord, voweless: boolean): Omit<Pair, "a" | "b"> | undefined {
  if (x.text === y.text) return { cost: 0, how: x.initial ? "initial" : "equal" };
  if (x.initial || y.initial) return x.text[0] === y.text[0] ? { cost: 0.3, how: "initial" } : undefined;
  if (x.groups !== undefined && y.groups !== undefined)
    for (const group of x.groups) if (y.groups.has(group)) return { cost: 0.2, how: "list" };
  if (isNickname(x.text, y.text)) return { cost: 0.4, how: "nickname" };
  if (x.spelling === y.spelling) return { cost: 0.2, how: "spelling" };
  if (voweless && x.skeleton === y.skeleton) return { cost: 0.4, how: "consonants" };
  const longest = Math.max(x.text.length, y.text.length);
  const distance = Math.min(slips(x.text, y.text), 0.3 + slips(x.spelling, y.spelling));
  if (x.skeleton === y.skeleton && x.skeleton.length >= 3 && distance <= 2.5) return { cost: Math.min(distance, 0.9), how: "consonants" };
  if (distance <= Math.max(1, longest * 0.4)) return { cost: distance, how: "slip" };
  return undefined;
}

/** The cheapest pairing of the words of two names, cheapest pairs first; ties by position, so that sides may be swapped. */
function align(a: readonly NameWord[], b: readonly NameWord[], voweless: boolean): Pair[] {
  const all: Pair[] = [];
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const pair = pairOf(x, y, voweless);
      if (pair !== undefined) all.push({ a: i, b: j, ...pair });
    });
  });
  all.sort((p, q) => p.cost - q.cost || Math.abs(p.a - p.b) - Math.abs(q.a - q.b) || p.a + p.b - (q.a + q.b) || p.a - q.a);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return all.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}

/** Words of `longer` written apart that the other name writes as one: `Abdul Aziz`, `Abdulaziz`. */
function fuse(words: readonly NameWord[], other: readonly NameWord[]): NameWord[] {
  const out = [...words];
  for (let i = 0; i + 1 < out.length; i++) {
    const x = out[i] as NameWord;
    const y = out[i + 1] as NameWord;
    if (x.initial || y.initial) continue;
    const joined = parsePerson(`${x.text}${y.text}`).words[0];
    if (joined === undefined) continue;
    const match = other.some(
      (word) =>
        word.text === joined.text || word.spelling === joined.spelling || (joined.text.length > 6 && slips(word.text, joined.text) <= 1),
    );
    const already = other.some((word) => word.text === x.text || word.text === y.text);
    if (match && !already) out.splice(i, 2, joined);
  }
  return out;
}

/** Compares two parsed names of persons. */
export function findings(nameA: PersonName, nameB: PersonName): PersonFindings {
  const voweless = nameA.voweless !== nameB.voweless;
  const a = fuse(nameA.core, nameB.core);
  const b = fuse(nameB.core, a);
  const pairs = align(a, b, voweless);
  const usedA = new Set(pairs.map((pair) => pair.a));
  const usedB = new Set(pairs.map((pair) => pair.b));
  const leftA = a.filter((_, i) => !usedA.has(i));
  const leftB = b.filter((_, i) => !usedB.has(i));
  const byA = [...pairs].sort((p, q) => p.a - q.a);
  const turned = byA.some((pair, i) => i > 0 && pair.b < (byA[i - 1] as Pair).b);
  let barrier: string | undefined;
  if (nameA.generation !== nameB.generation) barrier = `one is ${nameA.generation ?? nameB.generation}, the other not`;
  const patronymicA = leftA.find((word) => word.patronymic);
  const patronymicB = leftB.find((word) => word.patronymic);
  if (patronymicA !== undefined && patronymicB !== undefined) barrier = `the patronymics differ: ${patronymicA.raw}, ${patronymicB.raw}`;
  return {
    pairs: byA.map((pair) => ({ ...pair, left: (a[pair.a] as NameWord).raw, right: (b[pair.b] as NameWord).raw })),
    leftA: leftA.map((word) => word.raw),
    leftB: leftB.map((word) => word.raw),
    slips: pairs.reduce((sum, pair) => sum + pair.cost, 0),
    whole: pairs.filter((pair) => pair.how !== "initial").length,
    turned,
    barrier,
  };
}

const words: Record<Pair["how"], string> = {
  equal: "the same",
  spelling: "spelled by another school",
  list: "spellings of one name",
  nickname: "a short form",
  initial: "an initial",
  slip: "a slip apart",
  consonants: "alike in their consonants",
};

/** Score from 0 to 1 and reasons in words. */
export function scorePersons(name1: string, name2: string): { score: number; why: string } {
  const a = parsePerson(name1);
  const b = parsePerson(name2);
  if (a.core.length === 0 || b.core.length === 0) return { score: 0, why: "there is no name to compare" };
  const found = findings(a, b);
  if (found.barrier !== undefined) return { score: 0.3, why: found.barrier };
  if (a.joined === b.joined) return { score: 1, why: "the same letters" };
  const told = found.pairs
    .map((pair) => (pair.left === pair.right ? pair.left : `${pair.left} ~ ${pair.right} (${words[pair.how]})`))
    .join(", ");
  const letters = Math.min(a.joined.length, b.joined.length);
  const joinedSlips = slips(a.joined, b.joined);
  if (found.leftA.length > 0 && found.leftB.length > 0) {
    if (joinedSlips <= 1.5 && letters >= 8) return { score: 0.8, why: `${joinedSlips.toFixed(1)} slips apart when written together` };
    return { score: 0.2, why: `${found.leftA.join(" ")} is not ${found.leftB.join(" ")}` };
  }
  const extra = [...found.leftA, ...found.leftB];
  const single = found.pairs.length < 2 && extra.length > 0;
  if (found.pairs.length === 0) return { score: 0, why: "nothing in common" };
  if (single) return { score: 0.5, why: `only ${told} in common` };
  if (found.whole === 0) return { score: 0.3, why: "initials alone agree" };
  const score = Math.max(0, 1 - found.slips * 0.1 - extra.length * 0.05 - (found.turned ? 0.02 : 0));
  return { score, why: `${told}${extra.length > 0 ? `; ${extra.join(" ")} stands in one alone` : ""}` };
}
