import type { EntityType } from "../../vocabulary/kinds.js";
import { kept } from "../kept.js";
import { spelling } from "../names/fold.js";
import { parsePerson } from "../names/person-name.js";
import { compareText, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { limits } from "./limits.js";
import { rolesIn } from "./roles.js";

/** What two share beside their names, and how much it weighs: from `enough` on it is a second reason. */
export interface Shared {
  weight: number;
  /** in words; empty where nothing is shared */
  why: string;
}

/** From this weight on, what stands around two persons is a reason to hold them to be one. */
export const enough = 2;

/**
 * So many of the same people in two articles, if they are half of the smaller cast, make the two tell one story; more, two fifths.
 * They must be some of the larger cast too, since a list of all who matter holds the cast of any story; and the articles must be
 * of one time, unless the casts are nearly the same, since those whom all know stand together in many stories.
 */
const sameStory = 4;
const share = 0.5;
const manyShare = 0.4;
const leastShare = 0.2;
const sameCast = 0.8;
const daysOfStory = 31;

/** Tags are kept of so many names: those of a cast come in no order, and a tag is short. */
const mostTags = 300_000;

/** By what a person is told among the others of an article: the family name, however it is spelled. */
const tag = kept(mostTags, (name): string => {
  const { core } = parsePerson(name);
  return core[core.length - 1]?.spelling ?? "";
});

const voiceTag = (name: string): string => spelling(parsePerson(name).joined);

const tagged = (names: readonly string[], by: (name: string) => string, without: string): Map<string, string> =>
  new Map(names.map((name) => [by(name), name] as const).filter(([key]) => key !== "" && key !== without));

const both = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...(a.size < b.size ? a : b).keys()].filter((key) => a.has(key) && b.has(key)).sort(compareText);

/** What stands around some entities of one person, ready to be set beside another's. */
export interface Setting {
  company: ReadonlyMap<string, string>;
  voices: ReadonlyMap<string, string>;
  /** the others of each article by their tags */
  casts: readonly ReadonlyMap<string, string>[];
  /** when the article of each of `casts` was published, in days since 1970; undefined where that is not known */
  days: readonly (number | undefined)[];
  /** in which of `casts` a tag stands */
  where: ReadonlyMap<string, readonly number[]>;
  issues: ReadonlySet<string>;
}

/** The outlet of an article and its date, where both are known. */
const issueOf = ({ outlet, published }: LocalEntity): string[] =>
  outlet === undefined || published === undefined ? [] : [`${outlet} of ${published}`];

/** Casts are kept of so many entities: those of one name, and of one surname, come one after the other. */
const mostCasts = 4096;

/** The others of an entity's article by their tags. */
export const castOf: (entity: LocalEntity) => ReadonlyMap<string, string> = kept(mostCasts, (entity: LocalEntity) =>
  tagged(entity.around?.cast ?? [], tag, tag(entity.name)),
);

/** Those with whom an entity was in contact, by their tags. */
export const companyTags = (entity: LocalEntity): string[] => [...tagged(entity.around?.company ?? [], tag, tag(entity.name)).keys()];

/**
 * What may connect an entity with another beside the name, as marks: the tags of those who stand in its article, of voices, and
 * the words of its roles. Where two share none, nothing stands around both, and no role agrees.
 */
export const marksOf = (entity: LocalEntity): string[] => [
  ...castOf(entity).keys(),
  ...companyTags(entity),
  ...(entity.around?.voices ?? []).map(voiceTag),
  ...rolesIn([entity])
    .flat()
    .map((word) => `as ${word}`),
];

/** Marks of all that stands around an entity, a namesake with whom it was in contact included: where two share none, no evidence speaks for both. */
export const allMarksOf = (entity: LocalEntity): string[] => [...marksOf(entity), ...(entity.around?.company ?? []).map(tag)];

/** Marks of what tells less than those: the issue of an outlet in which an entity stands. */
export const issueMarks = (entity: LocalEntity): string[] => issueOf(entity).map((issue) => `in ${issue}`);

/** The mark of another person, or of a body, who stands in an article. */
export const markOf = (name: string, type: EntityType): string => (type === "person" ? tag(name) : voiceTag(name));

