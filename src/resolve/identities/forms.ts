import type { EntityType } from "../../vocabulary/kinds.js";
import { fold, skeleton, spelling } from "../names/fold.js";
import { parseOrganization } from "../names/organization-name.js";
import { parsePerson } from "../names/person-name.js";
import type { LocalEntity } from "../types.js";

/** What may be one: persons with persons, outlets with organizations, places with places; roles and groups with nothing. */
export type Family = "person" | "organization" | "place" | "alone";

export const familyOf = (type: EntityType): Family => {
  if (type === "person" || type === "place") return type;
  return type === "organization" || type === "outlet" ? "organization" : "alone";
};

/** All entities that are written alike (case, accents, order and titles apart): compared once, however many there are. */
export interface Form {
  /** least entity id */
  id: string;
  key: string;
  family: Family;
  /** the commonest way to write it; ties to the longest, then by code units */
  name: string;
  entities: LocalEntity[];
  /** a single word: a surname, or a name that stands alone */
  single: boolean;
}

/** The key under which names that are written alike fall together. */
export function formKey(entity: LocalEntity): string {
  const family = familyOf(entity.type);
  if (family === "alone") return `alone:${entity.id}`;
  if (family === "person") {
    const name = parsePerson(entity.name);
    const words = name.words.map((word) => word.text);
    return `person:${words.join(" ")}${name.generation === undefined ? "" : `, ${name.generation}`}`;
  }
  if (family === "organization") {
    const name = parseOrganization(entity.name);
    return `organization:${name.core.join(" ")}|${name.kinds.slice(0, 1).join()}`;
  }
  return `place:${fold(entity.name)
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^the /, "")
    .trim()}`;
}

/** The word by which a person is known alone: the last one that is no particle. */
export const surnameOf = (name: string): string | undefined => {
  const { core } = parsePerson(name);
  return core[core.length - 1]?.text;
};

/** What stands for a surname in block keys: its consonants; a short one keeps its vowels, since too many share them. */
const surnameKey = (word: string): string => {
  const bones = skeleton(word);
  return bones.length >= 3 ? bones : spelling(word);
};

/** All ways to leave out one letter (SymSpell): two words one slip apart share one. */
const deletions = (word: string): string[] => [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];

/**
 * Block keys of an entity: only entities that share one are ever compared.
 *
 * - persons: the surname's consonants; and the spellings of first and last word, sorted, with one letter left out, so
 *   that a slip in either, or the other order, still meets
 * - organizations and outlets: the core words, sorted, with one letter left out; the acronym, of which it may be one
 * - places: the name; roles and groups: none
 */
export function identityBlocks(entity: LocalEntity): string[] {
  const family = familyOf(entity.type);
  const keys = new Set<string>();
  if (family === "person") {
    const { core } = parsePerson(entity.name);
    const last = core[core.length - 1];
    const first = core[0];
    if (last === undefined || first === undefined) return [];
    keys.add(`p:${surnameKey(last.text)}`);
    if (core.length > 1 && !first.initial && !last.initial) {
      const both = [first.spelling, last.spelling].sort().join("");
      if (both.length >= 6) for (const form of deletions(both)) keys.add(`d:${form}`);
    }
  } else if (family === "organization") {
    for (const name of new Set([entity.name, ...entity.names])) {
      const { core, acronym, folded } = parseOrganization(name);
      const joined = [...core].sort().join("");
      if (name === entity.name) for (const form of joined.length >= 6 ? deletions(joined) : [joined]) keys.add(`o:${form}`);
      if (acronym.length >= 2) keys.add(`a:${acronym}`);
      if (/^[\p{Lu}.&]{2,8}$/u.test(name)) keys.add(`a:${folded.replace(/ /g, "")}`);
    }
  } else if (family === "place") {
    keys.add(formKey(entity));
  }
  return [...keys].sort();
}
