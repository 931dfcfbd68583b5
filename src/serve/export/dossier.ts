/**
 * A dossier: what the record holds of one person, or all of it, as text to read and to cite. Every sentence says who
 * says it and carries the numbers of the quotations it rests on; the quotations stand at the end with outlet, date
 * and address. What is said is made here once, as blocks; dossier-html and dossier-markdown only write the blocks down.
 */
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { Contact, Evidence, Person } from "../../vocabulary/forms.js";
import { assessmentJudgements, contactStatuses, entityTypes, stances } from "../../vocabulary/kinds.js";
import { everything } from "../everything.js";
import { contactTitle, dateInWords, eventTitle, listInWords, oneLine, quoted, vouchers } from "../words.js";
import { articleLookup, webUrl } from "./lookup.js";

export type Block =
  | { is: "title"; text: string }
  | { is: "heading"; text: string }
  | { is: "paragraph"; text: string }
  /** the head of an entry, with its id in the record */
  | { is: "entry"; text: string; id: string }
  /** one sentence on the entry before it, with the numbers of its quotations */
  | { is: "sentence"; text: string; cites: number[] }
  | { is: "source"; number: number; quote: string; reference: string; url?: string };

const caution =
  "Each sentence reports what a source says, not what is so. The numbers point to the words themselves, which stand at the end with the outlet, the date and where they were read.";

/** Numbers quotations in the order in which they are first cited. */
const citations = () => {
  const numbers = new Map<string, { number: number; evidence: Evidence }>();
  return {
    all: () => numbers.values(),
    of: (evidence: readonly Evidence[]): number[] =>
      evidence.map((piece) => {
        const key = `${piece.article}#${piece.start}-${piece.end}`;
        const known = numbers.get(key) ?? { number: numbers.size + 1, evidence: piece };
        numbers.set(key, known);
        return known.number;
      }),
  };
};
type Cite = (evidence: readonly Evidence[]) => number[];

const on = (published: string | undefined): string => (published ? ` (${dateInWords(published)})` : "");

/** The sentences on one contact: each claim with its chain of holders, then the dispute and the origins. */
export function* contactBlocks(contact: Contact, cite: Cite): Generator<Block> {
  yield { is: "entry", text: contactTitle(contact), id: contact.id };
  for (const claim of contact.claims) {
    const limits = claim.limitation ? ` — with the limitation “${oneLine(claim.limitation)}”` : "";
    const grades = [claim.review?.source, claim.review?.information].filter(Boolean).join("");
    const reviewed = [claim.review?.decision && `reviewer: ${claim.review.decision}`, grades && `graded ${grades}`].filter(Boolean);
    const note = reviewed.length > 0 ? ` [${reviewed.join(", ")}]` : "";
    const text = `${contactStatuses[claim.status].label}, according to ${vouchers(claim.outlet, claim.holders)}${on(claim.published)}${limits}${note}.`;
    yield { is: "sentence", text, cites: cite(claim.evidence) };
  }
  if (contact.disputed) yield { is: "sentence", text: "This is disputed: see the denials beside the claims, and “Disputes”.", cites: [] };
  yield { is: "sentence", text: originsInWords(contact), cites: [] };
}

const originsInWords = (contact: Contact): string => {
  const n = contact.origins.length;
  const articles = `${contact.articles} ${contact.articles === 1 ? "article" : "articles"}`;
  if (n === 0) return `Reported in ${articles}; the origin is not known.`;
  const names = listInWords(contact.origins.map((origin) => origin.name));
  return `Reported in ${articles}, resting on ${n} ${n === 1 ? "origin" : "independent origins"}: ${names}.`;
};

function* personBlocks(person: Person, cite: Cite): Generator<Block> {
  yield { is: "heading", text: "Who" };
  const others = person.names.map((name) => name.text).filter((text) => text !== person.name);
  const also = others.length > 0 ? `; also written ${listInWords(others.map((name) => `“${name}”`))}` : "";
  yield { is: "entry", text: `${person.name}, ${entityTypes[person.type].label.toLowerCase()}${also}`, id: person.id };
  for (const role of person.roles) yield { is: "sentence", text: `Called “${oneLine(role.text)}”.`, cites: cite(role.evidence) };
  for (const match of person.watchlist ?? []) {
    const text = `Possibly “${match.name}” of the list “${match.list}” (${match.entry}): ${match.why}.`;
    yield { is: "sentence", text, cites: [] };
  }
}