/** What stands around some entities; of those about whom something is known, the first `limits.sampled` are looked at. */
export function settingOf(entities: readonly LocalEntity[]): Setting {
  const known: LocalEntity[] = [];
  for (const entity of entities) {
    if (entity.around !== undefined) known.push(entity);
    if (known.length === limits.sampled) break;
  }
  const own = tag(known[0]?.name ?? "");
  const gather = (from: "company" | "voices", by: (name: string) => string): Map<string, string> =>
    tagged(
      known.flatMap(({ around }) => around?.[from] ?? []),
      by,
      own,
    );
  const casts = known.map(castOf);
  const where = new Map<string, number[]>();
  for (const [i, cast] of casts.entries()) {
    for (const key of cast.keys()) {
      const places = where.get(key);
      if (places === undefined) where.set(key, [i]);
      else places.push(i);
    }
  }
  const days = known.map(({ published }) => dayOf(published));
  return {
    company: gather("company", tag),
    voices: gather("voices", voiceTag),
    casts,
    days,
    where,
    issues: new Set(known.flatMap(issueOf)),
  };
}

/** The day of a date, where it has one. */
const dayOf = (date: string | undefined): number | undefined => (date?.length === 10 ? Date.parse(date) / 86_400_000 : undefined);

/** Can articles of two days tell one story? */
const ofOneTime = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || Math.abs(a - b) <= daysOfStory;

/** The people who stand beside both in one article of each, where most do, and what they weigh. */
function sharedCast(ours: Setting, theirs: Setting, company: readonly string[]): { shared: string[]; weight: number } {
  let best: { shared: string[]; weight: number } = { shared: [], weight: 0 };
  for (const [i, cast] of ours.casts.entries()) {
    const found = new Map<number, string[]>();
    for (const key of cast.keys()) {
      for (const place of theirs.where.get(key) ?? []) {
        const keys = found.get(place);
        if (keys === undefined) found.set(place, [key]);
        else keys.push(key);
      }
    }
    for (const [place, shared] of found) {
      const other = theirs.casts[place] as ReadonlyMap<string, string>;
      const [few, many] = cast.size < other.size ? [cast.size, other.size] : [other.size, cast.size];
      const story =
        shared.length >= sameStory &&
        shared.length >= few * (shared.length > sameStory ? manyShare : share) &&
        shared.length >= many * leastShare &&
        (shared.length >= many * sameCast || ofOneTime(ours.days[i], theirs.days[place]));
      const beside = story ? shared : shared.filter((key) => !company.includes(key));
      const weight = story ? enough : Math.min(1, beside.length / 2);
      if (weight > best.weight) best = { shared: beside.sort(compareText), weight };
    }
    if (best.weight === enough) break;
  }
  return best;
}

/**
 * What stands around both of two persons who bear one name: those with whom both were in contact (1 each), who vouches
 * for a contact of both (1), others of the same people in one article of each (a half each, 1 at most; `enough` where
 * they are the same story's), one outlet's articles of one date (a half).
 */
export function sharedAround(ours: Setting, theirs: Setting): Shared {
  if (ours.casts.length === 0 || theirs.casts.length === 0) return { weight: 0, why: "" };
  const company = both(ours.company, theirs.company);
  const vouching = both(ours.voices, theirs.voices);
  const cast = sharedCast(ours, theirs, company);
  const [issue] = sortedSet(ours.issues).filter((one) => theirs.issues.has(one));
  const reasons = [
    ...(company.length > 0 ? [`both were in contact with ${company.map((key) => ours.company.get(key)).join(", ")}`] : []),
    ...(vouching.length > 0 ? [`${vouching.map((key) => ours.voices.get(key)).join(", ")} vouches for a contact of both`] : []),
    ...(cast.weight > 0 ? [`the same people stand beside both: ${namesFor(cast.shared, ours)}`] : []),
    ...(issue === undefined ? [] : [`both stand in articles of ${issue}`]),
  ];
  return { weight: company.length + Math.min(1, vouching.length) + cast.weight + (issue === undefined ? 0 : 0.5), why: reasons.join("; ") };
}

/** Names by which some of a cast are called. */
const namesFor = (tags: readonly string[], { casts, where }: Setting): string =>
  tags.map((key) => casts[where.get(key)?.at(-1) ?? 0]?.get(key)).join(", ");
