import type { AssessmentEntry, Contact, EventEntry, StatementEntry } from "../../../src/vocabulary/forms.js";
import {
  assessmentJudgements,
  contactKinds,
  contactStatuses,
  eventKinds,
  stances,
  statementKinds,
  type Term,
} from "../../../src/vocabulary/kinds.js";

/** Somebody, by id where the record has one. */
export interface Someone {
  identity?: string | undefined;
  name: string;
}

/** A field of an entry that can be put right: what it is called, what stands in it, and what it takes. */
export type CorrectableField = { key: string; label: string } & (
  | { takes: "choice"; now: string; options: readonly (readonly [value: string, label: string])[] }
  | { takes: "date"; now: string }
  | { takes: "words"; now: string }
  | { takes: "people"; now: readonly Someone[] }
  | { takes: "person"; now: Someone | undefined }
  | { takes: "names"; now: readonly string[] }
);

const choice = (key: string, label: string, now: string, terms: Record<string, Term>): CorrectableField => ({
  key,
  label,
  takes: "choice",
  now,
  options: Object.entries(terms).map(([value, term]) => [value, term.label]),
});

/** What can be put right in a contact claim. */
export const claimFields = (claim: Contact["claims"][number]): CorrectableField[] => [
  choice("status", "Status", claim.status, contactStatuses),
  choice("kind", "Kind", claim.kind, contactKinds),
  { key: "participants", label: "Participants", takes: "people", now: claim.participants },
  { key: "when", label: "Date", takes: "date", now: claim.when ?? "" },
  { key: "where", label: "Place", takes: "words", now: claim.where ?? "" },
  { key: "holders", label: "Holders", takes: "names", now: claim.holders },
];

/** What can be put right in a statement. */
export const statementFields = (s: StatementEntry): CorrectableField[] => [
  { key: "speaker", label: "Speaker", takes: "person", now: s.speaker },
  choice("stance", "Stance", s.stance, stances),
  choice("kind", "Kind", s.kind, statementKinds),
  { key: "holders", label: "Holders", takes: "names", now: s.holders },
];

/** What can be put right in an event. */
export const eventFields = (e: EventEntry): CorrectableField[] => [
  choice("kind", "Kind", e.kind, eventKinds),
  { key: "participants", label: "Participants", takes: "people", now: e.participants },
  { key: "when", label: "Date", takes: "date", now: e.when ?? "" },
];

/** What can be put right in an assessment. */
export const assessmentFields = (a: AssessmentEntry): CorrectableField[] => [
  choice("judgement", "Judgement", a.judgement, assessmentJudgements),
  { key: "holder", label: "Who judges", takes: "person", now: a.holder },
  { key: "about", label: "What of", takes: "words", now: a.about ?? "" },
];

const labels: Record<string, string> = {
  kind: "Kind",
  status: "Status",
  stance: "Stance",
  when: "Date",
  where: "Place",
  participants: "Participants",
  holders: "Holders",
  speaker: "Speaker",
  judgement: "Judgement",
  holder: "Who judges",
  about: "What of",
};
const terms: Record<string, Term> = {
  ...assessmentJudgements,
  ...eventKinds,
  ...statementKinds,
  ...contactKinds,
  ...contactStatuses,
  ...stances,
};

/** A field's name and the words for a value of it, as a person reads them. */
export const fieldLabel = (field: string): string => labels[field] ?? field;
export const valueLabel = (field: string, value: string | undefined): string =>
  value === undefined || value === "" ? "nothing" : field === "where" || field === "about" ? value : (terms[value]?.label ?? value);
