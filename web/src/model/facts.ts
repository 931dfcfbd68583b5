import type { Extraction } from "../../../src/vocabulary/forms.js";
import {
  assessmentJudgements,
  type ContactStatus,
  contactKinds,
  contactStatuses,
  eventKinds,
  type Stance,
  sourcingKinds,
  stances,
} from "../../../src/vocabulary/kinds.js";
import { entryPath, memberId } from "./ids.js";
import type { Mark } from "./segments.js";

/** What the reader shows and hides together. */
export const factKinds = {
  person: "People",
  statement: "Statements",
  contact: "Contacts",
  denial: "Denials",
  sourcing: "Sourcing",
  event: "Events",
  assessment: "Assessments",
} as const;
export type FactKind = keyof typeof factKinds;

/** One thing that the article puts on record, in the order of the text. */
export interface Fact {
  /** the id in the extraction; for people the entity's */
  id: string;
  kind: FactKind;
  /** first code point of its evidence */
  start: number;
  end: number;
  /** the label of its kind, such as "Meeting" or "Indirect" */
  label: string;
  /** who, or what, in the article's words */
  heading: string;
  /** what was said, or the words that carry it */
  words?: string;
  status?: ContactStatus | Stance;
  statusLabel?: string;
  when?: string;
  where?: string;
  /** who vouches for it, outermost first, the outlet not repeated */
  holders: string[];
  /** the place of the entry in the record */
  path: string;
}

type Slice = (start: number, end: number) => string;
type Ranges = readonly (readonly [number, number])[];

const first = (ranges: Ranges): number => Math.min(...ranges.map((r) => r[0]));
const last = (ranges: Ranges): number => Math.max(...ranges.map((r) => r[1]));
const join = (ranges: Ranges, slice: Slice): string => ranges.map(([s, e]) => slice(s, e).trim()).join(" … ");

/** Names as a reader lists them: "A", "A and B", "A, B and C". */
export const listNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The speakers of the statements that hold this one, outermost first. */
const chainOf = (x: Extraction, id: string | null, names: ReadonlyMap<string, string>, slice: Slice): string[] => {
  const chain: string[] = [];
  const seen = new Set<string>();
  for (let at = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const statement = x.statements.find((s) => s.id === at);
    if (!statement) break;
    chain.unshift((statement.speaker && names.get(statement.speaker)) || join(statement.source, slice) || "a source not named");
    at = statement.within;
  }
  return chain;
};

const denies = (status: string): boolean => status === "denied" || status === "not_happened" || status === "denies";

/** Everything in the extraction that the rail lists, in the order of the text; people are listed apart (`peopleOf`). */
export const factsOf = (x: Extraction, slice: Slice): Fact[] => {
  const names = new Map(x.entities.map((e) => [e.id, e.name]));
  const id = (prefix: string, local: string) => memberId(prefix, x.id, local);
  const facts: Fact[] = [];
  for (const s of x.statements) {
    const all = [...s.content, ...s.cue, ...s.source];
    if (all.length === 0) continue;
    facts.push({
      id: s.id,
      kind: denies(s.stance) ? "denial" : "statement",
      start: first(all),
      end: last(all),
      label: `${s.kind[0]?.toUpperCase()}${s.kind.slice(1)} statement`,
      heading: (s.speaker && names.get(s.speaker)) || join(s.source, slice) || "Speaker not named",
      words: join(s.content, slice),
      status: s.stance,
      statusLabel: stances[s.stance].label,
      holders: chainOf(x, s.within, names, slice),
      path: entryPath("statement", id("s", s.id)),
    });
  }
  for (const c of x.contacts) {
    facts.push({
      id: c.id,
      kind: denies(c.status) ? "denial" : "contact",
      start: c.trigger[0],
      end: c.trigger[1],
      label: contactKinds[c.kind].label,
      heading: listNames(c.participants.map((p) => p.name)),
      words: slice(c.trigger[0], c.trigger[1]),
      status: c.status,
      statusLabel: contactStatuses[c.status].label,
      ...(c.when ? { when: c.when.date ?? c.when.text } : {}),
      ...(c.where ? { where: c.where.text } : {}),
      holders: c.holders.map((h) => h.name),
      path: entryPath("contact", id("c", c.id)),
    });
  }
  for (const l of x.sourcing) {
    facts.push({
      id: l.id,
      kind: "sourcing",
      start: l.start,
      end: l.end,
      label: sourcingKinds[l.kind].label,
      heading: l.target,
      holders: [],
      path: entryPath("link", id("l", l.id)),
    });
  }
  for (const a of x.assessments) {
    facts.push({
      id: a.id,
      kind: "assessment",
      start: a.start,
      end: a.end,
      label: assessmentJudgements[a.judgement].label,
      heading: a.name ?? (a.entity && names.get(a.entity)) ?? "Assessment",
      words: slice(a.start, a.end),
      holders: [],
      path: entryPath("assessment", id("a", a.id)),
    });
  }
  for (const v of x.events) {
    facts.push({
      id: v.id,
      kind: "event",
      start: v.start,
      end: v.end,
      label: eventKinds[v.kind].label,
      heading: listNames(v.participants.map((p) => p.name)) || "Event",
      words: slice(v.start, v.end),
      ...(v.when ? { when: v.when.date ?? v.when.text } : {}),
      holders: [],
      path: entryPath("event", id("v", v.id)),
    });
  }
  return facts.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** The people, roles and groups of the article, with how often each is mentioned; the named first, then the most mentioned. */
export const peopleOf = (x: Extraction): { id: string; name: string; isNamed: boolean; mentions: number; path: string }[] =>
  x.entities
    .filter((e) => e.type === "person" || e.type === "role" || e.type === "group")
    .map((e) => ({
      id: e.id,
      name: e.name,
      isNamed: e.type === "person",
      mentions: x.mentions.filter((m) => m.chain === e.id).length,
      path: entryPath("person", memberId("e", x.id, e.id)),
    }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.mentions - a.mentions || a.name.localeCompare(b.name));

/**
 * The marks of everything that is switched on. Cue and source of a statement and the trigger of a contact are marks of
 * their own (`cue`, `trigger`), drawn only while their fact is looked at.
 */
export const marksOf = (x: Extraction, shown: ReadonlySet<FactKind>): Mark[] => {
  const marks: Mark[] = [];
  const add = (id: string, kind: string, ranges: Ranges) => {
    for (const [start, end] of ranges) marks.push({ id, kind, start, end });
  };
  if (shown.has("person")) {
    const people = new Set(peopleOf(x).map((p) => p.id));
    for (const m of x.mentions) if (people.has(m.chain)) add(m.chain, "person", [[m.start, m.end]]);
  }
  for (const s of x.statements) {
    const kind: FactKind = denies(s.stance) ? "denial" : "statement";
    if (!shown.has(kind)) continue;
    add(s.id, kind, s.content);
    add(s.id, "cue", [...s.cue, ...s.source]);
  }
  for (const c of x.contacts) {
    const kind: FactKind = denies(c.status) ? "denial" : "contact";
    if (!shown.has(kind)) continue;
    add(c.id, kind, c.evidence.length > 0 ? c.evidence : [c.trigger]);
    add(c.id, "trigger", [c.trigger]);
  }
  if (shown.has("sourcing")) for (const l of x.sourcing) add(l.id, "sourcing", [[l.start, l.end]]);
  if (shown.has("event")) for (const v of x.events) add(v.id, "event", [[v.start, v.end]]);
  if (shown.has("assessment")) for (const a of x.assessments) add(a.id, "assessment", [[a.start, a.end]]);
  return marks;
};
