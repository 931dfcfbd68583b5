/**
 * Which entries of a new extraction are those of an earlier one: they keep their ids, on which decisions and links hang. A pure
 * function. Two entries are the same where they say the same of the same words; what is new takes an id that no extraction of the
 * article has used, so that an id never comes to mean something else.
 */
import { CodePointText } from "../vocabulary/codepoints.js";
import type { Extraction } from "../vocabulary/forms.js";
import { type Renumbering, renumbered } from "./renumber.js";

/** The id of an entry in its extraction, and what it says of which words, as a text. */
interface Said {
  id: string;
  key: string;
}

const said = (id: string, ...what: unknown[]): Said => ({ id, key: JSON.stringify(what) });

/** An entity is who is called by its fullest name in the first place that has it. What type it is held to be does not matter. */
const entities = (x: Extraction, body: CodePointText): Said[] => {
  const places = new Map<string, { start: number; end: number }[]>();
  for (const { chain, start, end } of x.mentions) {
    const known = places.get(chain);
    if (known === undefined) places.set(chain, [{ start, end }]);
    else known.push({ start, end });
  }
  return x.entities.map(({ id, name }) => {
    const own = (places.get(id) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    const place = own.find(({ start, end }) => body.slice(start, end) === name) ?? own[0];
    return said(id, name, place?.start, place?.end);
  });
};

type Entity = (id: string) => string;
type Somebody = { entity?: string; name?: string };

/** Whoever takes part or vouches: an entity, or the words for one. */
const who = ({ entity, name }: Somebody, of: Entity): unknown => (entity === undefined ? ["words", name] : of(entity));

const statements = (x: Extraction, of: Entity): Said[] =>
  x.statements.map((s) => said(s.id, s.content, s.stance, s.speaker === undefined ? s.source : of(s.speaker)));

const contacts = (x: Extraction, of: Entity): Said[] =>
  x.contacts.map((c) =>
    said(
      c.id,
      [c.kind, c.status, c.trigger, c.evidence, c.limitation, c.when?.date],
      c.participants.map((p) => [who(p, of), p.entity === undefined ? [p.start, p.end] : null]),
      c.holders.map((holder) => who(holder, of)),
    ),
  );

const sourcing = (x: Extraction, of: Entity): Said[] =>
  x.sourcing.map((l) => said(l.id, l.kind, l.start, l.end, who({ entity: l.entity, name: l.target }, of)));

const assessments = (x: Extraction, of: Entity): Said[] =>
  x.assessments.map((a) => said(a.id, a.judgement, a.start, a.end, a.about, who(a, of)));

const events = (x: Extraction, of: Entity): Said[] =>
  x.events.map((v) =>
    said(
      v.id,
      v.kind,
      v.start,
      v.end,
      v.when?.date,
      v.participants.map((p) => who(p, of)),
    ),
  );

/** For each entry its id from now on: that of the same entry before, the newest extraction first, or one never used. */
const idsFor = (letter: string, found: readonly Said[], before: readonly (readonly Said[])[]): Map<string, string> => {
  const known = new Map<string, string[]>();
  const used = new Set<string>();
  for (const { id, key } of before.flat()) {
    if (used.has(id)) continue;
    used.add(id);
    const same = known.get(key);
    if (same === undefined) known.set(key, [id]);
    else same.push(id);
  }
  let number = 0;
  const fresh = (): string => {
    do number++;
    while (used.has(`${letter}${number}`));
    return `${letter}${number}`;
  };
  return new Map(found.map(({ id, key }) => [id, known.get(key)?.shift() ?? fresh()]));
};

/**
 * The extraction with the ids of earlier ones for what they hold too.
 *
 * @param before the earlier extractions of the article, the newest first; without any, nothing is changed
 */
export const keepingIds = (found: Extraction, before: readonly Extraction[]): Extraction => {
  if (before.length === 0) return found;
  const body = new CodePointText(found.body);
  const anew = idsFor(
    "e",
    entities(found, body),
    before.map((x) => entities(x, body)),
  );
  // what is said of somebody is the same only where they are the same, so those come first
  const ids = (letter: string, keys: (x: Extraction, of: Entity) => Said[]): Map<string, string> =>
    idsFor(
      letter,
      keys(found, (id) => anew.get(id) ?? id),
      before.map((x) => keys(x, (id) => id)),
    );
  const as: Renumbering = {
    entities: anew,
    statements: ids("s", statements),
    contacts: ids("c", contacts),
    sourcing: ids("l", sourcing),
    assessments: ids("a", assessments),
    events: ids("v", events),
  };
  return renumbered(found, as);
};
