/**
 * A dossier: what the record holds of a person, of two, of one contact, or all of it, as text to read and to cite. Every
 * sentence says who says it and carries the numbers of the quotations it rests on; the quotations stand at the end with
 * outlet, date, address and day of retrieval. What a reviewer rejected is left out, what was corrected says so.
 */
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { AssessmentEntry, Contact, Dispute, EventEntry, Person, StatementEntry } from "../../vocabulary/forms.js";
import { assessmentJudgements, contactStatuses, entityTypes, stances } from "../../vocabulary/kinds.js";
import { everything } from "../everything.js";
import { contactTitle, dateInWords, eventTitle, listInWords, oneLine, quoted, unsureInWords, vouchers } from "../words.js";
import type { Block } from "./blocks.js";
import { type Cite, citations, sources } from "./citations.js";
import { type Subject, subjectOf } from "./subject.js";

const caution =
  "Each sentence reports what a source says, not what is so. The numbers point to the words themselves, which stand at the end with the outlet, the date, and where and when they were read. Origins are where chains of sourcing end: copies and citations of one source count once.";

const on = (published: string | undefined): string => (published ? ` (${dateInWords(published)})` : "");
const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What reviewers added to an entry: their grade, their note, what they put right. */
const reviewed = (entry: Pick<Contact["claims"][number], "review" | "corrected">): string => {
  const { review, corrected } = entry;
  const grade = [review?.source, review?.information].filter(Boolean).join("");
  const notes = [
    review?.decision === "accept" && "accepted by a reviewer",
    grade && `graded ${grade}`,
    review?.note && `note: “${oneLine(review.note)}”`,
    ...(corrected ?? []).map(
      ({ field, original }) => `${field} corrected by a reviewer; extracted was ${original ? `“${oneLine(original)}”` : "nothing"}`,
    ),
  ].filter(Boolean);
  return notes.length > 0 ? ` [${notes.join("; ")}]` : "";
};

/** The sentences on one contact: each claim with its chain of holders, then the dispute and the origins. */
export function* contactBlocks(contact: Contact, cite: Cite): Generator<Block> {
  yield { is: "entry", text: contactTitle(contact), id: contact.id };
  const rejected = contact.claims.filter((claim) => claim.review?.decision === "reject");
  for (const claim of contact.claims) {
    if (rejected.includes(claim)) continue;
    const limits = claim.limitation ? ` — with the limitation “${oneLine(claim.limitation)}”` : "";
    const text = `${contactStatuses[claim.status].label}, according to ${vouchers(claim.outlet, claim.holders)}${on(claim.published)}${limits}${reviewed(claim)}.`;
    yield { is: "sentence", text, cites: cite(claim.evidence) };
  }
  if (rejected.length > 0) yield { is: "sentence", text: `A reviewer set ${counted(rejected.length, "claim")} aside.`, cites: [] };
  const unsure = unsureInWords(contact);
  if (unsure !== undefined) yield { is: "sentence", text: unsure, cites: [] };
  if (contact.disputed) yield { is: "sentence", text: "This is disputed: see the denials beside the claims, and “Disputes”.", cites: [] };
  yield { is: "sentence", text: originsInWords(contact), cites: [] };
}

const originsInWords = (contact: Contact): string => {
  const n = contact.origins.length;
  const articles = counted(contact.articles, "article");
  if (n === 0) return `Reported in ${articles}; the origin is not known.`;
  const names = listInWords(contact.origins.map((origin) => origin.name));
  return `Reported in ${articles}, resting on ${counted(n, "origin", "independent origins")}: ${names}.`;
};

/** Each origin with the reason why it is counted as one. */
function* originBlocks(contact: Contact): Generator<Block> {
  if (contact.origins.length > 0) yield { is: "heading", text: "Origins" };
  for (const origin of contact.origins) {
    const text = `${origin.name}, in ${counted(new Set(origin.articles).size, "article")}: ${oneLine(origin.why)}.`;
    yield { is: "sentence", text, cites: [] };
  }
}

function* personBlocks(person: Person, cite: Cite): Generator<Block> {
  const others = person.names.map((name) => name.text).filter((text) => text !== person.name);
  const also = others.length > 0 ? `; also written ${listInWords(others.map((name) => `“${name}”`))}` : "";
  yield { is: "entry", text: `${person.name}, ${entityTypes[person.type].label.toLowerCase()}${also}`, id: person.id };
  for (const role of person.roles) yield { is: "sentence", text: `Called “${oneLine(role.text)}”.`, cites: cite(role.evidence) };
  for (const match of person.watchlist ?? []) {
    const text = `Possibly “${match.name}” of the list “${match.list}” (${match.entry}): ${match.why}.`;
    yield { is: "sentence", text, cites: [] };
  }
}

function* disputeBlocks(dispute: Dispute, cite: Cite): Generator<Block> {
  yield { is: "entry", text: dispute.about, id: dispute.id };
  for (const side of dispute.sides)
    yield { is: "sentence", text: `${stances[side.stance].label}: ${vouchers(side.outlet, side.holders)}.`, cites: cite(side.evidence) };
  yield { is: "sentence", text: `Held to be a dispute because: ${dispute.why}.`, cites: [] };
}

