/** How two words of the names of persons go together. */
import { kept } from "../kept.js";
import { bitCount, slips } from "./distance.js";
import { fold, isLossy } from "./fold.js";
import { isRelatedName, nicknameFamily } from "./lookups.js";
import type { NameWord } from "./person-name.js";
import { weights } from "./weights.js";
import { type How, type Likeness, WordPairs } from "./word-pairs.js";

const jumble = (word: string): string => [...word].sort().join("");

const shareGroup = (x: NameWord, y: NameWord): boolean | undefined => {
  if (x.groups === undefined || y.groups === undefined) return undefined;
  for (const group of x.groups) if (y.groups.has(group)) return true;
  return false;
};

/** Anna and Anne, Christina and Christine: one name in two languages, and two names in one. */
const otherEnding = (x: NameWord, y: NameWord): boolean => /^ae$|^ea$/.test(x.text.slice(-1) + y.text.slice(-1));

/** Within one script the list also holds sisters of a name (Anna, Hanna, Anne): surest where consonants and ending agree too. */
const listCost = (x: NameWord, y: NameWord): number => {
  if (isLossy(x.raw) || isLossy(y.raw) || x.spelling === y.spelling) return 0.2;
  return x.skeleton === y.skeleton && !otherEnding(x, y) ? 0.3 : 0.7;
};

/** Letters that a scanner takes for a digit. */
const takenFor: Record<string, string> = { "0": "o", "1": "li", "3": "e", "5": "s", "6": "b", "8": "b", "9": "g" };

/** What a scanned word may have been: `Ko1enberg`, kolenberg or koienberg. */
const scans = (raw: string): string[] =>
  [...fold(raw).replace(/[^a-z0-9]/g, "")].reduce<string[]>(
    (found, letter) => found.flatMap((start) => [...(takenFor[letter] ?? letter)].map((one) => start + one)).slice(0, 16),
    [""],
  );

/** Two letters that scanners make of one, and one of two: `rn` and `m`. */
const unsplit = (word: string): string => word.replace(/rn/g, "m");

/** Did a scanner take letters for one another? Sure where it put a digit; else both may be names, as Horn and Hom are. */
function scanCost(x: NameWord, y: NameWord): number | undefined {
  if (x.scanned !== y.scanned) {
    const [damaged, whole] = x.scanned ? [x, y] : [y, x];
    return scans(damaged.raw).some((text) => unsplit(text) === whole.unsplit) ? 0.3 : undefined;
  }
  return x.text.length !== y.text.length && x.unsplit === y.unsplit ? 0.8 : undefined;
}

/** Letters by which one given name begins in several schools of spelling: Yevgeny and Evgeny, Yuri and Juri, Omar and Umar. */
const likeInitials = ["ey", "ijy", "uo", "vw", "ckq", "hk", "sz", "ts"];

/** Initials are kept of so many words. */
const mostWords = 20_000;

/** The initials (small letters) that may stand for a word (folded): its own letter, and those by which another spelling or a listed form of the name begins. */
const likeInitialsOf = kept(mostWords, (text): ReadonlySet<string> => {
  const own = text.slice(0, 1);
  const spelled = likeInitials.filter((letters) => letters.includes(own)).flatMap((letters) => [...letters]);
  return new Set([own, ...spelled, ...nicknameFamily(text).map((other) => other.slice(0, 1))]);
});

/** The initials (small letters) that may stand for a word of a name. */
export const initialsFor = ({ text }: NameWord): ReadonlySet<string> => likeInitialsOf(text);

/** May an initial stand for a word of a name? */
export const mayStandFor = (initial: NameWord, word: NameWord): boolean => initialsFor(word).has(initial.text.slice(0, 1));

/** An initial beside a name: its own letter, or one by which another spelling or the full form of the name begins. */
function initialOf(x: NameWord, y: NameWord): { cost: number; how: How } | undefined {
  const [a, b] = [x.text.slice(0, 1), y.text.slice(0, 1)];
  if (a === b) return { cost: 0.3, how: "initial" };
  return (x.initial ? initialsFor(y).has(a) : initialsFor(x).has(b)) ? { cost: 0.8, how: "initial" } : undefined;
}

/** What is known of the likeness of two words of names: the same words of many names are compared again and again. */
const likenesses = new WordPairs();

/** How two words go together, if they do. */
export function pairOf(x: NameWord, y: NameWord, lossy: boolean): Likeness | undefined {
  if (x.text === y.text) return { cost: 0, how: x.initial || y.initial ? "initial" : "equal" };
  if (x.initial || y.initial) return initialOf(x, y);
  return lossy ? likenessOf(x, y, lossy) : likenesses.of(x, y, likenessOf);
}

function likenessOf(x: NameWord, y: NameWord, lossy = false): Likeness | undefined {
  const listed = shareGroup(x, y);
  if (listed === true) return { cost: listCost(x, y), how: "list" };
  const scan = scanCost(x, y);
  if (scan !== undefined) return { cost: scan, how: "scan" };
  if (x.shortForms?.has(y.text) === true) return { cost: isRelatedName(x.text, y.text) ? 0.7 : 0.4, how: "nickname" };
  if (x.spelling === y.spelling) return { cost: 0.2, how: "spelling" };
  if (lossy && x.bare.length >= 2 && x.bare === y.bare) return { cost: 0.5, how: "consonants" };
  const longest = Math.max(x.text.length, y.text.length);
  const limit = Math.max(1.2, longest * weights.slipShare);
  if (lossy && x.bare.length >= 2 && y.bare.length >= 2 && slips(x.bare, y.bare) <= Math.max(x.bare.length, y.bare.length) * 0.5) {
    return { cost: 0.8 + slips(x.bare, y.bare), how: "consonants" };
  }
  if (Math.abs(x.text.length - y.text.length) <= 4 && bitCount(x.letters ^ y.letters) <= 2 * limit + 4) {
    const distance =
      Math.min(slips(x.text, y.text, limit), 0.3 + slips(x.spelling, y.spelling, limit)) + (listed === false ? weights.otherListed : 0);
    if (x.skeleton === y.skeleton && x.skeleton.length >= 3 && distance <= limit + 0.5)
      return { cost: Math.min(distance, 0.9), how: "consonants" };
    if (distance <= limit) return { cost: distance, how: "slip" };
    if (longest >= 5 && x.letters === y.letters && jumble(x.text) === jumble(y.text)) return { cost: 1.5, how: "jumbled" };
  }
  return undefined;
}
