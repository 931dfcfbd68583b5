/** What common nouns refer to. */
import { bodyNouns } from "../language/en/organizations.js";
import { menNouns, personNouns, womenNouns } from "../language/en/person-nouns.js";
import {
  furtherPersonNouns,
  groupNouns,
  irregularPlurals,
  kinNouns,
  menOfFamily,
  personEndings,
  personPrefixes,
  roleNouns,
  womenOfFamily,
} from "../language/en/roles.js";

/** “lawmen”, “families”, “bosses”, “wives” in the singular; a singular stays as it is. */
export const singularOf = (noun: string): string => {
  const irregular = irregularPlurals.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith("men")) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("ss") ? noun : noun.replace(/s$/, "");
};

const isListed = (noun: string): boolean =>
  roleNouns.has(noun) || kinNouns.has(noun) || personNouns.has(noun) || furtherPersonNouns.has(noun);

/** The noun without “ex-”, “super”, “brunch-”, which make another person of a person. */
const stemOf = (noun: string): string => {
  const afterHyphen = noun.slice(noun.lastIndexOf("-") + 1);
  if (afterHyphen !== noun) return afterHyphen;
  const prefix = personPrefixes.find((start) => noun.startsWith(start) && noun.length >= start.length + 5);
  return prefix === undefined ? noun : noun.slice(prefix.length);
};

/** Whether a noun in the singular, lower case, means a person: of the tables, or made of one of theirs (“ex-wife”, “superdelegate”, “concertgoer”). */
export const isPersonNoun = (noun: string): boolean => isListed(noun) || isListed(stemOf(noun)) || personEndings.test(noun);

/** What kind of referent a common noun makes, in lower case. */
export const kindOfNoun = (noun: string): NounKind => {
  const before = kinds.get(noun);
  if (before !== undefined) return before;
  const kind = kindAnew(noun);
  if (kinds.size < KINDS) kinds.set(noun, kind);
  return kind;
};

type NounKind = "role" | "group" | "body" | "other";
/** The nouns that were asked for first: it is the same few thousand in all news. */
const kinds = new Map<string, NounKind>();
const KINDS = 20_000;

const kindAnew = (noun: string): NounKind => {
  if (roleNouns.has(noun) || kinNouns.has(noun)) return "role";
  if (groupNouns.has(noun)) return "group";
  if (bodyNouns.has(noun)) return "body";
  const one = singularOf(noun);
  if (noun === one) return isPersonNoun(noun) ? "role" : "other";
  return isPersonNoun(one) || groupNouns.has(one) ? "group" : "other";
};

/** Whether a noun in the singular means a man or a woman: “widow”, “spokesman”. */
export const genderOfNoun = (noun: string): "m" | "f" | undefined => {
  const stem = stemOf(noun);
  if (womenNouns.has(stem) || womenOfFamily.has(stem) || /(?:woman|girl|lady)$/.test(stem)) return "f";
  return menNouns.has(stem) || menOfFamily.has(stem) || /.(?<!wo|hu)man$|boy$/.test(stem) ? "m" : undefined;
};