function* statementBlocks(statement: StatementEntry, cite: Cite): Generator<Block> {
  yield { is: "entry", text: `${statement.speaker?.name ?? "Unnamed"}: “${oneLine(statement.content)}”`, id: statement.id };
  const via = vouchers(statement.outlet, statement.holders);
  const text = `${stances[statement.stance].label}, ${statement.kind} speech, as reported by ${via}${on(statement.published)}${reviewed(statement)}.`;
  yield { is: "sentence", text, cites: cite(statement.evidence) };
}

function* eventBlocks(event: EventEntry, cite: Cite): Generator<Block> {
  yield { is: "entry", text: eventTitle(event), id: event.id };
  const because = event.causedBy.length > 0 ? `, because of ${listInWords(event.causedBy.map((c) => c.title))}` : "";
  const text = `According to ${vouchers(event.outlet, [])}${on(event.published)}${because}${reviewed(event)}.`;
  yield { is: "sentence", text, cites: cite(event.evidence) };
}

function* assessmentBlocks(a: AssessmentEntry, cite: Cite): Generator<Block> {
  const about = a.about ? `, of “${oneLine(a.about)}”` : "";
  yield { is: "entry", text: `${assessmentJudgements[a.judgement].label}${about}`, id: a.id };
  const via = vouchers(a.outlet, a.holder ? [a.holder.name] : []);
  yield { is: "sentence", text: `According to ${via}${on(a.published)}: “${oneLine(quoted(a.evidence))}”.`, cites: cite(a.evidence) };
}

/** A section with its heading, which is left out where nothing is in it. */
async function* section<T>(
  heading: string,
  entries: AsyncIterable<T> | Iterable<T>,
  blocks: (entry: T) => Iterable<Block>,
): AsyncGenerator<Block> {
  let first = true;
  for await (const entry of entries) {
    if (first) yield { is: "heading", text: heading };
    first = false;
    yield* blocks(entry);
  }
}

/** The sections on one contact: what is said of it, by whom it is denied, what is said to have followed. */
async function* ofContact(store: RecordStore, contact: Contact, cite: Cite): AsyncGenerator<Block> {
  yield { is: "heading", text: "What is reported" };
  yield* contactBlocks(contact, cite);
  yield* originBlocks(contact);
  const about = { contact: contact.id };
  yield* section(
    "Disputes",
    everything((f) => store.disputes(f), about),
    (dispute) => disputeBlocks(dispute, cite),
  );
  yield* section(
    "What is said to have followed",
    everything((f) => store.events(f), about),
    (event) => eventBlocks(event, cite),
  );
}

/** What one of two said of the other, then the other of the one. */
async function* saidOfEachOther(store: RecordStore, filter: RecordFilter): AsyncGenerator<StatementEntry> {
  yield* everything((f) => store.statements(f), filter);
  if (filter.with !== undefined) yield* everything((f) => store.statements(f), { ...filter, person: filter.with, with: filter.person });
}

async function* ofFilter(store: RecordStore, { filter, people }: Subject, cite: Cite): AsyncGenerator<Block> {
  yield* section("Who", people, (person) => personBlocks(person, cite));
  yield* section(
    "Contacts",
    everything((f) => store.contacts(f), filter),
    (contact) => contactBlocks(contact, cite),
  );
  yield* section(
    "Disputes",
    everything((f) => store.disputes(f), filter),
    (dispute) => disputeBlocks(dispute, cite),
  );
  const statements = filter.with === undefined ? "Statements" : "What they said of each other";
  yield* section(statements, saidOfEachOther(store, filter), (statement) => statementBlocks(statement, cite));
  yield* section(
    "Events",
    everything((f) => store.events(f), filter),
    (event) => eventBlocks(event, cite),
  );
  // who judges evidence is one person: of two together there is no judgement
  if (filter.with !== undefined) return;
  yield* section(
    "Judgements of evidence",
    everything((f) => store.assessments(f), filter),
    (assessment) => assessmentBlocks(assessment, cite),
  );
}

/** How much the record holds of the subject, in a sentence. */
const holdings = async (store: RecordStore, { filter, contact }: Subject): Promise<string> => {
  const made = `Made on ${dateInWords(new Date().toISOString().slice(0, 10))} from a record of ${counted((await store.status()).articles, "article")}`;
  if (contact) return `${made}.`;
  const all = (await store.contacts({ ...filter, limit: 1, cursor: undefined })).total;
  const disputed = (await store.contacts({ ...filter, disputed: true, limit: 1, cursor: undefined })).total;
  return `${made}: ${counted(all, "contact")}${disputed > 0 ? `, ${disputed} of them disputed` : ""}.`;
};

/**
 * All blocks of the dossier, in order, streamed; the quotations last.
 *
 * @param given the filter: `person`, with `with` of two, or none for the whole record
 * @param contact id of a contact: then of this one alone
 * @throws ApiError `unknown_id` where there is no such contact
 */
export async function* dossier(store: RecordStore, given: RecordFilter = {}, contact?: string): AsyncGenerator<Block> {
  const subject = await subjectOf(store, given, contact);
  const cited = citations();
  yield { is: "title", text: `Dossier: ${subject.title}` };
  yield { is: "paragraph", text: caution };
  yield { is: "paragraph", text: await holdings(store, subject) };
  if (subject.contact) yield* ofContact(store, subject.contact, cited.of);
  else yield* ofFilter(store, subject, cited.of);
  yield* section("Quotations", sources(store, cited.all()), (block) => [block]);
}
