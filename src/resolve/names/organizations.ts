import { slips } from "./distance.js";
import { coreWords, type OrganizationName, parseOrganization } from "./organization-name.js";

/** Score from 0 to 1 and reasons in words. */
export function scoreOrganizations(name1: string, name2: string): { score: number; why: string } {
  const a = parseOrganization(name1);
  const b = parseOrganization(name2);
  if (a.core.length === 0 || b.core.length === 0) {
    const same = a.folded === b.folded;
    return { score: same ? 1 : 0, why: same ? "the same letters" : "there is no name to compare" };
  }
  const joinedA = coreWords(a).join("");
  const joinedB = coreWords(b).join("");
  const form = forms(a, b);
  if (joinedA === joinedB) return { score: form === undefined ? 1 : 0.72, why: form ?? "the same but for legal form, case and marks" };
  if (acronymOf(a, joinedB) || acronymOf(b, joinedA)) return { score: 0.75, why: "one is the acronym of the other" };
  if (a.numbers.join() !== b.numbers.join())
    return { score: 0.3, why: `the numbers differ: ${a.numbers.join(" ") || "none"}, ${b.numbers.join(" ") || "none"}` };
  const left = [...coreWords(a)].sort();
  const right = [...coreWords(b)].sort();
  const distance = Math.min(slips(joinedA, joinedB), slips(left.join(""), right.join("")));
  const longest = Math.max(joinedA.length, joinedB.length);
  const score = distance <= 2.2 && distance / longest < 0.5 ? 1 - distance * 0.12 : Math.min(0.6, 1 - distance / longest);
  return {
    score: form === undefined ? score : score * 0.8,
    why: `${distance.toFixed(1)} slips apart${form === undefined ? "" : `; ${form}`}`,
  };
}

function forms(a: OrganizationName, b: OrganizationName): string | undefined {
  if (a.kinds.length === 0 || b.kinds.length === 0) return undefined;
  return a.kinds.some((kind) => b.kinds.includes(kind)) ? undefined : `the legal forms differ: ${a.kinds[0]}, ${b.kinds[0]}`;
}

const acronymOf = (name: OrganizationName, letters: string): boolean => letters.length >= 2 && name.acronym === letters;
