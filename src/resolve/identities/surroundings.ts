import { spelling } from "../names/fold.js";
import { parsePerson } from "../names/person-name.js";
import { compareText, sortedSet } from "../sets.js";
import type { LocalEntity } from "../types.js";

/** So many entities of a form, those of least id, are asked for what stands around them: a fair sample, since ids are hashes. */
const sampled = 64;

/** What two share beside their names, and how much it weighs: from `enough` on it is a second reason. */
export interface Shared {
  weight: number;
  /** in words; empty where nothing is shared */
  why: string;
}

/** From this weight on, what stands around two persons is a reason to hold them to be one. */
export const enough = 2;

/** So many of the same people in two articles, if they are half of the smaller cast, make the two tell one story; more, two fifths. */
const sameStory = 4;
const share = 0.5;
const manyShare = 0.4;

/** By what a person is told among the others of an article: the family name, however it is spelled. */
const tag = (name: string): string => {
  const { core } = parsePerson(name);
  return core[core.length - 1]?.spelling ?? "";
};

const voiceTag = (name: string): string => spelling(parsePerson(name).joined);

const tagged = (names: readonly string[], by: (name: string) => string, without: string): Map<string, string> =>
  new Map(names.map((name) => [by(name), name] as const).filter(([key]) => key !== "" && key !== without));

const both = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] => sortedSet(a.keys()).filter((key) => b.has(key));

const known = (entities: readonly LocalEntity[]): LocalEntity[] => entities.filter(({ around }) => around !== undefined).slice(0, sampled);

const castTags = new WeakMap<LocalEntity, Map<string, string>>();

/** The others of an entity's article by their tags. */
function castOf(entity: LocalEntity): Map<string, string> {
  const ready = castTags.get(entity);
  if (ready !== undefined) return ready;
  const made = tagged(entity.around?.cast ?? [], tag, tag(entity.name));
  castTags.set(entity, made);
  return made;
}

/**
 * What stands around both of two persons who bear one name: those with whom both were in contact (1 each), who vouches
 * for a contact of both (1), others of the same people in one article of each (a half each, 1 at most; `enough` where
 * they are the same story's), one outlet's articles of one date (a half).
 *
 * @param left entities in order of id, as `right`
 */
export function sharedAround(left: readonly LocalEntity[], right: readonly LocalEntity[]): Shared {
  const [ours, theirs] = [known(left), known(right)];
  if (ours.length === 0 || theirs.length === 0) return { weight: 0, why: "" };
  const own = tag((ours[0] as LocalEntity).name);
  const gather = (entities: readonly LocalEntity[], from: "company" | "voices", by: (name: string) => string) =>
    tagged(
      entities.flatMap(({ around }) => around?.[from] ?? []),
      by,
      own,
    );
  const [met, theyMet] = [gather(ours, "company", tag), gather(theirs, "company", tag)];
  const company = both(met, theyMet);
  const voices = gather(ours, "voices", voiceTag);
  const vouching = both(voices, gather(theirs, "voices", voiceTag));
  let cast: { shared: string[]; weight: number } = { shared: [], weight: 0 };
  for (const one of ours) {
    for (const other of theirs) {
      const [a, b] = [castOf(one), castOf(other)];
      const [few, many] = a.size < b.size ? [a, b] : [b, a];
      const shared = [...few.keys()].filter((key) => many.has(key));
      if (shared.length === 0) continue;
      const beside = shared.filter((key) => !company.includes(key));
      const story = shared.length >= sameStory && shared.length >= few.size * (shared.length > sameStory ? manyShare : share);
      const weight = story ? enough : Math.min(1, beside.length / 2);
      if (weight > cast.weight) cast = { shared: [...(story ? shared : beside)].sort(compareText), weight };
    }
  }
  const issues = new Set(ours.flatMap(issueOf));
  const issue = theirs.flatMap(issueOf).find((one) => issues.has(one));
  const reasons = [
    ...(company.length > 0 ? [`both were in contact with ${company.map((key) => met.get(key)).join(", ")}`] : []),
    ...(vouching.length > 0 ? [`${vouching.map((key) => voices.get(key)).join(", ")} vouches for a contact of both`] : []),
    ...(cast.weight > 0 ? [`the same people stand beside both: ${namesFor(cast.shared, ours)}`] : []),
    ...(issue === undefined ? [] : [`both stand in articles of ${issue}`]),
  ];
  return { weight: company.length + Math.min(1, vouching.length) + cast.weight + (issue === undefined ? 0 : 0.5), why: reasons.join("; ") };
}

/** The outlet of an article and its date, where both are known. */
const issueOf = ({ outlet, published }: LocalEntity): string[] =>
  outlet === undefined || published === undefined ? [] : [`${outlet} of ${published}`];

/** The first names by which some of a cast are called. */
const namesFor = (tags: readonly string[], entities: readonly LocalEntity[]): string => {
  const named = tagged(
    entities.flatMap(({ around }) => around?.cast ?? []),
    tag,
    "",
  );
  return tags.map((key) => named.get(key)).join(", ");
};
