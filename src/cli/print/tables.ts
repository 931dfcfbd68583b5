/** The tables of the record as a person reads them: for each its columns. The CSV form has columns of its own. */
import { dateInWords } from "../../serve/words.js";
import type {
  ArticleSummary,
  AssessmentEntry,
  Contact,
  Dispute,
  EventEntry,
  Person,
  Source,
  StatementEntry,
  TimelineEntry,
} from "../../vocabulary/forms.js";
import {
  assessmentJudgements,
  type ContactStatus,
  contactKinds,
  contactStatuses,
  entityTypes,
  eventKinds,
  refusalReasons,
  type Stance,
  sourcingKinds,
  stances,
} from "../../vocabulary/kinds.js";
import { shortId } from "./ids.js";
import type { Meaning } from "./style.js";
import type { Column } from "./table.js";

const list = (texts: readonly (string | false | undefined)[], separator = ", "): string =>
  [...new Set(texts.filter((text) => text !== undefined && text !== false && text !== ""))].join(separator);

/** A few of many, with how many are left out. */
const few = (texts: readonly string[], most: number): string =>
  texts.length > most ? `${list(texts.slice(0, most))} and ${texts.length - most} more` : list(texts);

const id = <T extends { id: string }>(): Column<T> => ({ head: "Id", text: (entry) => shortId(entry.id), meaning: () => "faint" });

const statusMeaning: Record<ContactStatus, Meaning> = {
  happened: "good",
  planned: "open",
  requested: "open",
  declined: "bad",
  not_happened: "bad",
  denied: "bad",
  uncertain: "open",
};
const stanceMeaning: Partial<Record<Stance, Meaning>> = { denies: "bad" };

const reported = { head: "Outlet", text: (entry: { outlet?: string }) => entry.outlet ?? "", least: 8 };
const published = { head: "Published", text: (entry: { published?: string }) => entry.published ?? "" };

export const contactColumns: Column<Contact>[] = [
  id(),
  { head: "When", text: (c) => (c.when?.includes("/") ? dateInWords(c.when) : (c.when ?? "")), least: 10 },
  { head: "Kind", text: (c) => contactKinds[c.kind].label },
  {
    head: "Status",
    text: (c) =>
      list([
        contactStatuses[c.status].label,
        c.disputed && "disputed",
        c.unsure && c.likelihood !== undefined && `unsure (${c.likelihood.toFixed(2)})`,
      ]),
    meaning: (c) => (c.disputed ? "bad" : statusMeaning[c.status]),
    least: 9,
  },
  { head: "Who", text: (c) => list(c.participants.map((p) => (p.capacity ? `${p.name} (${p.capacity})` : p.name))), least: 20 },
  { head: "Where", text: (c) => c.where ?? "", least: 8 },
  {
    head: "Origins",
    text: (c) =>
      `${c.origins.length}: ${few(
        c.origins.map((o) => o.name),
        3,
      )}`,
    least: 14,
  },
  { head: "Articles", text: (c) => String(c.articles), align: "right" },
];

export const statementColumns: Column<StatementEntry>[] = [
  id(),
  published,
  { head: "Speaker", text: (s) => s.speaker?.name ?? "(not named)", least: 12 },
  { head: "Stance", text: (s) => stances[s.stance].label, meaning: (s) => stanceMeaning[s.stance] },
  { head: "Words", text: (s) => s.content, least: 30 },
  { head: "According to", text: (s) => list([s.outlet, ...s.holders], " < "), least: 12 },
];

export const personColumns: Column<Person>[] = [
  id(),
  { head: "Name", text: (p) => p.name, least: 14 },
  { head: "Type", text: (p) => entityTypes[p.type].label },
  {
    head: "Also named",
    text: (p) =>
      few(
        p.names.map((n) => n.text).filter((text) => text !== p.name),
        4,
      ),
    least: 14,
  },
  {
    head: "Roles",
    text: (p) =>
      few(
        p.roles.map((role) => role.text),
        3,
      ),
    least: 14,
  },
  { head: "Contacts", text: (p) => String(p.contacts), align: "right" },
  { head: "Statements", text: (p) => String(p.statements), align: "right" },
  { head: "Articles", text: (p) => String(p.articles), align: "right" },
];

