/** What one more entity can change of those who are written alike, told from what is known of them all. */
import { scorePersons } from "../names/compare.js";
import { parsePerson } from "../names/person-name.js";
import { sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { commonest, timesOf } from "./forms.js";
import { proposeFrom } from "./joiner.js";
import { familyOf, isNoun } from "./written.js";

/** A way in which some are called. */
export interface CalledWay extends Pick<LocalEntity, "name" | "type" | "names" | "roles"> {
  /** how many are called so */
  entities: number;
}

const counted = (ways: readonly CalledWay[]): { name: string; times: number }[] =>
  ways.map(({ name, entities }) => ({ name, times: entities }));

/**
 * The name under which all who are written alike are known, if one more says nothing of itself that others of them do not: then
 * it joins them for that name, and they stay as they are.
 *
 * @param ways of all others who are written alike
 */
export function sameNameFor(entity: LocalEntity, ways: readonly CalledWay[]): string | undefined {
  if (ways.every(isNoun)) return undefined;
  const name = commonest(counted(ways));
  if (commonest([...counted(ways), { name: entity.name, times: 1 }]) !== name) return undefined;
  const names = new Set(ways.flatMap((way) => way.names));
  const roles = new Set(ways.flatMap((way) => way.roles));
  return entity.names.every((one) => names.has(one)) && entity.roles.every((one) => roles.has(one)) ? name : undefined;
}

/** The largest factor by which two numbers of entities are compared anywhere (`slipShare`, `rareShare`), and what keeps clear of the small numbers that count by themselves. */
const factor = 4;
const clear = 8;

/**
 * Are there so many more of the ones than of the others that one more changes no comparison of the two? Only names of persons are
 * weighed by how often they are written.
 */
export const outweigh = (ones: readonly CalledWay[], others: readonly CalledWay[]): boolean =>
  others.every(({ type }) => familyOf(type) !== "person") || sumOf(ones) >= factor * sumOf(others) + clear;

const sumOf = (ways: readonly CalledWay[]): number => timesOf(counted(ways));

/** Would one more of somebody change which of two is written more, or whether by as much as is asked anywhere? */
export const shifts = (times: number, otherTimes: number): boolean =>
  Math.sign(times - otherTimes) !== Math.sign(times + 1 - otherTimes) ||
  times * factor > otherTimes !== (times + 1) * factor > otherTimes ||
  otherTimes * factor > times !== otherTimes * factor > times + 1;

/** Do two persons bear names so near that it is asked which is written more? */
export const areNear = (name: string, other: string): boolean => scorePersons(parsePerson(name), parsePerson(other)) >= proposeFrom;

/** Distinct names of some ways. */
export const namesOf = (ways: readonly CalledWay[]): string[] => sortedSet(ways.map(({ name }) => name));
