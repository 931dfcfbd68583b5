import { slips } from "./distance.js";
import { type OrganizationName, parseOrganization } from "./organization-name.js";
import { weights } from "./weights.js";

/** Score from 0 to 1 that two names can mean one organization, and the reasons in words. */
export function scoreOrganizations(name1: string, name2: string): { score: number; why: string } {
  const a = parseOrganization(name1);
  const b = parseOrganization(name2);
  if (a.core.length === 0 || b.core.length === 0) return { score: 0, why: "there is no name to compare" };
  const [joinedA, joinedB] = [a.core.join(""), b.core.join("")];
  const form = otherForm(a, b);
  if (joinedA === joinedB) {
    return form === undefined ? { score: 1, why: "the same but for legal form, case and marks" } : { score: weights.otherForm, why: form };
  }
  if ((b.isAcronym && a.acronym === joinedB) || (a.isAcronym && b.acronym === joinedA)) {
    return { score: weights.acronym, why: "one is made of the first letters of the other" };
  }
  const [numbersA, numbersB] = [a.numbers.join(" "), b.numbers.join(" ")];
  if (numbersA !== numbersB) return { score: 0.3, why: `the numbers differ: ${numbersA || "none"}, ${numbersB || "none"}` };
  const difference = differing(a, b);
  const { score, why } = weighDifference(difference, slips(a.folded.replace(/ /g, ""), b.folded.replace(/ /g, ""), weights.together));
  return form === undefined ? { score, why } : { score: Math.min(score, weights.otherForm), why: `${why}; ${form}` };
}

interface Difference {
  left: string[];
  right: string[];
  /** a word of capitals among them */
  letters: boolean;
}

/** The words of each that the other does not have. */
function differing(a: OrganizationName, b: OrganizationName): Difference {
  const [left, right] = [without(a.core, b.core), without(b.core, a.core)];
  return { left, right, letters: left.some((word) => a.letters.has(word)) || right.some((word) => b.letters.has(word)) };
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function weighDifference({ left, right, letters }: Difference, whole: number): { score: number; why: string } {
  if (left.length === 0 && right.length === 0) return { score: 0.97, why: "the same words in another order" };
  const [x, y] = [left.join(""), right.join("")];
  const told = `${left.join(" ") || "nothing"} ~ ${right.join(" ") || "nothing"}`;
  if (x === y) return { score: 0.97, why: `${told}: the same letters` };
  if (letters) return { score: 0.4, why: `${told}: other letters` };
  if (whole <= weights.together) return { score: 1 - whole * weights.slip, why: `${whole} slips apart as a whole` };
  if (x === "" || y === "") return { score: 0.5, why: `${x || y} stands in one alone` };
  const apart = slips(x, y, weights.mostSlips + 1);
  const share = apart / Math.max(x.length, y.length);
  if (apart <= weights.mostSlips && share <= weights.slipShare)
    return { score: 1 - apart * weights.slip, why: `${told}: ${apart} slips apart` };
  return { score: Math.min(0.5, Math.max(0, 1 - share)), why: `${told}: other words` };
}

function otherForm(a: OrganizationName, b: OrganizationName): string | undefined {
  if (a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((kind) => b.kinds.includes(kind))) return undefined;
  return `the legal forms differ: ${a.kinds.join(" ")}, ${b.kinds.join(" ")}`;
}
