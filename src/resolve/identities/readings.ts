/**
 * Damaged names: a surname that a translator took for a word (“Sands” for Песков), and a given name that was put between
 * another given name and its surname (“Jeff and Roman sessions”). A reading is applied only where two independent reasons
 * speak for it; where one does, it is asked about. The words on the page stay the entity's name.
 */
import { compareNames } from "../names/compare.js";
import { spelling } from "../names/fold.js";
import { parsePerson } from "../names/person-name.js";
import { groupByEach, sortedSet } from "../sets.js";
import type { Doubtful, LocalEntity } from "../types.js";
import { readings } from "./blocks.js";
import type { Form } from "./forms.js";
import { type Joiner, joinFrom } from "./joiner.js";
import { agreement, rolesIn } from "./roles.js";
import { settingOf, sharedAround } from "./surroundings.js";

const surnameOf = (name: string): string => {
  const { core } = parsePerson(name);
  return core[core.length - 1]?.spelling ?? "";
};

/** What speaks for a reading beside the dictionary: a role of both, or that in their article only these two speak. */
function besideDictionary(entity: LocalEntity, home: readonly LocalEntity[]): string | undefined {
  const role = agreement(rolesIn([entity]), rolesIn(home));
  if (role !== undefined) return `both are called “${role}”`;
  const here = home.find(({ article }) => article === entity.article);
  const [around, other] = [entity.around, here?.around];
  if (here === undefined || around?.speaks !== true || other?.speaks !== true) return undefined;
  const family = surnameOf(here.name);
  return around.otherSpeakers.every((name) => surnameOf(name) === family) ? "only these two are said to speak in the article" : undefined;
}

/** Reads a person who is called by one word, which a surname of the same article also means. */
export function joinTranslated(forms: readonly Form[], joiner: Joiner, doubts: Doubtful[]): void {
  const read = forms.filter((form) => form.single && readings(form.name).length > 0);
  if (read.length === 0) return;
  const persons = forms.filter((form) => form.family === "person");
  const bySurname = groupByEach(persons, (form) => [surnameOf(form.name)]);
  for (const form of read) {
    const borne = (bySurname.get(surnameOf(form.name)) ?? []).some((other) => !other.single);
    for (const surname of readings(form.name)) {
      const bearers = bySurname.get(spelling(surname)) ?? [];
      for (const entity of form.entities) {
        const here = sortedSet(
          bearers
            .flatMap((bearer) => bearer.entities.filter(({ article }) => article === entity.article))
            .map(({ id }) => joiner.groups.find(id)),
        );
        const [home, another] = here;
        if (home === undefined || another !== undefined || joiner.groups.together(home, entity.id)) continue;
        const members = joiner.entitiesIn(home);
        const named = members.find(({ article }) => article === entity.article)?.name ?? surname;
        const why = `${entity.name} may be read as ${named}: the surname is also a Russian word for “${entity.name.toLowerCase()}”, and the article names ${named}`;
        const second = besideDictionary(entity, members);
        if (second !== undefined && !borne && joiner.joinReading(home, entity.id, `${why}; ${second}`)) continue;
        doubts.push({
          left: home,
          right: entity.id,
          score: 0.5,
          why: borne ? `${why}; but another here bears the name ${form.name}` : why,
        });
      }
    }
  }
}

/**
 * Two given names with “and” between them before a surname in small letters, as nobody writes a name whom a translator
 * understood: the first given name and the surname. Of `Roman sessions` after `Jeff and`, or `Jeff and Roman sessions`: Jeff
 * and sessions.
 */
function frame({ name, around }: LocalEntity): { given: string; surname: string } | undefined {
  const whole = /^(\p{Lu}\p{Ll}+) and \p{Lu}\p{Ll}+ (\p{Ll}{3,})$/u.exec(name);
  if (whole !== null) return { given: whole[1] as string, surname: whole[2] as string };
  const surname = halfName(name);
  const given = /(?:^|\s)(\p{Lu}\p{Ll}+) and\s*$/u.exec(around?.before ?? "")?.[1];
  return given === undefined || surname === undefined ? undefined : { given, surname };
}

/** The surname of a name of two words that is in small letters: `Roman sessions`. */
const halfName = (name: string): string | undefined => /^\p{Lu}\p{Ll}+ (\p{Ll}{3,})$/u.exec(name)?.[1];

/**
 * Reads `Jeff and Roman sessions` as Jeff Sessions, where the one person of that name is in the same company and nobody is
 * called Roman Sessions anywhere.
 */
export function joinFramed(forms: readonly Form[], joiner: Joiner, doubts: Doubtful[]): void {
  const halves = forms.filter(
    (form) => form.family === "person" && !form.single && form.entities.every((entity) => frame(entity) !== undefined),
  );
  if (halves.length === 0) return;
  const full = groupByEach(
    forms.filter((form) => form.family === "person" && !form.single),
    ({ surnames }) => surnames,
  );
  for (const form of halves) {
    const near = [...new Set(form.surnames.flatMap((block) => full.get(block) ?? []))];
    for (const entity of form.entities) {
      const { given, surname } = frame(entity) as { given: string; surname: string };
      const framed = `${given} ${surname}`;
      const bearers = near.filter((other) => other !== form && compareNames("person", framed, other.name).score >= joinFrom);
      const [home, another] = sortedSet(bearers.map(({ id }) => joiner.groups.find(id)));
      const [bearer] = bearers;
      if (home === undefined || another !== undefined || bearer === undefined || joiner.groups.together(home, entity.id)) continue;
      const why = `${entity.name} may be read as ${bearer.name}: it stands after “${given} and”, with the surname in small letters`;
      const members = joiner.entitiesIn(home);
      const role = agreement(rolesIn([entity]), rolesIn(members));
      const around = sharedAround(settingOf([entity]), settingOf(members));
      const second = role === undefined ? (around.weight >= 1 ? around.why : undefined) : `both are called “${role}”`;
      if (second !== undefined && joiner.joinReading(home, entity.id, `${why}; ${second}`)) continue;
      doubts.push({ left: home, right: entity.id, score: 0.5, why });
    }
  }
}
