/** Entities that are written alike, which are compared once. */
import { type PersonName, parsePerson } from "../names/person-name.js";
import { compareText, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { identityBlocks, surnamesBorne, surnamesOf } from "./blocks.js";
import { type FullNameKeys, giveFullNameKeys } from "./full-name-keys.js";
import { marksOf } from "./surroundings.js";
import { beginsWithInitial, type Family, familyOf, formKeyOf, isNoun, isOneWord } from "./written.js";

/** How many entities some stand for. */
export const timesOf = (entities: readonly Pick<LocalEntity, "times">[]): number => entities.reduce((sum, { times = 1 }) => sum + times, 0);

/** The way in which most of some entities are written. */
export const commonest = (entities: readonly Pick<LocalEntity, "name" | "times">[]): string => {
  const counts = new Map<string, number>();
  for (const { name, times = 1 } of entities) counts.set(name, (counts.get(name) ?? 0) + times);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]));
  return (best as [string, number])[0];
};

/** Those of some entities that differ in their names, in order of id. */
const toldApart = (entities: readonly LocalEntity[]): readonly LocalEntity[] =>
  entities.length === 1
    ? entities
    : [...new Map(entities.map((entity) => [`${entity.name}\n${entity.names.join("\n")}`, entity])).values()];

/** All entities that are written alike (case, accents, titles and legal forms apart): compared once, however many there are. */
export class Form {
  /** least entity id */
  readonly id: string;
  readonly family: Family;
  /** the way in which most of its entities are written */
  readonly name: string;
  /** a person called by a single word */
  readonly single: boolean;
  /** a person called by a single word, or by a surname and nothing but an initial for the first name */
  readonly short: boolean;
  /** keys of the surnames under which its entities stand or are looked for (`surnameKey`) */
  readonly surnames: readonly string[];
  private readonly parsed: PersonName | undefined;

  /**
   * @param key what all its entities share; two forms have one only where namesakes were told apart
   * @param entities in order of id
   */
  constructor(
    readonly key: string,
    readonly entities: readonly LocalEntity[],
  ) {
    const first = entities[0] as LocalEntity;
    this.id = first.id;
    this.family = key.startsWith("alone:") ? "alone" : familyOf(first.type);
    this.name = entities.length === 1 ? first.name : commonest(entities);
    this.parsed = this.family === "person" ? parsePerson(this.name) : undefined;
    const own = this.parsed === undefined ? undefined : parsePerson(first.name);
    this.single = own !== undefined && isOneWord(own);
    this.short = this.single || (own !== undefined && beginsWithInitial(own));
    this.surnames = this.parsed === undefined ? [] : sortedSet(toldApart(entities).flatMap((entity) => surnamesOf(entity)));
  }

  /** The name of a person taken apart: kept, since it is asked for with every comparison. */
  get person(): PersonName {
    return this.parsed ?? parsePerson(this.name);
  }

  /** The block keys of all its entities. */
  blocks(): ReadonlySet<string> {
    return new Set(toldApart(this.entities).flatMap(identityBlocks));
  }

  /** Those of its keys for which a person's full name is compared (`giveFullNameKeys`). */
  giveKeys(take: FullNameKeys): void {
    const told = toldApart(this.entities);
    const given = new Set<string>();
    for (const entity of told) {
      const name = entity.name === this.name ? this.person : parsePerson(entity.name);
      const surnames = surnamesBorne(entity, name);
      if (told.length > 1) {
        // most differ in nothing but capitals and marks
        const key = [...name.core.map(({ text, initial }) => (initial ? `${text}.` : text)), ...surnames].join(" ");
        if (given.has(key)) continue;
        given.add(key);
      }
      giveFullNameKeys(name, surnames, take);
    }
  }

  /** What may connect a person with another beside the name (`marksOf`), some of it more than once. */
  marks(): string[] {
    return this.family === "person" ? this.entities.flatMap(marksOf) : [];
  }
}

/** The entities by what those who are written alike share; each by itself where they bear no name. */
function alikeIn(entities: readonly LocalEntity[]): Map<string, LocalEntity[]> {
  const alike = new Map<string, LocalEntity[]>();
  const keys = new Map<string, string | undefined>();
  for (const entity of entities) {
    const written = `${familyOf(entity.type)} ${entity.name}`;
    if (!keys.has(written)) keys.set(written, formKeyOf(entity.name, entity.type));
    const key = keys.get(written) ?? `alone:${entity.id}`;
    const some = alike.get(key);
    if (some === undefined) alike.set(key, [entity]);
    else some.push(entity);
  }
  return alike;
}

/** The entities by the way they are written, in canonical order. */
export const formsOf = (entities: readonly LocalEntity[]): Form[] =>
  [...alikeIn(entities)]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([key, members]) => {
      if (members.length > 1) members.sort((a, b) => compareText(a.id, b.id));
      return members.every(isNoun) ? members.map((member) => new Form(`alone:${member.id}`, [member])) : [new Form(key, members)];
    });
