import { compareText } from "../sets.js";
import { agrees, isExact, monthsOf, otherwise, peopleAgree } from "./agree.js";
import type { Unit } from "./units.js";

/** Units that are about one contact, and the one that names most who took part. */
export interface Home {
  units: Unit[];
  fullest: Unit;
}

/**
 * Can a unit stand in a home? Its people must agree with the fullest list there, so that two claims that each leave
 * somebody out (A with B, A with C) are one contact where a third names all (A with B and C); the rest with each of them.
 */
const clashes = (unit: Unit, home: Home): boolean =>
  !peopleAgree(unit.facts.participants, home.fullest.facts.participants) ||
  home.units.some((other) => otherwise(unit.facts, other.facts) !== undefined);

const fits = (unit: Unit, home: Home): boolean => !clashes(unit, home) && home.units.some((other) => agrees(unit.facts, other.facts));

const isFuller = (one: Unit, other: Unit): boolean => {
  const more = one.facts.participants.length - other.facts.participants.length;
  return more > 0 || (more === 0 && compareText(one.id, other.id) < 0);
};

/** The homes of a clustering, found by people, by people and month, and by what they say. */
export class Homes {
  private readonly at = new Map<string, Home[]>();
  private readonly saying = new Map<string, Home[]>();

  /** Homes in which some claim can agree with the unit. What names a month can agree with nothing that names only others. */
  near({ facts, blocks }: Unit): Iterable<Home> {
    const months = isExact(facts) ? monthsOf(facts) : [""];
    return new Set(blocks.flatMap((block) => months.flatMap((month) => this.at.get(`${block} ${month}`) ?? [])));
  }

  /** Homes that begin with what says just the same. */
  alike(unit: Unit): readonly Home[] {
    return this.saying.get(unit.said) ?? [];
  }

  open(unit: Unit): void {
    const home = { units: [], fullest: unit };
    put(this.saying, unit.said, home);
    this.add(home, unit);
  }

  add(home: Home, unit: Unit): void {
    home.units.push(unit);
    if (isFuller(unit, home.fullest)) home.fullest = unit;
    for (const block of unit.blocks) for (const month of ["", ...monthsOf(unit.facts)]) put(this.at, `${block} ${month}`, home);
  }
}

const put = (map: Map<string, Home[]>, key: string, home: Home): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [home]);
  else if (!known.includes(home)) known.push(home);
};

/** The only one of some homes that a unit fits; `several` where there are more. */
export const onlyFit = (unit: Unit, homes: Iterable<Home>): Home | "several" | undefined => {
  let only: Home | undefined;
  for (const home of homes) {
    if (!fits(unit, home)) continue;
    if (only !== undefined) return "several";
    only = home;
  }
  return only;
};