/** A section with its heading, which is left out where nothing is in it. */
async function* section<T>(heading: string, entries: AsyncIterable<T>, blocks: (entry: T) => Iterable<Block>): AsyncGenerator<Block> {
  let first = true;
  for await (const entry of entries) {
    if (first) yield { is: "heading", text: heading };
    first = false;
    yield* blocks(entry);
  }
}

/** A query by the person's id reaches all names; a part of a name stays as given where it fits none or several people. */
const personOf = async (store: RecordStore, name: string | undefined): Promise<Person | undefined> => {
  if (name === undefined) return undefined;
  const entry = await store.entry(name);
  if (entry?.type === "person") return entry.entry;
  const page = await store.people({ person: name, limit: 2 });
  return page.items.length === 1 ? page.items[0] : undefined;
};

/** All blocks of the dossier, in order, streamed; the quotations last. */
export async function* dossier(store: RecordStore, given: RecordFilter = {}): AsyncGenerator<Block> {
  const person = await personOf(store, given.person);
  const filter = person ? { ...given, person: person.id } : given;
  const cited = citations();
  const cite = cited.of;
  yield { is: "title", text: `Dossier: ${person?.name ?? given.person ?? "the whole record"}` };
  yield { is: "paragraph", text: caution };
  if (person) yield* personBlocks(person, cite);
  yield* section(
    "Contacts",
    everything((f) => store.contacts(f), filter),
    (contact) => contactBlocks(contact, cite),
  );
  yield* section(
    "Disputes",
    everything((f) => store.disputes(f), filter),
    function* (dispute): Generator<Block> {
      yield { is: "entry", text: dispute.about, id: dispute.id };
      for (const side of dispute.sides) {
        const text = `${stances[side.stance].label}: ${vouchers(side.outlet, side.holders)}.`;
        yield { is: "sentence", text, cites: cite(side.evidence) };
      }
      yield { is: "sentence", text: `Held to be a dispute because: ${dispute.why}.`, cites: [] };
    },
  );
  yield* section(
    "Statements",
    everything((f) => store.statements(f), filter),
    function* (statement): Generator<Block> {
      yield { is: "entry", text: `${statement.speaker?.name ?? "Unnamed"}: “${oneLine(statement.content)}”`, id: statement.id };
      const via = vouchers(statement.outlet, statement.holders);
      const text = `${stances[statement.stance].label}, ${statement.kind} speech, as reported by ${via}${on(statement.published)}.`;
      yield { is: "sentence", text, cites: cite(statement.evidence) };
    },
  );
  yield* section(
    "Events",
    everything((f) => store.events(f), filter),
    function* (event): Generator<Block> {
      yield { is: "entry", text: eventTitle(event), id: event.id };
      const because = event.causedBy.length > 0 ? `, because of ${listInWords(event.causedBy.map((c) => c.title))}` : "";
      const text = `According to ${vouchers(event.outlet, [])}${on(event.published)}${because}.`;
      yield { is: "sentence", text, cites: cite(event.evidence) };
    },
  );
  yield* section(
    "Judgements of evidence",
    everything((f) => store.assessments(f), filter),
    function* (a): Generator<Block> {
      const about = a.about ? `, of “${oneLine(a.about)}”` : "";
      yield { is: "entry", text: `${assessmentJudgements[a.judgement].label}${about}`, id: a.id };
      const holders = a.holder ? [a.holder.name] : [];
      yield {
        is: "sentence",
        text: `According to ${vouchers(a.outlet, holders)}${on(a.published)}: “${oneLine(quoted(a.evidence))}”.`,
        cites: cite(a.evidence),
      };
    },
  );
  yield* section("Quotations", sources(store, cited.all()), (block) => [block]);
}

async function* sources(store: RecordStore, cited: Iterable<{ number: number; evidence: Evidence }>): AsyncGenerator<Block> {
  const articles = articleLookup(store);
  for (const { number, evidence } of cited) {
    const summary = (await articles(evidence.article))?.summary;
    const where = [
      summary?.outlet ?? "outlet unknown",
      summary?.title && `“${oneLine(summary.title)}”`,
      summary?.published ? dateInWords(summary.published) : "date unknown",
      `article ${evidence.article}, characters ${evidence.start}–${evidence.end}`,
    ];
    yield {
      is: "source",
      number,
      quote: oneLine(evidence.text),
      reference: where.filter(Boolean).join(", "),
      url: webUrl(summary?.url),
    };
  }
}