/** Beside the others where people are matched against lists. */
export const watchlistColumns: Column<Person>[] = [
  {
    head: "On lists",
    text: (p) =>
      list(
        (p.watchlist ?? []).map((w) => `${w.list}: ${w.name} (${w.score.toFixed(2)})`),
        "; ",
      ),
    least: 24,
  },
  { head: "Since", text: (p) => p.since ?? "" },
  {
    head: "In contact with",
    text: (p) =>
      few(
        (p.inContactWith ?? []).map((other) => other.name),
        5,
      ),
    least: 20,
  },
];

export const sourceColumns: Column<Source>[] = [
  id(),
  { head: "Name", text: (s) => s.name, least: 14 },
  { head: "Type", text: (s) => s.type.charAt(0).toUpperCase() + s.type.slice(1) },
  {
    head: "Relies on",
    text: (s) =>
      few(
        s.reliesOn.map((r) => `${r.source} (${sourcingKinds[r.kind].label.toLowerCase()}, ${r.articles})`),
        6,
      ),
    least: 24,
  },
  { head: "Origin of", text: (s) => String(s.originOf), align: "right" },
  { head: "Articles", text: (s) => String(s.articles), align: "right" },
];

export const disputeColumns: Column<Dispute>[] = [
  id(),
  { head: "About", text: (d) => d.about, least: 24 },
  {
    head: "Sides",
    text: (d) =>
      list(
        d.sides.map((side) => `${stances[side.stance].label.toLowerCase()}: ${list([side.outlet, ...side.holders], " < ")}`),
        "; ",
      ),
    least: 24,
  },
  { head: "Why", text: (d) => d.why, least: 16 },
];

export const timelineColumns: Column<TimelineEntry>[] = [
  { head: "Date", text: (t) => t.date, meaning: () => "heading" },
  { head: "Kind", text: (t) => t.kind },
  { head: "What", text: (t) => t.title + (t.claimed ? " (claimed)" : "") + (t.unsure ? " (unsure)" : ""), least: 30 },
  id(),
];

export const eventColumns: Column<EventEntry>[] = [
  id(),
  { head: "When", text: (e) => e.when ?? "", least: 10 },
  { head: "Kind", text: (e) => eventKinds[e.kind].label },
  { head: "Who", text: (e) => list(e.participants.map((p) => p.name)), least: 14 },
  {
    head: "Because of",
    text: (e) =>
      list(
        e.causedBy.map((cause) => cause.title),
        "; ",
      ),
    least: 16,
  },
  {
    head: "Words",
    text: (e) =>
      list(
        e.evidence.map((piece) => piece.text),
        " … ",
      ),
    least: 24,
  },
  reported,
];

export const assessmentColumns: Column<AssessmentEntry>[] = [
  id(),
  { head: "Judgement", text: (a) => assessmentJudgements[a.judgement].label },
  { head: "By", text: (a) => a.holder?.name ?? "(not named)", least: 12 },
  { head: "About", text: (a) => a.about ?? "", least: 16 },
  {
    head: "Words",
    text: (a) =>
      list(
        a.evidence.map((piece) => piece.text),
        " … ",
      ),
    least: 24,
  },
  reported,
];

export const articleColumns: Column<ArticleSummary>[] = [
  { head: "Id", text: (a) => shortId(a.id), meaning: () => "faint" },
  published,
  reported,
  { head: "Title", text: (a) => a.title ?? a.path ?? "(no title)", least: 24 },
  { head: "Language", text: (a) => a.language ?? "" },
  { head: "Statements", text: (a) => String(a.statements), align: "right" },
  { head: "Contacts", text: (a) => String(a.contacts), align: "right" },
  {
    head: "Notes",
    text: (a) =>
      list([a.notExtracted && refusalReasons[a.notExtracted.reason].label, a.copyOf && `copy of ${shortId(a.copyOf.article)}`], "; "),
    least: 10,
  },
];
